package dev.goh.core.internal;

/** Texts of others in messages: of bearable length, and on one line. */
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return its beginning in quotation marks, as {@link #plain} has it
     */
    public static String of(String text) {
        return '"' + plain(text, LONGEST) + '"';
    }

    /**
     * Shows the beginning of a text.
     *
     * @param text any text
     * @param longest how many chars of it to show at most
     * @return control characters and lone surrogates as JSON escapes, and {@code ...} if there is more
     */
    public static String plain(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), longest);
        if (end > 0 && end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
            end--;
        }
        int i = 0;
        while (i < end) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> {
                    boolean hidden = Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF;
                    if (hidden) {
                        String hex = Integer.toHexString(c);
                        shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                    } else {
                        shown.appendCodePoint(c);
                    }
                }
            }
        }
        return end < text.length() ? shown.append("...").toString() : shown.toString();
    }
}
