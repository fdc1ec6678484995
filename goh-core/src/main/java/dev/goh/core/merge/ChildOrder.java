package dev.goh.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Puts the children of one merged parent in order. What stands in the same order on both sides is the skeleton; what one side
 * added or moved goes into the gap of the skeleton in which that side has it. In a gap it goes behind the element of the base
 * behind which it stands there, be that gone or not, and ours before theirs.
 */
final class ChildOrder {
    private final Matching matching;
    private final Favour favour;
    private final Consumer<Identity> conflicts;

    /** A child and the place in the base of the last one before it that its side did not move, gone or not. */
    private record Anchored(Identity identity, int anchor) {}

    ChildOrder(Matching matching, Favour favour, Consumer<Identity> conflicts) {
        this.matching = matching;
        this.favour = favour;
        this.conflicts = conflicts;
    }

    List<Identity> of(Identity parent, List<Identity> members) {
        Set<Identity> known = new HashSet<>(members);
        List<Identity> ours = children(parent, Side.OURS, known);
        List<Identity> theirs = children(parent, Side.THEIRS, known);
        List<Identity> skeleton = skeleton(ours, theirs);
        Set<Identity> inBoth = new HashSet<>(ours);
        inBoth.retainAll(new HashSet<>(theirs));
        Set<Identity> standing = new HashSet<>(skeleton);
        List<List<Anchored>> oursGaps = gaps(parent, Side.OURS, known, standing, inBoth);
        List<List<Anchored>> theirsGaps = gaps(parent, Side.THEIRS, known, standing, inBoth);
        List<Identity> order = new ArrayList<>();
        for (int i = 0; i <= skeleton.size(); i++) {
            addInOrder(oursGaps.get(i), theirsGaps.get(i), order);
            if (i < skeleton.size()) {
                order.add(skeleton.get(i));
            }
        }
        known.removeAll(new HashSet<>(order));
        members.stream().filter(known::contains).forEach(order::add);
        return order;
    }

    private static List<Identity> children(Identity parent, Side side, Set<Identity> members) {
        Located located = parent.in(side);
        return located == null
                ? List.of()
                : located.children().stream()
                        .map(Located::identity)
                        .filter(members::contains)
                        .toList();
    }

    /**
     * What nobody moved, then what both moved, then what both added: the last, which is never in conflict, must not keep the
     * others from standing.
     */
    private List<Identity> skeleton(List<Identity> ours, List<Identity> theirs) {
        Set<Identity> inTheirs = new HashSet<>(theirs);
        List<Identity> unmoved = new ArrayList<>();
        List<Identity> moved = new ArrayList<>();
        List<Identity> added = new ArrayList<>();
        for (Identity identity : ours) {
            boolean byUs = matching.isMoved(identity, Side.OURS);
            if (inTheirs.contains(identity) && byUs == matching.isMoved(identity, Side.THEIRS)) {
                (identity.base() == null ? added : byUs ? moved : unmoved).add(identity);
            }
        }
        Set<Identity> skeleton = new HashSet<>(unmoved);
        addStanding(moved, ours, theirs, skeleton);
        moved.stream().filter(identity -> !skeleton.contains(identity)).forEach(conflicts);
        addStanding(added, ours, theirs, skeleton);
        return ours.stream().filter(skeleton::contains).toList();
    }

    /** Adds the most that stand in the same order on both sides, in the same gaps of the skeleton. */
    private static void addStanding(
            List<Identity> common, List<Identity> ours, List<Identity> theirs, Set<Identity> skeleton) {
        Map<Identity, Integer> oursGaps = gapsBetween(ours, skeleton);
        Map<Identity, Integer> theirsGaps = gapsBetween(theirs, skeleton);
        Map<Identity, Integer> places = new HashMap<>();
        theirs.forEach(identity -> places.put(identity, places.size()));
        List<Identity> candidates = common.stream()
                .filter(identity -> Objects.equals(oursGaps.get(identity), theirsGaps.get(identity)))
                .toList();
        Rising.longest(candidates.stream().map(places::get).toList())
                .forEach(index -> skeleton.add(candidates.get(index)));
    }

    /** Behind how many elements of the skeleton each one stands. */
    private static Map<Identity, Integer> gapsBetween(List<Identity> children, Set<Identity> skeleton) {
        Map<Identity, Integer> gaps = new HashMap<>();
        int gap = 0;
        for (Identity child : children) {
            gap += skeleton.contains(child) ? 1 : 0;
            gaps.put(child, gap);
        }
        return gaps;
    }

    /** What one side has in each gap and the other side does not place, in order. */
    private List<List<Anchored>> gaps(
            Identity parent, Side side, Set<Identity> members, Set<Identity> skeleton, Set<Identity> inBoth) {
        List<List<Anchored>> gaps = new ArrayList<>();
        gaps.add(new ArrayList<>());
        Located located = parent.in(side);
        int anchor = -1;
        for (Located child : located == null ? List.<Located>of() : located.children()) {
            Identity identity = child.identity();
            Located base = identity.base();
            if (base != null && !matching.isMoved(identity, side)) {
                anchor = base.index();
            }
            if (skeleton.contains(identity)) {
                gaps.add(new ArrayList<>());
            } else if (members.contains(identity) && (!inBoth.contains(identity) || side == placer(identity))) {
                gaps.get(gaps.size() - 1).add(new Anchored(identity, anchor));
            }
        }
        return gaps;
    }

    /** Ours before theirs, unless they stand behind an earlier element of the base. */
    private static void addInOrder(List<Anchored> ours, List<Anchored> theirs, List<Identity> order) {
        int next = 0;
        for (Anchored our : ours) {
            while (next < theirs.size() && theirs.get(next).anchor < our.anchor) {
                order.add(theirs.get(next++).identity);
            }
            order.add(our.identity);
        }
        theirs.subList(next, theirs.size()).forEach(their -> order.add(their.identity));
    }

    /** The side that says where a child is to be that both have here. */
    private Side placer(Identity child) {
        boolean byUs = matching.isMoved(child, Side.OURS);
        boolean byThem = matching.isMoved(child, Side.THEIRS);
        if (byUs != byThem) {
            return byUs ? Side.OURS : Side.THEIRS;
        }
        return favour == Favour.THEIRS ? Side.THEIRS : Side.OURS;
    }
}
