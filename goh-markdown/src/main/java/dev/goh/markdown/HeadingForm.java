package dev.goh.markdown;

import org.jspecify.annotations.Nullable;

/** A line of the form {@code ## text ##}, at column 0. */
record HeadingForm(int level, int from, int to) {
    static final int MAX_LEVEL = 6;

    /** Reads a line, or returns null if it is no heading. */
    static @Nullable HeadingForm read(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int i = start;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        int level = i - start;
        if (level == 0 || level > MAX_LEVEL || i < end && !Blanks.isBlank(text.charAt(i))) {
            return null;
        }
        int from = Blanks.skip(text, i, end);
        int to = Blanks.skipBack(text, from, end);
        int closing = to;
        while (closing > from && text.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing < to && (closing == from || Blanks.isBlank(text.charAt(closing - 1)))) {
            to = Blanks.skipBack(text, from, closing);
        }
        return new HeadingForm(level, from, to);
    }

    String text(LineTable lines) {
        return lines.text().substring(from, to);
    }

    /** Writes a heading that reads back as the same text. */
    static String write(int level, String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closes = end < text.length() && (end == 0 || Blanks.isBlank(text.charAt(end - 1)));
        String heading = "#".repeat(level) + (text.isEmpty() ? "" : " " + text);
        return closes ? heading + " #" : heading;
    }
}
