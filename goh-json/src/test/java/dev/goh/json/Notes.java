package dev.goh.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The fixtures of goh-markdown, and real notes that stand beside the project on some machines. */
final class Notes {
    private static final Path FIXTURES =
            Path.of("..", "goh-markdown", "src", "test", "resources", "dev", "goh", "markdown", "fixtures");
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    private Notes() {}

    static List<Path> fixtures() {
        return walk(FIXTURES);
    }

    /** All real notes; skips the test where there are none. */
    static List<Path> corpus() {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("skipped: no corpus");
        }
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus");
        return walk(CORPUS);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
