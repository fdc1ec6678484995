package dev.goh.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds below which element each one stands in the merged episode: where the side that moved it put it. */
final class Parents {
    private final Favour favour;
    private final Predicate<Identity> gone;
    private final Set<Identity> conflicts = new LinkedHashSet<>();
    private final Map<Identity, Identity> parents = new HashMap<>();

    Parents(Matching matching, Favour favour, Predicate<Identity> gone) {
        this.favour = favour;
        this.gone = gone;
        for (Identity identity : matching.identities()) {
            if (identity != matching.root() && isPresent(identity)) {
                parents.put(identity, alive(identity, chosen(identity)));
            }
        }
        for (Identity identity : matching.identities()) {
            breakCircle(identity);
        }
    }

    /** Whether an element is in the merged episode. */
    boolean isPresent(Identity identity) {
        return (identity.isIn(Side.OURS) || identity.isIn(Side.THEIRS)) && !gone.test(identity);
    }

    @Nullable
    Identity of(Identity identity) {
        return parents.get(identity);
    }

    /** What both sides moved to different places, or each into what the other moved. */
    Set<Identity> conflicts() {
        return conflicts;
    }

    private Side chosen(Identity identity) {
        if (!identity.isInBoth()) {
            return identity.isIn(Side.OURS) ? Side.OURS : Side.THEIRS;
        }
        Identity ours = parent(identity.get(Side.OURS));
        Identity theirs = parent(identity.get(Side.THEIRS));
        Located base = identity.base();
        Identity before = base == null ? null : parent(base);
        if (ours == before) {
            return Side.THEIRS;
        }
        if (theirs == before || ours == theirs) {
            return Side.OURS;
        }
        conflicts.add(identity);
        return favoured();
    }

    private Side favoured() {
        return favour == Favour.THEIRS ? Side.THEIRS : Side.OURS;
    }

    private static Identity parent(Located located) {
        return Objects.requireNonNull(located.parent()).identity();
    }

    /** The parent on a side; if that is gone the one on the other side, else the nearest above that is there. */
    private Identity alive(Identity identity, Side side) {
        Side other = side.other();
        boolean gives = gone.test(parent(identity.get(side)))
                && identity.isIn(other)
                && !gone.test(parent(identity.get(other)));
        return gives ? parent(identity.get(other)) : above(identity, side);
    }

    private Identity above(Identity identity, Side side) {
        Identity parent = parent(identity.get(side));
        while (gone.test(parent)) {
            parent = parent(parent.get(side));
        }
        return parent;
    }

    /** Two sides can move elements into each other. Then those in the circle stand where the favoured side has them. */
    private void breakCircle(Identity start) {
        Set<Identity> seen = new HashSet<>();
        Identity at = start;
        while (at != null && seen.add(at)) {
            at = parents.get(at);
        }
        if (at == null) {
            return;
        }
        Set<Identity> circle = new LinkedHashSet<>();
        for (Identity one = at; one != null && circle.add(one); one = parents.get(one)) {}
        boolean broken = false;
        for (Identity one : circle) {
            Identity other = one.isInBoth() ? above(one, favoured()) : null;
            if (other != null && other != parents.get(one)) {
                parents.put(one, other);
                conflicts.add(one);
                broken = true;
            }
        }
        if (!broken) {
            // Neither side has a circle, so some element in one stands where only the other side has it.
            throw new IllegalStateException("a circle of parents");
        }
        breakCircle(start);
    }
}
