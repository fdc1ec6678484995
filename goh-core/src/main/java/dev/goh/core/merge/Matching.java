package dev.goh.core.merge;

import dev.goh.core.internal.Alignment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which elements of three versions are the same: first in their places, from the root downwards, then those that were
 * moved, by what they say, then those that both sides replaced. What both sides added to the same parent, under the same text, is one element.
 */
final class Matching {
    /** What two additions have in common that are one: everything, else the line, else the time. */
    private static final List<Function<Element, @Nullable Object>> SAME_ADDITION =
            List.of(element -> element, Element::line, Element::time);

    private final Located base;
    private final Located ours;
    private final Located theirs;
    private final List<Identity> identities = new ArrayList<>();
    private final Set<Identity> movedByUs = new HashSet<>();
    private final Set<Identity> movedByThem = new HashSet<>();

    Matching(Element base, Element ours, Element theirs) {
        this.base = Located.root(base);
        this.ours = Located.root(ours);
        this.theirs = Located.root(theirs);
        identifyBase(this.base);
        match(Side.OURS);
        match(Side.THEIRS);
        matchReplaced(this.base);
        matchAdded();
        identifyAdded(Side.OURS, this.ours);
        identifyAdded(Side.THEIRS, this.theirs);
        identities.forEach(identity -> findReordered(identity, Side.OURS));
        identities.forEach(identity -> findReordered(identity, Side.THEIRS));
    }

    /** All elements, parents before children within a version. */
    List<Identity> identities() {
        return identities;
    }

    Identity root() {
        return base.identity();
    }

    Located root(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    /** Whether a side took an element of the base to another place. */
    boolean isMoved(Identity identity, Side side) {
        return (side == Side.OURS ? movedByUs : movedByThem).contains(identity);
    }

    private void identifyBase(Located located) {
        Identity identity = new Identity(located);
        located.identify(identity);
        identities.add(identity);
        located.children().forEach(this::identifyBase);
    }

    private void match(Side side) {
        Located root = root(side);
        base.identity().add(side, root);
        for (int i = 0; i < root.children().size(); i++) {
            pair(base.children().get(i), root.children().get(i), side);
        }
        matchMoved(side, Located::element);
        matchMoved(
                side,
                located -> located.element().text().isEmpty()
                        ? null
                        : List.of(located.element().kind(), located.element().text()));
    }

    private static void pair(Located old, Located now, Side side) {
        old.identity().add(side, now);
        List<Located> olds = old.children().stream()
                .filter(child -> !child.identity().isIn(side))
                .toList();
        List<Located> nows =
                now.children().stream().filter(child -> !child.isIdentified()).toList();
        int[] match = Alignment.match(
                olds.stream().map(Located::element).toList(),
                nows.stream().map(Located::element).toList(),
                Element::mayBecome);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                pair(olds.get(match[i]), nows.get(i), side);
            }
        }
    }

    /** Finds elements of the base that are missing in their place among those that are new in theirs, by a key. */
    private void matchMoved(Side side, Function<Located, @Nullable Object> keyOf) {
        Map<Object, Deque<Located>> missing = new HashMap<>();
        collectMissing(base, side, keyOf, missing);
        if (!missing.isEmpty()) {
            findMoved(root(side), side, keyOf, missing);
        }
    }

    private static void collectMissing(
            Located located,
            Side side,
            Function<Located, @Nullable Object> keyOf,
            Map<Object, Deque<Located>> missing) {
        Object key = keyOf.apply(located);
        if (!located.identity().isIn(side) && key != null && saysSomething(located.element())) {
            missing.computeIfAbsent(key, any -> new ArrayDeque<>()).add(located);
        }
        located.children().forEach(child -> collectMissing(child, side, keyOf, missing));
    }

    private static void findMoved(
            Located now, Side side, Function<Located, @Nullable Object> keyOf, Map<Object, Deque<Located>> missing) {
        Object key = now.isIdentified() ? null : keyOf.apply(now);
        Deque<Located> candidates = key == null ? null : missing.get(key);
        while (candidates != null && !candidates.isEmpty()) {
            Located old = candidates.remove();
            if (!old.identity().isIn(side)) {
                pair(old, now, side);
                break;
            }
        }
        now.children().forEach(child -> findMoved(child, side, keyOf, missing));
    }

    private static boolean saysSomething(Element element) {
        return !element.text().isEmpty()
                || !element.details().isEmpty()
                || !element.children().isEmpty();
    }

    /** Where both sides have one new element in place of an old one, both changed that one, however little is left of it. */
    private static void matchReplaced(Located old) {
        List<Located> children = old.children();
        for (int i = 0; i < children.size(); i++) {
            Located ours = replacement(children, i, Side.OURS);
            Located theirs = replacement(children, i, Side.THEIRS);
            if (ours != null && theirs != null) {
                pair(children.get(i), ours, Side.OURS);
                pair(children.get(i), theirs, Side.THEIRS);
            }
        }
        children.forEach(Matching::matchReplaced);
    }

    /** The only element that a side has between the neighbours of one that it has not, if it is new and of the same kind. */
    private static @Nullable Located replacement(List<Located> children, int i, Side side) {
        Located old = children.get(i);
        Located parent = Objects.requireNonNull(old.parent()).identity().in(side);
        if (parent == null || old.identity().isIn(side)) {
            return null;
        }
        Located before = i == 0 ? null : children.get(i - 1).identity().in(side);
        Located after =
                i + 1 == children.size() ? null : children.get(i + 1).identity().in(side);
        boolean stayed = (i == 0 || before != null && before.parent() == parent)
                && (i + 1 == children.size() || after != null && after.parent() == parent);
        int place = before == null ? 0 : before.index() + 1;
        int end = after == null ? parent.children().size() : after.index();
        if (!stayed || place + 1 != end) {
            return null;
        }
        Located found = parent.children().get(place);
        return !found.isIdentified() && found.element().kind() == old.element().kind() ? found : null;
    }

    /** Goes over the identities, not over a side: what one side has below an element that the other removed counts too. */
    private void matchAdded() {
        // Those that are found are added at the end, and are looked into as well.
        for (int i = 0; i < identities.size(); i++) {
            Identity parent = identities.get(i);
            if (!parent.isInBoth()) {
                continue;
            }
            for (Function<Element, @Nullable Object> keyOf : SAME_ADDITION) {
                matchAdded(parent, keyOf);
            }
        }
    }

    /** The first with a key is the other side's first with it, wherever they stand: that is the same with the sides swapped. */
    private void matchAdded(Identity parent, Function<Element, @Nullable Object> keyOf) {
        Map<Object, Deque<Located>> ours = new HashMap<>();
        for (Located our : added(parent.get(Side.OURS))) {
            Object key = keyOf.apply(our.element());
            if (key != null) {
                ours.computeIfAbsent(key, any -> new ArrayDeque<>()).add(our);
            }
        }
        for (Located their : added(parent.get(Side.THEIRS))) {
            Object key = keyOf.apply(their.element());
            Deque<Located> same = key == null ? null : ours.get(key);
            if (same != null && !same.isEmpty()) {
                Identity identity = new Identity(null);
                identity.add(Side.OURS, same.remove());
                identity.add(Side.THEIRS, their);
                identities.add(identity);
            }
        }
    }

    private static List<Located> added(Located parent) {
        return parent.children().stream().filter(child -> !child.isIdentified()).toList();
    }

    private void identifyAdded(Side side, Located located) {
        if (!located.isIdentified()) {
            Identity identity = new Identity(null);
            identity.add(side, located);
            identities.add(identity);
        }
        located.children().forEach(child -> identifyAdded(side, child));
    }

    /** Notes which children came from elsewhere, and which fewest others must have been moved to get their order. */
    private void findReordered(Identity parent, Side side) {
        Located now = parent.in(side);
        if (now == null) {
            return;
        }
        List<Identity> stayed = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Located child : now.children()) {
            Located before = child.identity().base();
            if (before != null && before.parent() == parent.base()) {
                stayed.add(child.identity());
                places.add(before.index());
            } else if (before != null) {
                moved(side).add(child.identity());
            }
        }
        Set<Integer> rising = Rising.longest(places);
        for (int i = 0; i < stayed.size(); i++) {
            if (!rising.contains(i)) {
                moved(side).add(stayed.get(i));
            }
        }
    }

    private Set<Identity> moved(Side side) {
        return side == Side.OURS ? movedByUs : movedByThem;
    }
}
