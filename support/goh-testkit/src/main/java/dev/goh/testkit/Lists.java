package dev.goh.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changed copies of lists. A place behind the last one counts from the start again; an empty list has nothing to change. */
final class Lists {
    private Lists() {}

    static <T> Optional<T> pick(List<T> list, int which) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(which % list.size()));
    }

    static <T> List<T> added(List<T> list, int where, T value) {
        List<T> copy = new ArrayList<>(list);
        copy.add(where % (list.size() + 1), value);
        return copy;
    }

    static <T> List<T> changed(List<T> list, int which, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        if (!copy.isEmpty()) {
            copy.set(which % copy.size(), change.apply(copy.get(which % copy.size())));
        }
        return copy;
    }

    static <T> List<T> removed(List<T> list, int which) {
        List<T> copy = new ArrayList<>(list);
        if (!copy.isEmpty()) {
            copy.remove(which % copy.size());
        }
        return copy;
    }

    static <T> List<T> moved(List<T> list, int which, int where) {
        return pick(list, which)
                .map(value -> added(removed(list, which), where, value))
                .orElse(list);
    }
}
