package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.validation.Profile;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The built-in shows and those of the vault's {@code goh.yaml}.
 *
 * @param options how their notes are read
 * @param profile which rules are on there
 */
record KnownShows(NoteOptions options, Profile profile) {
    /**
     * Finds the shows of the vault that some paths are in.
     *
     * @throws Trouble if the configuration is wrong
     */
    static KnownShows near(List<Path> paths) {
        Configuration configuration = NotePaths.find(paths, Configuration.FILE_NAME)
                .map(path -> RuleOptions.read(path, Optional.empty()))
                .orElseGet(Configuration::defaults);
        return new KnownShows(configuration.noteOptions(), configuration.profile());
    }

    /** The show that a title belongs to. */
    Optional<Show> of(EpisodeTitle title) {
        return options.vocabulary().show(title);
    }

    /** The show that an episode belongs to, or else the one whose style is written in case of doubt. */
    Show of(Episode episode) {
        return episode.title().flatMap(this::of).orElseGet(Shows::grafanaOfficeHours);
    }

    /**
     * The show of a name or series code.
     *
     * @throws Trouble if there is none; the message lists the names
     */
    Show named(String name) {
        List<Show> shows = options.vocabulary().shows();
        return shows.stream()
                .filter(show -> show.name().equalsIgnoreCase(name)
                        || show.series().filter(name::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElseThrow(() -> new Trouble("no show is called '" + name + "'; there are:"
                        + shows.stream().map(show -> "\n  " + nameAndCode(show)).collect(Collectors.joining())));
    }

    private static String nameAndCode(Show show) {
        return show.name() + show.series().map(code -> " (" + code + ")").orElse("");
    }
}
