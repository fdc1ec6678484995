package dev.goh.core;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a guest's text. */
record GuestText(
        String name, @Nullable String nickname, @Nullable String affiliation) {
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern FROM = Pattern.compile("^(.+?) from (.+)$");

    static GuestText read(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String plain = InlineText.plain(quoted ? text.substring(1, text.length() - 1) : text);
        String nickname = null;
        String affiliation = null;
        StringBuilder name = new StringBuilder();
        Matcher parentheses = PARENTHESES.matcher(plain);
        int from = 0;
        while (parentheses.find()) {
            name.append(plain, from, parentheses.start());
            from = parentheses.end();
            String inside = Texts.trimBlanks(parentheses.group(1));
            if (from == plain.length()) {
                affiliation = inside;
            } else if (nickname == null) {
                nickname = inside;
            }
        }
        name.append(plain, from, plain.length());
        if (affiliation == null && name.indexOf(" from ") > 0) {
            Matcher named = FROM.matcher(name);
            if (named.matches()) {
                affiliation = Texts.trimBlanks(named.group(2));
                name = new StringBuilder(named.group(1));
            }
        }
        boolean spaced = name.indexOf("  ") >= 0 || name.indexOf("\t") >= 0;
        String single = spaced ? BLANKS.matcher(name).replaceAll(" ") : name.toString();
        return new GuestText(single.trim(), nickname, affiliation);
    }
}
