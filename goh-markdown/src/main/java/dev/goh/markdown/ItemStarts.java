package dev.goh.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the line of an item begins with, so that it is read at its depth and looks like the items around it. Asked for the
 * new rows of a section in order, and told which of them are written.
 */
final class ItemStarts {
    private final LineTable lines;
    private final NoteStyle style;
    private final NewLines newLines;
    private final SectionRows olds;
    private final List<Row> nows;
    private final int[] match;

    private final OpenItems open = new OpenItems();
    private int from;
    private int to;
    private int nearLine;
    private int @Nullable [] siblings;

    /**
     * Nothing is written yet.
     *
     * @param newLines knows the marker of items that have no others around them
     * @param match for each new row the old one that it is, or -1
     */
    ItemStarts(LineTable lines, NoteStyle style, NewLines newLines, SectionRows olds, List<Row> nows, int[] match) {
        this.lines = lines;
        this.style = style;
        this.newLines = newLines;
        this.olds = olds;
        this.nows = nows;
        this.match = match;
    }

    /** Begins with the rows that belong to some lines of the note; how those are written counts most. */
    void begin(int from, int to) {
        this.from = from;
        this.to = to;
        this.nearLine = from;
        open.clear();
    }

    /** Says which old line was kept last: what is new looks like what is near it. */
    void setNear(int line) {
        nearLine = line;
    }

    /** Says that a row was written that is no item: those behind it stand below none. */
    void endList() {
        open.clear();
    }

    /** Says how an item was written; the source is the old row whose lines it has, or null. */
    void add(int depth, String indent, String marker, @Nullable OldRow source) {
        open.add(depth, indent, marker, source);
    }

    /**
     * The indentation of an old line: what it has, if it is read at its depth so and the depth is the same; what it has more than
     * the item it stands below, if that item moved.
     *
     * @param source where the item stands
     * @param next the index of the new row that it is
     */
    String indent(OldRow source, int next) {
        int depth = nows.get(next).depth();
        String was = style.indent(source.node());
        OpenItems.Item above = open.above(depth);
        OldRow parent = source.parent();
        if (above != null && parent != null && parent.equals(above.source())) {
            String outer = style.indent(parent.node());
            String moved = was.startsWith(outer) ? above.indent() + was.substring(outer.length()) : was;
            return open.depth(moved) == depth ? moved : indent(next);
        }
        boolean stays = source.row().depth() == depth && open.depth(was) == depth;
        return stays ? was : indent(next);
    }

    /** The indentation of an item that moved, so that the one that is to stand beside it does not stand below it. */
    String movedIndent(OldRow source, int next) {
        String indent = indent(source, next);
        Node sibling = nextSibling(next);
        boolean hides = sibling != null && lines.column(sibling.line()) > Blanks.column(indent, 0, indent.length());
        return hides ? indent(next) : indent;
    }

    /** The indentation of a new item: that of those beside it, if there are any. */
    String indent(int next) {
        int depth = nows.get(next).depth();
        OpenItems.Item beside = open.beside(depth);
        if (beside != null) {
            return beside.indent();
        }
        OpenItems.Item above = open.above(depth);
        Node sibling = nextSibling(next);
        if (sibling != null && (above == null || lines.column(sibling.line()) > above.column())) {
            return style.indent(sibling);
        }
        return above == null ? "" : above.indent() + style.unit(nearLine, from, to);
    }

    /** The indentation of a new text below an item. */
    String textIndent(String indent) {
        return indent + style.textUnit(nearLine, from, to);
    }

    /** The marker of a new item: that of those beside it, if there are any. */
    String marker(int next) {
        int depth = nows.get(next).depth();
        OpenItems.Item beside = open.beside(depth);
        if (beside != null) {
            return beside.marker();
        }
        Node sibling = nextSibling(next);
        if (sibling != null) {
            return style.marker(sibling);
        }
        OpenItems.Item above = open.above(depth);
        return above == null ? newLines.marker() : style.markerBelow(above.marker(), nearLine, from, to);
    }

    /** The first of the old items that are to stand beside a new row, below it. */
    private @Nullable Node nextSibling(int next) {
        int[] found = siblings;
        if (found == null) {
            found = KeptSiblings.below(nows, match);
            siblings = found;
        }
        return found[next] < 0 ? null : olds.node(found[next]);
    }
}
