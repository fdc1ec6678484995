package dev.goh.cli;

import dev.goh.core.internal.Diff3;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.FixResult;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.NoteFile;
import dev.goh.vault.VaultRules;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run of {@code goh fix}: mends each note, and shows or writes what came of it. */
final class FixRun {
    private final Streams streams;
    private final Wanted wanted;
    private final Configuration configuration;
    private final Optional<BaselineFile> baseline;
    private final NoteValidator validator;
    private final ProgressLine progress;
    private final Notices notices;
    private int notes;
    private int changed;
    private int fixed;
    private int left;
    private boolean fails;
    private boolean troubled;

    /**
     * What a user asks for.
     *
     * @param context what is known about all episodes
     * @param failOn the least severity of what is left that makes the run fail; empty if none does
     * @param diff whether changes are shown, not written
     * @param review whether fixes that a person must decide on are listed
     */
    record Wanted(Context context, Optional<Severity> failOn, boolean diff, boolean review) {}

    FixRun(Streams streams, Wanted wanted, Configuration configuration, Optional<BaselineFile> baseline) {
        this.streams = streams;
        this.wanted = wanted;
        this.configuration = configuration;
        this.baseline = baseline;
        // They are about several notes, and have no fixes; off, a permission for one does not look unused.
        RuleId[] shared =
                VaultRules.all().stream().map(rule -> rule.info().id()).toArray(RuleId[]::new);
        this.validator = NoteValidator.of(configuration.profile().off(shared));
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, true);
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        if (paths.contains("-")) {
            throw new Trouble("standard input is no file that can be mended");
        }
        List<NoteFile> files = NoteArguments.find(paths, streams.in(), configuration.excludes(), notices).stream()
                .sorted()
                .toList();
        int done = 0;
        for (NoteFile file : files) {
            fix(file, Printable.line(file.name()));
            progress.show(++done, files.size());
        }
        progress.erase();
        if (!wanted.diff) {
            streams.out()
                    .print(Words.count(notes, "note") + " read, " + changed + " changed; "
                            + Words.count(fixed, "finding") + " mended, " + left + " left\n");
        }
        if (troubled || notices.unreadable() > 0 || streams.out().checkError()) {
            return ExitStatus.TROUBLE;
        }
        return fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void fix(NoteFile file, String name) {
        try {
            EpisodeNote note = NoteReader.read(file, configuration.noteOptions());
            if (file.isNamed() || EpisodeNotes.isEpisode(note)) {
                notes++;
                fix(file, name, note);
            }
        } catch (NoteReader.NotANote e) {
            notices.unreadable(name, e);
        } catch (IOException e) {
            notices.unreadable(name, e);
        } catch (RuntimeException e) {
            notices.crashed("mend", name, e);
        }
    }

    private void fix(NoteFile file, String name, EpisodeNote note) {
        FixResult result = validator.fix(note, wanted.context.fileName(file.fileName()), Applicability.SAFE);
        boolean differs = !result.note().text().equals(note.text());
        if (differs && !wanted.diff && !write(file, name, result.note())) {
            return;
        }
        fixed += result.applied().size();
        left += result.remaining().size();
        changed += differs ? 1 : 0;
        fails |= fails(file, result);
        progress.erase();
        if (differs) {
            streams.out().print(wanted.diff ? diff(name, note, result.note()) : name + ": " + mended(result) + "\n");
        }
        if (wanted.review) {
            result.remaining().forEach(finding -> review(name, finding));
        }
        streams.out().flush();
    }

    private boolean write(NoteFile file, String name, EpisodeNote note) {
        try {
            Path path = file.path().orElseThrow();
            note.write(path);
            return true;
        } catch (IOException e) {
            notices.unwritable(name, e);
            troubled = true;
            return false;
        }
    }

    private boolean fails(NoteFile file, FixResult result) {
        ValidationReport report =
                new ValidationReport(wanted.context.guess(result.note().episode()), result.remaining());
        CheckedFile rest = new CheckedFile(file.name(), file.path(), Optional.of(result.note()), report, List.of());
        ValidationReport fresh =
                baseline.map(known -> known.apply(rest)).orElse(rest).report();
        return wanted.failOn.filter(fresh::reaches).isPresent();
    }

    private static String mended(FixResult result) {
        String codes = result.applied().stream()
                .map(finding -> finding.rule().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Words.count(result.applied().size(), "finding") + " mended (" + codes + ")";
    }

    private void review(String name, Finding finding) {
        for (Fix fix : finding.fixes()) {
            String place = finding.span().map(span -> ":" + span.start()).orElse("");
            streams.out()
                    .print(name + place + ": " + finding.rule().code() + ": "
                            + Printable.line(finding.message(Locale.ENGLISH)) + "\n  "
                            + Words.of(fix.applicability()) + ": " + Printable.line(fix.label(Locale.ENGLISH)) + "\n");
        }
    }

    private String diff(String name, EpisodeNote before, EpisodeNote after) {
        List<String> oldLines = LineChange.lines(before.text());
        List<String> newLines = LineChange.lines(after.text());
        List<LineChange> changes = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        for (Diff3.Chunk chunk : Diff3.difference(oldLines, newLines)) {
            int to = from + chunk.ours().size();
            int newTo = newFrom + chunk.theirs().size();
            if (chunk.conflict()) {
                changes.add(new LineChange(from, to, newFrom, newTo));
            }
            from = to;
            newFrom = newTo;
        }
        return UnifiedDiff.of(name, oldLines, newLines, changes, streams::shownLine);
    }
}
