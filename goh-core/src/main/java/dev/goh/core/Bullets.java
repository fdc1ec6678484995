package dev.goh.core;

import dev.goh.core.internal.Box;
import dev.goh.core.internal.Quote;
import java.util.Optional;

/** What checklist items and talking points have in common. */
final class Bullets {
    private Bullets() {}

    static void check(Optional<TaskState> state, String text, String details) {
        Texts.checkLine("an item's text", text);
        if (state.isEmpty() && Box.close(text, 0, text.length()) > 0) {
            throw new IllegalArgumentException(
                    "an item without a state must not start with a box; set the state instead: " + Quote.of(text));
        }
        Texts.checkBlock("an item's details", details);
    }

    /** Whether a text, without its Markdown marks, starts with the given words, letter case aside. */
    static boolean startsWith(String text, String start) {
        return InlineText.plain(text).regionMatches(true, 0, start, 0, start.length());
    }
}
