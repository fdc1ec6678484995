package dev.goh.core.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one side removed and the other still has, in connected regions: an element with all below it that the removing side has
 * nowhere else. A region goes if nothing in it changed; otherwise it is a conflict.
 */
final class Removals {
    private final Matching matching;
    private final Set<Identity> unchanged = new HashSet<>();
    private final Set<Identity> changed = new HashSet<>();
    private final Set<Identity> changedRemovedByUs = new HashSet<>();
    private final List<Identity> conflicts = new ArrayList<>();

    Removals(Matching matching) {
        this.matching = matching;
        visit(matching.root(Side.OURS), Side.OURS);
        visit(matching.root(Side.THEIRS), Side.THEIRS);
    }

    /** The topmost elements of the regions that one side removed and the other changed. */
    List<Identity> conflicts() {
        return conflicts;
    }

    boolean isGone(Identity identity, Favour favour) {
        return unchanged.contains(identity)
                || favour != Favour.KEEPING
                        && changed.contains(identity)
                        && changedRemovedByUs.contains(identity) == (favour == Favour.OURS);
    }

    private void visit(Located located, Side keeper) {
        Identity identity = located.identity();
        if (identity.base() == null || identity.isIn(keeper.other())) {
            located.children().forEach(child -> visit(child, keeper));
            return;
        }
        List<Located> region = new ArrayList<>();
        collect(located, keeper, region);
        boolean moved = matching.isMoved(identity, keeper);
        boolean conflict = moved || region.stream().anyMatch(one -> isChanged(one, keeper));
        for (Located one : region) {
            (conflict ? changed : unchanged).add(one.identity());
            if (conflict && keeper == Side.THEIRS) {
                changedRemovedByUs.add(one.identity());
            }
        }
        if (conflict) {
            conflicts.add(identity);
        }
    }

    private void collect(Located located, Side keeper, List<Located> region) {
        region.add(located);
        for (Located child : located.children()) {
            if (child.identity().isIn(keeper.other())) {
                visit(child, keeper);
            } else {
                collect(child, keeper, region);
            }
        }
    }

    private boolean isChanged(Located located, Side keeper) {
        Located base = located.identity().base();
        return base == null
                || !base.element().saysTheSameAs(located.element())
                || located.children().stream().anyMatch(child -> matching.isMoved(child.identity(), keeper));
    }
}
