package dev.goh.core;

import java.util.Objects;

/**
 * Why YouTube would make no chapters of the timestamps in a description, or refuse the description. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param path the timestamp's value that is wrong, for example {@code /timestamps/0/at}; {@code /timestamps} if one is missing
 * @param message what is wrong, in English, with the values concerned
 */
public record ChapterProblem(Kind kind, ModelPath path, String message) {
    /** What can be wrong with chapters. */
    public enum Kind {
        /** There are fewer than {@link Chapters#MIN_COUNT}. */
        TOO_FEW,
        /** The first chapter does not start at zero. */
        FIRST_NOT_ZERO,
        /** A chapter does not start after the one before it. */
        NOT_ASCENDING,
        /** A chapter is shorter than {@link Chapters#MIN_LENGTH}. */
        TOO_SHORT,
        /** A chapter starts when the video is over. */
        PAST_END,
        /** A chapter has no label. */
        NO_LABEL,
        /** A label holds {@code <} or {@code >}, which no description may hold. */
        REFUSED_CHARACTER
    }

    /**
     * Refuses null.
     *
     * @param kind what is wrong
     * @param path the timestamp's value that is wrong, for example {@code /timestamps/0/at}; {@code /timestamps} if one is missing
     * @param message what is wrong, in English, with the values concerned
     */
    public ChapterProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }
}
