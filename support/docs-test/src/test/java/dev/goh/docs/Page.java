package dev.goh.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that people read.
 *
 * @param file where it is
 * @param text what it says
 */
record Page(Path file, String text) {
    static final Path ROOT = Path.of(System.getProperty("goh.root"));

    /** All pages, README.md first. */
    static List<Page> all() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md")
                                    .map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(Page::read)
                    .toList();
        }
    }

    private static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its blocks in one of some languages, in order. */
    List<CodeBlock> blocks(String... languages) {
        return CodeBlock.of(text).stream()
                .filter(block -> List.of(languages).contains(block.language()))
                .toList();
    }

    String name() {
        return ROOT.relativize(file).toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
