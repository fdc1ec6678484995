package dev.goh.vault;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import dev.goh.core.internal.NoteFileName;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the index keeps of a note. Immutable and thread-safe.
 *
 * @param file the note's file
 * @param series the series' code in the title, or else in the file's name
 * @param number the episode's number, from where the series comes, or from the title
 * @param videoId the valid id of the video that the note links to, or else shows
 * @param videoIsLinked whether the id is that of the link
 * @param date the day of the show
 */
public record IndexedNote(
        NoteFile file,
        Optional<String> series,
        Optional<Integer> number,
        Optional<String> videoId,
        boolean videoIsLinked,
        Optional<LocalDate> date) {
    /**
     * Refuses null.
     *
     * @param file the note's file
     * @param series the series' code in the title, or else in the file's name
     * @param number the episode's number, from where the series comes, or from the title
     * @param videoId the valid id of the video that the note links to, or else shows
     * @param videoIsLinked whether the id is that of the link
     * @param date the day of the show
     */
    public IndexedNote {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(videoId, "videoId");
        Objects.requireNonNull(date, "date");
    }

    static IndexedNote of(NoteFile file, Episode episode) {
        Optional<EpisodeTitle> title = episode.title()
                .filter(text -> text.series().isPresent() || text.number().isPresent())
                .or(() -> titleOf(file));
        Optional<String> linked = episode.url().flatMap(VideoLink::videoId).filter(VideoLink::isVideoId);
        Optional<String> shown = episode.embed().flatMap(VideoEmbed::videoId).filter(VideoLink::isVideoId);
        return new IndexedNote(
                file,
                title.flatMap(EpisodeTitle::series),
                title.flatMap(EpisodeTitle::number),
                linked.or(() -> shown),
                linked.isPresent(),
                episode.date());
    }

    private static Optional<EpisodeTitle> titleOf(NoteFile file) {
        try {
            return Optional.of(EpisodeTitle.of(noteName(file).strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the name of the note as Obsidian shows it.
     *
     * @return its file's name without {@code .md}
     */
    public String name() {
        return noteName(file);
    }

    /** The notes among which a number or a day belongs to one episode alone: a series or, without one, a folder. */
    String show() {
        return series.orElseGet(() -> file.folder() + '/');
    }

    private static String noteName(NoteFile file) {
        return NoteFileName.noteName(file.fileName());
    }
}
