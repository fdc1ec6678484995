package dev.goh.maven;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.json.EpisodeJsonException;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteEncodingException;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.UnrepresentableEpisodeException;
import dev.goh.vault.Configuration;
import dev.goh.vault.EpisodeNotes;
import dev.goh.vault.IoReasons;
import dev.goh.vault.NoteFile;
import dev.goh.vault.report.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Converts notes to JSON, or JSON to notes. A note that is there already is changed through the lens, so that all bytes stay that the
 * JSON says nothing else about; other notes are written anew.
 */
@Mojo(name = "convert", threadSafe = true)
public class ConvertMojo extends VaultMojo {
    private static final String JSON = "json";
    private static final String MARKDOWN = "markdown";

    /** What to make: {@code json} or {@code markdown}. */
    @Parameter(property = "goh.to", defaultValue = JSON)
    private String to = JSON;

    /** The folder of the JSON files, laid out as that of the notes. */
    @Parameter(property = "goh.jsonDirectory", defaultValue = "${project.build.directory}/goh/json")
    private File jsonDirectory = new File("target/goh/json");

    /** Where notes made of JSON go. Unless given, {@code target/goh/notes}, so that nothing of yours is changed. */
    @Parameter(property = "goh.markdownDirectory", defaultValue = "${project.build.directory}/goh/notes")
    private File markdownDirectory = new File("target/goh/notes");

    private final List<String> problems = new ArrayList<>();
    private int done;

    /** Creates the goal. */
    public ConvertMojo() {}

    /** The work on one file. */
    private interface Conversion {
        @Nullable
        Path run() throws IOException;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Configuration configuration = configuration(moreRules());
        switch (to) {
            case JSON -> {
                for (NoteFile file : find(configuration)) {
                    convert(file.name(), () -> toJson(file, configuration.noteOptions()));
                }
            }
            case MARKDOWN -> {
                for (Path file : jsonFiles()) {
                    convert(shown(file), () -> toMarkdown(file, configuration.noteOptions()));
                }
            }
            default -> throw new MojoExecutionException("parameter to is json or markdown, not '" + to + "'");
        }
        getLog().info(Summary.count(done, to.equals(JSON) ? "note" : "JSON file") + " converted to "
                + shown((to.equals(JSON) ? jsonDirectory : markdownDirectory).toPath()));
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
    }

    /** One file that cannot be converted keeps no other from being. */
    private void convert(String name, Conversion conversion) {
        try {
            done += conversion.run() == null ? 0 : 1;
        } catch (NoteEncodingException
                | NoteLimitException
                | EpisodeJsonException
                | UnrepresentableEpisodeException e) {
            problems.add(
                    "cannot convert " + Printable.line(name) + ": " + Printable.line(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            problems.add("cannot convert " + Printable.line(name) + ": " + IoReasons.of(e));
        }
    }

    private @Nullable Path toJson(NoteFile file, NoteOptions options) throws IOException {
        EpisodeNote note = file.read(options);
        if (!EpisodeNotes.isEpisode(note)) {
            getLog().info("skipped: " + Printable.line(file.name()) + " (no episode note)");
            return null;
        }
        Path from = notes().toAbsolutePath().normalize();
        Path path = from.relativize(file.path().orElseThrow().toAbsolutePath().normalize());
        Path target = jsonDirectory.toPath().resolve(renamed(path, ".json"));
        Files.createDirectories(target.toAbsolutePath().getParent());
        EpisodeJson.write(note.episode(), target, JsonOptions.defaults().withPretty(true));
        return target;
    }

    private Path toMarkdown(Path file, NoteOptions options) throws IOException {
        Episode episode = EpisodeJson.read(file);
        Path target = markdownDirectory
                .toPath()
                .resolve(renamed(jsonDirectory.toPath().relativize(file), ".md"));
        EpisodeNote note = Files.exists(target)
                ? EpisodeNote.read(target, options).with(episode)
                : EpisodeNotes.create(episode, options);
        Files.createDirectories(target.toAbsolutePath().getParent());
        note.write(target);
        return target;
    }

    private static String renamed(Path path, String ending) {
        String name = path.toString();
        return name.substring(0, name.lastIndexOf('.')) + ending;
    }

    private List<Path> jsonFiles() throws MojoExecutionException {
        try (Stream<Path> all = Files.walk(jsonDirectory.toPath())) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "cannot read " + shown(jsonDirectory.toPath()) + ": " + IoReasons.of(e), e);
        }
    }
}
