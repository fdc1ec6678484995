package dev.goh.core;

import java.util.regex.Pattern;

/**
 * Writes plain text as inline Markdown. A backslash stands only before what would be read as something else, so most texts stay as
 * they are. Not thread-safe.
 */
final class InlineEscapes {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,40});");
    private static final String HARMLESS_IN_URL = "-./?=%#:;,+@!$()_~&";

    private final String text;
    private final StringBuilder out;
    /** No address that begins before this index can stay one. */
    private int brokenTo;

    private InlineEscapes(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 8);
    }

    static String write(String text) {
        InlineEscapes escapes = new InlineEscapes(text);
        escapes.write();
        return escapes.out.toString();
    }

    private void write() {
        int i = 0;
        while (i < text.length()) {
            if (InlineText.startsBareUrl(text, i)) {
                i = url(i);
            } else {
                if (isRead(i)) {
                    out.append('\\');
                }
                out.append(text.charAt(i++));
            }
        }
    }

    /** An address holds no backslashes: one that would need some is made no address. Returns where to go on. */
    private int url(int from) {
        if (from >= brokenTo) {
            int end = from;
            while (end < text.length() && isHarmlessInUrl(text.charAt(end))) {
                end++;
            }
            boolean ends = end == text.length() || Texts.isBlank(text.charAt(end));
            char last = text.charAt(end - 1);
            if (ends
                    && last != '_'
                    && last != '~'
                    && !ENTITY.matcher(text).region(from, end).find()) {
                out.append(text, from, end);
                return end;
            }
            brokenTo = end;
        }
        int colon = text.indexOf(':', from);
        out.append(text, from, colon).append("\\:");
        return colon + 1;
    }

    private static boolean isHarmlessInUrl(char c) {
        return Character.isLetterOrDigit(c) || HARMLESS_IN_URL.indexOf(c) >= 0;
    }

    /** Whether a character would be read as more than itself. */
    private boolean isRead(int i) {
        char next = at(i + 1);
        return switch (text.charAt(i)) {
            case '`', '[' -> true;
            // At the end of a line it would be a line break.
            case '\\' -> i + 1 == text.length() || InlineText.isEscapable(next);
            case '*', '~' -> !standsAlone(i);
            case '_' -> !standsAlone(i) && !(Character.isLetterOrDigit(at(i - 1)) && Character.isLetterOrDigit(next));
            case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            // <!-- is split, and so is %%: they open comments.
            case '!' -> at(i - 1) == '<';
            case '%' -> at(i - 1) == '%' || next == '%';
            case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
            default -> false;
        };
    }

    private boolean standsAlone(int i) {
        return Texts.isBlank(at(i - 1)) && Texts.isBlank(at(i + 1));
    }

    /** A character of the text; a blank before and after it. */
    private char at(int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }
}
