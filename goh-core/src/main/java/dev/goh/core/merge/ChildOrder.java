package dev.goh.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Puts the children of one merged parent in order. What stands in the same order on both sides is the skeleton; what one side
 * added or moved goes into the gap of the skeleton in which that side has it, ours before theirs.
 */
final class ChildOrder {
    private final Matching matching;
    private final Favour favour;
    private final Consumer<Identity> conflicts;

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
        List<List<Identity>> oursGaps = gaps(ours, standing, Side.OURS, inBoth);
        List<List<Identity>> theirsGaps = gaps(theirs, standing, Side.THEIRS, inBoth);
        List<Identity> order = new ArrayList<>();
        for (int i = 0; i <= skeleton.size(); i++) {
            order.addAll(oursGaps.get(i));
            order.addAll(theirsGaps.get(i));
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

    private List<Identity> skeleton(List<Identity> ours, List<Identity> theirs) {
        Map<Identity, Integer> places = new HashMap<>();
        theirs.forEach(identity -> places.put(identity, places.size()));
        List<Identity> common = ours.stream()
                .filter(identity -> places.containsKey(identity)
                        && matching.isMoved(identity, Side.OURS) == matching.isMoved(identity, Side.THEIRS))
                .toList();
        Set<Integer> rising = Rising.longest(common.stream().map(places::get).toList());
        List<Identity> skeleton = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            if (rising.contains(i)) {
                skeleton.add(common.get(i));
            } else if (common.get(i).base() != null) {
                conflicts.accept(common.get(i));
            }
        }
        return skeleton;
    }

    private List<List<Identity>> gaps(
            List<Identity> children, Set<Identity> skeleton, Side side, Set<Identity> inBoth) {
        List<List<Identity>> gaps = new ArrayList<>();
        gaps.add(new ArrayList<>());
        for (Identity child : children) {
            if (skeleton.contains(child)) {
                gaps.add(new ArrayList<>());
            } else if (!inBoth.contains(child) || side == placer(child)) {
                gaps.get(gaps.size() - 1).add(child);
            }
        }
        return gaps;
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
