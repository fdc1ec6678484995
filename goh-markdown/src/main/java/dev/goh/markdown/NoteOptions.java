package dev.goh.markdown;

import dev.goh.core.Vocabulary;
import org.immutables.value.Value;

/** How notes are read: which names are understood, and how large a note may be. Immutable and thread-safe. */
@Value.Immutable
@GohStyle
public sealed interface NoteOptions extends WithNoteOptions permits ImmutableNoteOptions {
    /**
     * Returns the names that are understood.
     *
     * @return the vocabulary; that of the built-in shows unless set
     */
    @Value.Default
    default Vocabulary vocabulary() {
        return Vocabulary.builtIn();
    }

    /**
     * Returns how large a note may be.
     *
     * @return the limits
     */
    @Value.Default
    default NoteLimits limits() {
        return NoteLimits.defaults();
    }

    /**
     * Returns the options that hold unless others are given.
     *
     * @return the default options
     */
    static NoteOptions defaults() {
        return builder().build();
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
    final class Builder extends ImmutableNoteOptions.Builder {
        Builder() {}
    }
}
