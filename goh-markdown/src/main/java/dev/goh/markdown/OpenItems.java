package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items, outermost first, that a next one may stand below, as they are written: what a reader would go by. */
final class OpenItems {
    private final List<Item> items = new ArrayList<>();

    /**
     * An item that was written.
     *
     * @param column the column of its marker
     * @param indent the blanks before its marker
     * @param marker its marker
     * @param source the old row whose lines it has; null if it is new
     */
    record Item(
            int column,
            String indent,
            String marker,
            @Nullable OldRow source) {}

    void clear() {
        items.clear();
    }

    /** The item that was written last at a depth, if a further one there would stand beside it. */
    @Nullable
    Item beside(int depth) {
        return items.size() > depth ? items.get(depth) : null;
    }

    /** The item that one at a depth stands below. */
    @Nullable
    Item above(int depth) {
        return depth == 0 ? null : items.get(depth - 1);
    }

    /** How deep an item that is indented so would stand. */
    int depth(String indent) {
        int depth = 0;
        while (depth < items.size() && items.get(depth).column < column(indent)) {
            depth++;
        }
        return depth;
    }

    void add(int depth, String indent, String marker, @Nullable OldRow source) {
        items.subList(depth, items.size()).clear();
        items.add(new Item(column(indent), indent, marker, source));
    }

    private static int column(String indent) {
        return Blanks.column(indent, 0, indent.length());
    }
}
