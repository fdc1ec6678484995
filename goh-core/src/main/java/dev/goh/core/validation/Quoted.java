package dev.goh.core.validation;

import dev.goh.core.InlineText;

/** Texts of a note as messages quote them: plain, without comments, on one line and not too long. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

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
        String plain = InlineText.plain(line).strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = Character.isLowSurrogate(plain.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return plain.substring(0, cut) + "…";
    }
}
