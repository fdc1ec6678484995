package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.goh.core.Chapters;
import dev.goh.core.Episode;
import dev.goh.core.Link;
import dev.goh.core.Timestamp;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.MarkdownText;
import dev.goh.publish.ChapterImport.ChapterImportException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapters from elsewhere. */
class ChapterImportTest {
    private static final List<Timestamp> CHAPTERS =
            Samples.chapters("0:00 Intro", "12:58 What is a span?", "1:02:03 End");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A talk about steam at 16:00.\n\n00:00 Intro\n12:58 What is a span?\n1:02:03 End\n\nLinks: https://example.org",
                "\ufeff0:00 - Intro\r\n12:58 – What is a span?\r\n1:02:03: End\r\n",
                "- [00:00:00] Intro\n* (12:58) What is a span?\n• 01:02:03 | End",
                "WEBVTT\n\n00:00.000 --> 12:58.000\nIntro\n\ncue 2\n00:12:58.900 --> 01:02:03.000 line:0\n<v Ana>What is\na span?\n\n01:02:03.000 --> 01:05:00.000\nEnd",
                "{\"version\":\"1.2.0\",\"extra\":{\"chapters\":[1]},\"chapters\":[{\"startTime\":0,\"title\":\"Intro\"},"
                        + "{\"startTime\":5,\"toc\":false,\"title\":\"silent\"},"
                        + "{\"title\":\"What is a span?\",\"img\":{\"a\":[{}]},\"startTime\":778.75},{\"startTime\":3.723e3,\"title\":\" End\"}]}",
                "<?xml version=\"1.0\"?><rss xmlns:p=\"http://podlove.org/simple-chapters\"><chapter start=\"1\" title=\"other\"/>"
                        + "<p:chapters><p:chapter start=\"0\" title=\"Intro\"/><p:chapter start=\"12:58.5\" title=\"What is&#10;a span?\"/>"
                        + "<p:chapter start=\"01:02:03\" title=\"End\"/></p:chapters></rss>",
            })
    void everyFormIsReadAlike(String text) throws ChapterImportException {
        assertThat(ChapterImport.read(text)).isEqualTo(CHAPTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no chapters here",
                "at 12:58 we talk",
                "00:63:10 minutes",
                "WEBVTT\n",
                "{\"chapters\":{}}",
                "{\"chapters\":[1]}",
                "{\"chapters\":[{\"title\":\"a\"}]}",
                "{\"chapters\":[{\"startTime\":\"soon\"}]}",
                "{\"chapters\":[{\"startTime\":-1}]}",
                "{\"chapters\":[{\"startTime\":360000}]}",
                "{\"chapters\":[{\"startTime\":1e99}]}",
                "{\"chapters\":[",
                "{\"chapters\":[{\"startTime\":0,\"title\":\"\\ud800\"}]}",
                "00:00:00 \ud800",
                "<a/>",
                "<a",
                "<psc:chapters xmlns:psc='http://podlove.org/simple-chapters'><psc:chapter title='a'/></psc:chapters>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><psc:chapters"
                        + " xmlns:psc='http://podlove.org/simple-chapters'><psc:chapter start='0' title='&e;'/></psc:chapters>",
            })
    void whatHoldsNoChaptersIsRefused(String text) {
        assertThatExceptionOfType(ChapterImportException.class).isThrownBy(() -> ChapterImport.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"toc\":[false]", "\"title\":{\"title\":\"x\",\"toc\":false}", "\"toc\":{\"startTime\":9}"})
    void aValueOfAnotherKindHidesNoChapter(String odd) throws ChapterImportException {
        String json =
                "{\"chapters\":[{\"startTime\":0,\"title\":\"a\"," + odd + "},{\"startTime\":10,\"title\":\"b\"}]}";

        assertThat(ChapterImport.read(json)).isEqualTo(Samples.chapters("0:00 a", "0:10 b"));
    }

    @Test
    void aTimeThatIsNoneIsShownInTheError() {
        assertThatExceptionOfType(ChapterImportException.class)
                .isThrownBy(() -> ChapterImport.read("{\"chapters\":[{\"startTime\":\"soon\"}]}"))
                .withMessageStartingWith("a chapter starts at \"soon\"; expected a time");
        String start = "x".repeat(100_000);
        assertThatExceptionOfType(ChapterImportException.class)
                .isThrownBy(() ->
                        ChapterImport.read("<p:chapters xmlns:p='http://podlove.org/simple-chapters'><p:chapter start='"
                                + start + "'/></p:chapters>"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void theCharactersThatWebVttNamesAreRead() throws ChapterImportException {
        assertThat(ChapterImport.read("WEBVTT\n\n00:00.000 --> 00:10.000\na&nbsp;&lrm;&rlm;b &amp;nbsp; &amp; c\n"))
                .extracting(Chapters::label)
                .containsExactly("a\u00a0\u200e\u200fb &nbsp; & c");
    }

    @Test
    void aBrokenFileIsRefusedWithThePlace() {
        assertThatExceptionOfType(ChapterImportException.class)
                .isThrownBy(() -> ChapterImport.read("{\"chapters\":\n [}"))
                .withMessage("the JSON is broken (line 2, column 3)");
        assertThatExceptionOfType(ChapterImportException.class)
                .isThrownBy(() -> ChapterImport.read("<a>\n</b>"))
                .withMessageStartingWith("the XML is broken (line 2, column ");
    }

    /** The JDK's readers of streams throw and print all sorts of things about these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!EN TITY e \"x\"><!ELEMENT a ANY>]><a/>",
                "<!DOCTYPE a [<!ENTITY e 'x'> <a/>",
                "<!DOCTYPE a [\uffff]><a/>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
            })
    void aDocumentTypeIsNotRead(String text) {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatExceptionOfType(ChapterImportException.class)
                    .isThrownBy(() -> ChapterImport.read(text))
                    .withMessageStartingWith(
                            "the XML is broken, or it is the <!DOCTYPE: leave that out (line 1, column ");
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void jsonBeyondTheLimitsOfItsReaderIsRefusedToo() {
        for (String json :
                List.of("{\"a\":" + "[".repeat(100_000), "{\"chapters\":[{\"startTime\":" + "1".repeat(5000) + "}]}")) {
            assertThatExceptionOfType(ChapterImportException.class)
                    .isThrownBy(() -> ChapterImport.read(json))
                    .withMessage("the JSON is nested too deep, or a name or number in it is too long");
        }
    }

    @Test
    void chaptersGoIntoTheNoteThroughTheLens() throws ChapterImportException {
        String text = "# GOH 1 - Steam\r\n\r\n## Timestamps\r\n\r\n* 0:00 Intro\r\n\r\n## Other \r\n text\t";
        List<Timestamp> chapters = ChapterImport.read("0:00 Intro\n12:58 What is a span?");

        EpisodeNote note = EpisodeNote.parse(text).edit(episode -> episode.withTimestamps(chapters));

        assertThat(note.text()).isEqualTo(text.replace("Intro\r\n", "Intro\r\n* 12:58 What is a span?\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "# a",
                "*a* and __b__",
                "- [ ] not a task",
                "[[a note]] `code` <b>bold</b> &amp; <!-- goh:allow GOH101 -->",
                "a \\* b \\",
                "00:10:00 is not the time",
                "https://example.org/*a*",
                "%% goh:allow GOH101 %%",
                "``` ~~~",
                "> 1. | a |",
            })
    void aLabelIsTheVeryTextAfterItWasWrittenAndRead(String label) throws ChapterImportException {
        String json = "{\"chapters\":[{\"startTime\":0,\"title\":\"" + label.replace("\\", "\\\\") + "\"}]}";
        EpisodeNote note = EpisodeNote.parse("# GOH 1 - Steam\n\n## Timestamps\n\n00:00:00 a\n\n## Other\n\ntext\n");

        EpisodeNote written = note.edit(episode -> {
            try {
                return ChapterImport.into(episode, ChapterImport.read(json));
            } catch (ChapterImportException e) {
                throw new AssertionError(e);
            }
        });
        Episode read = EpisodeNote.parse(written.text()).episode();

        assertThat(read.timestamps()).extracting(Chapters::label).containsExactly(label);
        assertThat(read).isEqualTo(note.episode().withTimestamps(ChapterImport.read(json)));
        assertThat(MarkdownText.of(read.timestamps().get(0).title()).links())
                .extracting(Link::url)
                .allMatch(label::contains)
                .noneMatch(target -> target.startsWith("javascript"));
    }

    @Test
    void lineBreaksInALabelAreBlanks() throws ChapterImportException {
        List<Timestamp> chapters =
                ChapterImport.read("{\"chapters\":[{\"startTime\":0,\"title\":\"a\\r\\n## b\\n\\n- c \"}]}");

        assertThat(chapters).extracting(Timestamp::title).containsExactly("a ## b - c");
    }

    @Test
    void halfACharacterInALabelIsRefused() {
        assertThatExceptionOfType(ChapterImportException.class)
                .isThrownBy(() -> ChapterImport.read("{\"chapters\":[{\"startTime\":0,\"title\":\"a \\ud800\"}]}"))
                .withMessageContaining("half a character");
        assertThatExceptionOfType(ChapterImportException.class).isThrownBy(() -> ChapterImport.read("0:00 a \ud800"));
    }

    @Test
    void aTimestampThatIsTheSameStaysAsItIsWritten() throws ChapterImportException {
        String text = "# GOH 1 - Steam\n\n## Timestamps\n\n00:00:00 *Intro*\n\tby Ana\n00:10:00 b\n";

        EpisodeNote note = EpisodeNote.parse(text);
        Episode changed = ChapterImport.into(note.episode(), ChapterImport.read("0:00 Intro\n12:00 c"));

        assertThat(note.with(changed).text()).isEqualTo(text.replace("00:10:00 b", "00:12:00 c"));
    }

    /** Descriptions have a dash or a colon between time and label, so that one at the start of a label is taken for it. */
    @Test
    void whatIsExportedAndReadAgainChangesNoTimestamp() throws ChapterImportException {
        String text = "# GOH 1 - Steam\n\n## Timestamps\n\n00:00:00 : *Intro*\n\tby Ana\n00:10:00 - b\n00:20:00 b\n"
                + "00:30:00 :tea: c\n";
        EpisodeNote note = EpisodeNote.parse(text);
        String description = note.episode().chapters().text();

        assertThat(ChapterImport.read(description))
                .extracting(Timestamp::title)
                .first()
                .isEqualTo("Intro");
        assertThat(ChapterImport.into(note.episode(), ChapterImport.read(description)))
                .isEqualTo(note.episode());
        assertThat(ChapterImport.into(note.episode(), ChapterImport.read("0:20 a\n20:00 - b\n10:00 x"))
                        .timestamps())
                .extracting(Timestamp::title)
                .containsExactly("a", "b", "x");
    }

    @Test
    @Timeout(20)
    void aLongLineIsReadInTimeThatGrowsWithItsLength() {
        for (String unit : List.of(" ", "-", "0", "00:00 ", "[", "<", "{", "\"", "WEBVTT", "&")) {
            String text = unit.repeat(200_000);
            try {
                assertThat(ChapterImport.read(text)).isNotEmpty();
            } catch (ChapterImportException e) {
                assertThat(e).hasMessageNotContaining(unit.repeat(1000));
            }
        }
    }
}
