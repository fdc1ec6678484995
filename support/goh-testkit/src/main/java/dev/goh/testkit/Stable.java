package dev.goh.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that keeps its generator, makes each value once and has no edge cases. jqwik looks generators up for each value it
 * makes, and compares arbitraries part by part for that, which costs more than all the values of a large one.
 */
final class Stable<T> implements Arbitrary<T> {
    private final Arbitrary<T> arbitrary;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    private Stable(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Stable<>(arbitrary);
    }

    @Override
    public RandomGenerator<T> generator(int size) {
        return generators.computeIfAbsent(size, key -> arbitrary.generator(key).mapShrinkable(MadeOnce::new));
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    @Override
    public EdgeCases<T> edgeCases(int max) {
        return EdgeCases.none();
    }
}
