package dev.goh.core.merge;

import java.util.ArrayList;
import java.util.List;

/** Brings groups of references into the form in which a note would have them read again. */
final class MergedGroups {
    private MergedGroups() {}

    /**
     * Joins references without a heading above them to those before them, unless these belong to a heading. Behind a heading
     * that has none yet they would become its own, so they go before it. A reference whose group is gone is in one without a
     * heading.
     */
    static List<Merged> normal(List<Merged> children) {
        List<Merged> groups = new ArrayList<>();
        for (Merged child : children) {
            Merged group = child.element().kind() == Element.Kind.GROUP ? child : group(child);
            if (isHeaded(group)) {
                groups.add(group);
            } else if (!group.children().isEmpty()) {
                addHeadless(groups, group);
            }
        }
        return groups;
    }

    private static void addHeadless(List<Merged> groups, Merged group) {
        int place = groups.size();
        while (place > 0
                && isHeaded(groups.get(place - 1))
                && groups.get(place - 1).children().isEmpty()) {
            place--;
        }
        if (place > 0 && !isHeaded(groups.get(place - 1))) {
            groups.set(place - 1, groups.get(place - 1).joined(group));
        } else {
            groups.add(place, group);
        }
    }

    private static boolean isHeaded(Merged group) {
        return !group.element().text().isEmpty();
    }

    private static Merged group(Merged reference) {
        Element headless = Element.blank(Element.Kind.GROUP);
        return new Merged(List.of(), headless.withChildren(List.of(reference.element())), List.of(reference));
    }
}
