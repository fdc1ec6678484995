package dev.goh.markdown;

import dev.goh.core.Section;
import dev.goh.core.Show;
import org.jspecify.annotations.Nullable;

/** How a note is written, so that new lines look like those around them. */
final class NoteStyle {
    private static final String TAB = "\t";

    private final LineTable lines;
    private final Show show;
    private final String unit;
    private final String marker;

    NoteStyle(Outline outline, Show show) {
        this.lines = outline.lines();
        this.show = show;
        String found = null;
        Node first = null;
        for (Section section : Section.titled()) {
            Node node = outline.section(section);
            if (node != null && found == null) {
                found = unit(node);
            }
            if (node != null && first == null) {
                first = firstItem(node);
            }
        }
        this.unit = found == null ? TAB : found;
        this.marker = first == null ? "-" : marker(first);
    }

    Show show() {
        return show;
    }

    /** What a child's indentation has more than its parent's. */
    String unit() {
        return unit;
    }

    /** The marker of the note's first item. */
    String marker() {
        return marker;
    }

    String marker(Node item) {
        return String.valueOf(lines.first(item.line()));
    }

    /** The blanks that an element's line starts with. */
    String indent(Node node) {
        return lines.text().substring(lines.start(node.line()), lines.indent(node.line()));
    }

    private @Nullable String unit(Node node) {
        for (Node child : node.children()) {
            if (node.kind() == Node.Kind.ITEM && child.kind() == Node.Kind.ITEM) {
                String inner = indent(child);
                String outer = indent(node);
                if (inner.startsWith(outer) && inner.length() > outer.length()) {
                    return inner.substring(outer.length());
                }
            }
            String below = unit(child);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static @Nullable Node firstItem(Node node) {
        for (Node child : node.children()) {
            Node found = child.kind() == Node.Kind.ITEM ? child : firstItem(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
