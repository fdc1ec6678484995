package dev.goh.markdown;

import dev.goh.core.ModelPath;

/** An episode cannot be written as a note, because one of its values would be read as something else. */
public final class UnrepresentableEpisodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The address of the value, a JSON Pointer. */
    private final String pointer;

    /** Why the value cannot be written. */
    private final String reason;

    UnrepresentableEpisodeException(ModelPath path, String reason) {
        super(path + ": " + reason);
        this.pointer = path.pointer();
        this.reason = reason;
    }

    /**
     * Returns the value that cannot be written.
     *
     * @return its address in the episode
     */
    public ModelPath path() {
        return new ModelPath(pointer);
    }

    /**
     * Returns why it cannot be written.
     *
     * @return a sentence in English
     */
    public String reason() {
        return reason;
    }
}
