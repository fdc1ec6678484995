package dev.goh.core.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How many letters two words differ by. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Counts the letters to insert, delete or replace to make one text of another (Levenshtein).
     *
     * @param a a text
     * @param b another text
     * @param limit where counting stops
     * @return the number, or {@code limit + 1} if it is larger than the limit
     */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] done = above;
            above = row;
            row = done;
        }
        return Math.min(above[b.length()], limit + 1);
    }

    /**
     * Finds the word that was most likely meant, whether letters are large or small.
     *
     * @param word what was written
     * @param known the words that exist
     * @return the nearest of them, the first in alphabetical order of several; empty if there are none
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String small = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(
                        name -> between(small, name.toLowerCase(Locale.ROOT), Integer.MAX_VALUE - 1)));
    }
}
