package dev.goh.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Which lines of a note lie in a fence or a comment, opening and closing lines included. Slow and simple. */
final class HiddenLines {
    private HiddenLines() {}

    static boolean[] find(List<String> lines, int start) {
        boolean[] hidden = new boolean[lines.size()];
        boolean head = true;
        boolean titled = false;
        for (int i = start; i < lines.size(); i++) {
            int end = end(lines, i, head);
            if (end < 0 && LineForm.isHeading(lines.get(i))) {
                boolean form = head && !titled && LineForm.headingLevel(lines.get(i)) == 1;
                titled |= form && !LineForm.headingText(lines.get(i)).isEmpty();
                head &= form;
            }
            for (int j = i; j <= end; j++) {
                hidden[j] = true;
            }
            i = Math.max(i, end);
        }
        return hidden;
    }

    /** The last line of what a line opens, or -1. */
    static int end(List<String> lines, int at, boolean head) {
        String line = lines.get(at);
        Optional<Matcher> fence = LineForm.fence(line);
        if (fence.isPresent()) {
            return fenceEnd(lines, at, fence.get().group(2), LineForm.column(line));
        }
        if (LineForm.isQuotes(line)) {
            return boundedEnd(lines, at, "'''", head);
        }
        String close = LineForm.opensHtmlComment(line) ? "-->" : LineForm.opensPercentComment(line) ? "%%" : "";
        if (close.isEmpty()) {
            return -1;
        }
        String rest = LineForm.trim(line).substring(close.equals("%%") ? 2 : 4);
        return rest.contains(close) ? at : boundedEnd(lines, at, close, head);
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

    /** Ends before the next known section. In the head, a heading of level 1 may be the title and is no section. */
    private static int boundedEnd(List<String> lines, int at, String close, boolean head) {
        for (int i = at + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LineForm.isKnownHeading(line) && !(head && LineForm.headingLevel(line) == 1)) {
                return -1;
            }
            if (close.equals("'''") ? LineForm.isQuotes(line) : line.contains(close)) {
                return i;
            }
        }
        return -1;
    }
}
