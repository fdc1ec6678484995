package dev.goh.testkit;

import java.io.InputStream;
import java.util.Arrays;

/** Gives quotes until nobody asks any more, and counts them. Not thread-safe. */
public final class EndlessInput extends InputStream {
    private long count;

    /** Nothing was read yet. */
    public EndlessInput() {}

    @Override
    public int read() {
        count++;
        return '"';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        Arrays.fill(bytes, from, from + length, (byte) '"');
        count += length;
        return length;
    }

    /**
     * Tells how much was read.
     *
     * @return bytes
     */
    public long count() {
        return count;
    }
}
