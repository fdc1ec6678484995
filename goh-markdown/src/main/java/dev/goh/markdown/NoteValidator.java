package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ReadingRules;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.TextPart;
import dev.goh.core.validation.ValidationReport;
import dev.goh.core.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks notes: what their episodes say and how they are spelt, under one profile. Findings know where they stand in the note, and
 * those that the note allows are told apart. Immutable and thread-safe.
 *
 * <pre>{@code
 * NoteValidator validator = NoteValidator.of(Profiles.officeHours());
 * ValidationReport report = validator.validate(note, Context.infer().fileName("GOH 41 - Tea.md"));
 * }</pre>
 */
public final class NoteValidator {
    private final Validator validator;

    private NoteValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns a validator.
     *
     * @param profile which rules are on, and how they are set
     * @return the validator
     */
    public static NoteValidator of(Profile profile) {
        return new NoteValidator(Validator.of(profile));
    }

    /**
     * Returns the profile.
     *
     * @return which rules are on, and how they are set
     */
    public Profile profile() {
        return validator.profile();
    }

    /**
     * Checks a note. Never throws, whatever the note says and whatever a rule does.
     *
     * @param note the note
     * @param context what is known besides
     * @return what was found
     */
    public ValidationReport validate(EpisodeNote note, Context context) {
        return validate(note, context, context.guess(note.episode()));
    }

    /**
     * Reads and checks a note. Never throws, whatever the bytes: what cannot be read as a note is the one finding GOH001.
     *
     * @param utf8 the note in UTF-8
     * @param options which names are understood, and the limits
     * @param context what is known besides
     * @return what was found
     */
    public ValidationReport validate(byte[] utf8, NoteOptions options, Context context) {
        try {
            return validate(EpisodeNote.parse(utf8, options), context);
        } catch (NoteEncodingException e) {
            // A file may be larger than an int counts, though no readable note is.
            int offset = (int) Math.min(e.offset(), Integer.MAX_VALUE);
            return unreadable(context, "encoding", Arg.number("offset", offset));
        } catch (NoteLimitException e) {
            Arg problem = Arg.text("problem", e.problem());
            return unreadable(context, "limit", problem, Arg.text("limit", e.limit()));
        }
    }

    private ValidationReport unreadable(Context context, String variant, Arg... args) {
        PhaseGuess phase = context.guess(Episode.builder().build());
        List<Finding> findings = new ArrayList<>();
        profile()
                .severity(ReadingRules.NOTE_READABLE, variant, phase)
                .ifPresent(severity -> findings.add(Finding.builder()
                        .info(ReadingRules.NOTE_READABLE)
                        .phase(phase.phase())
                        .severity(severity)
                        .path(ModelPath.ROOT)
                        .variant(variant)
                        .addArgs(args)
                        .build()));
        return new ValidationReport(phase, findings);
    }

    /**
     * Checks a note with rules of the caller's besides, for example those that compare it with other notes. Never throws, whatever
     * the note says and whatever a rule does.
     *
     * @param note the note
     * @param context what is known besides
     * @param more rules that the profile knows; each runs if it is on
     * @return what was found
     */
    public ValidationReport validate(EpisodeNote note, Context context, List<Rule> more) {
        return validate(note, context, context.guess(note.episode()), more);
    }

    /** Checks a note in a phase that is already known. */
    ValidationReport validate(EpisodeNote note, Context context, PhaseGuess phase) {
        return validate(note, context, phase, List.of());
    }

    private ValidationReport validate(EpisodeNote note, Context context, PhaseGuess phase, List<Rule> more) {
        NoteReading reading = new NoteReading(note);
        return Permissions.apply(reading, placed(reading, context, phase, more), profile(), context);
    }

    /**
     * Applies fixes until none is left to apply, with a phase that is inferred; see
     * {@link #fix(EpisodeNote, Context, Applicability)}.
     *
     * @param note the note
     * @param applicability how far fixes must be trusted: {@link Applicability#SAFE} for those that are right without looking
     * @return the fixed note, and what became of the findings
     */
    public FixResult fix(EpisodeNote note, Applicability applicability) {
        return fix(note, Context.infer(), applicability);
    }

    /**
     * Applies fixes until none is left to apply, at most ten rounds of them. Of several fixes of one finding the first is taken.
     * A fix is left out if its finding would stay, or if another finding that is as bad would come.
     *
     * @param note the note
     * @param context what is known besides
     * @param applicability how far fixes must be trusted: {@link Applicability#SAFE} for those that are right without looking
     * @return the fixed note, and what became of the findings
     */
    public FixResult fix(EpisodeNote note, Context context, Applicability applicability) {
        return new NoteFixer(this, note, context, applicability).fix();
    }

    private ValidationReport placed(NoteReading reading, Context context, PhaseGuess phase, List<Rule> more) {
        List<Rule> all = ReadingRuleList.about(reading);
        all.addAll(more);
        ValidationReport report = validator.validate(reading.note().episode(), context, phase, all);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(finding.span().isPresent() ? finding : finding.withSpan(place(reading, finding)));
        }
        return new ValidationReport(phase, findings);
    }

    /** Where a value, or the part of it that is meant, stands; for one that is missing, where it would belong. */
    private static Optional<SourceSpan> place(NoteReading reading, Finding finding) {
        Optional<SourceSpan> value = reading.place(finding.path());
        Optional<TextPart> part = finding.part();
        if (value.isEmpty() || part.isEmpty()) {
            return value;
        }
        int at = part.get().indexIn(value.get().in(reading.text()));
        int start = value.get().start().offset() + at;
        return at < 0
                ? value
                : Optional.of(reading.span(start, start + part.get().text().length()));
    }
}
