package dev.goh.json;

import org.immutables.value.Value;

/**
 * How JSON is written, and how large a document may be. What is beyond a limit is refused with an
 * {@link EpisodeJsonLimitException} that names the limit. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface JsonOptions extends WithJsonOptions permits ImmutableJsonOptions {
    /** The deepest nesting that may be asked for; deeper trees would overflow a small stack. */
    int DEEPEST = 256;

    /**
     * Returns whether each value is written on a line of its own, indented by two spaces, with a line feed at the end.
     *
     * @return false unless set: one line without any blanks
     */
    @Value.Default
    default boolean pretty() {
        return false;
    }

    /**
     * Returns how long a document that is read may be; in JSON Lines each line.
     *
     * @return UTF-16 units of a text, bytes of a file; 16 MiB unless set
     */
    @Value.Default
    default int maxLength() {
        return 1 << 24;
    }

    /**
     * Returns how deep items, points and values of properties may be nested, in what is read and in what is written.
     *
     * @return the number of levels, 1 for a flat list; {@link #DEEPEST} unless set, as deep as any note can be read
     */
    @Value.Default
    default int maxDepth() {
        return DEEPEST;
    }

    /**
     * Returns how much lenient reading may leave out before it gives up.
     *
     * @return the number of values; 1,000 unless set
     */
    @Value.Default
    default int maxSkipped() {
        return 1_000;
    }

    /**
     * Checks the numbers; called by the builder.
     *
     * @throws IllegalArgumentException if one is below 1, or the depth above {@link #DEEPEST}
     */
    @Value.Check
    default void check() {
        checkPositive("maxLength", maxLength());
        checkPositive("maxDepth", maxDepth());
        checkPositive("maxSkipped", maxSkipped());
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
     * Returns the options that hold unless others are given.
     *
     * @return the default options
     */
    static JsonOptions defaults() {
        return JsonText.DEFAULTS;
    }

    /**
     * Returns the default options, but for {@link #pretty()}.
     *
     * @return options to write for people
     */
    static JsonOptions indented() {
        return defaults().withPretty(true);
    }

    /**
     * Returns a builder with the default options.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options; not thread-safe. */
    final class Builder extends ImmutableJsonOptions.Builder {
        Builder() {}
    }
}
