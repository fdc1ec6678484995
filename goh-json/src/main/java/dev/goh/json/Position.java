package dev.goh.json;

import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a JSON text, as people count: both numbers from 1, the column in code points; both 0 where the place is not
 * known.
 */
record Position(int line, int column) {
    static final Position UNKNOWN = new Position(0, 0);

    /** The place before the character of a text that has the given index. */
    static Position at(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int end = lineEnd(text, 0); end < offset; end = lineEnd(text, start)) {
            line++;
            start = end + 1;
        }
        return new Position(line, text.codePointCount(start, offset) + 1);
    }

    /** The index of the last character of the line end at or after an index, else the text's length. */
    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    /** The place that Jackson tells; it counts lines and columns from 1, the columns in the units of its source. */
    static Position of(TokenStreamLocation location) {
        boolean known = location.getLineNr() > 0 && location.getColumnNr() > 0;
        return known ? new Position(location.getLineNr(), location.getColumnNr()) : UNKNOWN;
    }

    /** The place of the same line and column, if that column counts UTF-16 units of the text. */
    Position inCodePoints(String text) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = lineEnd(text, start) + 1;
        }
        return isKnown()
                ? new Position(line, text.codePointCount(start, Math.min(start + column - 1, text.length())) + 1)
                : this;
    }

    boolean isKnown() {
        return line > 0;
    }

    /** The same place in a text that has this one as its given line. */
    Position from(int firstLine) {
        return isKnown() ? new Position(line + firstLine - 1, column) : this;
    }
}
