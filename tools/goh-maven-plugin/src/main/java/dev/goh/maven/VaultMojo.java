package dev.goh.maven;

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
import dev.goh.vault.report.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** Which of the Markdown files below the folder of the notes to take. */
    @Parameter(property = "goh.includes", defaultValue = "**/*.md")
    private List<String> includes = List.of("**/*.md");

    /** Which files and folders to leave out, besides those that goh.yaml leaves out. */
    @Parameter(property = "goh.excludes")
    private List<String> excludes = List.of();

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

    /** What reports name files from: the root of the repository, so that services find them, or else the project. */
    private Path root() {
        return ConfigurationFinder.root(basedir());
    }

    /** What a person here would call a file. */
    String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = root();
        return Printable.line(NoteFile.name(absolute.startsWith(root) ? root.relativize(absolute) : absolute));
    }

    /** The files of the notes, in order; none if there is no such folder. */
    List<NoteFile> find(Configuration configuration) throws MojoExecutionException, MojoFailureException {
        List<NoteFile> files = List.of();
        if (Files.isDirectory(notes())) {
            FoundNotes found = NoteFinder.find(List.of(notes().toString()), leftOut(configuration));
            if (!found.unreadable().isEmpty()) {
                FoundNotes.Unreadable first = found.unreadable().get(0);
                throw new MojoExecutionException(
                        "cannot read " + Printable.line(first.name()) + ": " + IoReasons.of(first.reason()));
            }
            found.outside()
                    .forEach(link -> getLog().warn("not followed: " + Printable.line(link)
                            + " (a link that leads out of " + shown(notes()) + ")"));
            Path root = root();
            files = found.files().stream()
                    .map(file -> file.withName(name(root, file)))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            String nothing = "no notes in " + shown(notes());
            if (failIfNoNotes) {
                throw new MojoFailureException(nothing + "; set notesDirectory, includes or failIfNoNotes");
            }
            getLog().info(nothing);
        }
        return files;
    }

    private static String name(Path root, NoteFile file) {
        Path path = file.path().orElseThrow().toAbsolutePath().normalize();
        return NoteFile.name(path.startsWith(root) ? root.relativize(path) : path);
    }

    private Predicate<Path> leftOut(Configuration configuration) throws MojoExecutionException {
        try {
            Predicate<Path> excluded = Excludes.of(notes(), excludes).or(configuration.excludes());
            Predicate<Path> included = Excludes.of(notes(), includes);
            return path -> excluded.test(path) || !Files.isDirectory(path) && !included.test(path);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("parameters includes and excludes: " + e.getMessage(), e);
        }
    }

    /** What is known about all episodes. The clock is read here and nowhere else, and only if asked for. */
    Context context() throws MojoExecutionException {
        Context context = phase.equals(AUTO)
                ? Context.infer()
                : Context.in(Phase.named(phase.toLowerCase(Locale.ROOT))
                        .orElseThrow(() ->
                                new MojoExecutionException("parameter phase is auto, draft, scheduled, live-ready,"
                                        + " aired or published, not '" + phase + "'")));
        if (asOf.equals(NONE)) {
            return context;
        }
        try {
            return context.asOf(asOf.equals("today") ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(asOf));
        } catch (DateTimeException e) {
            throw new MojoExecutionException(
                    "parameter asOf is none, today or a day like 2026-03-01, not '" + asOf + "'", e);
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
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + shown(file.orElseThrow()) + ": " + IoReasons.of(e), e);
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
