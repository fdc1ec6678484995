package dev.goh.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Finds which elements of an old list are which of a new one, in order. Near-linear when little has changed. */
final class Alignment {
    /** The largest table that is filled for the longest common subsequence; beyond it equal neighbours must do. */
    private static final int LARGEST_TABLE = 1 << 20;

    private Alignment() {}

    /**
     * For each new element the index of the old one that it is, or -1. Indexes rise. Equal elements come first, those that
     * resemble each other fill the places between.
     */
    static <T> int[] match(List<T> old, List<T> now, BiPredicate<T, T> resembles) {
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
        equal(old, now, start, oldEnd, nowEnd, match);
        int from = start;
        int before = start - 1;
        for (int i = start; i <= nowEnd; i++) {
            boolean anchor = i < nowEnd && match[i] >= 0;
            if (anchor || i == nowEnd) {
                int next = anchor ? match[i] : oldEnd;
                alike(old, now, before + 1, next, from, i, match, resembles);
                before = next;
                from = i + 1;
            }
        }
        return match;
    }

    /** Matches equal elements between two ends: a longest common subsequence, or where that is too much, in order of occurrence. */
    private static <T> void equal(List<T> old, List<T> now, int start, int oldEnd, int nowEnd, int[] match) {
        int rows = oldEnd - start;
        int columns = nowEnd - start;
        if (rows == 0 || columns == 0) {
            return;
        }
        Map<T, Integer> ids = new HashMap<>();
        int[] a = new int[rows];
        int[] b = new int[columns];
        for (int i = 0; i < rows; i++) {
            a[i] = ids.computeIfAbsent(old.get(start + i), key -> ids.size());
        }
        for (int i = 0; i < columns; i++) {
            b[i] = ids.getOrDefault(now.get(start + i), -1);
        }
        if ((long) rows * columns > LARGEST_TABLE) {
            inOrderOfOccurrence(a, b, start, match);
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
                match[start + j++] = start + i++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static void inOrderOfOccurrence(int[] a, int[] b, int start, int[] match) {
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
                match[start + j] = start + found;
                at = found;
            }
        }
    }

    /** Pairs what is left between two matches, as far as it resembles each other. */
    private static <T> void alike(
            List<T> old, List<T> now, int oldFrom, int oldTo, int from, int to, int[] match, BiPredicate<T, T> alike) {
        if (oldTo - oldFrom == to - from && to - from == 1) {
            match[from] = alike.test(old.get(oldFrom), now.get(from)) ? oldFrom : -1;
            return;
        }
        int i = oldFrom;
        for (int j = from; j < to && i < oldTo; j++) {
            int limit = Math.min(oldTo, i + 16);
            for (int k = i; k < limit; k++) {
                if (alike.test(old.get(k), now.get(j))) {
                    match[j] = k;
                    i = k + 1;
                    break;
                }
            }
        }
    }
}
