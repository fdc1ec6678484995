package dev.goh.core.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from other bytes. */
public final class Utf8 {
    private static final char REPLACEMENT = '\ufffd';

    /** The bits of eight bytes that tell what is not ASCII. */
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param utf8 the bytes
     * @return the text, a byte order mark kept
     * @throws InvalidUtf8Exception if they are not UTF-8
     */
    public static String decode(byte[] utf8) throws InvalidUtf8Exception {
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new InvalidUtf8Exception(in.position());
        }
        return out.flip().toString();
    }

    /**
     * Tells whether bytes are UTF-8 without decoding them, which JDK 17 is slow at as soon as a text is not all in ASCII.
     *
     * @param bytes the bytes
     * @return whether they are; false also for some that are, those that hold U+FFFD
     */
    public static boolean isSurelyValid(byte[] bytes) {
        for (int i = skipAscii(bytes, 0); i < bytes.length; i = skipAscii(bytes, i)) {
            int from = i;
            while (i < bytes.length && bytes[i] < 0) {
                i++;
            }
            if (new String(bytes, from, i - from, StandardCharsets.UTF_8).indexOf(REPLACEMENT) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first byte from an index on that is not ASCII, or the length. Looks at eight bytes at a time. */
    private static int skipAscii(byte[] bytes, int from) {
        ByteBuffer eight = ByteBuffer.wrap(bytes);
        int i = from;
        while (i + Long.BYTES <= bytes.length && (eight.getLong(i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }
}
