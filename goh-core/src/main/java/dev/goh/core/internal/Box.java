package dev.goh.core.internal;

/** The box of a task: {@code []}, {@code [ ]}, {@code [x]}, then a blank or nothing. */
public final class Box {
    private Box() {}

    /**
     * Finds the end of a box.
     *
     * @param text any text
     * @param from where the box would begin
     * @param end where the line ends
     * @return the index of the closing bracket, or -1 if no box begins there
     */
    public static int close(String text, int from, int end) {
        if (from + 1 >= end || text.charAt(from) != '[') {
            return -1;
        }
        int close = from + 1;
        if (text.charAt(close) != ']') {
            int mark = text.codePointAt(close);
            close += Character.charCount(mark);
            if (mark == '[' || mark == '\t') {
                return -1;
            }
        }
        boolean closed = close < end && text.charAt(close) == ']';
        boolean ends = closed && (close + 1 == end || text.charAt(close + 1) == ' ' || text.charAt(close + 1) == '\t');
        return ends ? close : -1;
    }
}
