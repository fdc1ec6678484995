package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

class StableTest {
    private final AtomicInteger made = new AtomicInteger();

    private Arbitrary<List<List<Integer>>> lists() {
        Arbitrary<Integer> counted = Stable.of(Arbitraries.integers().map(number -> {
            made.incrementAndGet();
            return number;
        }));
        return Stable.of(Stable.of(counted.list().ofSize(3)).list().ofSize(3));
    }

    @Example
    void whatLiesInListsIsMadeOnce() {
        Shrinkable<List<List<Integer>>> generated = lists().generator(1000).next(new Random(7));

        assertThat(generated.value()).isEqualTo(generated.value());
        assertThat(made).hasValue(9);
    }

    @Example
    void smallerValuesAreOthers() {
        Shrinkable<List<List<Integer>>> generated = lists().generator(1000).next(new Random(7));

        assertThat(generated.shrink().map(Shrinkable::value)).isNotEmpty().doesNotContain(generated.value());
    }
}
