package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The only row of a section that says something else, and how its line is patched: most edits are of this kind, and cheaper than
 * comparing all rows with all others.
 *
 * @param line the row's line
 * @param patches replacements in order
 */
record ChangedRow(int line, List<Patch> patches) {
    /**
     * Finds the row.
     *
     * @return the row; empty if several rows differ, or lines must come or go
     */
    static Optional<ChangedRow> find(
            Outline outline, Node section, List<Row> before, List<Row> after, NoteOptions options) {
        int index = onlyDifference(before, after);
        if (index < 0 || !before.get(index).isInPlaceOf(after.get(index))) {
            return Optional.empty();
        }
        List<Node> nodes = new ArrayList<>();
        SectionRows.addNodes(section, outline.scan(), nodes);
        int line = nodes.get(index).line();
        LinePatches patches = new LinePatches(outline.lines(), options);
        return Optional.of(new ChangedRow(line, patches.of(line, before.get(index), after.get(index))));
    }

    private static int onlyDifference(List<Row> before, List<Row> after) {
        if (before.size() != after.size()) {
            return -1;
        }
        int only = -1;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
