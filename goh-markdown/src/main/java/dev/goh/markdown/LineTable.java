package dev.goh.markdown;

import java.util.Arrays;

/** Where the lines of a text begin and end. A line ends at LF, CRLF or CR; a text's last line may lack its end. */
final class LineTable {
    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final int[] indents;

    private LineTable(String text, int count, int[] starts, int[] ends, int[] indents) {
        this.text = text;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.indents = indents;
    }

    /**
     * Finds the lines.
     *
     * @throws NoteLimitException if there are too many lines or one is too long
     */
    static LineTable of(String text, int from, NoteLimits limits) {
        int[] starts = new int[Math.max(16, (text.length() - from) / 32)];
        int[] ends = new int[starts.length];
        int[] indents = new int[starts.length];
        int count = 0;
        int i = from;
        int length = text.length();
        // The next LF and the next CR, so that both are looked for once.
        int lf = from - 1;
        int cr = from - 1;
        while (i < length) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                indents = Arrays.copyOf(indents, count * 2);
            }
            starts[count] = i;
            int indent = i;
            while (indent < length && Blanks.isBlank(text.charAt(indent))) {
                indent++;
            }
            lf = lf < indent ? next(text, '\n', indent) : lf;
            cr = cr < indent ? next(text, '\r', indent) : cr;
            int end = Math.min(lf, cr);
            indents[count] = indent;
            ends[count++] = end;
            if (end - i > limits.maxLineLength()) {
                throw new NoteLimitException(
                        "maxLineLength",
                        "line " + count + " has " + (end - i) + " characters, the limit is " + limits.maxLineLength());
            }
            if (count > limits.maxLines()) {
                throw new NoteLimitException(
                        "maxLines", "more than " + limits.maxLines() + " lines, which is the limit");
            }
            boolean pair = end == cr && lf == cr + 1;
            i = pair ? end + 2 : end + 1;
        }
        return new LineTable(text, count, starts, ends, indents);
    }

    private static int next(String text, char c, int from) {
        int index = text.indexOf(c, from);
        return index < 0 ? text.length() : index;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    /** The offset after the line's last character, its line end not counted. */
    int end(int line) {
        return ends[line];
    }

    /** The offset of the line's first character that is no blank; the line's end if there is none. */
    int indent(int line) {
        return indents[line];
    }

    boolean isBlank(int line) {
        return indents[line] == ends[line];
    }

    int column(int line) {
        return Blanks.column(text, starts[line], indents[line]);
    }

    /** The line's first character that is no blank; NUL for a blank line. */
    char first(int line) {
        return isBlank(line) ? 0 : text.charAt(indents[line]);
    }

    String content(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /** The line without blanks at its ends. */
    String trimmed(int line) {
        int from = indents[line];
        return text.substring(from, Blanks.skipBack(text, from, ends[line]));
    }

    boolean startsWith(int line, String prefix) {
        return text.startsWith(prefix, indents[line]) && indents[line] + prefix.length() <= ends[line];
    }

    /** The blanks that all lines of a range begin with, blank lines aside. */
    String commonIndent(int from, int to) {
        String common = null;
        for (int line = from; line < to; line++) {
            if (!isBlank(line)) {
                String indent = text.substring(starts[line], indents[line]);
                int length = 0;
                int limit = common == null ? indent.length() : Math.min(common.length(), indent.length());
                while (length < limit && (common == null || common.charAt(length) == indent.charAt(length))) {
                    length++;
                }
                common = indent.substring(0, length);
            }
        }
        return common == null ? "" : common;
    }

    /** The line in which an offset lies; the last line for the end of the text. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
