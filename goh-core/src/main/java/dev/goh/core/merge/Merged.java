package dev.goh.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An element of the merged episode.
 *
 * @param identities what it was in the three versions; several for groups of references that became one
 * @param element its value
 * @param children what stands below it, in the order of the element's own children
 */
record Merged(List<Identity> identities, Element element, List<Merged> children) {
    static Merged of(Identity identity, Element own, List<Merged> children) {
        return new Merged(List.of(identity), withChildren(own, children), children);
    }

    private static Element withChildren(Element own, List<Merged> children) {
        return own.withChildren(children.stream().map(Merged::element).toList());
    }

    /** This element with those of another one's children behind its own. */
    Merged joined(Merged other) {
        List<Identity> both = new ArrayList<>(identities);
        both.addAll(other.identities);
        List<Merged> all = new ArrayList<>(children);
        all.addAll(other.children);
        return new Merged(both, withChildren(element, all), all);
    }

    /** Notes where everything is, given where this element is. */
    void place(Located here, Map<Identity, Located> places) {
        identities.forEach(identity -> places.put(identity, here));
        for (int i = 0; i < children.size(); i++) {
            children.get(i).place(here.children().get(i), places);
        }
    }
}
