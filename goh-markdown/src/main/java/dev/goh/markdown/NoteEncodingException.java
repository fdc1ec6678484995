package dev.goh.markdown;

import java.io.IOException;

/** A file is not UTF-8. */
public final class NoteEncodingException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Bytes before the first malformed sequence. */
    private final long offset;

    NoteEncodingException(String file, long offset) {
        super(file + ": " + reason(offset));
        this.offset = offset;
    }

    private static String reason(long offset) {
        return "invalid UTF-8 at byte " + offset + "; save the note as UTF-8";
    }

    /**
     * Returns what is wrong and what to do, for whoever names the file in their own way. The message begins with the file.
     *
     * @return one line
     */
    public String reason() {
        return reason(offset);
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
