package dev.goh.core;

/**
 * A place in a text, in every unit that tools count in. SARIF and Java count UTF-16 units, people and rulers code points,
 * reviewdog UTF-8 bytes.
 *
 * @param offset UTF-16 units before this place in the whole text, from 0
 * @param line the line, from 1; lines end at LF, CRLF or CR
 * @param column UTF-16 units before this place in its line, plus 1
 * @param codePointColumn code points before this place in its line, plus 1
 * @param utf8Column UTF-8 bytes before this place in its line, plus 1
 */
public record SourcePosition(int offset, int line, int column, int codePointColumn, int utf8Column)
        implements Comparable<SourcePosition> {
    /** Where every text begins. */
    public static final SourcePosition START = new SourcePosition(0, 1, 1, 1, 1);

    /**
     * Checks the numbers.
     *
     * @param offset UTF-16 units before this place in the whole text, from 0
     * @param line the line, from 1; lines end at LF, CRLF or CR
     * @param column UTF-16 units before this place in its line, plus 1
     * @param codePointColumn code points before this place in its line, plus 1
     * @param utf8Column UTF-8 bytes before this place in its line, plus 1
     * @throws IllegalArgumentException if one is too small
     */
    public SourcePosition {
        if (offset < 0 || line < 1 || column < 1 || codePointColumn < 1 || utf8Column < 1) {
            throw new IllegalArgumentException("offsets count from 0, lines and columns from 1");
        }
    }

    /** Compares by offset. */
    @Override
    public int compareTo(SourcePosition other) {
        return Integer.compare(offset, other.offset);
    }

    /** Returns {@code line:column}, the column in code points, as people count. */
    @Override
    public String toString() {
        return line + ":" + codePointColumn;
    }
}
