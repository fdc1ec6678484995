package dev.goh.vault;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.Vocabulary;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteOptions;

/** Tells episode notes from other Markdown files, such as the index page of a folder, and makes new ones. */
public final class EpisodeNotes {
    private EpisodeNotes() {}

    /**
     * Tells whether a file is an episode note: whether it has a property {@code url} or {@code date}, a known section, or a title
     * with a series.
     *
     * @param note the file, read as a note
     * @return whether it is one
     */
    public static boolean isEpisode(EpisodeNote note) {
        if (note.episode().title().flatMap(EpisodeTitle::series).isPresent() || has(note, "url") || has(note, "date")) {
            return true;
        }
        for (Section section : Section.titled()) {
            if (has(note, section.key())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes an episode as a new note, in the style of the show whose code its title carries, else of the first show that the
     * options know.
     *
     * @param episode the episode
     * @param options the names that are understood, and the limits
     * @return the note, which reads back under these options
     * @throws dev.goh.markdown.UnrepresentableEpisodeException if a value of the episode would be read as something else
     * @throws dev.goh.markdown.NoteLimitException if the note would be beyond a limit
     */
    public static EpisodeNote create(Episode episode, NoteOptions options) {
        Vocabulary names = options.vocabulary();
        Show show = episode.title()
                .flatMap(names::show)
                .or(() -> names.shows().stream().findFirst())
                .orElseGet(Shows::grafanaOfficeHours);
        return EpisodeNote.of(episode, show, options);
    }

    /** An empty property or section counts too: the note has it, although the episode does not tell. */
    private static boolean has(EpisodeNote note, String name) {
        return note.span(ModelPath.of(name)).isPresent();
    }
}
