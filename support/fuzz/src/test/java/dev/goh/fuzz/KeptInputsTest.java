package dev.goh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing has found, and what it started from, obeys the laws. */
class KeptInputsTest {
    private static final Path KEPT = Path.of("src/test/resources/corpus");

    private static List<Path> inputs(FuzzTarget target) {
        try (Stream<Path> files = Files.list(KEPT.resolve(target.folder()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyKeptInputObeysTheLaws() {
        return Arrays.stream(FuzzTarget.values())
                .flatMap(target -> inputs(target).stream()
                        .map(input -> DynamicTest.dynamicTest(
                                target.folder() + " " + input.getFileName(),
                                () -> target.check(Files.readAllBytes(input)))));
    }

    @Test
    void everyTargetHasInputs() {
        assertThat(FuzzTarget.values())
                .allSatisfy(target -> assertThat(inputs(target)).hasSizeGreaterThan(10));
    }
}
