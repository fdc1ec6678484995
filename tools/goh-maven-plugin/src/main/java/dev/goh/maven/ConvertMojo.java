package dev.goh.maven;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.json.EpisodeJsonException;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.Configuration;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.OldReports;
import dev.goh.vault.report.Printable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Converts notes to JSON, or JSON to notes. A note that is there already is changed through the lens, so that all bytes stay that the
 * JSON says nothing else about; other notes are written anew.
 */
@Mojo(name = "convert", threadSafe = true)
public class ConvertMojo extends VaultMojo {
    private static final String JSON = "json";
    private static final String MARKDOWN = "markdown";
    private static final Pattern EPISODE = Pattern.compile("\\{\\s*\"goh\"");

    /** What to make: {@code json} or {@code markdown}. */
    @Parameter(property = "goh.to", defaultValue = JSON)
    private String to = JSON;

    /** The folder of the JSON files, laid out as that of the notes. */
    @Parameter(property = "goh.jsonDirectory", defaultValue = "${project.build.directory}/goh/json")
    private File jsonDirectory = new File("target/goh/json");

    /** Where notes made of JSON go. Unless given, {@code target/goh/notes}, so that nothing of yours is changed. */
    @Parameter(property = "goh.markdownDirectory", defaultValue = "${project.build.directory}/goh/notes")
    private File markdownDirectory = new File("target/goh/notes");

    private int done;

    /** Creates the goal. */
    public ConvertMojo() {}

    /** A part of the work on one file. */
    private interface Step<T> {
        T run() throws IOException;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Configuration configuration = configuration(moreRules());
        switch (to) {
            case JSON -> {
                List<NoteFile> files = find(configuration);
                files.forEach(file -> toJson(file, configuration.noteOptions()));
                tell(files.size(), "note", jsonDirectory);
            }
            case MARKDOWN -> {
                List<Path> files = jsonFiles();
                files.forEach(file -> toMarkdown(file, configuration.noteOptions()));
                tell(files.size(), "JSON file", markdownDirectory);
            }
            default -> throw new MojoExecutionException("parameter to is json or markdown, not '" + to + "'");
        }
        failForProblems();
    }

    private void tell(int files, String thing, File where) {
        if (files > 0) {
            getLog().info(Words.count(done, thing) + " converted to " + shown(where.toPath()));
        }
    }

    /** One file that cannot be read, converted or written keeps no other from being. */
    private <T> Optional<T> attempt(String what, Path file, Step<T> step) {
        String reason;
        try {
            return Optional.of(step.run());
        } catch (NoteLimitException e) {
            reason = e.reason();
        } catch (EpisodeJsonException | UnrepresentableEpisodeException e) {
            reason = Printable.line(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            reason = IoReasons.of(e);
        }
        problems.add("cannot " + what + " " + shown(file) + ": " + reason);
        return Optional.empty();
    }

    private void toJson(NoteFile file, NoteOptions options) {
        Path path = file.path().orElseThrow();
        Optional<EpisodeNote> note = attempt("read", path, () -> file.read(options));
        if (note.isPresent() && !EpisodeNotes.isEpisode(note.get())) {
            getLog().info("skipped: " + Printable.line(file.name()) + " (no episode note)");
        } else if (note.isPresent()) {
            Path from = notes().toAbsolutePath().normalize();
            Path below = from.relativize(path.toAbsolutePath().normalize());
            Path target = jsonDirectory.toPath().resolve(renamed(below, ".json"));
            write(target, () -> {
                refuseOthers(target);
                EpisodeJson.write(
                        note.get().episode(), target, JsonOptions.defaults().withPretty(true));
            });
        }
    }

    /** Refuses to write over what neither begins as we write it nor can be read as an episode: other programs sort names. */
    private static void refuseOthers(Path target) throws IOException {
        try {
            OldReports.check(target, "episode", EPISODE);
        } catch (FileSystemException e) {
            try {
                EpisodeJson.read(target);
            } catch (EpisodeJsonException none) {
                throw e;
            }
        }
    }

    private void toMarkdown(Path file, NoteOptions options) {
        Path target = markdownDirectory
                .toPath()
                .resolve(renamed(jsonDirectory.toPath().relativize(file), ".md"));
        Optional<Episode> episode = attempt("read", file, () -> EpisodeJson.read(file));
        if (episode.isEmpty()) {
            return;
        }
        Optional<EpisodeNote> note;
        if (Files.exists(target)) {
            Optional<EpisodeNote> old = attempt("read", target, () -> EpisodeNote.read(target, options));
            note = old.filter(before -> mayChange(target, before))
                    .flatMap(before -> attempt("convert", file, () -> before.with(episode.get())));
        } else {
            note = attempt("convert", file, () -> EpisodeNotes.create(episode.get(), options));
        }
        note.ifPresent(changed -> write(target, () -> changed.write(target)));
    }

    /** Any other text is somebody's, and the episode would take it away. */
    private boolean mayChange(Path target, EpisodeNote before) {
        boolean may = before.text().isEmpty() || EpisodeNotes.isEpisode(before);
        if (!may) {
            problems.add("cannot write " + shown(target)
                    + ": it is there and is no episode note; name another folder, or delete it");
        }
        return may;
    }

    private interface Output {
        void run() throws IOException;
    }

    private void write(Path target, Output output) {
        Optional<Path> written = attempt("write", target, () -> {
            Files.createDirectories(target.toAbsolutePath().getParent());
            output.run();
            return target;
        });
        done += written.isPresent() ? 1 : 0;
    }

    private static String renamed(Path path, String ending) {
        String name = path.toString();
        return name.substring(0, name.lastIndexOf('.')) + ending;
    }

    private List<Path> jsonFiles() throws MojoExecutionException, MojoFailureException {
        Path folder = jsonDirectory.toPath();
        List<Path> files;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw noFolder("jsonDirectory", folder);
        }
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            files = all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failure("cannot read " + shown(folder) + ": " + IoReasons.of(e), e);
        } catch (UncheckedIOException e) {
            throw failure(
                    "cannot read " + shown(folder) + ": " + IoReasons.of(Objects.requireNonNull(e.getCause())), e);
        }
        if (files.isEmpty()) {
            nothing("no JSON files in " + shown(folder) + "; mvn goh:convert makes them of notes");
        }
        return files;
    }
}
