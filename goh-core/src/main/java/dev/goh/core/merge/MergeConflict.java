package dev.goh.core.merge;

import dev.goh.core.ModelPath;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that both sides changed, each in its own way. Immutable and thread-safe.
 *
 * <p>The values are those of the model: an {@code EpisodeTitle}, a {@code VideoLink}, a {@code VideoEmbed}, a {@code LocalDate}, a
 * {@code TaskState}, a {@code Duration}, a {@code PropertyValue}, a {@code String}, or a whole element, such as a
 * {@code ChecklistItem}, that one side removed. For an element that was moved they are the {@link ModelPath}s at which each side
 * has it.
 *
 * @param path where the value is in {@link EpisodeMerge#episode()}
 * @param kind what happened to it
 * @param base the value before; empty if there was none
 * @param ours the value on our side; empty if there is none
 * @param theirs the value on their side; empty if there is none
 */
public record MergeConflict(
        ModelPath path, Kind kind, Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {
    /** What the two sides did. */
    public enum Kind {
        /** Both gave the value another one. */
        CHANGED,
        /** One side removed what the other changed. */
        REMOVED,
        /** Both moved the element, to different places, or each into what the other moved. */
        MOVED
    }

    /**
     * Refuses null.
     *
     * @param path where the value is in {@link EpisodeMerge#episode()}
     * @param kind what happened to it
     * @param base the value before; empty if there was none
     * @param ours the value on our side; empty if there is none
     * @param theirs the value on their side; empty if there is none
     */
    public MergeConflict {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
    }
}
