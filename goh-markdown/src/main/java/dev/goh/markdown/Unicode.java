package dev.goh.markdown;

import dev.goh.core.internal.Surrogates;

/** Finds halves of characters in whole notes. */
final class Unicode {
    private static final int PIECE_CHARS = 1024;

    private Unicode() {}

    /** The index of the first surrogate without its partner, or -1. */
    static int loneSurrogate(String text) {
        return Surrogates.lone(text, firstSurrogate(text));
    }

    /** The index of the first surrogate, or the length. Most notes have none, and an array is searched far faster than a text. */
    private static int firstSurrogate(String text) {
        char[] piece = new char[Math.min(text.length(), PIECE_CHARS)];
        for (int from = 0; from < text.length(); from += piece.length) {
            int count = Math.min(piece.length, text.length() - from);
            text.getChars(from, from + count, piece, 0);
            for (int i = 0; i < count; i++) {
                if (Character.isSurrogate(piece[i])) {
                    return from + i;
                }
            }
        }
        return text.length();
    }
}
