package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import dev.goh.testkit.Episodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lenient reading leaves out what is wrong, keeps the rest, and tells. */
class LenientReadingTest {
    private static LenientReading read(String json) {
        return EpisodeJson.readLeniently(json);
    }

    private static List<String> skipped(LenientReading reading) {
        return reading.skipped().stream()
                .map(skipped -> skipped.path() + " | " + skipped.reason())
                .toList();
    }

    @Test
    void aStreamIsReadLikeItsText() throws IOException {
        String json = "{\"goh\":1,\"date\":\"soon\",\"guests\":[{\"text\":\"Žofie\"}]}";

        LenientReading reading =
                EpisodeJson.readLeniently(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(reading.episode().guests()).containsExactly(Guest.of("Žofie"));
        assertThat(skipped(reading)).isEqualTo(skipped(read(json))).hasSize(1);
    }

    @Test
    void whatIsWrongIsLeftOutAndTheRestIsKept() {
        LenientReading reading = read("""
                {
                  "goh": 1,
                  "title": {"number": 9, "text": "GOH 22 - a", "series": "A&A"},
                  "url": null,
                  "date": "2026-02-30",
                  "rating": {"stars": [1, {"of": 5}]},
                  "guests": [{"text": "Ana"}, "Bo", {"text": "Cy", "name": 7}, {"name": ["x"]}],
                  "guests": [],
                  "preShow": {"items": [
                    {"text": "a", "state": "?!"},
                    {"text": 1, "children": [{"text": "lost with it"}]},
                    {"text": "b", "children": [{"text": "c"}, {}]}
                  ]},
                  "timestamps": [{"at": "00:63:10", "title": "no"}, {"at": "00:00:00", "title": "yes", "x": [[]]}],
                  "properties": {"a": {"$yaml": 1}, "b": 2, "b": 3},
                  "intros": {"head": "h", "tail": "t"}
                }
                """);

        assertThat(reading.episode())
                .isEqualTo(Episode.builder()
                        .title(EpisodeTitle.of("GOH 22 - a"))
                        .addGuests(Guest.of("Ana"), Guest.of("Cy"))
                        .preShow(Checklist.of(
                                ChecklistItem.plain("a"), ChecklistItem.plain("b", ChecklistItem.plain("c"))))
                        .addTimestamps(Timestamp.of("00:00:00", "yes"))
                        .putProperty("b", PropertyValue.number(2))
                        .putIntro(Section.HEAD, "h")
                        .build());
        assertThat(skipped(reading))
                .containsExactly(
                        "/title/series | /title/series (line 3, column 58): \"A&A\" contradicts the text \"GOH 22 - a\", "
                                + "which has \"GOH\"",
                        "/title/number | /title/number (line 3, column 23): \"9\" contradicts the text \"GOH 22 - a\", "
                                + "which has \"22\"",
                        "/url | /url (line 4, column 10): expected a string, found null",
                        "/date | /date (line 5, column 11): \"2026-02-30\" is no day of the calendar",
                        "/rating | /rating (line 6, column 13): unknown property; an episode has goh, title, url, embed, "
                                + "date, guests, preShow, talkingPoints, justBefore, postShow, timestamps, references, "
                                + "properties, intros, otherSections",
                        "/guests/1 | /guests/1 (line 7, column 31): expected a guest, which is an object, found the string "
                                + "\"Bo\"",
                        "/guests/2/name | /guests/2/name (line 7, column 60): expected a string, found the number 7",
                        "/guests/3/name | /guests/3/name (line 7, column 73): expected a string, found an array",
                        "/guests/3 | /guests/3 (line 7, column 64): neither \"text\" nor a part of it is given",
                        "/guests | /guests (line 8, column 13): \"guests\" stands in this object twice",
                        "/preShow/items/0/state | /preShow/items/0/state (line 10, column 28): a state is \"open\", \"done\" "
                                + "or one other character, not \"?!\"",
                        "/preShow/items/1 | /preShow/items/1/text (line 11, column 14): expected a string, found the "
                                + "number 1",
                        "/preShow/items/2/children/1 | /preShow/items/2/children/1 (line 12, column 47): a checklist item "
                                + "needs \"text\"",
                        "/timestamps/0 | /timestamps/0/at (line 14, column 25): \"00:63:10\" has 63 minutes",
                        "/timestamps/1/x | /timestamps/1/x (line 14, column 93): unknown property; a timestamp has at, "
                                + "title, details",
                        "/properties/a | /properties/a (line 15, column 23): \"$yaml\" is raw YAML: a string, and alone in its "
                                + "object; a field of that name is written \"$$yaml\"",
                        "/properties/b | /properties/b (line 15, column 50): \"b\" stands in this object twice",
                        "/intros/tail | /intros/tail (line 16, column 35): no section is called \"tail\"; there are head, "
                                + "preShow, talkingPoints, justBefore, postShow, timestamps, references");
    }

    @Test
    void aPropertyThatTheEpisodeHasAlreadyIsLeftOut() {
        LenientReading reading = read("{\"goh\":1,\"url\":\"TBD\",\"properties\":{\"url\":[],\"a\":true}}");

        assertThat(reading.episode().properties()).containsOnlyKeys("a");
        assertThat(reading.skipped()).hasSize(1);
        assertThat(reading.skipped().get(0).path().pointer()).isEqualTo("/properties/url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"goh\":2}", "{\"goh\":null}", "[]", "{\"goh\":1", "{\"goh\":1}1", "{\"goh\":1,\"x\":[}"
            })
    void withoutAnEpisodeOfThisVersionOrWithoutJsonThereIsNothingToRead(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(EpisodeJsonException.class);
    }

    @Provide
    Arbitrary<Episode> anyEpisodes() {
        return Episodes.any();
    }

    @Property(tries = 500)
    void nothingIsLeftOutOfWhatIsRight(@ForAll("anyEpisodes") Episode episode) {
        LenientReading reading = read(EpisodeJson.write(episode, JsonOptions.indented()));

        assertThat(reading.episode()).isEqualTo(episode);
        assertThat(reading.skipped()).isEmpty();
    }
}
