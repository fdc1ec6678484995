package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.Vocabulary;
import dev.goh.json.EpisodeJson;
import dev.goh.json.EpisodeJsonException;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Notes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteEnvelopeTest {
    private static final String TEXT =
            "\ufeff# GOH 1 - \"a\"\r\n## Post-show checklist\r\n* [ ]  Add timestamps   \r\n";

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.representable();
    }

    @Property(tries = 300)
    void aNoteComesBackByteForByte(@ForAll("notes") String text) {
        EpisodeNote note = EpisodeNote.parse(text);

        EpisodeNote back = NoteEnvelope.read(NoteEnvelope.write(note));

        assertThat(back.text()).isEqualTo(text);
        assertThat(back.episode()).isEqualTo(note.episode());
    }

    @Property(tries = 300)
    void anEpisodeThatWasChangedOnTheWayIsWrittenIntoTheSource(
            @ForAll("notes") String text, @ForAll("episodes") Episode changed) {
        String envelope = NoteEnvelope.write(EpisodeNote.parse(text));
        String episode = EpisodeJson.write(EpisodeNote.parse(text).episode());
        String sent =
                envelope.substring(0, envelope.length() - episode.length() - 1) + EpisodeJson.write(changed) + "}";

        EpisodeNote back = NoteEnvelope.read(sent);

        assertThat(back.episode()).isEqualTo(changed);
        assertThat(back.text()).isEqualTo(EpisodeNote.parse(text).with(changed).text());
    }

    @Test
    void whatTheOtherProgramDidNotTouchKeepsItsBytes() {
        EpisodeNote note = EpisodeNote.parse(TEXT);
        String sent = NoteEnvelope.write(note).replace("\"state\":\"open\"", "\"state\":\"done\"");

        assertThat(NoteEnvelope.read(sent).text()).isEqualTo(TEXT.replace("[ ]", "[x]"));
    }

    @Test
    void theEpisodeMayComeFirstAndEitherMayBeMissing() {
        Episode episode = EpisodeNote.parse("# GOH 2 - b\n").episode();
        String json = EpisodeJson.write(episode);

        assertThat(NoteEnvelope.read("{\"episode\":" + json + ",\n \"source\":\"# GOH 1 - a\\n\"}")
                        .text())
                .isEqualTo("# GOH 2 - b\n");
        assertThat(NoteEnvelope.read("{\"source\":\"# GOH 1 - a\\n\"}").text()).isEqualTo("# GOH 1 - a\n");
        assertThat(NoteEnvelope.read("{\"episode\":" + json + "}").text())
                .isEqualTo(EpisodeNote.of(episode).text());
    }

    @Test
    void aNewNoteHasTheNamesOfItsShow() {
        Show show = Shows.grafanaOfficeHours().toBuilder()
                .name("Teatime")
                .series("TT")
                .putHeading(Section.TIMESTAMPS, "Kapitel")
                .build();
        NoteOptions options =
                NoteOptions.defaults().withVocabulary(Vocabulary.builtIn().with(show));
        EpisodeNote note = EpisodeNote.parse("# TT 1 - a\n\n## Kapitel\n\n00:00:00 Hallo\n", options);
        String json = "{\"episode\":" + EpisodeJson.write(note.episode()) + "}";

        assertThat(NoteEnvelope.read(json, options, JsonOptions.defaults()).text())
                .contains("## Kapitel\n", "00:00:00 Hallo\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                          | line 1, column 1: an envelope is an object with \"source\" and \"episode\"",
                "{}                          | the envelope is empty; it needs \"source\", \"episode\" or both",
                "{\"source\":1}              | line 1, column 11: \"source\" is the text of a note",
                "{\"source\":null}           | line 1, column 11: \"source\" is the text of a note",
                "{\"text\":\"a\"}            | line 1, column 2: \"text\" is no part of an envelope",
                "{\"source\":\"\",\"source\":\"\"} | line 1, column 14: \"source\" occurs twice",
                "{\"source\":\"\"} 1         | line 1, column 15: nothing may follow an envelope",
            })
    void whatIsNoEnvelopeIsRefused(String json, String message) {
        assertThatThrownBy(() -> NoteEnvelope.read(json))
                .isInstanceOf(NoteEnvelopeException.class)
                .hasMessage(message);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> NoteEnvelope.read("{\"source\":\"a\",\n \"episode\":"))
                .isInstanceOf(NoteEnvelopeException.class)
                .hasMessageStartingWith("line 2, column ")
                .hasMessageContaining("no JSON: ");
        assertThatThrownBy(() -> NoteEnvelope.read("")).isInstanceOf(NoteEnvelopeException.class);
        assertThatThrownBy(() -> NoteEnvelope.read("{\"source\":\"a\"")).isInstanceOf(NoteEnvelopeException.class);
    }

    @Test
    void aWrongEpisodeIsNamedByItsPlaceInTheEnvelope() {
        String json = "{\n  \"source\": \"😀\",\n  \"episode\": {\"url\": 1}\n}";

        assertThatThrownBy(() -> NoteEnvelope.read(json)).isInstanceOfSatisfying(EpisodeJsonException.class, e -> {
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.column()).isEqualTo(22);
            assertThat(e.path().pointer()).isEqualTo("/url");
        });
    }

    @Test
    void deepNestingAndLoneSurrogatesAreRefused() {
        String deep = "{\"episode\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatThrownBy(() -> NoteEnvelope.read(deep)).isInstanceOf(EpisodeJsonException.class);
        assertThatThrownBy(() -> NoteEnvelope.read("{\"source\":\"\\ud800\"}")).isInstanceOf(NoteLimitException.class);
    }
}
