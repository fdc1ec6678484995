package dev.goh.markdown;

import java.io.IOException;

/** A file is not UTF-8. */
public final class NoteEncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Bytes before the first malformed sequence. */
    private final long offset;

    NoteEncodingException(String file, long offset) {
        super(file + ": invalid UTF-8 at byte " + offset + "; save the note as UTF-8");
        this.offset = offset;
    }

    /**
     * Returns where the first malformed sequence begins.
     *
     * @return bytes before it, from 0
     */
    public long offset() {
        return offset;
    }
}
