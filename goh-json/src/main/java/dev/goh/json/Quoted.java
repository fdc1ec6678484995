package dev.goh.json;

/** Texts of others in messages: of bearable length, and on one line. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        return '"' + plain(text, LONGEST) + '"';
    }

    /** Without quotes: the beginning, control characters and lone surrogates shown as JSON escapes. */
    static String plain(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length() && i < longest) {
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
        return i < text.length() ? shown.append("...").toString() : shown.toString();
    }
}
