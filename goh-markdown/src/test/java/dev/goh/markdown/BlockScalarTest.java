package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.PropertyValue;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks and line breaks at the end of a block scalar are as the YAML specification has them. */
class BlockScalarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|~  a~  b/a~b~",
                "|~  a /a ~",
                ">-~  a~  b /a b ",
                "|-~  a~~/a",
                "|~  a~~/a~",
                "|+~  a~~/a~~~",
                "|+~/~",
                "|~  a~    /a~  ~",
                "|+~  a~# comment~~/a~",
            })
    void theEndIsPartOfTheValue(String yaml, String value) {
        String text = "---\nk: " + yaml.replace('~', '\n') + "\nnext: x\n---\n# A\n";
        EpisodeNote note = EpisodeNote.parse(text);

        assertThat(note.episode().properties())
                .containsEntry("k", PropertyValue.text(value.replace('~', '\n')))
                .containsEntry("next", PropertyValue.text("x"));
        Laws.checkReading(text);
        EpisodeNote dated = note.with(note.episode().withDate(LocalDate.of(2026, 3, 6)));
        assertThat(EpisodeNote.parse(dated.text()).episode()).isEqualTo(dated.episode());
        assertThat(dated.text()).contains(yaml.replace('~', '\n') + "\nnext: x\n");
    }
}
