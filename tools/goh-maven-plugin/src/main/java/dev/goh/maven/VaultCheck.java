package dev.goh.maven;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Rule;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.CheckCache;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.VaultChecker;
import dev.goh.vault.VaultListener;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/** One check of the notes of a project: hands on each note that is wanted, and collects what cannot be read. */
final class VaultCheck implements VaultListener {
    private final Optional<BaselineFile> baseline;
    private final Predicate<NoteFile> reported;
    private final Consumer<CheckedFile> out;
    private final List<String> problems;
    private int skipped;

    /**
     * Prepares a check.
     *
     * @param baseline what is known already
     * @param reported tells the notes that are asked about. The others are looked at only to compare them
     * @param out takes the notes, what is known taken out of their reports
     * @param problems where to say what cannot be read, after what could not be looked at
     */
    VaultCheck(
            Optional<BaselineFile> baseline,
            Predicate<NoteFile> reported,
            Consumer<CheckedFile> out,
            List<String> problems) {
        this.baseline = baseline;
        this.reported = reported;
        this.out = out;
        this.problems = problems;
    }

    void run(
            List<NoteFile> files,
            Configuration configuration,
            List<Rule> more,
            Context context,
            Optional<CheckCache> cache)
            throws MojoExecutionException {
        VaultChecker checker = VaultChecker.of(NoteValidator.of(configuration.profile()))
                .withOptions(configuration.noteOptions())
                .withRules(ProvidedRules.shared(more))
                .reporting(reported);
        if (cache.isPresent()) {
            checker = checker.withCache(cache.get());
        }
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size() / 32));
        // The thread that asks works too.
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try {
            checker.check(files, context, workers, threads, this);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RuleMojo.failure("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    @Override
    public void checked(CheckedFile file) {
        out.accept(baseline.map(known -> known.apply(file)).orElse(file));
    }

    @Override
    public void skipped(NoteFile file) {
        skipped++;
    }

    @Override
    public void failed(NoteFile file, Throwable reason) {
        String name = Printable.line(file.name());
        problems.add(
                reason instanceof IOException e
                        ? "cannot read " + name + ": " + IoReasons.of(e)
                        : "cannot check " + name + ": a bug in goh, please report it: "
                                + Printable.line(reason.toString()));
    }

    /** How many files were not checked; to ask before reports are written, which may be further problems. */
    NotChecked notChecked() {
        return new NotChecked(skipped, problems.size());
    }
}
