package dev.goh.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real notes that stand beside the project on some machines. They are not ours to publish. */
final class Corpus {
    private static final Path FOLDER = Path.of("..", "..", "shared", "corpus");

    private Corpus() {}

    /** All notes, those before and after real edits included; skips the test where there is no corpus. */
    static List<Path> files() {
        return walk(FOLDER);
    }

    /** The versions whose names end in a code. */
    static List<Path> notes() {
        return walk(FOLDER.resolve("notes"));
    }

    /** For each version its show, its path in the vault and its file in {@link #notes}, in the order of time. */
    static List<String> manifest() {
        return text(FOLDER.resolve("manifest.tsv")).lines().toList();
    }

    private static List<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            System.out.println("skipped: no corpus");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no corpus");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a version: the eight characters before its file name's extension. */
    static String code(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.length() - 11, name.length() - 3);
    }
}
