package dev.goh.vault;

import dev.goh.core.internal.Diff3;
import dev.goh.markdown.NoteEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run of lines that was replaced. Lines are counted from 0; an empty range is the place where lines were added or taken
 * away. Immutable and thread-safe.
 *
 * @param oldFrom the first replaced line
 * @param oldTo the line after the last replaced one
 * @param newFrom the first new line
 * @param newTo the line after the last new one
 */
public record LineChange(int oldFrom, int oldTo, int newFrom, int newTo) {
    /**
     * Cuts a text after each LF.
     *
     * @param text any text
     * @return its lines; only the last one may be without LF
     */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lf = text.indexOf('\n', start);
            int end = lf < 0 ? text.length() : lf + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /**
     * Finds the lines that differ.
     *
     * @param before the lines of the old text
     * @param after the lines of the new text
     * @param edits how the one became the other, in order
     * @return the changes in order, with at least one line between any two
     */
    public static List<LineChange> of(List<String> before, List<String> after, List<NoteEdit> edits) {
        int[] starts = starts(before);
        int[] newStarts = starts(after);
        List<LineChange> changes = new ArrayList<>();
        int shift = 0;
        int i = 0;
        while (i < edits.size()) {
            int from = lineOf(before, starts, edits.get(i).start());
            int newFrom = lineAt(newStarts, starts[from] + shift);
            int to;
            do {
                NoteEdit edit = edits.get(i++);
                shift += edit.text().length() - (edit.end() - edit.start());
                to = Math.min(lineAt(starts, edit.end()) + 1, before.size());
            } while (i < edits.size()
                    && (to == before.size() || lineAt(starts, edits.get(i).start()) < to));
            int newTo = lineAt(newStarts, starts[to] + shift);
            add(changes, new LineChange(from, to, newFrom, newTo).trimmed(before, after));
        }
        return changes;
    }

    /**
     * Finds the lines that differ, without knowing how the one text became the other.
     *
     * @param before the lines of the old text
     * @param after the lines of the new text
     * @return the changes in order, with at least one line between any two
     */
    public static List<LineChange> between(List<String> before, List<String> after) {
        List<LineChange> changes = new ArrayList<>();
        int from = 0;
        int newFrom = 0;
        for (Diff3.Chunk chunk : Diff3.difference(before, after)) {
            int to = from + chunk.ours().size();
            int newTo = newFrom + chunk.theirs().size();
            if (chunk.conflict()) {
                changes.add(new LineChange(from, to, newFrom, newTo));
            }
            from = to;
            newFrom = newTo;
        }
        return changes;
    }

    /** Where each line starts, and where the text ends. */
    private static int[] starts(List<String> lines) {
        int[] starts = new int[lines.size() + 1];
        for (int line = 0; line < lines.size(); line++) {
            starts[line + 1] = starts[line] + lines.get(line).length();
        }
        return starts;
    }

    /** The end of the text belongs to the last line, unless that one is ended. */
    private static int lineOf(List<String> lines, int[] starts, int offset) {
        int line = lineAt(starts, offset);
        return line > 0 && line == lines.size() && !lines.get(line - 1).endsWith("\n") ? line - 1 : line;
    }

    private static int lineAt(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** An edit may reach into lines that stay as they are. */
    private LineChange trimmed(List<String> before, List<String> after) {
        int from = oldFrom;
        int newStart = newFrom;
        while (from < oldTo && newStart < newTo && before.get(from).equals(after.get(newStart))) {
            from++;
            newStart++;
        }
        int to = oldTo;
        int newEnd = newTo;
        while (to > from && newEnd > newStart && before.get(to - 1).equals(after.get(newEnd - 1))) {
            to--;
            newEnd--;
        }
        return new LineChange(from, to, newStart, newEnd);
    }

    private static void add(List<LineChange> changes, LineChange change) {
        if (change.oldFrom == change.oldTo && change.newFrom == change.newTo) {
            return;
        }
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).oldTo == change.oldFrom) {
            LineChange before = changes.get(last);
            changes.set(last, new LineChange(before.oldFrom, change.oldTo, before.newFrom, change.newTo));
        } else {
            changes.add(change);
        }
    }
}
