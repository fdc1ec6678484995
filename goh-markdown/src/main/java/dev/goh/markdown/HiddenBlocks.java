package dev.goh.markdown;

import dev.goh.core.Vocabulary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds fences and comments, whose lines are hidden from the outline. What opens none is text. Each line is looked at a
 * bounded number of times, whatever the text.
 */
final class HiddenBlocks {
    /** Line number for "there is none". */
    static final int NONE = -1;

    private static final String COMMENT = "<!--";
    private static final String PERCENT = "%%";
    private static final String QUOTES = "'''";

    private final LineTable lines;
    private final Vocabulary vocabulary;
    private final int[] noCommentEndBefore = new int[3];
    private int nextKnownHeading = NONE;
    private boolean inHead = true;
    private boolean closed;

    /** How a fence opens. */
    private record Fence(char character, int length, int column) {}

    HiddenBlocks(LineTable lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        Arrays.fill(noCommentEndBefore, NONE);
    }

    /** Must be called at the first heading of a section: from there on, headings of level 1 end what is not closed, too. */
    void leaveHead() {
        if (inHead) {
            inHead = false;
            nextKnownHeading = NONE;
            Arrays.fill(noCommentEndBefore, NONE);
        }
    }

    /** The last line of the fence or comment that a line opens, or {@link #NONE} if it opens nothing. */
    int end(int line) {
        closed = true;
        return switch (lines.first(line)) {
            case '`', '~' -> fenceEnd(line);
            case '\'' -> isQuotes(line) ? boundedEnd(line, 0, QUOTES) : NONE;
            case '<' -> commentEnd(line, 1, COMMENT, "-->");
            case '%' -> commentEnd(line, 2, PERCENT, PERCENT);
            default -> NONE;
        };
    }

    /** Whether a line opens a fence, or a comment if that is closed. */
    boolean mayOpen(int line) {
        return switch (lines.first(line)) {
            case '`', '~' -> fence(line) != null;
            case '\'' -> isQuotes(line);
            case '<' -> lines.startsWith(line, COMMENT);
            case '%' -> lines.startsWith(line, PERCENT);
            default -> false;
        };
    }

    /** Whether the block found last was closed by a line of its own. */
    boolean wasClosed() {
        return closed;
    }

    /** The line that closes the fence which a line opens. */
    String closing(int line) {
        Fence fence = fence(line);
        String indent = lines.text().substring(lines.start(line), lines.indent(line));
        return fence == null ? "" : indent + String.valueOf(fence.character).repeat(fence.length);
    }

    boolean isFence(int line) {
        char c = lines.first(line);
        return c != '<' && c != '%';
    }

    private boolean isQuotes(int line) {
        return lines.trimmed(line).equals(QUOTES);
    }

    private @Nullable Fence fence(int line) {
        String text = lines.text();
        char c = lines.first(line);
        int from = lines.indent(line);
        int to = from;
        while (to < lines.end(line) && text.charAt(to) == c) {
            to++;
        }
        if (to - from < 3 || c == '`' && text.substring(to, lines.end(line)).indexOf('`') >= 0) {
            return null;
        }
        return new Fence(c, to - from, lines.column(line));
    }

    private boolean closes(Fence fence, int line) {
        if (lines.first(line) != fence.character) {
            return false;
        }
        String text = lines.text();
        int to = Blanks.skipBack(text, lines.indent(line), lines.end(line));
        for (int i = lines.indent(line); i < to; i++) {
            if (text.charAt(i) != fence.character) {
                return false;
            }
        }
        return to - lines.indent(line) >= fence.length;
    }

    private int fenceEnd(int line) {
        Fence fence = fence(line);
        if (fence == null) {
            return NONE;
        }
        int lastFilled = line;
        for (int i = line + 1; i < lines.count(); i++) {
            if (closes(fence, i)) {
                return i;
            }
            if (!lines.isBlank(i)) {
                if (lines.column(i) < fence.column) {
                    break;
                }
                lastFilled = i;
            }
        }
        closed = false;
        return lastFilled;
    }

    private int commentEnd(int line, int kind, String open, String close) {
        if (!lines.startsWith(line, open)) {
            return NONE;
        }
        if (holds(line, lines.indent(line) + open.length(), close)) {
            return line;
        }
        return boundedEnd(line, kind, close);
    }

    /** The first later line that ends a block, before the next heading of a known section. */
    private int boundedEnd(int line, int kind, String close) {
        int bound = knownHeadingAfter(line);
        if (line < noCommentEndBefore[kind]) {
            return NONE;
        }
        for (int i = line + 1; i < bound; i++) {
            if (kind == 0 ? isQuotes(i) : holds(i, lines.start(i), close)) {
                return i;
            }
        }
        noCommentEndBefore[kind] = bound;
        return NONE;
    }

    private boolean holds(int line, int from, String close) {
        int last = lines.end(line) - close.length();
        for (int i = from; i <= last; i++) {
            if (lines.text().startsWith(close, i)) {
                return true;
            }
        }
        return false;
    }

    private int knownHeadingAfter(int line) {
        if (nextKnownHeading <= line) {
            nextKnownHeading = line + 1;
            while (nextKnownHeading < lines.count() && !isKnownHeading(nextKnownHeading)) {
                nextKnownHeading++;
            }
        }
        return nextKnownHeading;
    }

    /** Whether a line is the heading of a known section. In the head, one of level 1 may be the title instead. */
    private boolean isKnownHeading(int line) {
        if (lines.first(line) != '#' || lines.indent(line) != lines.start(line)) {
            return false;
        }
        HeadingForm heading = HeadingForm.read(lines, line);
        boolean mayBeTitle = heading != null && heading.level() == 1 && inHead;
        return heading != null
                && !mayBeTitle
                && vocabulary.section(heading.text(lines)).isPresent();
    }
}
