package dev.goh.markdown;

/**
 * Finds where the title of a link may begin: a quote or parenthesis behind a target, which stands behind {@code ](} or
 * {@code ]:}. Blanks, line breaks and the marks of quoted lines stand around the target. A text is gone through once, with all
 * targets that may begin in it together.
 */
final class LinkTitles {
    /** Before a target, in it, behind it. */
    private boolean before;

    private boolean inside;
    private boolean behind;

    private LinkTitles() {}

    /** The index behind the sign that opens the first title; -1 if there is none. */
    static int firstStart(String text) {
        LinkTitles states = new LinkTitles();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (states.behind && (c == '"' || c == '\'' || c == '(')) {
                return i + 1;
            }
            states.read(c);
            states.before |= i > 0 && text.charAt(i - 1) == ']' && (c == '(' || c == ':');
        }
        return -1;
    }

    private void read(char c) {
        boolean space = c == ' ' || c >= '\t' && c <= '\r';
        boolean gap = space || c == '>';
        boolean any = before || inside;
        behind = gap && (any || behind);
        inside = !space && any;
        before = gap && before;
    }
}
