package dev.goh.markdown;

import java.util.HashMap;
import java.util.Map;

/** Where the code spans of one line are, as CommonMark has it: a run of backticks up to the next run of the same length. */
final class CodeSpans {
    private final String line;
    /** For each run of backticks, the end of the next run of its length. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    CodeSpans(String line) {
        this.line = line;
        Map<Integer, Integer> next = new HashMap<>();
        for (int to = line.lastIndexOf('`') + 1; to > 0; ) {
            int from = to;
            while (from > 0 && line.charAt(from - 1) == '`') {
                from--;
            }
            Integer end = next.put(to - from, to);
            if (end != null) {
                ends.put(from, end);
            }
            to = line.lastIndexOf('`', from - 1) + 1;
        }
    }

    /** The end of the code span that a place lies in, where no code span is open at an earlier one; -1 if it is in none. */
    int endAround(int place, int earlier) {
        int at = line.indexOf('`', earlier);
        while (at >= 0 && at < place) {
            int run = at;
            while (run < line.length() && line.charAt(run) == '`') {
                run++;
            }
            boolean escaped = at > 0 && line.charAt(at - 1) == '\\';
            int end = escaped ? run : ends.getOrDefault(at, run);
            if (end > place) {
                return end;
            }
            at = line.indexOf('`', end);
        }
        return -1;
    }
}
