package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.Optional;

/** What checklist items and talking points have in common. */
final class Bullets {
    private Bullets() {}

    static void check(Optional<TaskState> state, String text, String details) {
        Texts.checkLine("an item's text", text);
        if (state.isEmpty() && boxLength(text) > 0) {
            throw new IllegalArgumentException(
                    "an item without a state must not start with a box; set the state instead: " + Quote.of(text));
        }
        Texts.checkBlock("an item's details", details);
    }

    /** Whether a text, without its Markdown marks, starts with the given words, letter case aside. */
    static boolean startsWith(String text, String start) {
        return InlineText.plain(text).regionMatches(true, 0, start, 0, start.length());
    }

    /** The length of the box a text starts with ({@code []}, {@code [ ]}, {@code [x]}), or 0 if it starts with none. */
    static int boxLength(String text) {
        if (text.isEmpty() || text.charAt(0) != '[') {
            return 0;
        }
        int close = 1;
        if (text.length() > 1 && text.charAt(1) != ']') {
            int mark = text.codePointAt(1);
            if (mark == '[' || mark == '\t') {
                return 0;
            }
            close = 1 + Character.charCount(mark);
        }
        boolean closed = close < text.length() && text.charAt(close) == ']';
        boolean ends = closed && (close + 1 == text.length() || Texts.isBlank(text.charAt(close + 1)));
        return ends ? close + 1 : 0;
    }
}
