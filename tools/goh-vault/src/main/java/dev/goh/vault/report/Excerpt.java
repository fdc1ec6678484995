package dev.goh.vault.report;

import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Severity;
import dev.goh.vault.internal.Style;

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
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** The excerpt for a range of a text; one that leaves the text ends with it. */
    static Excerpt of(String text, SourceSpan span) {
        int at = Math.min(span.start().offset(), text.length());
        // One character more than is shown tells that there is more.
        int from = at;
        while (from > Math.max(0, at - SHOWN - 1) && !isLineEnd(text.charAt(from - 1))) {
            from--;
        }
        if (from == 0 && at > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
            from = 1;
        }
        int limit = Math.min(text.length(), at + 2 * SHOWN + 1);
        int lineEnd = at;
        while (lineEnd < limit && !isLineEnd(text.charAt(lineEnd))) {
            lineEnd++;
        }
        int to = Math.min(span.end().offset(), lineEnd);
        int shownTo = to - at > SHOWN ? to : lineEnd;
        String before = tail(text.substring(from, at));
        String marked = head(text.substring(at, to));
        String line = before + marked + head(text.substring(to, shownTo));
        int markedTo = before.length() + marked.length();
        return new Excerpt(
                span.start().line(),
                Printable.sourceLine(line, 0, before.length()),
                Printable.sourceLine(line, before.length(), markedTo),
                Printable.sourceLine(line, markedTo, line.length()));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
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

    /** An empty line of the gutter, the line, and the marks. */
    String in(Style style, Severity severity) {
        String empty = style.dim(" ".repeat(gutter()) + " |");
        String line = before + marked + after;
        String marks = "^".repeat(Math.max(1, DisplayWidth.of(marked)));
        return empty
                + '\n'
                + style.dim(number + " |")
                + (line.isEmpty() ? "" : " " + line)
                + '\n'
                + empty
                + ' '
                + indent()
                + style.severity(severity, marks)
                + '\n';
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
