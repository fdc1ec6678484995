package dev.goh.cli;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.markdown.EpisodeNote;

/** Tells episode notes from other Markdown files, such as the index page of a folder. */
final class EpisodeNotes {
    private EpisodeNotes() {}

    /** Whether there is a {@code url} or {@code date} property, a known section, or a title with a series. */
    static boolean isEpisode(EpisodeNote note) {
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
