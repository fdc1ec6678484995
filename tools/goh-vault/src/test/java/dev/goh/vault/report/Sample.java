package dev.goh.vault.report;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.TaskState;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Fingerprint;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.PhaseReason;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.CheckedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A note that is hard to report on, what rules of our own found in it, and a file that is no note. */
final class Sample {
    static final String NAME = "notes/GOH 41 - Café, \"té\" & 100% ñ.md";

    static final String TEXT = """
            ---
            url: https://youtu.be/TBD
            ---
            # GOH 41 - Café, "té" & <más>
            Guest:: "Name"
            ## Timestamps
            00:00:00 Café 🎙 Introductions
            00:05:53 日本語 ]]> <b>
            ## Post-show checklist
            - [x] Add\t🎉 links
            """.replace("\n", "\r\n");

    static final EpisodeNote NOTE = EpisodeNote.parse(TEXT);

    static final RuleInfo LABEL_SHORT = RuleInfo.of("ACME001", "label-short")
            .addFormerNames("label-brief")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("Long labels are cut.")
            .source("house style")
            .docs(URI.create("https://acme.example/rules#label"))
            .from(Phase.DRAFT, Severity.INFO)
            .from(Phase.AIRED, Severity.WARNING)
            .variant("long", "\"{label}\" has {count} characters", "write {better}")
            .fix("shorten", Applicability.SAFE, "write {better}")
            .build();

    static final RuleInfo VIDEO_REAL = RuleInfo.of("ACME002", "video-real")
            .category(RuleCategory.VIDEO)
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("short", "video id {id} has {count} characters, needs 11", "paste the real link")
            .fix("paste", Applicability.TEMPLATE, "paste the link")
            .build();

    static final RuleInfo LINKS_KEPT = RuleInfo.of("ACME003", "links-kept")
            .category(RuleCategory.CHECKLISTS)
            .rationale("Links are asked for.")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("none", "ticked, but no link is kept", "")
            .fix("untick", Applicability.REVIEW, "untick the item")
            .build();

    static final RuleInfo DATE_KNOWN = RuleInfo.of("ACME004", "date-known")
            .category(RuleCategory.DATE)
            .rationale("Viewers want to know the day.")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("absent", "no date, though {day} {date} has a show of {time}", "set it")
            .build();

    static final RuleInfo GUEST_NAMED = RuleInfo.of("ACME005", "guest-named")
            .category(RuleCategory.GUESTS)
            .rationale("A guest has a name.")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("stub", "guest is still {name}", "name the guest")
            .build();

    static final RuleInfo NOTE_READABLE = RuleInfo.of("ACME006", "note-readable")
            .category(RuleCategory.NOTE)
            .rationale("It must be read first.")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("encoding", "invalid UTF-8 at byte {offset}", "save the note as UTF-8")
            .build();

    static final RuleInfo LABEL_PLAIN = RuleInfo.of("ACME007", "label-plain")
            .category(RuleCategory.TIMESTAMPS)
            .rationale("Labels are read aloud.")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("odd", "cannot read {label}", "spell it out")
            .build();

    static final Profile PROFILE = Profile.of(
            new Known(LABEL_SHORT),
            new Known(VIDEO_REAL),
            new Known(LINKS_KEPT),
            new Known(DATE_KNOWN),
            new Known(GUEST_NAMED),
            new Known(NOTE_READABLE),
            new Known(LABEL_PLAIN));

    /** A rule of which only the data matters. */
    private record Known(RuleInfo info) implements Rule {
        @Override
        public void check(RuleInput in, FindingSink out) {}
    }

    private Sample() {}

    static List<CheckedFile> files() {
        return List.of(note(), noNote());
    }

    static CheckedFile note() {
        PhaseGuess phase = new PhaseGuess(Phase.AIRED, PhaseReason.DATE_PAST);
        List<Finding> findings = List.of(videoReal(), labelShort(), linksKept(), dateKnown());
        return new CheckedFile(
                NAME,
                Optional.empty(),
                Optional.of(NOTE),
                new ValidationReport(phase, findings, List.of(labelPlain())),
                List.of(guestNamed()));
    }

    static CheckedFile noNote() {
        Finding finding = finding(NOTE_READABLE, Severity.ERROR, ModelPath.ROOT, "encoding", 'f')
                .addArgs(Arg.number("offset", 412))
                .build();
        return new CheckedFile(
                "notes/broken.md",
                Optional.empty(),
                Optional.empty(),
                new ValidationReport(PhaseGuess.given(Phase.DRAFT), List.of(finding)),
                List.of());
    }

    private static Finding videoReal() {
        SourceSpan span = span(TEXT, "TBD");
        Edit blank = new Edit.OfText(span, "___________", List.of(ModelPath.of("url")));
        return finding(VIDEO_REAL, Severity.ERROR, ModelPath.of("url"), "short", 'a')
                .span(span)
                .addArgs(Arg.text("id", "TBD"), Arg.number("count", 3))
                .addFixes(fix(VIDEO_REAL, "paste", blank))
                .build();
    }

    private static Finding labelShort() {
        SourceSpan span = span(TEXT, "Introductions");
        Arg better = Arg.text("better", "Intro");
        Fix shorten = new Fix(
                LABEL_SHORT.id(),
                "shorten",
                LABEL_SHORT.fixes().get("shorten"),
                new Edit.OfText(span, "Intro", List.of(ModelPath.of("timestamps", 0, "title"))),
                List.of(better));
        return finding(LABEL_SHORT, Severity.WARNING, ModelPath.of("timestamps", 0, "title"), "long", 'b')
                .span(span)
                .addArgs(Arg.text("label", "Introductions"), Arg.number("count", 13), better)
                .addFixes(shorten)
                .build();
    }

    private static Finding linksKept() {
        ModelPath item = ModelPath.of("postShow", "items", 0);
        return finding(LINKS_KEPT, Severity.INFO, item.child("text"), "none", 'c')
                .span(span(TEXT, "links"))
                .addRelated(ModelPath.of("url"))
                .addFixes(fix(LINKS_KEPT, "untick", new Edit.SetState(item, TaskState.OPEN)))
                .build();
    }

    private static Finding dateKnown() {
        return finding(DATE_KNOWN, Severity.INFO, ModelPath.of("date"), "absent", 'd')
                .addArgs(
                        Arg.weekday("day", DayOfWeek.FRIDAY),
                        Arg.date("date", LocalDate.of(2026, 7, 10)),
                        Arg.time("time", Duration.ofSeconds(773)))
                .build();
    }

    private static Finding labelPlain() {
        return finding(LABEL_PLAIN, Severity.WARNING, ModelPath.of("timestamps", 1, "title"), "odd", '1')
                .span(span(TEXT, "日本語"))
                .addArgs(Arg.text("label", "日本語"))
                .suppression(new Suppression(
                        Suppression.Scope.LINE, "said \"live\" & <later>", Optional.of(LocalDate.of(2026, 9, 1))))
                .build();
    }

    private static Finding guestNamed() {
        return finding(GUEST_NAMED, Severity.WARNING, ModelPath.of("guests", 0), "stub", 'e')
                .span(span(TEXT, "\"Name\""))
                .addArgs(Arg.text("name", "\"Name\""))
                .build();
    }

    /** A finding whose fingerprint is one digit, many times. */
    static Finding.Builder finding(RuleInfo rule, Severity severity, ModelPath path, String variant, char digit) {
        return Finding.builder()
                .info(rule)
                .phase(Phase.AIRED)
                .severity(severity)
                .path(path)
                .variant(variant)
                .fingerprint(new Fingerprint(Character.toString(digit).repeat(32)));
    }

    private static Fix fix(RuleInfo rule, String name, Edit edit) {
        return new Fix(rule.id(), name, rule.fixes().get(name), edit, List.of());
    }

    /** Where a part of a text stands first, counted otherwise than in the library. */
    static SourceSpan span(String text, String part) {
        int from = text.indexOf(part);
        return new SourceSpan(position(text, from), position(text, from + part.length()));
    }

    private static SourcePosition position(String text, int offset) {
        String[] lines = text.substring(0, offset).split("\r\n|\r|\n", -1);
        String line = lines[lines.length - 1];
        return new SourcePosition(
                offset,
                lines.length,
                line.length() + 1,
                (int) line.codePoints().count() + 1,
                line.getBytes(StandardCharsets.UTF_8).length + 1);
    }

    /** The report on the sample's files. */
    static String report(ReportFormat format, ReportSettings settings) {
        return report(format, settings, files());
    }

    static String report(ReportFormat format, ReportSettings settings, List<CheckedFile> files) {
        StringWriter out = new StringWriter();
        try {
            ReportWriter writer = format.open(out, settings);
            writer.begin();
            for (CheckedFile file : files) {
                writer.file(file);
            }
            writer.end(new NotChecked(1, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
