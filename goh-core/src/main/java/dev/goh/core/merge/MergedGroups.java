package dev.goh.core.merge;

import java.util.ArrayList;
import java.util.List;

/** Brings groups of references into the form in which a note would have them read again. */
final class MergedGroups {
    private MergedGroups() {}

    /**
     * Joins references without a heading above them to those before them, unless these belong to a heading. A reference whose
     * group is gone is in one without a heading.
     */
    static List<Merged> normal(List<Merged> children) {
        List<Merged> groups = new ArrayList<>();
        for (Merged child : children) {
            Merged group = child.element().kind() == Element.Kind.GROUP ? child : group(child);
            Merged last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            boolean headless = group.element().text().isEmpty();
            if (headless && last != null && !endsBefore(last)) {
                groups.set(groups.size() - 1, last.joined(group));
            } else if (!headless || !group.children().isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static Merged group(Merged reference) {
        Element headless = new Element(Element.Kind.GROUP, "", "", "", List.of());
        return new Merged(List.of(), headless.withChildren(List.of(reference.element())), List.of(reference));
    }

    private static boolean endsBefore(Merged group) {
        return !group.element().text().isEmpty() && !group.children().isEmpty();
    }
}
