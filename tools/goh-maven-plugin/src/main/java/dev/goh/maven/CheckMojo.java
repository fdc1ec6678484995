package dev.goh.maven;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.Severity;
import dev.goh.vault.CheckCache;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.FindingLine;
import dev.goh.vault.GitChanges;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.Tally;
import dev.goh.vault.report.FileReport;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.ReportFormat;
import dev.goh.vault.report.ReportFormats;
import dev.goh.vault.report.ReportSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks all notes, writes the reports, says what was found, and then fails once if it is too bad. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends VaultMojo {
    @Parameter(defaultValue = "${project.build.directory}/goh", readonly = true, required = true)
    private File target = new File("target/goh");

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version = "";

    /** The least severity that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
    @Parameter(property = "goh.failOn", defaultValue = "error")
    private String failOn = "error";

    /** How many warnings may be; any number of them if it is less than 0. */
    @Parameter(property = "goh.maxWarnings", defaultValue = "-1")
    private int maxWarnings = -1;

    /**
     * Reports for people and programs, each a {@code format} (text, json, json-lines, sarif, github, checkstyle, junit, rdjson or html) and
     * a {@code file}, which is made anew if it is such a report. Unless given, {@code goh.sarif} and
     * {@code goh-checkstyle.xml} in {@code target/goh}. They are written whether the build fails or not.
     */
    @Parameter
    private @Nullable List<Report> reports;

    /** How many findings to log; the reports hold all. */
    @Parameter(property = "goh.consoleLimit", defaultValue = "50")
    private int consoleLimit = 50;

    /**
     * Reports only notes that changed since this branch, tag or commit, and then all that is in them. They are compared with all notes. It
     * is the only parameter for which git is asked.
     */
    @Parameter(property = "goh.changedSince")
    private @Nullable String changedSince;

    /** Checks notes that did not change only by the rules that found something before. It changes no result. */
    @Parameter(property = "goh.incremental", defaultValue = "true")
    private boolean incremental = true;

    private final Tally tally = new Tally();
    private int notes;

    /** Creates the goal. */
    public CheckMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<Severity> least = severity("failOn", failOn);
        List<Rule> more = moreRules();
        Configuration configuration = configuration(more);
        Context context = context();
        List<FileReport> files = files(
                ReportSettings.of(configuration.profile()).withVersion(version).withFailOn(least));
        List<NoteFile> found = find(configuration);
        if (found.isEmpty()) {
            return;
        }
        VaultCheck check = new VaultCheck(baseline(), reported(), file -> take(file, files), problems);
        // An id may hold what no file's name may.
        Path cacheFile = target.toPath().resolve("checked-" + executionId.replaceAll("[^A-Za-z0-9._-]", "_") + ".txt");
        Optional<CheckCache> cache = incremental
                ? RuleBasis.of(more, configuration, configFile()).map(basis -> CheckCache.read(cacheFile, basis))
                : Optional.empty();
        check.run(found, configuration, more, context, cache);
        NotChecked notChecked = check.notChecked();
        files.forEach(file -> end(file, notChecked));
        cache.ifPresent(learnt -> write(learnt, cacheFile));
        String sum = Summary.sum(tally, notes, notChecked.skipped());
        tell(files, sum);
        failForProblems();
        if (tally.crashed()) {
            throw new MojoExecutionException(
                    "a rule crashed, so nobody knows what it would have found; GOH099 names it. Please report it:\n"
                            + failure(sum, files));
        }
        if (tally.fails(least, Integer.MAX_VALUE)) {
            throw new MojoFailureException(failure(sum + "; failOn is " + failOn, files));
        }
        if (maxWarnings >= 0 && tally.fails(Optional.empty(), maxWarnings)) {
            throw new MojoFailureException(failure(sum + "; maxWarnings is " + maxWarnings, files));
        }
    }

    private List<FileReport> files(ReportSettings settings) throws MojoExecutionException {
        List<Report> asked = reports == null
                ? List.of(
                        Report.of("sarif", new File(target, "goh.sarif")),
                        Report.of("checkstyle", new File(target, "goh-checkstyle.xml")))
                : reports;
        List<FileReport> files = new ArrayList<>();
        for (Report report : asked) {
            String name = report.format();
            File file = report.file();
            if (name == null || file == null) {
                throw new MojoExecutionException("parameter reports: each report has a format and a file");
            }
            ReportFormat format = ReportFormats.named(name)
                    .orElseThrow(() -> new MojoExecutionException("parameter reports: " + ReportFormats.unknown(name)));
            Path path = file.toPath().toAbsolutePath().normalize();
            if (files.stream().anyMatch(other -> other.file().equals(path))) {
                throw new MojoExecutionException("parameter reports: two reports go to " + shown(path));
            }
            refuseOthers("reports", path, format);
            files.add(new FileReport(path, format, settings));
        }
        return files;
    }

    private Predicate<NoteFile> reported() throws MojoExecutionException {
        if (changedSince == null) {
            return note -> true;
        }
        try {
            return GitChanges.since(List.of(notes()), changedSince);
        } catch (IOException e) {
            throw failure("parameter changedSince: " + IoReasons.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("interrupted", e);
        }
    }

    private void take(CheckedFile file, List<FileReport> files) {
        int logged = tally.findings();
        for (Finding finding : file.report().findings()) {
            if (logged++ < consoleLimit) {
                log(finding.severity(), FindingLine.of(file.name(), finding));
            }
        }
        notes++;
        tally.add(file);
        files.forEach(report -> report.file(file));
    }

    private void log(Severity severity, String line) {
        switch (severity) {
            case ERROR -> getLog().error(line);
            case WARNING -> getLog().warn(line);
            case INFO -> getLog().info(line);
        }
    }

    /** A cache that cannot be written costs time, not the build. */
    private void write(CheckCache cache, Path file) {
        getLog().debug(cache.hits() + " notes did not change");
        try {
            cache.write(file);
        } catch (IOException e) {
            getLog().warn("cannot write " + shown(file) + ": " + IoReasons.of(e));
        }
    }

    private void tell(List<FileReport> files, String sum) {
        int more = tally.findings() - Math.max(0, consoleLimit);
        if (more > 0) {
            getLog().info("and " + more + " more"
                    + (files.isEmpty() ? "" : " in " + shown(files.get(0).file())));
        }
        getLog().info(sum);
    }

    private String failure(String sum, List<FileReport> files) {
        return Summary.failure(sum, tally, execution())
                + (files.isEmpty()
                        ? ""
                        : "\nAll findings: " + shown(files.get(0).file()));
    }
}
