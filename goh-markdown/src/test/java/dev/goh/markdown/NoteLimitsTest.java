package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is beyond a limit is refused by name; what is within is read, however hostile, on a small stack. */
class NoteLimitsTest {
    private static final NoteOptions WIDE = NoteOptions.builder()
            .limits(NoteLimits.builder()
                    .maxLength(1 << 26)
                    .maxLineLength(1 << 26)
                    .maxLines(2_000_000)
                    .maxDepth(NoteLimits.DEEPEST)
                    .build())
            .build();

    @Test
    void aLimitThatCannotBeIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteLimits.builder().maxLines(0).build())
                .withMessage("maxLines is at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoteLimits.defaults().withMaxDepth(257))
                .withMessage("maxDepth is at most 256, not 257");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertRefused("a\n".repeat(1 << 19) + "a", "maxLength");
    }

    @Test
    void aTextOfJustTheGreatestLengthIsRead() {
        assertThat(EpisodeNote.parse(("a".repeat(63) + "\n").repeat(1 << 14)).episode())
                .isNotNull();
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        assertRefused("a".repeat((1 << 16) + 1), "maxLineLength");
        assertThat(EpisodeNote.parse("a".repeat(1 << 16)).episode()).isNotNull();
    }

    @Test
    void tooManyLinesAreRefused() {
        assertRefused("\n".repeat(100_001), "maxLines");
        assertThat(EpisodeNote.parse("\n".repeat(100_000)).episode()).isNotNull();
    }

    @Test
    void itemsThatAreTooDeepAreRefused() {
        assertRefused("## Checklist\n" + nested(65), "maxDepth");
        assertThat(EpisodeNote.parse("## Checklist\n" + nested(64)).episode()).isNotNull();
    }

    @Test
    void theDeepestLimitIsReadWrittenAndComparedOnASmallStack() {
        String text = "## Talking points\n" + nested(NoteLimits.DEEPEST);
        Episode episode = EpisodeNote.parse(text, WIDE).episode();
        assertThat(EpisodeNote.parse(text, WIDE).episode()).isEqualTo(episode).hasSameHashCodeAs(episode);
        assertThat(episode.toString()).isNotEmpty();
        assertThat(episode.talkingPoints().stream().count()).isEqualTo(NoteLimits.DEEPEST);
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, depth)
                .forEach(level -> text.append("\t".repeat(level))
                        .append("- ")
                        .append(level)
                        .append('\n'));
        return text.toString();
    }

    @Test
    void aLoneSurrogateIsRefused() {
        assertRefused("a \ud800 b", "unicode");
        assertRefused("\udc00", "unicode");
        assertThat(EpisodeNote.parse("# \ud83d\ude80").episode().title()).isPresent();
    }

    private static void assertRefused(String text, String limit) {
        assertThatThrownBy(() -> EpisodeNote.parse(text))
                .isInstanceOfSatisfying(
                        NoteLimitException.class, e -> assertThat(e.limit()).isEqualTo(limit))
                .hasMessageContaining(" (" + limit + "); ");
    }

    @Test
    void theMessageNamesTheFileAndWhatToDo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("deep.md"), "## Checklist\n" + nested(65));
        String reason = "line 66 is nested deeper than 64 levels, which is the limit (maxDepth); nest less deep";

        assertThatThrownBy(() -> EpisodeNote.read(file))
                .hasMessage(file + ": " + reason)
                .isInstanceOfSatisfying(
                        NoteLimitException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        Files.writeString(file, "x".repeat((1 << 20) + 1));
        assertThatThrownBy(() -> EpisodeNote.read(file))
                .hasMessage(file + ": more than 1048576 bytes, which is the limit (maxLength); split the note");
        Files.writeString(file, ("x".repeat(63) + "\n").repeat(1 << 14));
        assertThat(EpisodeNote.read(file).text()).hasSize(1 << 20);
    }

    @Test
    void aStreamIsReadLikeAFileAndLeftOpen() throws Exception {
        boolean[] closed = {false};
        String text = "\ufeff# Žofie\r\n";
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(EpisodeNote.parse(in).text()).isEqualTo(text);
        assertThat(closed[0]).isFalse();
        assertThatThrownBy(() -> EpisodeNote.parse(new ByteArrayInputStream(new byte[] {'a', (byte) 0xc3})))
                .isInstanceOf(NoteEncodingException.class)
                .hasMessage("note: invalid UTF-8 at byte 1; save the note as UTF-8");
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return '\n';
            }
        };

        assertThatThrownBy(() -> EpisodeNote.parse(endless))
                .isInstanceOfSatisfying(
                        NoteLimitException.class, e -> assertThat(e.limit()).isEqualTo("maxLength"));
        assertThat(read[0]).isEqualTo(NoteLimits.defaults().maxLength() + 1L);
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithThePlaceOfTheFirstBadByte(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("latin.md");
        Files.write(file, "# Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> EpisodeNote.read(file))
                .isInstanceOfSatisfying(NoteEncodingException.class, e -> {
                    assertThat(e.offset()).isEqualTo(5);
                    assertThat(e.reason()).isEqualTo("invalid UTF-8 at byte 5; save the note as UTF-8");
                })
                .hasMessage(file + ": invalid UTF-8 at byte 5; save the note as UTF-8");
    }

    @Test
    void aFileThatEndsWithinACharacterIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("cut.md");
        Files.write(file, new byte[] {'a', (byte) 0xc3});
        assertThatThrownBy(() -> EpisodeNote.read(file)).isInstanceOf(NoteEncodingException.class);
    }

    @Test
    void aMissingFileIsReportedAsTheFileSystemSays(@TempDir Path folder) {
        assertThatThrownBy(() -> EpisodeNote.read(folder.resolve("none.md"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileIsReadWithItsByteOrderMark(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mark.md");
        Files.writeString(file, "\ufeff---\nurl: https://example.org\n---\n");
        EpisodeNote note = EpisodeNote.read(file);
        assertThat(note.text()).startsWith("\ufeff");
        assertThat(note.episode().url()).isPresent();
    }

    /** Lines that hang or overflow other parsers. One that takes more than linear time here would not end. */
    @TestFactory
    Stream<DynamicTest> hostileTextsAreReadInEverySection() {
        int n = 100_000;
        return Stream.of(
                        "> ".repeat(n),
                        "- ".repeat(n),
                        "[".repeat(n),
                        "[a](".repeat(n),
                        "`".repeat(n),
                        "*a_".repeat(n),
                        "_".repeat(n),
                        "(".repeat(n) + ":",
                        "<!--\n".repeat(n),
                        "%%\n".repeat(n) + "%%",
                        "'''\n".repeat(n) + "'''",
                        "  ```\nx\n".repeat(n / 2),
                        "\t".repeat(n) + "- a",
                        "\n".repeat(n),
                        "00:00:00 a\n".repeat(n),
                        "- [ ] a\n".repeat(n),
                        "https://example.org/ ".repeat(n),
                        "[a][" + "\\".repeat(60) + "\":\"" + "\\".repeat(500))
                .flatMap(hostile -> Stream.of(
                                "",
                                "## Checklist\n",
                                "## Talking points\n",
                                "### Timestamps\n",
                                "### Reference links\n",
                                "## Other\n",
                                "Guest:: ",
                                "# ")
                        .map(start -> DynamicTest.dynamicTest(
                                (start + hostile.substring(0, 12)).strip().replace("\n", " ") + "...",
                                () -> assertThat(EpisodeNote.parse(start + hostile, WIDE)
                                                .text())
                                        .isEqualTo(start + hostile))));
    }

    @TestFactory
    Stream<DynamicTest> hostileFrontMatterIsRead() {
        int n = 50_000;
        return Stream.of(
                        "k: " + "[".repeat(n),
                        "k: " + "{a: ".repeat(n),
                        "k: " + "a ".repeat(n),
                        "k: \"" + "\\\\".repeat(n),
                        "a: &a [x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]",
                        "k: &k [*k]",
                        IntStream.range(0, n)
                                .mapToObj(i -> "k" + i + ": v\n")
                                .collect(java.util.stream.Collectors.joining()),
                        "k: v\n".repeat(n),
                        "k: |\n" + "  a\n".repeat(n),
                        "- ".repeat(n))
                .map(yaml -> DynamicTest.dynamicTest(yaml.substring(0, 8), () -> {
                    String text = "---\n" + yaml + "\n---\n# A\n";
                    EpisodeNote note = EpisodeNote.parse(text, WIDE);
                    assertThat(note.text()).isEqualTo(text);
                }));
    }
}
