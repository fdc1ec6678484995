package dev.goh.core.merge;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element and where it stands in its episode. Compared by identity: equal elements may stand in several places. */
final class Located {
    private final Element element;
    private final @Nullable Located parent;
    private final int index;
    /** Its place among the children of its parent that are of its kind. */
    private final int place;

    private final List<Located> children = new ArrayList<>();
    private @Nullable Identity identity;

    private Located(Element element, @Nullable Located parent, int index, int place) {
        this.element = element;
        this.parent = parent;
        this.index = index;
        this.place = place;
        Map<Element.Kind, Integer> places = new EnumMap<>(Element.Kind.class);
        for (Element child : element.children()) {
            children.add(new Located(child, this, children.size(), places.merge(child.kind(), 1, Integer::sum) - 1));
        }
    }

    static Located root(Element episode) {
        return new Located(episode, null, 0, 0);
    }

    Element element() {
        return element;
    }

    @Nullable
    Located parent() {
        return parent;
    }

    /** Its place among all children of its parent. */
    int index() {
        return index;
    }

    List<Located> children() {
        return children;
    }

    /** Which element this is, once that is known. */
    Identity identity() {
        return Objects.requireNonNull(identity);
    }

    boolean isIdentified() {
        return identity != null;
    }

    void identify(Identity found) {
        identity = found;
    }

    /** The name of the section it stands in. */
    String section() {
        return parent == null || element.kind() == Element.Kind.SECTION ? element.text() : parent.section();
    }

    ModelPath path() {
        if (parent == null || element.text().equals(Section.HEAD.key()) && isSection()) {
            return ModelPath.ROOT;
        }
        if (isSection()) {
            return ModelPath.of(element.text());
        }
        String list = listName(parent);
        ModelPath path = list.isEmpty() ? parent.path() : parent.path().child(list);
        return path.child(place);
    }

    private boolean isSection() {
        return element.kind() == Element.Kind.SECTION;
    }

    private String listName(Located holder) {
        return switch (element.kind()) {
            case GUEST -> "guests";
            case SEGMENT -> "segments";
            case REFERENCE -> "references";
            case ITEM ->
                switch (holder.element.kind()) {
                    case ITEM -> "children";
                    case SEGMENT -> "points";
                    default -> holder.section().equals(Section.TALKING_POINTS.key()) ? "points" : "items";
                };
            default -> "";
        };
    }

    ModelPath markPath() {
        return path().child(element.kind().markName());
    }

    ModelPath textPath() {
        return path().child(element.kind().textName());
    }

    ModelPath detailsPath() {
        return isSection()
                ? ModelPath.of("intros", element.text())
                : path().child(element.kind().detailsName());
    }
}
