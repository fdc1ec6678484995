package dev.goh.markdown;

import dev.goh.core.Timestamp;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code 00:12:58 title}, perhaps with a list marker before it and brackets around the time.
 *
 * @param timeFrom the offset of the time
 * @param timeTo the offset after the time
 * @param at the time; null if the line looks like a timestamp but its time does not exist
 * @param from the offset of the title
 * @param to the offset after the title
 */
record TimestampForm(int timeFrom, int timeTo, @Nullable Duration at, int from, int to) {
    /** Reads a line, or returns null if it does not start like a timestamp. */
    static @Nullable TimestampForm read(LineTable lines, int line) {
        String text = lines.text();
        int end = Blanks.skipBack(text, lines.indent(line), lines.end(line));
        int i = lines.indent(line);
        if (ItemForm.isItem(lines, line)) {
            i = Blanks.skip(text, i + 1, end);
        }
        char open = i < end ? text.charAt(i) : 0;
        char close = open == '[' ? ']' : open == '(' ? ')' : 0;
        int from = close == 0 ? i : i + 1;
        int to = from;
        int colons = 0;
        while (to < end && (isDigit(text.charAt(to)) || text.charAt(to) == ':')) {
            colons += text.charAt(to) == ':' ? 1 : 0;
            to++;
        }
        if (colons == 0 || colons > 2 || !isDigit(text.charAt(from)) || to - from > 9) {
            return null;
        }
        int after = to;
        if (close != 0) {
            if (to == end || text.charAt(to) != close) {
                return null;
            }
            after = to + 1;
        }
        if (after < end && !Blanks.isBlank(text.charAt(after))) {
            return null;
        }
        Duration at = Timestamp.parseTime(text.substring(from, to)).orElse(null);
        return new TimestampForm(from, to, at, Blanks.skip(text, after, end), end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    String title(String text) {
        return text.substring(from, to);
    }

    /** A time such as {@code 00:12:58} as short as the time of this line is. */
    String spell(String at, String text) {
        int length = timeTo - timeFrom;
        boolean noHours = length <= "mm:ss".length() && at.startsWith("00:");
        String spelt = noHours ? at.substring("hh:".length()) : at;
        boolean shorter = length < spelt.length() && spelt.charAt(0) == '0';
        return shorter ? spelt.substring(1) : spelt;
    }

    /** Another timestamp written as this line is. */
    String write(String at, String title, LineTable lines, int line) {
        String text = lines.text();
        String before = text.substring(lines.start(line), timeFrom);
        String after = Blanks.trim(text.substring(timeTo, from));
        String blanks = after.isEmpty() ? text.substring(timeTo, from) : text.substring(timeTo + after.length(), from);
        String gap = title.isEmpty() ? "" : blanks.isEmpty() ? " " : blanks;
        return before + spell(at, text) + after + gap + title;
    }
}
