package dev.goh.vault;

import java.util.List;
import java.util.function.UnaryOperator;

/** Writes changes as {@code diff -u} does, so that {@code patch} and {@code git apply} understand it. Stateless and thread-safe. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final UnaryOperator<String> shown;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after, UnaryOperator<String> shown) {
        this.before = before;
        this.after = after;
        this.shown = shown;
    }

    /**
     * Compares two versions of a note.
     *
     * @param name the note's name
     * @param before the old text
     * @param after the new text
     * @param shown how a line without its LF is shown
     * @return the diff; empty if the texts are equal
     */
    public static String of(String name, String before, String after, UnaryOperator<String> shown) {
        List<String> oldLines = LineChange.lines(before);
        List<String> newLines = LineChange.lines(after);
        return of(name, oldLines, newLines, LineChange.between(oldLines, newLines), shown);
    }

    /**
     * Writes the changes of one note.
     *
     * @param name the note's name
     * @param before the old lines
     * @param after the new lines
     * @param changes the changes in order
     * @param shown how a line without its LF is shown
     * @return the diff; empty if there are no changes
     */
    public static String of(
            String name,
            List<String> before,
            List<String> after,
            List<LineChange> changes,
            UnaryOperator<String> shown) {
        if (changes.isEmpty()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(before, after, shown);
        // As git does: without the tab, patch would take the name to end at its first blank.
        String ended = name.indexOf(' ') < 0 ? name : name + '\t';
        diff.out.append("--- ").append(ended).append("\n+++ ").append(ended).append('\n');
        int from = 0;
        for (int i = 1; i <= changes.size(); i++) {
            if (i == changes.size()
                    || changes.get(i).oldFrom() - changes.get(i - 1).oldTo() > 2 * CONTEXT) {
                diff.hunk(changes.subList(from, i));
                from = i;
            }
        }
        return diff.out.toString();
    }

    /** Writes changes so near to each other that their contexts touch. */
    private void hunk(List<LineChange> changes) {
        LineChange first = changes.get(0);
        LineChange last = changes.get(changes.size() - 1);
        int lead = Math.min(CONTEXT, first.oldFrom());
        int trail = Math.min(CONTEXT, before.size() - last.oldTo());
        out.append("@@ -");
        range(first.oldFrom() - lead, last.oldTo() + trail);
        out.append(" +");
        range(first.newFrom() - lead, last.newTo() + trail);
        out.append(" @@\n");
        int at = first.oldFrom() - lead;
        for (LineChange change : changes) {
            lines(' ', before, at, change.oldFrom());
            lines('-', before, change.oldFrom(), change.oldTo());
            lines('+', after, change.newFrom(), change.newTo());
            at = change.oldTo();
        }
        lines(' ', before, at, at + trail);
    }

    /** An empty range is named by the line before it, one line without its count. */
    private void range(int from, int to) {
        out.append(from == to ? from : from + 1);
        if (to - from != 1) {
            out.append(',').append(to - from);
        }
    }

    private void lines(char sign, List<String> lines, int from, int to) {
        for (String line : lines.subList(from, to)) {
            boolean ends = line.endsWith("\n");
            out.append(sign).append(shown.apply(ends ? line.substring(0, line.length() - 1) : line));
            out.append(ends ? "\n" : "\n\\ No newline at end of file\n");
        }
    }
}
