package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The laws on the examples of the CommonMark specification: hard Markdown that was not made with episodes in mind. */
class CommonMarkExamplesTest {
    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    /** The places in a note where Markdown may stand. */
    private static final List<String> PLACES = List.of(
            "%s",
            "---\nurl:\n---\n# [[GOH 1 - A]]\n\n%s",
            "## Checklist\n\n- [ ] a\n\n%s",
            "## Talking points\n\n%s\n\n### Just before the show\n",
            "### Timestamps\n\n00:00:00 A\n%s",
            "### Reference links\n\n%s",
            "## Other\n\n%s");

    @Test
    void allExamplesAreThere() {
        assertThat(EXAMPLES).hasSize(652);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAndWrittenWithoutLossWhereverItStands() {
        return eachExample(example -> PLACES.forEach(place -> check(place, example)));
    }

    private static void check(String place, Example example) {
        String text = place.replace("%s", example.getSource());
        Laws.checkReading(text);
        Laws.checkWords(text);
        Laws.twins(text).forEach(Laws::checkReading);
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfAnExampleCounts() {
        return eachExample(example ->
                PLACES.forEach(place -> Laws.checkEveryWordCounts(place.replace("%s", example.getSource()))));
    }

    private static Stream<DynamicTest> eachExample(Consumer<Example> check) {
        return IntStream.range(0, EXAMPLES.size())
                .mapToObj(i -> DynamicTest.dynamicTest("example " + (i + 1), () -> check.accept(EXAMPLES.get(i))));
    }
}
