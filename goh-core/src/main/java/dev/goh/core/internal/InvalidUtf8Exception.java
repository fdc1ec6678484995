package dev.goh.core.internal;

import java.io.IOException;

/** Bytes are not UTF-8. */
public final class InvalidUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    /** Bytes before the first malformed sequence. */
    private final int offset;

    InvalidUtf8Exception(int offset) {
        super("invalid UTF-8 at byte " + offset + "; save it as UTF-8");
        this.offset = offset;
    }

    /**
     * Returns where the first malformed sequence begins.
     *
     * @return bytes before it, from 0
     */
    public int offset() {
        return offset;
    }
}
