package dev.goh.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Which lines of a note lie in a fence or a comment, opening and closing lines included. Slow and simple. */
final class HiddenLines {
    private HiddenLines() {}

    static boolean[] find(List<String> lines, int start) {
        boolean[] hidden = new boolean[lines.size()];
        for (int i = start; i < lines.size(); i++) {
            int end = end(lines, i);
            for (int j = i; j <= end; j++) {
                hidden[j] = true;
            }
            i = Math.max(i, end);
        }
        return hidden;
    }

    /** The last line of what a line opens, or -1. */
    static int end(List<String> lines, int at) {
        String line = lines.get(at);
        Optional<Matcher> fence = LineForm.fence(line);
        if (fence.isPresent()) {
            return fenceEnd(lines, at, fence.get().group(2), LineForm.column(line));
        }
        if (LineForm.isQuotes(line)) {
            return boundedEnd(lines, at, "'''");
        }
        String close = LineForm.opensHtmlComment(line) ? "-->" : LineForm.opensPercentComment(line) ? "%%" : "";
        if (close.isEmpty()) {
            return -1;
        }
        String rest = LineForm.trim(line).substring(close.equals("%%") ? 2 : 4);
        return rest.contains(close) ? at : boundedEnd(lines, at, close);
    }

    private static int fenceEnd(List<String> lines, int at, String marks, int column) {
        int last = at;
        for (int i = at + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches("[ \\t]*" + marks.charAt(0) + "{" + marks.length() + ",}[ \\t]*")) {
                return i;
            }
            if (!LineForm.isBlank(line)) {
                if (LineForm.column(line) < column) {
                    return last;
                }
                last = i;
            }
        }
        return last;
    }

    private static int boundedEnd(List<String> lines, int at, String close) {
        for (int i = at + 1; i < lines.size() && !LineForm.isKnownHeading(lines.get(i)); i++) {
            String line = lines.get(i);
            if (close.equals("'''") ? LineForm.isQuotes(line) : line.contains(close)) {
                return i;
            }
        }
        return -1;
    }
}
