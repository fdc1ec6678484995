package dev.goh.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * A generated value that is made once. jqwik makes each anew whenever it looks at it, and a list looks at all it holds as it is
 * filled: what lies in lists that lie in lists would be made many times over. For immutable values.
 */
final class MadeOnce<T> implements Shrinkable<T> {
    private final Shrinkable<T> shrinkable;
    private @Nullable T value;

    MadeOnce(Shrinkable<T> shrinkable) {
        this.shrinkable = shrinkable;
    }

    @Override
    public synchronized T value() {
        T made = value == null ? shrinkable.value() : value;
        value = made;
        return made;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return shrinkable.shrink();
    }

    @Override
    public Optional<Shrinkable<T>> grow(Shrinkable<?> before, Shrinkable<?> after) {
        return shrinkable.grow(before, after);
    }

    @Override
    public Stream<Shrinkable<T>> grow() {
        return shrinkable.grow();
    }

    @Override
    public ShrinkingDistance distance() {
        return shrinkable.distance();
    }
}
