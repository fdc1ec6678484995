package dev.goh.markdown;

/** Blanks are spaces and tabs; every other character, a no-break space too, is content. */
final class Blanks {
    static final int TAB_STOP = 4;

    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipBack(String text, int from, int to) {
        int i = to;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static String trim(String text) {
        int from = skip(text, 0, text.length());
        return text.substring(from, skipBack(text, from, text.length()));
    }

    /** The column at which {@code to} stands, from 0, in a line that begins at {@code from} with blanks only. */
    static int column(String text, int from, int to) {
        int column = 0;
        for (int i = from; i < to; i++) {
            column = text.charAt(i) == '\t' ? (column / TAB_STOP + 1) * TAB_STOP : column + 1;
        }
        return column;
    }
}
