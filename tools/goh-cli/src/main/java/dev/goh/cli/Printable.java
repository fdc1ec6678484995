package dev.goh.cli;

/** Text of others, made harmless for a terminal: nothing in it moves the cursor, changes colours or turns the direction. */
final class Printable {
    private Printable() {}

    /** Returns one line in which control characters are shown as escapes. */
    static String line(String text) {
        return escape(text, false);
    }

    /** Like {@link #line}, but tabs stay, so that a line of a note looks as in an editor. */
    static String sourceLine(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean keepTabs) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmful = isControl(c) && !(keepTabs && c == '\t');
            if (harmful && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (harmful && escaped != null) {
                append(escaped, c);
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '\t' -> escaped.append("\\t");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            default -> {
                String hex = Integer.toHexString(c);
                escaped.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
    }

    /** C0, DEL and C1, marks and overrides of the direction, and the line ends that are none in a note. */
    private static boolean isControl(char c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
