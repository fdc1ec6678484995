package dev.goh.vault.report;

/**
 * Text of others, made harmless for a terminal and for XML: nothing in it moves the cursor, changes colours, turns the direction or
 * begins a line.
 */
public final class Printable {
    private Printable() {}

    /**
     * Shows control characters as escapes.
     *
     * @param text any text
     * @return one line, with {@code \n}, {@code \t} or {@code \u001b} for what would do something
     */
    public static String line(String text) {
        return escape(text, false);
    }

    /**
     * Shows control characters as escapes, but for tabs, so that a line of a note looks as in an editor.
     *
     * @param text any text
     * @return one line
     */
    public static String sourceLine(String text) {
        return escape(text, true);
    }

    private static String escape(String text, boolean keepTabs) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmful = (isHarmful(c) || isLoneSurrogate(text, i)) && !(keepTabs && c == '\t');
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
            default -> escaped.append(escape(c));
        }
    }

    /** A character as JSON and Java write it. */
    static String escape(int c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }

    /** C0, DEL and C1, marks and overrides of the direction, line ends that are none in a note, and what XML cannot hold. */
    static boolean isHarmful(int c) {
        return c < ' '
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\ufffe'
                || c == '\uffff';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
