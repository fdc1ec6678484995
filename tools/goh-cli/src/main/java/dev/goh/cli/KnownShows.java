package dev.goh.cli;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.validation.Profile;
import dev.goh.markdown.NoteOptions;
import dev.goh.vault.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The built-in shows and those of the vault's {@code goh.yaml}.
 *
 * @param options how their notes are read
 * @param configuration the file; empty if there is none
 */
record KnownShows(NoteOptions options, Optional<Configuration> configuration) {
    /**
     * Finds the shows of the vault that the paths of a command line are in; for standard input alone, of the present folder.
     *
     * @throws Trouble if the configuration is wrong, or different paths have different ones
     */
    static KnownShows near(List<String> paths) {
        Optional<Configuration> configuration = NotePaths.find(NotePaths.of(paths), Configuration.FILE_NAME)
                .map(path -> RuleOptions.read(path, Optional.empty()));
        return new KnownShows(
                configuration.map(Configuration::noteOptions).orElseGet(NoteOptions::defaults), configuration);
    }

    /** Which rules are on there. Without a file they are looked up only here: most commands need none and start faster. */
    Profile profile() {
        return configuration.orElseGet(Configuration::defaults).profile();
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
