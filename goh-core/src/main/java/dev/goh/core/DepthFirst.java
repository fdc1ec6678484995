package dev.goh.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through a tree, each value before those below it. It does not call itself, so that no tree is too deep. */
final class DepthFirst<T> implements Iterator<T> {
    private final Function<T, List<T>> children;
    private final Deque<Iterator<T>> open = new ArrayDeque<>();

    private DepthFirst(List<T> roots, Function<T, List<T>> children) {
        this.children = children;
        if (!roots.isEmpty()) {
            open.push(roots.iterator());
        }
    }

    /** Values, each before all below it. */
    static <T> Iterator<T> over(List<T> roots, Function<T, List<T>> children) {
        return new DepthFirst<>(roots, children);
    }

    /** A value and all below it. */
    static <T> Stream<T> stream(T root, Function<T, List<T>> children) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(over(List.of(root), children), traits), traits, false);
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public T next() {
        Iterator<T> values = open.peek();
        if (values == null) {
            throw new NoSuchElementException();
        }
        T value = values.next();
        if (!values.hasNext()) {
            open.pop();
        }
        List<T> below = children.apply(value);
        if (!below.isEmpty()) {
            open.push(below.iterator());
        }
        return value;
    }
}
