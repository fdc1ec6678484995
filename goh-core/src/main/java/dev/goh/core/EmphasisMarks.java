package dev.goh.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runs of emphasis characters in a line. Those that open and close each other are marks, which its plain text has not. */
final class EmphasisMarks {
    private final List<Run> runs = new ArrayList<>();

    /** A run in the plain text. */
    private static final class Run {
        final int at;
        final char character;
        final boolean opens;
        final boolean closes;
        int length;
        int removed;

        Run(int at, char character, int length, boolean opens, boolean closes) {
            this.at = at;
            this.character = character;
            this.length = length;
            this.opens = opens;
            this.closes = closes;
        }
    }

    /**
     * Adds a run, behind those added before.
     *
     * @param line the line
     * @param from where the run begins in it
     * @param to where it ends
     * @param at where it begins in the plain text
     */
    void add(String line, int from, int to, int at) {
        char c = line.charAt(from);
        char before = from == 0 ? ' ' : line.charAt(from - 1);
        char after = to >= line.length() ? ' ' : line.charAt(to);
        boolean left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        boolean opens = c == '_' ? left && (!right || isPunctuation(before)) : left;
        boolean closes = c == '_' ? right && (!left || isPunctuation(after)) : right;
        runs.add(new Run(at, c, to - from, opens, closes));
    }

    /** Returns the plain text without each pair of runs that open and close. Used once. */
    String removeFrom(CharSequence plain) {
        Map<Character, Deque<Run>> open = new HashMap<>();
        for (Run run : runs) {
            Deque<Run> openers = open.computeIfAbsent(run.character, c -> new ArrayDeque<>());
            while (run.closes && run.length > 0 && !openers.isEmpty()) {
                Run opener = openers.peek();
                int common = Math.min(opener.length, run.length);
                opener.length -= common;
                opener.removed += common;
                run.length -= common;
                run.removed += common;
                if (opener.length == 0) {
                    openers.pop();
                }
            }
            if (run.opens && run.length > 0) {
                openers.push(run);
            }
        }
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Run run : runs) {
            result.append(plain, from, run.at);
            from = run.at + run.removed;
        }
        return result.append(plain, from, plain.length()).toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && !isSpace(c) && !Character.isSurrogate(c);
    }
}
