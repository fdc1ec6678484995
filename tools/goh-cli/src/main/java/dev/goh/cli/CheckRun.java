package dev.goh.cli;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.NoteFile;
import dev.goh.vault.Tally;
import dev.goh.vault.VaultChecker;
import dev.goh.vault.VaultListener;
import dev.goh.vault.report.FileReport;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.Printable;
import dev.goh.vault.report.ReportFormats;
import dev.goh.vault.report.ReportSettings;
import dev.goh.vault.report.ReportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run of {@code goh check}: finds the files, has them checked, reports. */
final class CheckRun implements VaultListener {
    private final Streams streams;
    private final Wanted wanted;
    private final Configuration configuration;
    private final Optional<BaselineFile> baseline;
    private final ProgressLine progress;
    private final Notices notices;
    private final List<ReportWriter> reports = new ArrayList<>();
    private final List<FileReport> files;
    private final Tally tally = new Tally();
    private int all;
    private int done;

    /**
     * What a user asks for.
     *
     * @param context what is known about all episodes
     * @param targets where reports go
     * @param failOn the least severity that makes the run fail; empty if none does
     * @param maxWarnings how many warnings may be
     * @param show the least severity that is reported
     * @param colour whether the report for people is coloured
     * @param messages the language of what people read
     * @param quiet whether it consists of findings alone
     * @param threads how many notes are checked at a time
     */
    record Wanted(
            Context context,
            ReportTargets targets,
            Optional<Severity> failOn,
            int maxWarnings,
            Severity show,
            boolean colour,
            Messages messages,
            boolean quiet,
            int threads) {}

    CheckRun(Streams streams, Wanted wanted, Configuration configuration, Optional<BaselineFile> baseline) {
        this.streams = streams;
        this.wanted = wanted;
        this.configuration = configuration;
        this.baseline = baseline;
        this.progress = new ProgressLine(streams.err(), streams.errIsTerminal(), System::nanoTime);
        this.notices = new Notices(streams.err(), progress, wanted.quiet);
        ReportSettings settings = ReportSettings.of(configuration.profile())
                .withVersion(GohCommand.Version.number())
                .withFailOn(wanted.failOn)
                .withMessages(wanted.messages);
        this.files = wanted.targets.files(settings);
        addStandardOutput(settings);
    }

    private void addStandardOutput(ReportSettings settings) {
        String asked = wanted.targets.onStandardOutput().map(Object::toString).orElse("");
        if (asked.isEmpty() || asked.equals("text")) {
            ReportSettings people = settings.withColour(wanted.colour).withQuiet(wanted.quiet);
            reports.add(new ConsoleReport(streams.out(), people, wanted.context.asOf()));
        } else {
            reports.add(wanted.targets.onStandardOutput().orElseThrow().open(streams.out(), settings));
        }
        if (asked.isEmpty() && streams.onGithub()) {
            reports.add(ReportFormats.named("github").orElseThrow().open(streams.out(), settings));
        }
    }

    /**
     * Returns what the command leaves with.
     *
     * @param reported which notes are reported; they are compared with all
     */
    int run(List<String> paths, @Nullable Path stdinPath, Predicate<NoteFile> reported) {
        List<NoteFile> found = NoteArguments.find(paths, streams.in(), stdinPath, configuration.excludes(), notices);
        wanted.targets.check(found);
        all = (int) found.stream().filter(reported).count();
        VaultChecker checker = VaultChecker.of(NoteValidator.of(configuration.profile()))
                .withOptions(configuration.noteOptions())
                .reporting(reported);
        each(ReportWriter::begin);
        try (Workers workers = Workers.of(Math.min(wanted.threads, Math.max(1, all / Workers.FEW)))) {
            checker.check(found, wanted.context, workers, workers.count(), this);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.TROUBLE;
        }
        progress.erase();
        NotChecked notChecked = new NotChecked(notices.skipped(), notices.unreadable());
        each(report -> report.end(notChecked));
        boolean whole = true;
        for (FileReport file : files) {
            Optional<IOException> failure = file.end(notChecked);
            failure.ifPresent(e -> notices.unwritable(Shown.of(file.file()), e));
            whole &= failure.isEmpty();
        }
        if (!whole || tally.crashed() || notices.unreadable() > 0 || !wantsMore()) {
            return ExitStatus.TROUBLE;
        }
        return tally.fails(wanted.failOn, wanted.maxWarnings) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    @Override
    public void indexed(int looked, int total) {
        progress.show("looked at", looked, total);
    }

    @Override
    public void checked(CheckedFile file) {
        CheckedFile known = baseline.map(old -> old.apply(file)).orElse(file);
        tally.add(known);
        CheckedFile shown = shown(known);
        if (streams.outIsTerminal()) {
            progress.erase();
        }
        each(report -> report.file(shown));
        files.forEach(report -> report.file(shown));
        progress.show(++done, all);
    }

    @Override
    public void skipped(NoteFile file) {
        notices.skipped(Printable.line(file.name()));
        progress.show(++done, all);
    }

    @Override
    public void failed(NoteFile file, Throwable reason) {
        notices.failed(file, reason);
        progress.show(++done, all);
    }

    @Override
    public boolean wantsMore() {
        return !streams.out().checkError();
    }

    private CheckedFile shown(CheckedFile file) {
        if (wanted.show == Severity.INFO) {
            return file;
        }
        ValidationReport report = file.report();
        List<Finding> shown = report.findings().stream()
                .filter(finding -> finding.severity().compareTo(wanted.show) >= 0)
                .toList();
        return new CheckedFile(
                file.name(),
                file.path(),
                file.note(),
                new ValidationReport(report.phase(), shown, report.suppressed()),
                file.baselined());
    }

    private interface Step {
        void run(ReportWriter report) throws IOException;
    }

    /** Standard output reports its errors in its own way. */
    private void each(Step step) {
        for (ReportWriter report : reports) {
            try {
                step.run(report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
