package dev.goh.vault;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.markdown.EpisodeNote;

/** Tells episode notes from other Markdown files, such as the index page of a folder. */
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

    /** An empty property or section counts too: the note has it, although the episode does not tell. */
    private static boolean has(EpisodeNote note, String name) {
        return note.span(ModelPath.of(name)).isPresent();
    }
}
