package dev.goh.cli;

import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Severity;

/**
 * The line of a note that a finding is about, its part in question marked from below. Long lines are cut around that part.
 *
 * @param number the line's number
 * @param before the line before the part, printable
 * @param marked the part, printable
 * @param after the rest, printable
 */
record Excerpt(int number, String before, String marked, String after) {
    /** How many characters are shown of each of the three. */
    private static final int SHOWN = 80;

    private static final String CUT = "…";

    static Excerpt of(String text, SourceSpan span) {
        int at = span.start().offset();
        int lineStart = at - (span.start().column() - 1);
        // One character more than is shown tells that there is more.
        int limit = Math.min(text.length(), at + 2 * SHOWN + 1);
        int lineEnd = at;
        while (lineEnd < limit && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        int to = Math.min(span.end().offset(), lineEnd);
        int shownTo = to - at > SHOWN ? to : lineEnd;
        return new Excerpt(
                span.start().line(),
                Printable.sourceLine(tail(text.substring(Math.max(lineStart, at - SHOWN - 1), at))),
                Printable.sourceLine(head(text.substring(at, to))),
                Printable.sourceLine(head(text.substring(to, shownTo))));
    }

    private static String tail(String text) {
        int from = text.length() - SHOWN;
        if (from <= 0) {
            return text;
        }
        return CUT + text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private static String head(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(SHOWN)) ? SHOWN - 1 : SHOWN) + CUT;
    }

    /** How wide the column of line numbers must be. */
    int gutter() {
        return Integer.toString(number).length();
    }

    /** Writes an empty line of the gutter, the line, and the marks. */
    void appendTo(StringBuilder out, Style style, Severity severity) {
        String empty = " ".repeat(gutter()) + " |";
        out.append(style.dim(empty)).append('\n');
        out.append(style.dim(number + " |"));
        String line = before + marked + after;
        out.append(line.isEmpty() ? "" : " ").append(line).append('\n');
        String marks = "^".repeat(Math.max(1, DisplayWidth.of(marked)));
        out.append(style.dim(empty)).append(' ').append(indent()).append(style.severity(severity, marks));
        out.append('\n');
    }

    /** As many columns as stand before the marked part: tabs stay tabs, since only the terminal knows their width. */
    private String indent() {
        StringBuilder indent = new StringBuilder();
        int from = 0;
        for (int tab = before.indexOf('\t'); tab >= 0; tab = before.indexOf('\t', from)) {
            indent.append(" ".repeat(DisplayWidth.of(before.substring(from, tab))))
                    .append('\t');
            from = tab + 1;
        }
        return indent.append(" ".repeat(DisplayWidth.of(before.substring(from))))
                .toString();
    }
}
