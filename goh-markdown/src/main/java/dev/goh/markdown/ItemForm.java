package dev.goh.markdown;

import dev.goh.core.TaskState;
import dev.goh.core.internal.Box;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code - [x] text}.
 *
 * @param box the offset of the box; -1 if there is none
 * @param mark the offset of the character in the box
 * @param markEnd the offset of the box's closing bracket
 * @param from the offset of the text
 * @param to the offset after the text
 */
record ItemForm(int box, int mark, int markEnd, int from, int to) {
    static boolean isItem(LineTable lines, int line) {
        int marker = lines.indent(line);
        char c = lines.first(line);
        return (c == '-' || c == '*' || c == '+')
                && (marker + 1 == lines.end(line) || Blanks.isBlank(lines.text().charAt(marker + 1)));
    }

    /** Reads a line that {@link #isItem}. */
    static ItemForm read(LineTable lines, int line) {
        String text = lines.text();
        int end = Blanks.skipBack(text, lines.indent(line) + 1, lines.end(line));
        int from = Blanks.skip(text, lines.indent(line) + 1, end);
        int close = Box.close(text, from, end);
        if (close < 0) {
            return new ItemForm(-1, -1, -1, from, end);
        }
        return new ItemForm(from, from + 1, close, Blanks.skip(text, close + 1, end), end);
    }

    @Nullable
    TaskState state(String text) {
        return box < 0 ? null : TaskState.of(text.substring(mark, markEnd));
    }

    String text(String text) {
        return text.substring(from, to);
    }
}
