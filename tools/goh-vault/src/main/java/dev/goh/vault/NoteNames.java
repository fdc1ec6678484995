package dev.goh.vault;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a path at the end of a line: what would end the line, or get lost at its end, as {@code %} and four digits. */
final class NoteNames {
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-f]{4})");

    private NoteNames() {}

    static String escaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inner = c == ' ' && i > 0 && i < name.length() - 1;
            boolean plain = inner || c != '%' && !Character.isISOControl(c) && !Character.isWhitespace(c);
            text.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%04x", (int) c));
        }
        return text.toString();
    }

    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
