package dev.goh.maven;

import dev.goh.core.internal.NoteFileName;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Severity;
import dev.goh.vault.Baseline;
import dev.goh.vault.BaselineFile;
import dev.goh.vault.Configuration;
import dev.goh.vault.ConfigurationFinder;
import dev.goh.vault.Excludes;
import dev.goh.vault.FoundNotes;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.NoteFinder;
import dev.goh.vault.report.FileReport;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.OldReports;
import dev.goh.vault.report.Printable;
import dev.goh.vault.report.ReportFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that read notes: which notes they read, and what is known about them besides. */
abstract class VaultMojo extends RuleMojo {
    private static final String AUTO = "auto";
    private static final String NONE = "none";

    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true)
    String executionId = "default-cli";

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory = new File("target");

    /** Which of the Markdown files below the folder of the notes to take; unless given, all. */
    @Parameter(property = "goh.includes")
    private List<@Nullable String> includes = List.of();

    /** Which files and folders to leave out, besides those that goh.yaml leaves out. */
    @Parameter(property = "goh.excludes")
    private List<@Nullable String> excludes = List.of();

    /**
     * How far the episodes are: {@code draft}, {@code scheduled}, {@code live-ready}, {@code aired}, {@code published}, or {@code auto}: as
     * each note suggests.
     */
    @Parameter(property = "goh.phase", defaultValue = AUTO)
    private String phase = AUTO;

    /**
     * The day to check for: {@code none}, so that the same notes give the same result for ever, a day like 2026-03-01, or {@code today}.
     */
    @Parameter(property = "goh.asOf", defaultValue = NONE)
    private String asOf = NONE;

    /** Findings that are not reported again; unless given, the nearest goh-baseline.txt, if there is one. */
    @Parameter(property = "goh.baseline")
    private @Nullable File baseline;

    /** Fails if there is no note. */
    @Parameter(property = "goh.failIfNoNotes", defaultValue = "false")
    private boolean failIfNoNotes;

    /** What could not be read or written. It keeps nothing else from being done, and is told at the end. */
    final List<String> problems = new ArrayList<>();

    /** What a command ends with so that it goes by the configuration of this execution: an @ and its id, or nothing. */
    String execution() {
        return executionId.startsWith("default-") ? "" : "@" + executionId;
    }

    /** Refuses to write over what is no report of a format. */
    void refuseOthers(String parameter, Path file, ReportFormat format) throws MojoExecutionException {
        refuseNote(parameter, file);
        refuse(parameter, file, () -> OldReports.check(file, format, List.of()));
    }

    /** Refuses to write over a note. */
    void refuseNote(String parameter, Path file) throws MojoExecutionException {
        if (NoteFileName.isNote(file.toString())) {
            throw new MojoExecutionException(
                    "parameter " + parameter + ": nothing is written to a note: " + shown(file));
        }
    }

    /** Ends a report. */
    void end(FileReport report, NotChecked notChecked) {
        report.end(notChecked)
                .ifPresent(e -> problems.add("cannot write " + shown(report.file()) + ": " + IoReasons.of(e)));
    }

    /** Fails if there was a problem, and tells all of them. */
    void failForProblems() throws MojoExecutionException {
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
    }

    /** The files of the notes, in order; none if there is no such folder. What cannot be looked at is a problem. */
    List<NoteFile> find(Configuration configuration) throws MojoExecutionException, MojoFailureException {
        Predicate<Path> leftOut = leftOut(configuration);
        List<NoteFile> files = Files.exists(notes()) ? found(leftOut) : List.of();
        if (files.isEmpty()) {
            failForProblems();
            boolean narrowed = !includes.isEmpty() || !excludes.isEmpty();
            nothing("no notes in " + shown(notes())
                    + (!Files.exists(notes())
                            ? ", which is not there"
                            : narrowed ? " that includes and excludes leave" : ""));
        }
        return files;
    }

    /** Says that there is nothing to work on, and fails if there has to be something. */
    void nothing(String message) throws MojoFailureException {
        if (failIfNoNotes) {
            throw new MojoFailureException(message + "; failIfNoNotes is true");
        }
        getLog().info(message);
    }

    MojoExecutionException noFolder(String parameter, Path file) {
        return new MojoExecutionException("parameter " + parameter + " is a folder, and " + shown(file) + " is none");
    }

    private List<NoteFile> found(Predicate<Path> leftOut) throws MojoExecutionException {
        if (!Files.isDirectory(notes())) {
            throw noFolder("notesDirectory", notes());
        }
        FoundNotes found = NoteFinder.find(List.of(notes().toString()), leftOut);
        found.unreadable()
                .forEach(file -> problems.add(
                        "cannot read " + Printable.line(fromRoot(file.name())) + ": " + IoReasons.of(file.reason())));
        found.outside()
                .forEach(link -> getLog().warn("not followed: " + Printable.line(fromRoot(link))
                        + " (a link that leads out of " + shown(notes()) + ")"));
        return found.files().stream()
                .map(file -> file.withName(name(file.path().orElseThrow())))
                .sorted()
                .toList();
    }

    private Predicate<Path> leftOut(Configuration configuration) throws MojoExecutionException {
        Path build = buildDirectory.toPath().toAbsolutePath().normalize();
        Predicate<Path> excluded = patterns("excludes", excludes)
                .or(configuration.excludes())
                .or(path -> path.toAbsolutePath().normalize().equals(build));
        if (includes.isEmpty()) {
            return excluded;
        }
        Predicate<Path> included = patterns("includes", includes);
        return path -> excluded.test(path) || !Files.isDirectory(path) && !included.test(path);
    }

    private Predicate<Path> patterns(String parameter, List<@Nullable String> patterns) throws MojoExecutionException {
        try {
            return Excludes.of(notes(), patterns.stream().map(RuleMojo::text).toList());
        } catch (IllegalArgumentException e) {
            throw failure("parameter " + parameter + ": " + e.getMessage(), e);
        }
    }

    /** What is known about all episodes. The clock is read here and nowhere else, and only if asked for. */
    Context context() throws MojoExecutionException {
        Context context = phase.equalsIgnoreCase(AUTO)
                ? Context.infer()
                : Context.in(Phase.named(phase.toLowerCase(Locale.ROOT))
                        .orElseThrow(() ->
                                new MojoExecutionException("parameter phase is auto, draft, scheduled, live-ready,"
                                        + " aired or published, not '" + phase + "'")));
        if (asOf.equalsIgnoreCase(NONE)) {
            return context;
        }
        try {
            return context.asOf(
                    asOf.equalsIgnoreCase("today") ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(asOf));
        } catch (DateTimeException e) {
            throw failure("parameter asOf is none, today or a day like 2026-03-01, not '" + asOf + "'", e);
        }
    }

    /** The baseline's file that is named or found, whether it is there or not. */
    Optional<Path> baselinePath() {
        return baseline == null
                ? ConfigurationFinder.find(notes(), Baseline.FILE_NAME)
                : Optional.of(baseline.toPath());
    }

    Optional<BaselineFile> baseline() throws MojoExecutionException {
        Optional<Path> file = baselinePath();
        try {
            return file.isPresent() ? Optional.of(BaselineFile.read(file.get())) : Optional.empty();
        } catch (NoSuchFileException e) {
            throw failure(
                    "the baseline " + shown(file.orElseThrow()) + " is not there; mvn goh:baseline" + execution()
                            + " writes it",
                    e);
        } catch (IOException e) {
            throw failure("cannot read " + shown(file.orElseThrow()) + ": " + IoReasons.of(e), e);
        }
    }

    /** A severity by its name in whatever case; empty for {@code never}. */
    static Optional<Severity> severity(String parameter, String name) throws MojoExecutionException {
        if (name.equalsIgnoreCase("never")) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().equalsIgnoreCase(name)) {
                return Optional.of(severity);
            }
        }
        throw new MojoExecutionException(
                "parameter " + parameter + " is error, warning, info or never, not '" + name + "'");
    }
}
