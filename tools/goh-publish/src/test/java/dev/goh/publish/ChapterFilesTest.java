package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.goh.core.Chapters;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Timestamp;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Files for other programs, read by others than us. */
class ChapterFilesTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Episode HOSTILE = Samples.kettles()
            .withTitle(EpisodeTitle.of("GOH 41 - \"</script>\" & <b>"))
            .withTimestamps(
                    Timestamp.of("0:00", "\"quotes\" 'and' & <tags> ]]> -->"),
                    Timestamp.of("0:10", "Ñandú 🎙 \u00a0 אב"),
                    Timestamp.of("1:02:03", "back\\slash {brace} &amp; &lt;"));

    private static String write(String format, Episode episode) {
        return Samples.export(format, episode, Samples.OPTIONS).text().orElseThrow();
    }

    private static List<String> labels(Episode episode) {
        return episode.timestamps().stream().map(dev.goh.core.Chapters::label).toList();
    }

    @ParameterizedTest
    @CsvSource({"json-chapters, json-chapters.schema.json", "json-ld, video-object.schema.json"})
    void jsonFitsItsSchema(String format, String schemaName) {
        Schema schema = SCHEMAS.getSchema(Samples.resource(schemaName), InputFormat.JSON);

        assertThat(schema.validate(write(format, Samples.kettles()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(write(format, HOSTILE), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON))
                .as("the schema asks for something")
                .isNotEmpty();
    }

    @Test
    void jsonCannotEndTheScriptElementThatItStandsIn() {
        assertThat(write("json-ld", HOSTILE)).doesNotContain("<").contains("\\u003C/script>");
    }

    @Test
    void podloveFitsItsSchemaAndSaysWhatTheNoteSays() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(write("podlove", HOSTILE))));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(Samples.resource("simple-chapters.xsd"))))
                .newValidator()
                .validate(new DOMSource(document));
        NodeList chapters = document.getElementsByTagNameNS("http://podlove.org/simple-chapters", "chapter");
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < chapters.getLength(); i++) {
            titles.add(((Element) chapters.item(i)).getAttribute("title"));
        }
        assertThat(titles).isEqualTo(labels(HOSTILE));
    }

    /** A reader made from the grammar of the standard, not from the writer. */
    private static final Pattern VTT = Pattern.compile("WEBVTT(?:[ \\t][^\\n]*)?\\n((?:\\n+"
            + "(?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3} --> (?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}\\n"
            + "(?:(?!.*-->)(?:[^\\n<&]|&(?:amp|lt|gt|nbsp|lrm|rlm);)+\\n)+)*)\\n*");

    @Test
    void webVttFollowsItsGrammar() {
        String text = write("webvtt", HOSTILE);

        Matcher matcher = VTT.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        String previousEnd = "00:00:00.000";
        int cues = 0;
        Matcher times = Pattern.compile("(\\S+) --> (\\S+)").matcher(text);
        while (times.find()) {
            assertThat(times.group(1)).isEqualTo(previousEnd).isLessThan(times.group(2));
            previousEnd = times.group(2);
            cues++;
        }
        assertThat(cues).isEqualTo(3);
        assertThat(previousEnd).isEqualTo("01:05:00.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapters", "json-chapters", "podlove", "webvtt"})
    void whatIsWrittenIsReadBack(String format) throws Exception {
        assertThat(ChapterImport.read(write(format, HOSTILE)))
                .extracting(Timestamp::at)
                .isEqualTo(HOSTILE.timestamps().stream().map(Timestamp::at).toList());
        assertThat(ChapterImport.read(write(format, HOSTILE)))
                .extracting(Chapters::label)
                .isEqualTo(labels(HOSTILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-chapters", "podlove", "webvtt"})
    void withoutTimestampsThereIsNoFile(String format) {
        Exported exported = Samples.export(format, Samples.kettles().withTimestamps(List.of()), Samples.OPTIONS);

        assertThat(exported.text()).isEmpty();
        assertThat(Samples.messages(exported))
                .containsExactly("GOH901 ERROR cannot write " + format + ": there are no timestamps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-chapters", "podlove", "webvtt", "json-ld"})
    void chaptersOutOfOrderWithoutLabelOrPastTheEndAreFindings(String format) {
        Exported exported = Samples.export(
                format,
                Samples.kettles().withTimestamps(Samples.chapters("0:10 a", "0:10 b", "0:20", "1:05:00 end")),
                Samples.OPTIONS);

        assertThat(exported.text()).isEmpty();
        assertThat(Samples.messages(exported))
                .containsExactlyInAnyOrder(
                        "GOH901 ERROR cannot write " + format + ": 00:00:10 follows 00:00:10",
                        "GOH901 ERROR cannot write " + format + ": the chapter at 00:00:20 has no label",
                        "GOH901 ERROR cannot write " + format + ": 01:05:00 is past the end of the video (01:05:00)");
    }

    @Test
    void webVttNeedsTheLengthOfTheVideo() {
        Exported exported = Samples.export("webvtt", Samples.kettles(), ExportOptions.of(Samples.OPTIONS.show()));

        assertThat(exported.text()).isEmpty();
        assertThat(Samples.messages(exported))
                .containsExactly("GOH901 ERROR cannot write webvtt: the last chapter has no end");
        assertThat(exported.findings().get(0).path().pointer()).isEqualTo("/timestamps/2/at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"podlove", "webvtt"})
    void aCharacterThatTheFormatCannotHoldIsAFinding(String format) {
        Exported exported = Samples.export(
                format, Samples.kettles().withTimestamps(Timestamp.of("0:00", "a\u001bb")), Samples.OPTIONS);

        assertThat(exported.text()).isEmpty();
        assertThat(Samples.messages(exported))
                .containsExactly(
                        "GOH901 ERROR cannot write " + format + ": the label at 00:00:00 holds the character U+001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "t.png", "file:///t.png", "https://example.org/a b.png"})
    void whatIsNoAddressIsNoThumbnail(String thumbnail) {
        Exported exported = Samples.export("json-ld", Samples.kettles(), Samples.OPTIONS.withThumbnail(thumbnail));

        assertThat(exported.text()).isEmpty();
        assertThat(Samples.messages(exported))
                .containsExactly("GOH901 ERROR cannot write json-ld: there is no thumbnail");
    }

    @Test
    void markupForSearchNeedsWhatGoogleNeeds() {
        Exported exported =
                Samples.export("json-ld", Episode.builder().build(), ExportOptions.of(Samples.OPTIONS.show()));

        assertThat(Samples.messages(exported))
                .containsExactlyInAnyOrder(
                        "GOH901 ERROR cannot write json-ld: the episode has no topic",
                        "GOH901 ERROR cannot write json-ld: url names no video",
                        "GOH901 ERROR cannot write json-ld: the day of the show is not known",
                        "GOH901 ERROR cannot write json-ld: there is no thumbnail");
        assertThat(exported.text()).isEmpty();
    }
}
