package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.json.EpisodeJsonException;
import dev.goh.markdown.FixResult;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.FixedFile;
import dev.goh.vault.NoteEnvelope;
import dev.goh.vault.NoteEnvelopeException;
import dev.goh.vault.NoteFile;
import dev.goh.vault.VaultFixer;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run of {@code goh fix}: mends each note, and shows or writes what came of it. */
final class FixRun {
    private final Streams streams;
    private final Wanted wanted;
    private final Configuration configuration;
    private final Optional<BaselineFile> baseline;
    private final VaultFixer fixer;
    private final ProgressLine progress;
    private final Notices notices;
    /** The notes whose changes were shown and not written, as they would be. */
    private final Map<NoteFile, NoteFile> shown = new HashMap<>();

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
     * @param output what becomes of mended notes
     * @param review whether fixes that a person must decide on are listed
     * @param messages the language of what is listed
     */
    record Wanted(Context context, Optional<Severity> failOn, Output output, boolean review, Messages messages) {}

    FixRun(Streams streams, Wanted wanted, Configuration configuration, Optional<BaselineFile> baseline) {
        this.streams = streams;
        this.wanted = wanted;
        this.configuration = configuration;
        this.baseline = baseline;
        this.fixer = VaultFixer.of(configuration, wanted.context);
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, true);
    }

    /** What becomes of mended notes. */
    enum Output {
        /** They are written. */
        FILES,
        /** Their changes are shown. */
        DIFF,
        /** The one that there is, is printed. */
        NOTE
    }

    /**
     * Returns what the command leaves with.
     *
     * @param stdinPath the file that standard input stands for; null if it stands for none
     * @param reported which notes are mended
     */
    int run(List<String> paths, @Nullable Path stdinPath, Predicate<NoteFile> reported) {
        if (paths.contains("-") && wanted.output == Output.FILES) {
            throw new Trouble("standard input is no file that can be mended; see --stdout");
        }
        List<NoteFile> found =
                NoteArguments.find(paths, streams.in(), stdinPath, configuration.excludes(), notices).stream()
                        .sorted()
                        .toList();
        List<NoteFile> files = found.stream().filter(reported).toList();
        if (wanted.output == Output.NOTE && found.size() > 1) {
            throw new Trouble("--stdout is for one note, not for a folder");
        }
        int done = 0;
        for (NoteFile file : files) {
            fix(file, Printable.line(file.name()));
            progress.show(++done, files.size());
        }
        if (wanted.output != Output.NOTE) {
            compare(found.stream().map(file -> shown.getOrDefault(file, file)).toList(), reported);
        }
        progress.erase();
        if (wanted.output == Output.FILES) {
            streams.out()
                    .print(Words.count(notes, "note") + " read, " + changed + " changed; "
                            + Words.count(fixed, "finding") + " mended, " + left + " left\n");
        }
        if (troubled || notices.unreadable() > 0) {
            return ExitStatus.TROUBLE;
        }
        return fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Counts what is wrong between notes, in the files as they are or would be by now. */
    private void compare(List<NoteFile> files, Predicate<NoteFile> reported) {
        try {
            fixer.compare(files, reported, file -> {
                List<Finding> findings = file.report().findings();
                left += findings.size();
                fails |= fails(file);
                if (wanted.review) {
                    findings.forEach(finding -> tell(Printable.line(file.name()), finding));
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            troubled = true;
        }
    }

    private void fix(NoteFile file, String name) {
        try {
            Optional<FixedFile> mended = fixer.fix(file);
            if (mended.filter(note -> isEnvelope(note.before().text())).isPresent()) {
                notices.unreadable(name, "an envelope; 'goh markdown --envelope' takes the note out of it");
                return;
            }
            mended.ifPresent(note -> {
                notes++;
                show(note, name);
            });
        } catch (NoteLimitException e) {
            notices.unreadable(name, e.reason());
        } catch (IOException e) {
            notices.unreadable(name, e);
        } catch (RuntimeException e) {
            notices.crashed("mend", name, e);
        }
    }

    /** JSON would be mended to something that is neither a note nor JSON. */
    private static boolean isEnvelope(String text) {
        if (!text.startsWith("{")) {
            return false;
        }
        try {
            NoteEnvelope.read(text);
        } catch (NoteEnvelopeException e) {
            return false;
        } catch (EpisodeJsonException | NoteLimitException | UnrepresentableEpisodeException e) {
            return true;
        }
        return true;
    }

    private void show(FixedFile mended, String name) {
        FixResult result = mended.result();
        boolean differs = mended.changed();
        if (differs && wanted.output == Output.FILES && !write(mended, name)) {
            return;
        }
        fixed += result.applied().size();
        left += result.remaining().size();
        changed += differs ? 1 : 0;
        fails |= fails(mended.rest());
        if (differs && wanted.output == Output.DIFF) {
            shown.put(mended.file(), mended.mended());
        }
        progress.erase();
        if (wanted.output == Output.NOTE) {
            streams.print(result.note().text());
        } else if (differs) {
            streams.out()
                    .print(
                            wanted.output == Output.DIFF
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
            tell(name, finding);
            streams.out()
                    .print("  " + Words.of(fix.applicability()) + ": " + Printable.line(fix.label(wanted.messages))
                            + "\n");
        }
    }

    private void tell(String name, Finding finding) {
        String place = finding.span().map(span -> ":" + span.start()).orElse("");
        streams.out()
                .print(name + place + ": " + finding.rule().code() + ": "
                        + Printable.line(finding.message(wanted.messages)) + "\n");
    }
}
