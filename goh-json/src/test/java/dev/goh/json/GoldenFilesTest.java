package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A note of each built-in show and its document, both written down by hand. They are read for ever. */
class GoldenFilesTest {
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("office-hours", Shows.grafanaOfficeHours()),
                Arguments.of("office-hours-2023", Shows.grafanaOfficeHours2023()),
                Arguments.of("adobo-and-avocados", Shows.adoboAndAvocados()),
                Arguments.of("cafe-con-grafana", Shows.cafeConGrafana()),
                Arguments.of("loki-community-call", Shows.lokiCommunityCall()),
                Arguments.of("otel-community-call", Shows.otelCommunityCall()));
    }

    @Test
    void everyShowHasItsFile() {
        List<Object> shows = files().map(file -> file.get()[1]).toList();

        assertThat(shows).containsExactlyElementsOf(Shows.all());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theNoteIsTheDocumentAndTheDocumentIsTheNote(String name, Show show) {
        String json = text(name + ".json");
        EpisodeNote note = EpisodeNote.parse(text(name + ".md"));
        Episode episode = EpisodeJson.read(json);

        assertThat(EpisodeJson.write(note.episode(), JsonOptions.indented())).isEqualTo(json);
        assertThat(episode).isEqualTo(note.episode());
        assertThat(note.with(episode).text()).isEqualTo(note.text());
        assertThat(EpisodeNote.parse(EpisodeNote.of(episode, show).text()).episode())
                .isEqualTo(episode);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCompactDocumentHasTheSameTokens(String name) {
        String json = text(name + ".json");

        assertThat(EpisodeJson.write(EpisodeJson.read(json))).isEqualTo(compacted(json));
    }

    /** The document without blanks outside of strings. */
    private static String compacted(String json) {
        StringBuilder compact = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && !isEscaped(json, i)) {
                inString = !inString;
            }
            if (inString || c != ' ' && c != '\n') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private static boolean isEscaped(String json, int quote) {
        int slashes = 0;
        while (json.charAt(quote - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static String text(String name) {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
