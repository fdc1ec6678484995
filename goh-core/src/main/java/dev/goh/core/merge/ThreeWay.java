package dev.goh.core.merge;

import java.util.Optional;
import java.util.function.Function;

/** A value in its three versions. */
record ThreeWay<T>(T base, T ours, T theirs) {
    <R> ThreeWay<R> map(Function<? super T, ? extends R> view) {
        return new ThreeWay<>(view.apply(base), view.apply(ours), view.apply(theirs));
    }

    boolean isConflict() {
        return !ours.equals(theirs) && !ours.equals(base) && !theirs.equals(base);
    }

    T merged(Favour favour) {
        if (isConflict()) {
            return favour == Favour.THEIRS ? theirs : ours;
        }
        return ours.equals(base) ? theirs : ours;
    }

    /** As {@link #merged}; a value that may be absent is kept if one side removed and the other changed it. */
    static <T> Optional<T> mergedOptional(ThreeWay<Optional<T>> values, Favour favour) {
        boolean removed = favour == Favour.KEEPING && values.isConflict() && values.ours.isEmpty();
        return removed ? values.theirs : values.merged(favour);
    }
}
