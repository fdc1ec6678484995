package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a fix does: a change of the episode, or of the note's text where only its spelling is wrong. Immutable, thread-safe and
 * equal by content.
 */
public sealed interface Edit {
    /**
     * Returns the values of the episode that the edit may change.
     *
     * @return their addresses; empty if the episode stays as it is
     */
    List<ModelPath> paths();

    /** A change of the episode. */
    sealed interface OfEpisode extends Edit {
        /**
         * Makes the change.
         *
         * @param episode the episode in which the finding was made
         * @return the changed episode
         * @throws IllegalArgumentException if the episode has no such value, or cannot have the new one
         */
        Episode apply(Episode episode);
    }

    /**
     * Sets the link to the video, and the embed with it.
     *
     * @param video the link
     */
    record SetVideo(VideoLink video) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param video the link
         */
        public SetVideo {
            Objects.requireNonNull(video, "video");
        }

        @Override
        public Episode apply(Episode episode) {
            return episode.withVideo(video);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(ModelPath.of("url"), ModelPath.of("embed"));
        }
    }

    /**
     * Sets the video that the note shows.
     *
     * @param embed the embed
     */
    record SetEmbed(VideoEmbed embed) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param embed the embed
         */
        public SetEmbed {
            Objects.requireNonNull(embed, "embed");
        }

        @Override
        public Episode apply(Episode episode) {
            return episode.withEmbed(embed);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(ModelPath.of("embed"));
        }
    }

    /**
     * Sets the day of the show.
     *
     * @param date the day
     */
    record SetDate(LocalDate date) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param date the day
         */
        public SetDate {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Episode apply(Episode episode) {
            return episode.withDate(date);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(ModelPath.of("date"), ModelPath.of("properties", "date"));
        }
    }

    /**
     * Sets the title.
     *
     * @param title the title
     */
    record SetTitle(EpisodeTitle title) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param title the title
         */
        public SetTitle {
            Objects.requireNonNull(title, "title");
        }

        @Override
        public Episode apply(Episode episode) {
            return episode.withTitle(title);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(ModelPath.of("title"));
        }
    }

    /**
     * Sets the state of a checklist item or talking point.
     *
     * @param item its address
     * @param state the state
     */
    record SetState(ModelPath item, TaskState state) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param item its address
         * @param state the state
         */
        public SetState {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(state, "state");
        }

        @Override
        public Episode apply(Episode episode) {
            return ItemEdits.change(episode, item, i -> i.withState(state), point -> point.withState(state));
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(item.child("state"));
        }
    }

    /**
     * Removes a talking point.
     *
     * @param point its address
     */
    record RemovePoint(ModelPath point) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param point its address
         */
        public RemovePoint {
            Objects.requireNonNull(point, "point");
        }

        @Override
        public Episode apply(Episode episode) {
            return ItemEdits.removePoint(episode, point);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(point.parent());
        }
    }

    /**
     * Sets the timestamps.
     *
     * @param timestamps all of them in order
     */
    record SetTimestamps(List<Timestamp> timestamps) implements OfEpisode {
        /**
         * Copies the list.
         *
         * @param timestamps all of them in order
         */
        public SetTimestamps {
            timestamps = List.copyOf(timestamps);
        }

        @Override
        public Episode apply(Episode episode) {
            return episode.withTimestamps(timestamps);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(ModelPath.of("timestamps"));
        }
    }

    /**
     * Sets the title of a timestamp.
     *
     * @param index the timestamp's place, from 0
     * @param title the title
     */
    record SetTimestampTitle(int index, String title) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param index the timestamp's place, from 0
         * @param title the title
         */
        public SetTimestampTitle {
            Objects.requireNonNull(title, "title");
        }

        @Override
        public Episode apply(Episode episode) {
            List<Timestamp> timestamps = new ArrayList<>(episode.timestamps());
            if (index < 0 || index >= timestamps.size()) {
                throw new IllegalArgumentException("the episode has no timestamp " + index);
            }
            timestamps.set(index, timestamps.get(index).withTitle(title));
            return episode.withTimestamps(timestamps);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(ModelPath.of("timestamps", index, "title"));
        }
    }

    /**
     * Any other change, for rules of other providers. Equal by what it changes and how it is described.
     *
     * @param path the value that it may change
     * @param description what it does, so that two changes of one value can be told apart
     * @param change the change
     */
    record Change(ModelPath path, String description, UnaryOperator<Episode> change) implements OfEpisode {
        /**
         * Refuses null.
         *
         * @param path the value that it may change
         * @param description what it does, so that two changes of one value can be told apart
         * @param change the change
         */
        public Change {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Episode apply(Episode episode) {
            return change.apply(episode);
        }

        @Override
        public List<ModelPath> paths() {
            return List.of(path);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Change that && path.equals(that.path) && description.equals(that.description);
        }

        @Override
        public int hashCode() {
            return path.hashCode() * 31 + description.hashCode();
        }

        /** Returns path and description: no change looks different from an equal one. */
        @Override
        public String toString() {
            return "Change[path=" + path + ", description=" + description + "]";
        }
    }

    /**
     * Replaces a range of the note's text.
     *
     * @param span the range
     * @param replacement what is to stand there
     * @param paths the values of the episode that may change by it
     */
    record OfText(SourceSpan span, String replacement, List<ModelPath> paths) implements Edit {
        /**
         * Copies the list.
         *
         * @param span the range
         * @param replacement what is to stand there
         * @param paths the values of the episode that may change by it
         */
        public OfText {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(replacement, "replacement");
            paths = List.copyOf(paths);
        }
    }
}
