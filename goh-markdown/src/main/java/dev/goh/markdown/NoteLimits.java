package dev.goh.markdown;

import org.immutables.value.Value;

/**
 * How large a note may be. A note beyond a limit is refused with a {@link NoteLimitException} that names the limit.
 * Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface NoteLimits extends WithNoteLimits permits ImmutableNoteLimits {
    /** The deepest nesting that may be asked for; deeper trees would overflow a small stack. */
    int DEEPEST = 256;

    /**
     * Returns how long a note may be.
     *
     * @return UTF-16 units of a text, bytes of a file; 1 MiB unless set
     */
    @Value.Default
    default int maxLength() {
        return 1 << 20;
    }

    /**
     * Returns how long a line may be.
     *
     * @return UTF-16 units without the line's end; 65,536 unless set
     */
    @Value.Default
    default int maxLineLength() {
        return 1 << 16;
    }

    /**
     * Returns how many lines a note may have.
     *
     * @return the number; 100,000 unless set
     */
    @Value.Default
    default int maxLines() {
        return 100_000;
    }

    /**
     * Returns how deep items may be nested.
     *
     * @return the number of levels, 1 for a flat list; 64 unless set
     */
    @Value.Default
    default int maxDepth() {
        return 64;
    }

    /**
     * Checks the numbers; called by the builder.
     *
     * @throws IllegalArgumentException if one is below 1, or the depth above {@link #DEEPEST}
     */
    @Value.Check
    default void check() {
        checkPositive("maxLength", maxLength());
        checkPositive("maxLineLength", maxLineLength());
        checkPositive("maxLines", maxLines());
        checkPositive("maxDepth", maxDepth());
        if (maxDepth() > DEEPEST) {
            throw new IllegalArgumentException("maxDepth is at most " + DEEPEST + ", not " + maxDepth());
        }
    }

    private static void checkPositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " is at least 1, not " + limit);
        }
    }

    /**
     * Returns the limits that hold unless others are given.
     *
     * @return the default limits
     */
    static NoteLimits defaults() {
        return builder().build();
    }

    /**
     * Returns a builder with the default limits.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds limits; not thread-safe. */
    final class Builder extends ImmutableNoteLimits.Builder {
        Builder() {}
    }
}
