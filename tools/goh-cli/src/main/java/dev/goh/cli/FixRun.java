package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.FixResult;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.FixedFile;
import dev.goh.vault.NoteFile;
import dev.goh.vault.VaultFixer;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One run of {@code goh fix}: mends each note, and shows or writes what came of it. */
final class FixRun {
    private final Streams streams;
    private final Wanted wanted;
    private final Configuration configuration;
    private final Optional<BaselineFile> baseline;
    private final VaultFixer fixer;
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
        this.fixer = VaultFixer.of(configuration, wanted.context);
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
            Optional<FixedFile> mended = fixer.fix(file);
            mended.ifPresent(note -> {
                notes++;
                show(note, name);
            });
        } catch (NoteEncodingException | NoteLimitException e) {
            notices.unreadable(name, NoteReader.notANote(e));
        } catch (IOException e) {
            notices.unreadable(name, e);
        } catch (RuntimeException e) {
            notices.crashed("mend", name, e);
        }
    }

    private void show(FixedFile mended, String name) {
        FixResult result = mended.result();
        boolean differs = mended.changed();
        if (differs && !wanted.diff && !write(mended, name)) {
            return;
        }
        fixed += result.applied().size();
        left += result.remaining().size();
        changed += differs ? 1 : 0;
        fails |= fails(mended.rest());
        progress.erase();
        if (differs) {
            streams.out()
                    .print(
                            wanted.diff
                                    ? mended.diff(name, streams::shownLine)
                                    : name + ": " + Words.count(result.applied().size(), "finding") + " mended ("
                                            + mended.mendedRules() + ")\n");
        }
        if (wanted.review) {
            result.remaining().forEach(finding -> review(name, finding));
        }
        streams.out().flush();
    }

    private boolean write(FixedFile mended, String name) {
        try {
            mended.write();
            return true;
        } catch (IOException e) {
            notices.unwritable(name, e);
            troubled = true;
            return false;
        }
    }

    private boolean fails(CheckedFile rest) {
        ValidationReport fresh =
                baseline.map(known -> known.apply(rest)).orElse(rest).report();
        return wanted.failOn.filter(fresh::reaches).isPresent();
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
}
