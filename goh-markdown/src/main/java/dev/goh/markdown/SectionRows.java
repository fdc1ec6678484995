package dev.goh.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that a section has, and where their lines stand. */
final class SectionRows {
    private final LineTable lines;
    private final List<Row> rows;
    private final List<Node> nodes = new ArrayList<>();
    private final int[] parents;
    private final int[] ends;
    /** By their first line. */
    private final Map<Integer, FarText> farTexts = new HashMap<>();
    /** How far apart rows of a kind stand that are below no item, and the others. */
    private final Map<Node.Kind, Spacing> outer = new EnumMap<>(Node.Kind.class);

    private final Map<Node.Kind, Spacing> below = new EnumMap<>(Node.Kind.class);
    /** Kinds of headings that have a text or a row right below them. */
    private final Set<Node.Kind> close = EnumSet.noneOf(Node.Kind.class);
    /** Kinds of headings whose text has a blank line below it. */
    private final Set<Node.Kind> apartText = EnumSet.noneOf(Node.Kind.class);

    /**
     * A part of a row's text that other lines part from the row: the heading of a group, the end of a fence, or the section's
     * heading repeated.
     *
     * @param row the row
     * @param from its first line
     * @param to the line after its last
     * @param first whether nothing of the text stands before it
     */
    record FarText(int row, int from, int to, boolean first) {}

    /**
     * Finds the rows' lines.
     *
     * @param section the section; null if the note does not have it, and no rows
     */
    SectionRows(Outline outline, @Nullable Node section, List<Row> rows) {
        this.lines = outline.lines();
        this.rows = rows;
        if (section != null) {
            addNodes(section, outline.scan(), nodes);
        }
        this.parents = parents(rows);
        this.ends = new int[size()];
        for (int i = 0; i < size(); i++) {
            findTexts(i);
        }
        findLoose();
    }

    private void findTexts(int index) {
        int[] ranges = nodes.get(index).textRanges();
        int below = line(index) + 1;
        boolean own = ranges.length > 0 && areBlank(below, ranges[0]);
        ends[index] = own ? ranges[1] : below;
        for (int i = own ? 2 : 0; i < ranges.length; i += 2) {
            farTexts.put(ranges[i], new FarText(index, ranges[i], ranges[i + 1], i == 0));
        }
    }

    private boolean areBlank(int from, int to) {
        for (int line = from; line < to; line++) {
            if (!lines.isBlank(line)) {
                return false;
            }
        }
        return true;
    }

    /** Adds an element and all below it in the order of their rows; a group without heading has none. */
    static void addNodes(Node node, NoteScan scan, List<Node> nodes) {
        if (node.kind() != Node.Kind.GROUP || scan.role(node.line()) == LineRole.GROUP_HEADING) {
            nodes.add(node);
        }
        for (Node child : node.children()) {
            addNodes(child, scan, nodes);
        }
    }

    private static int[] parents(List<Row> rows) {
        int[] parents = new int[rows.size()];
        List<Integer> above = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            above.subList(rows.get(i).depth(), above.size()).clear();
            parents[i] = above.isEmpty() ? -1 : above.get(above.size() - 1);
            above.add(i);
        }
        return parents;
    }

    private void findLoose() {
        for (int i = 0; i < size(); i++) {
            Row row = rows.get(i);
            if (row.isHeading()) {
                findClose(i);
            }
            // No fence and no heading of a section stands between the two.
            if (i > 0 && !rows.get(i - 1).isHeading() && areBlank(end(i - 1), line(i))) {
                spacing(row).add(i, end(i - 1) < line(i));
            }
        }
    }

    private void findClose(int heading) {
        boolean hasText = hasOwnText(heading);
        boolean hasRow = heading + 1 < size() && !rows.get(heading + 1).isHeading();
        Node.Kind kind = rows.get(heading).kind();
        if (hasText && hasRow && end(heading) < line(heading + 1)) {
            apartText.add(kind);
        }
        int below = hasText ? node(heading).textRanges()[0] : hasRow ? line(heading + 1) : -1;
        if (below == line(heading) + 1) {
            close.add(kind);
        }
    }

    int size() {
        return nodes.size();
    }

    Row row(int index) {
        return rows.get(index);
    }

    List<Row> all() {
        return rows;
    }

    Node node(int index) {
        return nodes.get(index);
    }

    /** The line that a row begins with. */
    int line(int index) {
        return nodes.get(index).line();
    }

    /** The line after a row's own lines. */
    int end(int index) {
        return ends[index];
    }

    /** Whether a text stands right below a row's line, or below blank lines only. */
    boolean hasOwnText(int index) {
        return end(index) > line(index) + 1;
    }

    /** Whether the text of a row goes on, or begins, in a line or behind it. */
    boolean hasTextBehind(int index, int line) {
        int[] ranges = nodes.get(index).textRanges();
        return ranges.length > 0 && ranges[ranges.length - 1] > line;
    }

    /** The text that begins in a line, far from its row; null if none does. */
    @Nullable
    FarText farText(int line) {
        return farTexts.get(line);
    }

    /** The row of the item that a row stands below, or -1. */
    int parent(int index) {
        return parents[index];
    }

    private Spacing spacing(Row row) {
        return (row.depth() > 0 ? below : outer).computeIfAbsent(row.kind(), kind -> new Spacing());
    }

    /** Whether a blank line belongs before a row that does not come right below a heading. */
    boolean isApart(Row row) {
        boolean part = row.kind() == Node.Kind.SEGMENT || row.kind() == Node.Kind.GROUP;
        return part ? !spacing(row).isAnyTight() : spacing(row).isAlwaysApart();
    }

    /** Whether one belongs before such a row that moves to the place before an old one. */
    boolean isApartAt(int index, Row row) {
        return !row.isHeading() && spacing(row).isApartNear(index);
    }

    /** Whether none belongs before such a row. */
    boolean isTight(Row row) {
        return spacing(row).isAlwaysTight();
    }

    /** Whether no blank line belongs below a heading's line. */
    boolean isClose(Row heading) {
        return close.contains(heading.kind());
    }

    /** Whether no blank line belongs between a heading, or its text, and the row below it. */
    boolean isCloseToRow(Row heading) {
        return isClose(heading) && (heading.details().isEmpty() || !apartText.contains(heading.kind()));
    }
}
