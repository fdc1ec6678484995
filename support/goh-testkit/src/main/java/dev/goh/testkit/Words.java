package dev.goh.testkit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each word occurs. A word is a maximal run of letters and digits, by code point. A difference of two multisets
 * may hold negative counts. Immutable and thread-safe.
 */
public final class Words {
    private static final Words NONE = new Words(new TreeMap<>());

    private final SortedMap<String, Integer> counts;

    private Words(SortedMap<String, Integer> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
    }

    /** No words. */
    public static Words none() {
        return NONE;
    }

    /** The words of a text. */
    public static Words of(String text) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        int from = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                counts.merge(text.substring(from, i), 1, Integer::sum);
                from = -1;
            }
            i += Character.charCount(c);
        }
        return new Words(counts);
    }

    /** The words of several texts, none of which runs into the next. */
    public static Words ofAll(Iterable<String> texts) {
        return of(String.join("\n", texts));
    }

    /** These words and the others. */
    public Words plus(Words other) {
        return added(other, 1);
    }

    /** These words without the others; counts may become negative. */
    public Words minus(Words other) {
        return added(other, -1);
    }

    private Words added(Words other, int sign) {
        SortedMap<String, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((word, count) -> sum.merge(word, sign * count, Integer::sum));
        sum.values().removeIf(count -> count == 0);
        return new Words(sum);
    }

    /** How often a word occurs. */
    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** The counts by word; none is zero. */
    public Map<String, Integer> counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && words.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
