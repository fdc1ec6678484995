package dev.goh.core.validation;

import dev.goh.core.InlineText;

/**
 * Texts of a note as findings quote them: not too long, and nothing in them escaped. The messages have the quotation marks, and
 * reports make what they print harmless.
 */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text as a reader sees it, without Markdown and comments. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", from)) {
            int close = text.indexOf("-->", open);
            if (close < 0) {
                break;
            }
            shown.append(text, from, open);
            from = close + "-->".length();
        }
        String line = shown.append(text.substring(from)).toString().replace('\n', ' ');
        return raw(InlineText.plain(line).strip());
    }

    /** A line as it is written. */
    static String raw(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, cut) + "…";
    }
}
