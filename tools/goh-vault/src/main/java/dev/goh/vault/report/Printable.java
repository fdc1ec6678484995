package dev.goh.vault.report;

/**
 * Text of others, made harmless for a terminal and for XML: nothing in it moves the cursor, changes colours, turns the direction,
 * begins a line or tells the build server that keeps the output to do something.
 */
public final class Printable {
    private Printable() {}

    /**
     * Shows control characters, and what would make a command for a build server, as escapes.
     *
     * @param text any text
     * @return one line, with {@code \n}, {@code \t} or {@code \u001b} for what would do something
     */
    public static String line(String text) {
        return escape(text, 0, text.length(), false);
    }

    /**
     * Does the same but for tabs, so that a line of a note looks as in an editor.
     *
     * @param text any text
     * @return one line
     */
    public static String sourceLine(String text) {
        return escape(text, 0, text.length(), true);
    }

    /** Shows a part of a line like {@link #sourceLine(String)} all of it, so that the parts together are the whole. */
    static String sourceLine(String line, int from, int to) {
        return escape(line, from, to, true);
    }

    private static String escape(String text, int from, int to, boolean keepTabs) {
        StringBuilder escaped = null;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean harmful =
                    (isHarmful(c) || isLoneSurrogate(text, i) || isCommand(text, i)) && !(keepTabs && c == '\t');
            if (harmful && escaped == null) {
                escaped = new StringBuilder(to - from + 16).append(text, from, i);
            }
            if (harmful && escaped != null) {
                append(escaped, c);
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? text.substring(from, to) : escaped.toString();
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

    /**
     * Whether a build server would take what it prints for a command but for this character: GitHub a line that begins with
     * {@code ::}, Azure Pipelines, GitHub and TeamCity {@code ##name[} anywhere.
     */
    private static boolean isCommand(String text, int i) {
        return switch (text.charAt(i)) {
            case ':' -> text.startsWith("::", i) && isBlankBefore(text, i);
            case '#' -> i > 0 && text.charAt(i - 1) == '#' && isNameAndBracket(text, i + 1);
            default -> false;
        };
    }

    /** Whether nothing before can be seen: build servers leave out more than blanks. */
    private static boolean isBlankBefore(String text, int end) {
        for (int i = end - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isIdentifierIgnorable(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameAndBracket(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) | 0x20) >= 'a' && (text.charAt(i) | 0x20) <= 'z') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '[';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
