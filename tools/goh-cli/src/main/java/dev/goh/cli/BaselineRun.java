package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.Baseline;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.BaselineUpdate;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.NoteFile;
import dev.goh.vault.VaultChecker;
import dev.goh.vault.VaultListener;
import dev.goh.vault.internal.Words;
import java.io.IOException;
import java.util.List;

/** One run of {@code goh baseline}. */
final class BaselineRun implements VaultListener {
    private final Streams streams;
    private final Context context;
    private final Configuration configuration;
    private final BaselineFile old;
    private final BaselineUpdate update;
    private final ProgressLine progress;
    private final Notices notices;
    private int done;
    private int all;

    BaselineRun(Streams streams, Context context, Configuration configuration, BaselineFile old, boolean prune) {
        this.streams = streams;
        this.context = context;
        this.configuration = configuration;
        this.old = old;
        this.update = BaselineUpdate.of(old, prune);
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
        try {
            Baseline now = update.write();
            streams.out()
                    .print(Shown.of(old.path()) + ": " + Words.count(now.size(), "finding") + ", "
                            + now.beyond(update.before()) + " new, "
                            + update.before().beyond(now) + " gone\n");
            return ExitStatus.CLEAN;
        } catch (IOException e) {
            notices.unwritable(Shown.of(old.path()), e);
            return ExitStatus.TROUBLE;
        }
    }

    @Override
    public void indexed(int looked, int total) {
        progress.show("looked at", looked, total);
    }

    @Override
    public void checked(CheckedFile file) {
        update.add(file);
        progress.show(++done, all);
    }

    @Override
    public void failed(NoteFile file, Throwable reason) {
        notices.failed(file, reason);
    }
}
