package dev.goh.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Finds which elements of an old list are which of a new one, in order. Near-linear when little has changed. */
public final class Alignment {
    /** The largest table that is filled for the longest common subsequence; beyond it equal neighbours must do. */
    private static final int LARGEST_TABLE = 1 << 20;

    /** How many old elements are compared with a new one for resemblance. */
    private static final int LOOK_AHEAD = 16;

    private Alignment() {}

    /**
     * For each new element the index of the old one that it is, or -1. Indexes rise. Equal elements come first, those that
     * resemble each other fill the places between.
     *
     * @param <T> the elements, compared by {@code equals}
     * @param old the old list
     * @param now the new list
     * @param resembles whether a new element (second) may be an old one (first) changed
     * @return an index of the old list, or -1, for each element of the new one
     */
    public static <T> int[] match(List<T> old, List<T> now, BiPredicate<T, T> resembles) {
        return match(old, now, List.of(), resembles);
    }

    /**
     * As {@link #match(List, List, BiPredicate)}; between equal elements those with an equal key come first, one key after the
     * other.
     *
     * @param <T> the elements
     * @param old the old list
     * @param now the new list
     * @param keys make the keys, compared by {@code equals}
     * @param resembles whether a new element (second) may be an old one (first) changed
     * @return an index of the old list, or -1, for each element of the new one
     */
    public static <T> int[] match(List<T> old, List<T> now, List<Function<T, ?>> keys, BiPredicate<T, T> resembles) {
        int[] match = match(old, now, keys);
        pairAlike(old, now, match, resembles);
        return match;
    }

    /**
     * As {@link #match(List, List, List, BiPredicate)}, without those that resemble each other.
     *
     * @param <T> the elements
     * @param old the old list
     * @param now the new list
     * @param keys make the keys, compared by {@code equals}
     * @return an index of the old list, or -1, for each element of the new one
     */
    public static <T> int[] match(List<T> old, List<T> now, List<Function<T, ?>> keys) {
        int[] match = new int[now.size()];
        Arrays.fill(match, -1);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            match[start] = start;
            start++;
        }
        int oldEnd = old.size();
        int nowEnd = now.size();
        while (oldEnd > start && nowEnd > start && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
            match[--nowEnd] = --oldEnd;
        }
        Gap whole = new Gap(start, oldEnd, start, nowEnd);
        if (keys.isEmpty()) {
            equal(old, now, whole, Function.identity(), match);
        }
        for (Function<T, ?> key : keys) {
            for (Gap gap : gaps(whole, match)) {
                equal(old, now, gap, key, match);
            }
        }
        return match;
    }

    /**
     * Pairs what is left between two matches, as far as it resembles each other.
     *
     * @param <T> the elements
     * @param old the old list
     * @param now the new list
     * @param match what {@link #match} found; takes the pairs
     * @param resembles whether a new element (second) may be an old one (first) changed
     */
    public static <T> void pairAlike(List<T> old, List<T> now, int[] match, BiPredicate<T, T> resembles) {
        for (Gap gap : gaps(new Gap(0, old.size(), 0, now.size()), match)) {
            alike(old, now, gap, match, resembles);
        }
    }

    /**
     * Pairs what is left between two matches in order, where as many old elements are left as new ones.
     *
     * @param <T> the elements
     * @param old the old list
     * @param now the new list
     * @param match what {@link #match} found; takes the pairs
     * @param mayPair whether a new element (second) may stand for an old one (first)
     */
    public static <T> void pairRest(List<T> old, List<T> now, int[] match, BiPredicate<T, T> mayPair) {
        for (Gap gap : gaps(new Gap(0, old.size(), 0, now.size()), match)) {
            boolean even = gap.oldTo - gap.oldFrom == gap.to - gap.from;
            for (int i = gap.from; even && i < gap.to; i++) {
                int before = gap.oldFrom + i - gap.from;
                match[i] = mayPair.test(old.get(before), now.get(i)) ? before : -1;
            }
        }
    }

    /** Old and new elements that stand between two matches. */
    private record Gap(int oldFrom, int oldTo, int from, int to) {}

    private static List<Gap> gaps(Gap whole, int[] match) {
        List<Gap> gaps = new ArrayList<>();
        int oldFrom = whole.oldFrom;
        int from = whole.from;
        for (int i = whole.from; i <= whole.to; i++) {
            boolean anchor = i < whole.to && match[i] >= 0;
            if (anchor || i == whole.to) {
                int oldTo = anchor ? match[i] : whole.oldTo;
                if (oldFrom < oldTo && from < i) {
                    gaps.add(new Gap(oldFrom, oldTo, from, i));
                }
                oldFrom = oldTo + 1;
                from = i + 1;
            }
        }
        return gaps;
    }

    /** Matches elements with equal keys: a longest common subsequence, or where that is too much, in order of occurrence. */
    private static <T> void equal(List<T> old, List<T> now, Gap gap, Function<T, ?> key, int[] match) {
        int rows = gap.oldTo - gap.oldFrom;
        int columns = gap.to - gap.from;
        Map<Object, Integer> ids = new HashMap<>();
        int[] a = new int[rows];
        int[] b = new int[columns];
        for (int i = 0; i < rows; i++) {
            a[i] = ids.computeIfAbsent(key.apply(old.get(gap.oldFrom + i)), known -> ids.size());
        }
        for (int i = 0; i < columns; i++) {
            b[i] = ids.getOrDefault(key.apply(now.get(gap.from + i)), -1);
        }
        if ((long) rows * columns > LARGEST_TABLE) {
            inOrderOfOccurrence(a, b, gap, match);
            return;
        }
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (a[i] == b[j]) {
                match[gap.from + j++] = gap.oldFrom + i++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static void inOrderOfOccurrence(int[] a, int[] b, Gap gap, int[] match) {
        int[] next = new int[a.length];
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = a.length - 1; i >= 0; i--) {
            Integer later = first.put(a[i], i);
            next[i] = later == null ? -1 : later;
        }
        int at = -1;
        for (int j = 0; j < b.length; j++) {
            Integer found = first.get(b[j]);
            while (found != null && found >= 0 && found <= at) {
                found = next[found];
                first.put(b[j], found);
            }
            if (found != null && found >= 0) {
                match[gap.from + j] = gap.oldFrom + found;
                at = found;
            }
        }
    }

    /** Pairs what is left between two matches, as far as it resembles each other. */
    private static <T> void alike(List<T> old, List<T> now, Gap gap, int[] match, BiPredicate<T, T> resembles) {
        int i = gap.oldFrom;
        for (int j = gap.from; j < gap.to && i < gap.oldTo; j++) {
            int limit = Math.min(gap.oldTo, i + LOOK_AHEAD);
            for (int k = i; k < limit; k++) {
                if (resembles.test(old.get(k), now.get(j))) {
                    match[j] = k;
                    i = k + 1;
                    break;
                }
            }
        }
    }

    /**
     * Tells whether one text may be the other one changed: at least half of the longer one, at its start and its end, is the
     * same.
     *
     * @param a a text
     * @param b a text
     * @return whether they are that similar; false if both are empty
     */
    public static boolean similar(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        int shortest = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shortest && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return longest > 0 && 2 * (start + end) >= longest;
    }
}
