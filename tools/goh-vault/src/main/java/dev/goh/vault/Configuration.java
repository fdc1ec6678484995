package dev.goh.vault;

import dev.goh.core.Show;
import dev.goh.core.Vocabulary;
import dev.goh.core.internal.InvalidUtf8Exception;
import dev.goh.core.internal.Utf8;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.internal.LimitedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code goh.yaml} says: which rules are on and how they are set, which shows there are besides the built-in ones, and what
 * to leave out. Immutable and thread-safe.
 *
 * <pre>{@code
 * profile: office-hours
 * rules:
 *   date-weekday: off
 *   GOH101: {aired: info, published: error}
 * options:
 *   timestamps-min-count.minimum: 5
 * exclude:
 *   - templates
 * }</pre>
 *
 * @param profile the rules, those about several notes included
 * @param shows shows besides the built-in ones
 * @param excludes what to leave out of folders
 */
public record Configuration(Profile profile, List<Show> shows, Excludes excludes) {
    /** The name of the file. */
    public static final String FILE_NAME = "goh.yaml";

    private static final int LARGEST = 1 << 16;

    /**
     * Copies the list.
     *
     * @param profile the rules
     * @param shows shows besides the built-in ones
     * @param excludes what to leave out of folders
     */
    public Configuration {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(excludes, "excludes");
        shows = List.copyOf(shows);
    }

    /**
     * Returns the configuration that holds where there is no file.
     *
     * @return the default profile and nothing else
     */
    public static Configuration defaults() {
        return defaults(NamedProfiles.named(NamedProfiles.DEFAULT).orElseThrow());
    }

    /**
     * Returns the configuration of a profile alone.
     *
     * @param profile the profile
     * @return the profile and nothing else
     */
    public static Configuration defaults(Profile profile) {
        return new Configuration(profile, List.of(), Excludes.none());
    }

    /**
     * Reads a file.
     *
     * @param file the configuration
     * @return the configuration
     * @throws IOException if the file cannot be read
     * @throws ConfigurationException if it is no configuration, with all problems
     */
    public static Configuration read(Path file) throws IOException, ConfigurationException {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file.
     *
     * @param file the configuration
     * @param profile what to use instead of the profile that the file names; its rules and options hold on top of it
     * @return the configuration
     * @throws IOException if the file cannot be read
     * @throws ConfigurationException if it is no configuration, with all problems
     */
    public static Configuration read(Path file, Optional<Profile> profile) throws IOException, ConfigurationException {
        return read(file, profile, List.of());
    }

    /**
     * Reads a file that may set rules of the caller's, too.
     *
     * @param file the configuration
     * @param profile what to use instead of the profile that the file names; its rules and options hold on top of it
     * @param more rules besides those of the profile, on unless they are off by default
     * @return the configuration
     * @throws IOException if the file cannot be read
     * @throws ConfigurationException if it is no configuration, with all problems
     * @throws dev.goh.core.validation.ProfileException if one of the rules has the code or name of another rule
     */
    public static Configuration read(Path file, Optional<Profile> profile, List<Rule> more)
            throws IOException, ConfigurationException {
        String name = NoteFile.name(file);
        byte[] bytes = LimitedInput.read(file, LARGEST);
        try {
            String text = Utf8.decode(bytes);
            Path folder = file.toAbsolutePath().getParent();
            return new ConfigurationReader(name, folder == null ? file.toAbsolutePath() : folder)
                    .read(text, profile, Profile.of(more.toArray(Rule[]::new)));
        } catch (InvalidUtf8Exception e) {
            throw new FileSystemException(name, null, e.getMessage());
        }
    }

    /**
     * Reads a configuration.
     *
     * @param yaml what the file holds
     * @param name what the file is called in messages
     * @param folder the folder that the file is in
     * @param profile what to use instead of the profile that the file names
     * @return the configuration
     * @throws ConfigurationException if it is none, with all problems
     */
    public static Configuration parse(String yaml, String name, Path folder, Optional<Profile> profile)
            throws ConfigurationException {
        return new ConfigurationReader(name, folder).read(yaml, profile, Profile.of());
    }

    /**
     * Returns this configuration with another profile.
     *
     * @param changed the rules
     * @return the changed configuration
     */
    public Configuration withProfile(Profile changed) {
        return new Configuration(changed, shows, excludes);
    }

    /**
     * Returns how notes are read.
     *
     * @return the default options, with the names that the shows use
     */
    public NoteOptions noteOptions() {
        if (shows.isEmpty()) {
            return NoteOptions.defaults();
        }
        Vocabulary names = Vocabulary.builtIn();
        for (Show show : shows) {
            names = names.with(show);
        }
        return NoteOptions.defaults().withVocabulary(names);
    }

    /**
     * Returns the JSON Schema (2020-12) of the file, for editors. It knows the built-in rules and options by name.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        try (InputStream in = Configuration.class.getResourceAsStream("goh.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("goh.schema.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
