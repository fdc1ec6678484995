package dev.goh.json;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes places for people of those that Jackson tells of a text, whose columns count UTF-16 units. The text is gone through
 * once, when the first place is asked for, so that many errors in a long text take no longer than it takes to find them.
 */
final class Places implements UnaryOperator<Position> {
    private final String text;
    private final int firstLine;
    private int @Nullable [] lineStarts;
    private int[] pairs = {};

    /**
     * Prepares for the places of a text.
     *
     * @param firstLine the number of its first line, from 1
     */
    Places(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    @Override
    public Position apply(Position told) {
        if (!told.isKnown()) {
            return told;
        }
        int[] starts = lineStarts();
        int start = starts[Math.min(told.line(), starts.length) - 1];
        int offset = Math.min(start + told.column() - 1, text.length());
        return new Position(
                told.line() + firstLine - 1, offset - start + 1 - (pairsBefore(offset) - pairsBefore(start)));
    }

    /** The place of the character with the given index. */
    Position at(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 1 : found + 1;
        return apply(new Position(line, offset - starts[line - 1] + 1));
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(this::endsLine)
                                    .map(end -> end + 1))
                    .toArray();
            pairs = IntStream.range(0, text.length())
                    .filter(i -> Character.isHighSurrogate(text.charAt(i)))
                    .toArray();
            lineStarts = starts;
        }
        return starts;
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found < 0 ? -found - 1 : found;
    }
}
