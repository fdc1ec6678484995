package dev.goh.core.merge;

import dev.goh.core.ModelPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects conflicts while the merged episode is made; only then it is known where the values are. */
final class Conflicts {
    private final List<MergeConflict> known = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Set<Identity> moved = new HashSet<>();

    private record Pending(
            Identity identity,
            Function<Located, ModelPath> path,
            MergeConflict.Kind kind,
            ThreeWay<Optional<Object>> values) {}

    /** A value that is no element's. */
    <T> void addValue(ModelPath path, ThreeWay<Optional<T>> values) {
        MergeConflict.Kind kind = values.ours().isEmpty() || values.theirs().isEmpty()
                ? MergeConflict.Kind.REMOVED
                : MergeConflict.Kind.CHANGED;
        known.add(conflict(path, kind, values.map(value -> value.map(Object.class::cast))));
    }

    /** A value of an element. */
    void addChanged(Identity identity, Function<Located, ModelPath> path, ThreeWay<Optional<Object>> values) {
        pending.add(new Pending(identity, path, MergeConflict.Kind.CHANGED, values));
    }

    void addRemoved(Identity identity) {
        addElement(identity, MergeConflict.Kind.REMOVED, ElementValues::value);
    }

    void addMoved(Identity identity) {
        if (moved.add(identity)) {
            addElement(identity, MergeConflict.Kind.MOVED, Located::path);
        }
    }

    private void addElement(Identity identity, MergeConflict.Kind kind, Function<Located, Object> value) {
        pending.add(new Pending(
                identity,
                Located::path,
                kind,
                new ThreeWay<>(
                        Optional.ofNullable(identity.base()).map(value),
                        Optional.ofNullable(identity.in(Side.OURS)).map(value),
                        Optional.ofNullable(identity.in(Side.THEIRS)).map(value))));
    }

    /**
     * The conflicts in the order of their paths.
     *
     * @param placed the elements of the merged episode
     */
    List<MergeConflict> at(Map<Identity, Located> placed) {
        List<MergeConflict> all = new ArrayList<>(known);
        for (Pending one : pending) {
            Located located = placed.getOrDefault(one.identity, one.identity.any());
            all.add(conflict(one.path.apply(located), one.kind, one.values));
        }
        all.sort(Comparator.comparing(MergeConflict::path));
        return List.copyOf(all);
    }

    private static MergeConflict conflict(ModelPath path, MergeConflict.Kind kind, ThreeWay<Optional<Object>> values) {
        return new MergeConflict(path, kind, values.base(), values.ours(), values.theirs());
    }
}
