package dev.goh.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What opens and closes what in a line: runs of backticks around code, and outside it brackets and parentheses. */
final class InlinePairs {
    private final String text;
    private final Map<Integer, Integer> codeEnds;
    private final int[] closers;

    InlinePairs(String text) {
        this.text = text;
        this.codeEnds = codeEnds(text);
        // Only links ask for them.
        this.closers = text.indexOf('[') < 0 ? new int[0] : closers();
    }

    /** The index after the code span that the run of backticks at an index opens; -1 if it opens none. */
    int codeEnd(int run) {
        return codeEnds.getOrDefault(run, -1);
    }

    /** The index of what closes the bracket or parenthesis at an index; -1 if nothing does. For a line that holds a bracket. */
    int closer(int opener) {
        return closers[opener];
    }

    /** The index after the last of the equal characters that begin at an index. */
    static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }

    private static Map<Integer, Integer> codeEnds(String text) {
        if (text.indexOf('`') < 0) {
            return Map.of();
        }
        List<int[]> runs = new ArrayList<>();
        for (int i = text.indexOf('`'); i >= 0; ) {
            int end = endOfRun(text, i);
            runs.add(new int[] {i, end - i});
            i = text.indexOf('`', end);
        }
        Map<Integer, Integer> nextOfLength = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (int r = runs.size() - 1; r >= 0; r--) {
            int[] run = runs.get(r);
            Integer closing = nextOfLength.get(run[1]);
            if (closing != null) {
                ends.put(run[0], closing + run[1]);
            }
            nextOfLength.put(run[1], run[0]);
        }
        return ends;
    }

    private int[] closers() {
        int[] closers = new int[text.length()];
        Arrays.fill(closers, -1);
        Deque<Integer> brackets = new ArrayDeque<>();
        Deque<Integer> parentheses = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i += i + 1 < text.length() && InlineText.isEscapable(text.charAt(i + 1)) ? 1 : 0;
                case '`' -> {
                    int end = codeEnd(i);
                    i = (end < 0 ? endOfRun(text, i) : end) - 1;
                }
                case '[' -> brackets.push(i);
                case '(' -> parentheses.push(i);
                case ']' -> {
                    if (!brackets.isEmpty()) {
                        closers[brackets.pop()] = i;
                    }
                }
                case ')' -> {
                    if (!parentheses.isEmpty()) {
                        closers[parentheses.pop()] = i;
                    }
                }
                default -> {}
            }
        }
        return closers;
    }
}
