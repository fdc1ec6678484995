package dev.goh.markdown;

import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws on our own notes and their twins. */
class FixtureLawsTest {
    @TestFactory
    Stream<DynamicTest> everyFixtureIsReadAndWrittenWithoutLoss() {
        return Fixtures.all().stream().map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture)));
    }

    private static void check(Fixture fixture) {
        String text = fixture.text();
        Laws.checkReading(text);
        Laws.checkWords(text);
        Laws.twins(text).forEach(twin -> {
            Laws.checkReading(twin);
            Laws.checkWords(twin);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfAFixtureCounts() {
        return Fixtures.all().stream()
                .map(fixture ->
                        DynamicTest.dynamicTest(fixture.name(), () -> Laws.checkEveryWordCounts(fixture.text())));
    }
}
