package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.Baseline;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.NoteFile;
import dev.goh.vault.VaultChecker;
import dev.goh.vault.VaultListener;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** One run of {@code goh baseline}. */
final class BaselineRun implements VaultListener {
    private final Streams streams;
    private final Context context;
    private final Configuration configuration;
    private final BaselineFile old;
    private final boolean prune;
    private final Baseline.Builder baseline;
    private final ProgressLine progress;
    private final Notices notices;
    private int done;
    private int all;

    BaselineRun(Streams streams, Context context, Configuration configuration, BaselineFile old, boolean prune) {
        this.streams = streams;
        this.context = context;
        this.configuration = configuration;
        this.old = old;
        this.prune = prune;
        this.baseline = old.baseline().toBuilder();
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, true);
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        List<NoteFile> files = NoteArguments.find(paths, streams.in(), configuration.excludes(), notices);
        all = files.size();
        VaultChecker checker =
                VaultChecker.of(NoteValidator.of(configuration.profile())).withOptions(configuration.noteOptions());
        try (Workers workers = Workers.of(Runtime.getRuntime().availableProcessors())) {
            checker.check(files, context, workers, workers.count(), this);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.TROUBLE;
        }
        progress.erase();
        return notices.unreadable() > 0 ? ExitStatus.TROUBLE : write();
    }

    private int write() {
        Path folder = old.path().toAbsolutePath().getParent();
        Baseline now =
                baseline.remove(note -> folder == null || isGone(folder, note)).build();
        BaselineFile written = new BaselineFile(old.path(), now);
        try {
            if (!now.equals(old.baseline()) || !Files.exists(old.path())) {
                written.write();
            }
        } catch (IOException e) {
            notices.unwritable(Shown.of(old.path()), e);
            return ExitStatus.TROUBLE;
        }
        streams.out()
                .print(Printable.line(Shown.of(old.path())) + ": " + Words.count(now.size(), "finding") + ", "
                        + now.beyond(old.baseline()) + " new, " + old.baseline().beyond(now) + " gone\n");
        return ExitStatus.CLEAN;
    }

    /** A note that this run did not look at keeps its findings, unless it is no longer there. */
    private static boolean isGone(Path folder, String note) {
        try {
            return !Files.exists(folder.resolve(note));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    @Override
    public void indexed(int looked, int total) {
        progress.show("looked at", looked, total);
    }

    @Override
    public void checked(CheckedFile file) {
        List<Finding> findings = file.report().findings();
        old.nameOf(file).ifPresent(name -> {
            if (prune) {
                baseline.prune(name, findings);
            } else {
                baseline.set(name, findings);
            }
        });
        progress.show(++done, all);
    }

    @Override
    public void failed(NoteFile file, Throwable reason) {
        notices.failed(file, reason);
    }
}
