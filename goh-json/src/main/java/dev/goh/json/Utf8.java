package dev.goh.json;

import java.nio.charset.StandardCharsets;

/** Looks at UTF-8 without decoding it, which JDK 17 is slow at as soon as a text is not all in ASCII. */
final class Utf8 {
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /** Whether bytes are UTF-8; false also for some that are, those that hold U+FFFD. */
    static boolean isSurelyValid(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int from = i;
                while (i < bytes.length && bytes[i] < 0) {
                    i++;
                }
                if (new String(bytes, from, i - from, StandardCharsets.UTF_8).indexOf(REPLACEMENT) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
