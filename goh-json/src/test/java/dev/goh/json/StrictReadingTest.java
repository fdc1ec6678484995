package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document is said in one sentence: where, and what. */
class StrictReadingTest {
    private static EpisodeJsonException refusal(String json) {
        EpisodeJsonException refusal = catchThrowableOfType(EpisodeJsonException.class, () -> EpisodeJson.read(json));
        assertThat(refusal).as("a refusal of %s", json).isNotNull();
        return refusal;
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                // the form of the document
                Arguments.of(
                        "", "the document (line 1, column 1): expected an episode, which is an object, found nothing"),
                Arguments.of(
                        "null", "the document (line 1, column 1): expected an episode, which is an object, found null"),
                Arguments.of(
                        "[]",
                        "the document (line 1, column 1): expected an episode, which is an object, found an array"),
                Arguments.of("{}", "the document (line 1, column 1): an episode needs \"goh\""),
                Arguments.of("  {}", "the document (line 1, column 3): an episode needs \"goh\""),
                Arguments.of(
                        "{\"goh\":2}",
                        "/goh (line 1, column 8): the document is of version 2, but this goh reads version 1; take a newer goh"),
                Arguments.of(
                        "{\"goh\":1.0}",
                        "/goh (line 1, column 8): expected a whole number from 0 to 9999, found the number 1.0"),
                Arguments.of(
                        "{\"goh\":1} {}",
                        "the document (line 1, column 11): the episode ends before this, and nothing may follow it"),
                Arguments.of(
                        "{\"goh\":1,\n \"gaests\":[]}",
                        "/gaests (line 2, column 11): unknown property; an episode has goh, title, url, embed, date, guests,"
                                + " preShow, talkingPoints, justBefore, postShow, timestamps, references, properties, intros,"
                                + " otherSections"),
                Arguments.of(
                        "{\"goh\":1,\"date\":\"2026-01-02\",\"date\":\"2026-01-02\"}",
                        "/date (line 1, column 37): \"date\" stands in this object twice"),
                // types
                Arguments.of(
                        "{\"goh\":1,\"url\":7}", "/url (line 1, column 16): expected a string, found the number 7"),
                Arguments.of("{\"goh\":1,\"url\":null}", "/url (line 1, column 16): expected a string, found null"),
                Arguments.of("{\"goh\":1,\"url\":{}}", "/url (line 1, column 16): expected a string, found an object"),
                Arguments.of(
                        "{\"goh\":1,\"guests\":{}}", "/guests (line 1, column 19): expected an array, found an object"),
                Arguments.of(
                        "{\"goh\":1,\"guests\":null}", "/guests (line 1, column 19): expected an array, found null"),
                Arguments.of(
                        "{\"goh\":1,\"preShow\":[]}",
                        "/preShow (line 1, column 20): expected a checklist, which is an object, found an array"),
                Arguments.of(
                        "{\"goh\":1,\"properties\":false}",
                        "/properties (line 1, column 23): expected an object, found false"),
                // values
                Arguments.of(
                        "{\"goh\":1,\"date\":\"2026-02-30\"}",
                        "/date (line 1, column 17): \"2026-02-30\" is no day of the calendar"),
                Arguments.of(
                        "{\"goh\":1,\"date\":\"1.3.2026\"}",
                        "/date (line 1, column 17): expected a day such as \"2026-11-21\", found \"1.3.2026\""),
                Arguments.of(
                        "{\"goh\":1,\"url\":\"a\\nb\"}",
                        "/url (line 1, column 16): a video link must be one line, but holds a line break: \"a\\nb\""),
                Arguments.of(
                        "{\"goh\":1,\"url\":\"\\ud83e\"}",
                        "/url (line 1, column 16): a video link holds a lone surrogate at index 0"),
                Arguments.of(
                        "{\"goh\":1,\"embed\":\"https://youtu.be/\"}",
                        "/embed (line 1, column 18): an embed needs an id or a target, found \"https://youtu.be/\""),
                Arguments.of(
                        "{\"goh\":1,\"intros\":{\"heads\":\"\"}}",
                        "/intros/heads (line 1, column 28): no section is called \"heads\"; there are head, preShow,"
                                + " talkingPoints, justBefore, postShow, timestamps, references"),
                Arguments.of(
                        "{\"goh\":1,\"intros\":{\"head\":\"a\\rb\"}}",
                        "/intros/head (line 1, column 27): an introduction must separate its lines by LF, but holds a CR"),
                // lists of lists
                Arguments.of("""
                        {"goh": 1, "timestamps": [
                          {"at": "00:00:00", "title": "🦆"},
                          {"title": "🦆🦆", "at": "00:63:10"}
                        ]}""", "/timestamps/1/at (line 3, column 25): \"00:63:10\" has 63 minutes"),
                Arguments.of(
                        "{\"goh\":1,\"timestamps\":[{\"at\":\"00:00:60\",\"title\":\"\"}]}",
                        "/timestamps/0/at (line 1, column 30): \"00:00:60\" has 60 seconds"),
                Arguments.of(
                        "{\"goh\":1,\"timestamps\":[{\"at\":\"12:58\",\"title\":\"\"}]}",
                        "/timestamps/0/at (line 1, column 30): expected a time such as \"00:12:58\", found \"12:58\""),
                Arguments.of(
                        "{\"goh\":1,\"timestamps\":[{\"at\":\"00:00:00\"}]}",
                        "/timestamps/0 (line 1, column 24): a timestamp needs \"title\""),
                Arguments.of(
                        "{\"goh\":1,\r\n\"preShow\":{\"items\":[\r{\"text\":\"a\",\"children\":[{\"state\":\"x\",\"text\":\"\"}]}]}}",
                        "/preShow/items/0/children/0/state (line 3, column 34): the state of a done task is \"done\""),
                Arguments.of(
                        "{\"goh\":1,\"preShow\":{\"items\":[{\"state\":\" \",\"text\":\"\"}]}}",
                        "/preShow/items/0/state (line 1, column 39): the state of an open task is \"open\""),
                Arguments.of(
                        "{\"goh\":1,\"preShow\":{\"items\":[{\"state\":\"Done\",\"text\":\"\"}]}}",
                        "/preShow/items/0/state (line 1, column 39): a state is \"open\", \"done\" or one other character,"
                                + " not \"Done\""),
                Arguments.of(
                        "{\"goh\":1,\"preShow\":{\"items\":[ {\"text\":\"[ ] a\"}]}}",
                        "/preShow/items/0 (line 1, column 31): an item without a state must not start with a box; set the"
                                + " state instead: \"[ ] a\""),
                // views
                Arguments.of(
                        "{\"goh\":1,\"title\":{\"text\":\"GOH 22 - a\",\"number\":23}}",
                        "/title/number (line 1, column 48): \"23\" contradicts the text \"GOH 22 - a\", which has \"22\""),
                Arguments.of(
                        "{\"goh\":1,\"title\":{\"number\":23,\n\"text\":\"GOH 22 - a\"}}",
                        "/title/number (line 1, column 28): \"23\" contradicts the text \"GOH 22 - a\", which has \"22\""),
                Arguments.of(
                        "{\"goh\":1,\"guests\":[{\"text\":\"Ana\",\"nickname\":\"Annie\"}]}",
                        "/guests/0/nickname (line 1, column 45): \"Annie\" contradicts the text \"Ana\", which has none"),
                Arguments.of(
                        "{\"goh\":1,\"guests\":[{\"nickname\":\"Annie\"}]}",
                        "/guests/0 (line 1, column 20): no text reads back as these parts; give \"text\" instead"),
                Arguments.of(
                        "{\"goh\":1,\"guests\":[{}]}",
                        "/guests/0 (line 1, column 20): neither \"text\" nor a part of it is given"),
                Arguments.of(
                        "{\"goh\":1,\"guests\":[{\"name\":\"Ortega y Gasset\"}]}",
                        "/guests/0 (line 1, column 20): the guest \"Ortega y Gasset\" would be read as [Ortega, Gasset];"
                                + " write a name that holds a separator as a link: [[Ortega y Gasset]]"),
                // properties
                Arguments.of(
                        "{\"goh\":1,\"date\":\"2026-01-02\",\"properties\":{\"date\":\"soon\"}}",
                        "/properties/date (line 1, column 51): the episode has its date already; one of them must go"),
                Arguments.of(
                        "{\"goh\":1,\"properties\":{\"url\":[]},\"url\":\"TBD\"}",
                        "/url (line 1, column 40): there is a property \"url\" already; one of them must go"),
                Arguments.of(
                        "{\"goh\":1,\"properties\":{\"a\":{\"$yaml\":\"!t\",\"b\":1}}}",
                        "/properties/a (line 1, column 28): \"$yaml\" is raw YAML: a string, and alone in its object; a"
                                + " field of that name is written \"$$yaml\""),
                Arguments.of(
                        "{\"goh\":1,\"properties\":{\"a\":{\"b\":1,\"b\":2}}}",
                        "/properties/a/b (line 1, column 39): \"b\" stands in this object twice"),
                Arguments.of(
                        "{\"goh\":1,\"properties\":{\"a\":{\"$yaml\":\"a \"}}}",
                        "/properties/a (line 1, column 28): raw YAML must not end in a blank or a line break"),
                Arguments.of(
                        "{\"goh\":1,\"properties\":{\"a\\nb\":1}}",
                        "/properties/a\\nb (line 1, column 31): a property's name must be one line"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void anErrorIsASentence(String json, String message) {
        assertThat(refusal(json)).hasMessage(message).isExactlyInstanceOf(EpisodeJsonException.class);
    }

    @Test
    void anErrorHasItsPartsAsValues() {
        EpisodeJsonException refusal = refusal("{\"goh\":1,\n\"guests\":[\"Ana\"]}");

        assertThat(refusal.path().pointer()).isEqualTo("/guests/0");
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(11);
        assertThat(refusal.problem()).isEqualTo("expected a guest, which is an object, found the string \"Ana\"");
    }

    static Stream<String> noJson() {
        return Stream.of(
                "{",
                "{\"goh\"",
                "{\"goh\":1",
                "{\"goh\":1,}",
                "{\"goh\":01}",
                "{'goh':1}",
                "{goh:1}",
                "{\"goh\":1}}",
                "{\"goh\":1,\"url\":\"a\u0000b\"}",
                "{\"goh\":1,\"url\":\"a\nb\"}",
                "{\"goh\":NaN}",
                "{\"goh\":+1}",
                "// a\n{\"goh\":1}",
                "{\"goh\":1,\"url\":\"\\x\"}",
                "{\"goh\":1,\"url\":\"\\u12\"}",
                "\u0000",
                "{\"goh\":1}x",
                "{\"goh\":1,\"preShow\":{\"items\":[}}");
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonIsSaidToBeNone(String json) {
        assertThat(refusal(json).problem()).startsWith("no JSON: ").doesNotContain("Feature", "StreamRead", "[Source");
        assertThat(refusal(json).line()).isPositive();
    }

    @Test
    void anErrorIsShortHoweverLongTheValueIs() {
        String endless = "x".repeat(1_000_000);

        assertThat(refusal("{\"goh\":1,\"date\":\"" + endless + "\"}").getMessage())
                .hasSizeLessThan(200);
        assertThat(refusal("{\"goh\":1,\"" + endless + "\":1}").getMessage()).hasSizeLessThan(600);
        assertThat(refusal("{\"goh\":1,\"url\":1" + "0".repeat(1_000_000) + "}").getMessage())
                .hasSizeLessThan(200);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] bytes = {'{', '\n', ' ', (byte) 0xc3, (byte) 0xa9, (byte) 0xff, '}'};

        EpisodeJsonException refusal = catchThrowableOfType(EpisodeJsonException.class, () -> EpisodeJson.read(bytes));

        assertThat(refusal).hasMessage("the document (line 2, column 3): invalid UTF-8 at byte 5; JSON is UTF-8");
    }

    @Test
    void surrogatesThatAreEncodedOneByOneAreNotUtf8() {
        byte[] bytes = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};

        assertThat(catchThrowableOfType(EpisodeJsonException.class, () -> EpisodeJson.read(bytes)))
                .hasMessageContaining("invalid UTF-8 at byte 1");
    }

    @Test
    void bytesAreReadAsTheirText() {
        String json = "{\"goh\":1,\"talkingPoints\":{\"points\":[{\"text\":\"T\u00e9 \u2013 \ufffd \ud83c\udf75\"}]}}";

        for (String each : List.of(json, json.replace("\ufffd", ""), '\ufeff' + json)) {
            assertThat(EpisodeJson.read(each.getBytes(StandardCharsets.UTF_8))).isEqualTo(EpisodeJson.read(each));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"goh\":1,\n\"date\":\"\u00e9\"}", "{\"goh\":1}\u2013", "{\"goh\":", "\u0000{", "[]"})
    void bytesAreRefusedAsTheirTextIs(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(EpisodeJsonException.class, () -> EpisodeJson.read(bytes)))
                .hasMessage(refusal(json).getMessage());
    }

    @Test
    void jsonInAnotherEncodingIsRefused() {
        for (Charset other : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] bytes = "{\"goh\":1}".getBytes(other);
            assertThat(catchThrowableOfType(EpisodeJsonException.class, () -> EpisodeJson.read(bytes)))
                    .hasMessageContaining("no JSON");
        }
    }

    @Test
    void aCharacterThatTakesMoreBytesThanItNeedsIsNoUtf8() {
        byte[] bytes = {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'};

        assertThat(catchThrowableOfType(EpisodeJsonException.class, () -> EpisodeJson.read(bytes)))
                .hasMessageContaining("invalid UTF-8 at byte 2");
    }
}
