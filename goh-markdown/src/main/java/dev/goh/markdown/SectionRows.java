package dev.goh.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that a section has, and where their lines stand. */
final class SectionRows {
    private final LineTable lines;
    private final List<Row> rows;
    private final List<Node> nodes = new ArrayList<>();
    private final int[] parents;
    private final boolean regular;
    /** How far apart rows of a kind stand that are below no item, and the others. */
    private final Map<Node.Kind, Spacing> outer = new EnumMap<>(Node.Kind.class);

    private final Map<Node.Kind, Spacing> below = new EnumMap<>(Node.Kind.class);
    /** Kinds of headings that have a text or a row right below them. */
    private final Set<Node.Kind> close = EnumSet.noneOf(Node.Kind.class);
    /** Kinds of headings whose text has a blank line below it. */
    private final Set<Node.Kind> apartText = EnumSet.noneOf(Node.Kind.class);

    SectionRows(Outline outline, Node section, List<Row> rows) {
        this.lines = outline.lines();
        this.rows = rows;
        addNodes(section, outline.scan(), nodes);
        this.parents = parents(rows);
        findLoose();
        this.regular = findRegular();
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
            if (i > 0 && !rows.get(i - 1).isHeading() && isNext(i)) {
                spacing(row).add(i, end(i - 1) < line(i));
            }
        }
    }

    private void findClose(int heading) {
        boolean hasText = end(heading) > line(heading) + 1;
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

    /** Whether at most blank lines stand between a row and the one before: no fence, and no heading of a section. */
    private boolean isNext(int index) {
        for (int line = end(index - 1); line < line(index); line++) {
            if (!lines.isBlank(line)) {
                return false;
            }
        }
        return true;
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
        int[] ranges = nodes.get(index).textRanges();
        return ranges.length == 0 ? line(index) + 1 : ranges[1];
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

    /** Whether the section's elements stand in the order of its rows, the text of each right below its line. */
    boolean isRegular() {
        return regular;
    }

    private boolean findRegular() {
        for (int i = 0; i < size(); i++) {
            int[] ranges = nodes.get(i).textRanges();
            int next = i + 1 < size() ? line(i + 1) : lines.count();
            if (line(i) >= next || ranges.length > 2 || end(i) > next) {
                return false;
            }
            for (int line = line(i) + 1; ranges.length > 0 && line < ranges[0]; line++) {
                if (!lines.isBlank(line)) {
                    return false;
                }
            }
        }
        return true;
    }
}
