package dev.goh.core.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that stands in no code fence.
 *
 * @param from the index of its first character in the text
 * @param text the line without its end
 */
record ProseLine(int from, String text) {
    private static final int SHORTEST_FENCE = 3;

    /** The lines of a text that are no code. */
    static List<ProseLine> of(String text) {
        List<ProseLine> lines = new ArrayList<>();
        String fence = "";
        int from = 0;
        for (String line : text.split("\n", -1)) {
            String marks = fence(line.stripLeading());
            if (fence.isEmpty()) {
                fence = marks;
                if (fence.isEmpty()) {
                    lines.add(new ProseLine(from, line));
                }
            } else if (marks.startsWith(fence) && marks.equals(line.strip())) {
                fence = "";
            }
            from += line.length() + 1;
        }
        return lines;
    }

    /** The backticks or tildes by which a line begins or ends a fence; empty if it does neither. */
    private static String fence(String line) {
        char mark = line.isEmpty() ? ' ' : line.charAt(0);
        int end = 0;
        while ((mark == '`' || mark == '~') && end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        boolean codeSpan = mark == '`' && line.indexOf('`', end) >= 0;
        return end < SHORTEST_FENCE || codeSpan ? "" : line.substring(0, end);
    }
}
