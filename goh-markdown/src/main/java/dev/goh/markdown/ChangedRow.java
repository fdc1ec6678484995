package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
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
            Outline outline, Node node, Section section, Episode old, Episode now, NoteOptions options) {
        List<?> before = Row.elements(section, old);
        List<?> after = Row.elements(section, now);
        int element = onlyDifference(before, after);
        if (element < 0 || !old.intro(section).equals(now.intro(section))) {
            return Optional.empty();
        }
        List<Row> rowsBefore = Row.ofElement(before.get(element));
        List<Row> rowsAfter = Row.ofElement(after.get(element));
        int row = onlyDifference(rowsBefore, rowsAfter);
        if (row < 0 || !rowsBefore.get(row).isInPlaceOf(rowsAfter.get(row))) {
            return Optional.empty();
        }
        List<Node> nodes = new ArrayList<>();
        SectionRows.addNodes(node.children().get(element), outline.scan(), nodes);
        int line = nodes.get(row).line();
        LinePatches patches = new LinePatches(outline.lines(), options);
        return Optional.of(new ChangedRow(line, patches.of(line, rowsBefore.get(row), rowsAfter.get(row))));
    }

    /** The index at which alone two lists of one length differ; -1 if there are several, or none. */
    private static int onlyDifference(List<?> before, List<?> after) {
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
