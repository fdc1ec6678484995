package dev.goh.core.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest rising subsequence: what kept its order. */
final class Rising {
    private Rising() {}

    /** The indexes of the numbers that belong to it. */
    static Set<Integer> longest(List<Integer> numbers) {
        int[] ends = new int[numbers.size()];
        int[] before = new int[numbers.size()];
        int length = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers.get(ends[middle]) < numbers.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Integer> rising = new HashSet<>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            rising.add(i);
        }
        return rising;
    }
}
