package dev.goh.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a note: which lines are its own, and what stands below it. Complete once the outline is. */
final class Node {
    /** What an element is. */
    enum Kind {
        HEAD,
        TITLE,
        EMBED,
        GUESTS,
        SECTION,
        ITEM,
        SEGMENT,
        TIMESTAMP,
        GROUP,
        REFERENCE,
        OTHER_SECTION
    }

    private static final int[] NO_RANGES = {};

    private final Kind kind;
    private final int line;
    private final int column;
    private List<Node> children = List.of();
    private int[] textRanges = NO_RANGES;
    private int ranges;

    Node(Kind kind, int line, int column) {
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    Kind kind() {
        return kind;
    }

    /** The line it begins with; for a group without heading its first reference's line. */
    int line() {
        return line;
    }

    /** The column of an item's marker. */
    int column() {
        return column;
    }

    List<Node> children() {
        return children;
    }

    Node add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
        return child;
    }

    @Nullable
    Node lastChild() {
        return children.isEmpty() ? null : children.get(children.size() - 1);
    }

    /**
     * Adds a line to the element's text: its details, introduction or body.
     *
     * @param line the line
     * @param runStart where the lines began that no other element interrupts; a text of several runs is joined by one
     *     blank line
     */
    void addText(int line, int runStart) {
        if (ranges > 0 && textRanges[ranges - 1] > runStart) {
            textRanges[ranges - 1] = line + 1;
            return;
        }
        if (ranges == textRanges.length) {
            textRanges = Arrays.copyOf(textRanges, Math.max(2, 2 * ranges));
        }
        textRanges[ranges++] = line;
        textRanges[ranges++] = line + 1;
    }

    /** First line and line after the last, for each run of the text. */
    int[] textRanges() {
        return Arrays.copyOf(textRanges, ranges);
    }

    boolean hasText() {
        return ranges > 0;
    }
}
