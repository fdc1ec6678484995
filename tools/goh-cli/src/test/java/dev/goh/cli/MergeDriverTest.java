package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver as git calls it, on three files. */
class MergeDriverTest {
    private static final String BASE = Goh.GOOD_NOTE;

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path temporary) {
        folder = temporary;
        goh = new Goh(folder);
    }

    private Goh.Result merge(String base, String ours, String theirs, String... options) {
        return merge(bytes(base), bytes(ours), bytes(theirs), options);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Goh.Result merge(byte[] base, byte[] ours, byte[] theirs, String... options) {
        String[] args = Stream.concat(
                        Stream.of(
                                "merge-driver",
                                goh.file("base", base).toString(),
                                goh.file("ours", ours).toString(),
                                goh.file("theirs", theirs).toString(),
                                "shows/GOH 41.md"),
                        Stream.of(options))
                .toArray(String[]::new);
        return goh.run(args);
    }

    @Test
    void aCleanMergeIsWrittenAndSilent() {
        Goh.Result result = merge(BASE, BASE.replace("[ ] Write", "[x] Write"), BASE.replace("[x] Find", "[ ] Find"));

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(goh.text("ours"))
                .isEqualTo(BASE.replace("[ ] Write", "[x] Write").replace("[x] Find", "[ ] Find"));
    }

    @Test
    void whatIsTooLongIsNotReadAndOursIsKept() throws IOException {
        Path endless = goh.file("theirs", "");
        try (RandomAccessFile file = new RandomAccessFile(endless.toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        Goh.Result result = goh.run(
                "merge-driver",
                goh.file("base", BASE).toString(),
                goh.file("ours", BASE).toString(),
                endless.toString(),
                "shows/GOH 41.md");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "goh: shows/GOH 41.md: longer than 67108864 bytes, which is the limit, our version is kept\n");
        assertThat(goh.text("ours")).isEqualTo(BASE);
    }

    @Test
    void conflictsAreMarkedNamedAndTold() {
        Goh.Result result =
                merge(BASE, BASE.replace("03-01", "03-08"), BASE.replace("03-01", "03-15"), "--marker-size=10");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("goh: shows/GOH 41.md: conflict at /date\n");
        assertThat(goh.text("ours")).isEqualTo(BASE.replace("date: 2024-03-01\n", """
                        <<<<<<<<<< ours
                        date: 2024-03-08
                        ==========
                        date: 2024-03-15
                        >>>>>>>>>> theirs
                        """));
    }

    @Test
    void whatIsNotUtf8IsMergedByLinesByteForByte() throws IOException {
        byte[] base = "Caf\u00e9\na\nb\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] ours = "Caf\u00e9\nA\nb\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] theirs = "Caf\u00e9\na\nB\n".getBytes(StandardCharsets.ISO_8859_1);

        Goh.Result result = merge(base, ours, theirs);

        assertThat(result.status()).isZero();
        assertThat(result.err())
                .startsWith("goh: shows/GOH 41.md: merged line by line: ")
                .contains("UTF-8");
        assertThat(Files.readAllBytes(folder.resolve("ours")))
                .isEqualTo("Caf\u00e9\nA\nB\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatIsTooLargeForANoteIsMergedByLinesToo() {
        String large = "## Checklist\n- [ ] a\n- [ ] b\n" + "a line\n".repeat(200_000);

        Goh.Result result = merge(large, large.replace("[ ] a", "[x] a"), large.replace("[ ] a", "[/] a"));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("merged line by line", "1048576");
        assertThat(goh.text("ours"))
                .isEqualTo(large.replace("- [ ] a\n", "<<<<<<< ours\n- [x] a\n=======\n- [/] a\n>>>>>>> theirs\n"));
    }

    @Test
    void aMergeThatNoNoteCanHoldIsMadeByLines() {
        // A blank line below a reference ends a group with a heading: only the last reference can have one in its text.
        String base = "## Reference links\nMore:\n- https://example.org/a\n";
        String ours = base + "  about a\n\n  and more\n";
        String theirs = base + "- https://example.org/b\n";

        Goh.Result result = merge(base, ours, theirs);

        assertThat(result.err()).startsWith("goh: shows/GOH 41.md: merged line by line: /references/0");
        assertThat(result.status()).isEqualTo(1);
        assertThat(goh.text("ours"))
                .isEqualTo(base
                        + "<<<<<<< ours\n  about a\n\n  and more\n=======\n- https://example.org/b\n>>>>>>> theirs\n");
    }

    @Test
    void whatIsNoTextIsLeftAsItIs() throws IOException {
        byte[] ours = {1, 0, 2};

        Goh.Result result = merge(new byte[] {0}, ours, new byte[] {0, 3});

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("goh: shows/GOH 41.md: no text, our version is kept\n");
        assertThat(Files.readAllBytes(folder.resolve("ours"))).isEqualTo(ours);
    }

    @Test
    void aFileThatIsNotThereIsAFailureAndNoConflict() {
        goh.file("ours", BASE);

        Goh.Result result = goh.run(
                "merge-driver",
                folder.resolve("gone").toString(),
                folder.resolve("ours").toString(),
                folder.resolve("gone").toString(),
                "a.md");

        assertThat(result.err()).isEqualTo("goh: cannot read a.md: no such file\n");
        assertThat(result.status()).isEqualTo(129);
        assertThat(goh.text("ours")).isEqualTo(BASE);
    }

    @Test
    void wrongUsageIsAFailureAndNoConflict() {
        assertThat(goh.run("merge-driver", "a", "b").status()).isEqualTo(129);
        assertThat(goh.run("merge-driver", "a", "b", "c", "-L", "0").err())
                .isEqualTo("goh: a marker size is at least 1, not 0\nTry 'goh merge-driver --help'.\n");
    }
}
