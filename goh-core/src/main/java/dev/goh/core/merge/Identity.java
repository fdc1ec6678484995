package dev.goh.core.merge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One element through the versions that have it. */
final class Identity {
    private final @Nullable Located base;
    private @Nullable Located ours;
    private @Nullable Located theirs;

    Identity(@Nullable Located base) {
        this.base = base;
    }

    @Nullable
    Located base() {
        return base;
    }

    @Nullable
    Located in(Side side) {
        return side == Side.OURS ? ours : theirs;
    }

    boolean isIn(Side side) {
        return in(side) != null;
    }

    boolean isInBoth() {
        return ours != null && theirs != null;
    }

    /** The element in a version that is known to have it. */
    Located get(Side side) {
        return Objects.requireNonNull(in(side));
    }

    /** The element in a version that has it, ours if both do. */
    Located any() {
        return ours != null ? ours : get(Side.THEIRS);
    }

    void add(Side side, Located located) {
        if (side == Side.OURS) {
            ours = located;
        } else {
            theirs = located;
        }
        located.identify(this);
    }
}
