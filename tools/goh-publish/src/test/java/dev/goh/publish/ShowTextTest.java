package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts that a show sends. */
class ShowTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a} and {b}          | 1 and {b}       | b",
                "{a}[ and {b}]        | 1               | ",
                "{a}[ or {a}] {b} {b} | 1 or 1 {b} {b}  | b",
                "[{a}{b}]x            | x               | ",
                "[text](link) {a}     | [text](link) 1  | ",
                "{A} {1} {} } {       | {A} {1} {} } {  | ",
            })
    void blanksAreFilledAndPartsInBracketsGoWithTheirs(String template, String text, String blank) {
        TextTemplate filled =
                TextTemplate.fill(template, name -> name.equals("a") ? Optional.of("1") : Optional.empty());

        assertThat(filled.text()).isEqualTo(text);
        assertThat(filled.blanks()).isEqualTo(blank == null ? java.util.List.of() : java.util.List.of(blank));
    }

    @Test
    void aValueIsNoTemplate() {
        assertThat(TextTemplate.fill("{a}", name -> Optional.of("{b} $1 \\ [c]"))
                        .text())
                .isEqualTo("{b} $1 \\ [c]");
    }

    @Test
    void blanksThatNothingFillsAreReported() {
        Episode episode = Samples.kettles();
        Exported invitation = Samples.export("invitation", episode, ExportOptions.of(Shows.grafanaOfficeHours()));

        assertThat(invitation.text().orElseThrow()).contains("I saw {source},").endsWith("{host}\n");
        assertThat(Samples.messages(invitation))
                .containsExactlyInAnyOrder(
                        "GOH901 WARNING {source} is not filled in", "GOH901 WARNING {host} is not filled in");
    }

    @Test
    void aShowInSpanishWritesSpanish() {
        Episode episode = Shows.cafeConGrafana()
                .newEpisode(21, "Hornos")
                .withGuests(Guest.of("Ana Díaz"), Guest.of("Bo"), Guest.of("Cy"));

        Exported live = Samples.export("live", episode, ExportOptions.of(episode));

        assertThat(live.text()).contains("¡Estamos en vivo! Hornos, con Ana Díaz, Bo y Cy: {url}\n");
        assertThat(Samples.messages(live)).containsExactly("GOH901 WARNING {url} is not filled in");
    }

    @Test
    void aShowWithoutTheTextSaysSo() {
        Show silent = Shows.grafanaOfficeHours().withTexts(Map.of());

        Exported exported = Samples.export("live", Samples.kettles(), ExportOptions.of(silent));

        assertThat(exported.text()).isEmpty();
        assertThat(Samples.messages(exported))
                .containsExactly("GOH901 ERROR cannot write live: Grafana Office Hours has no such text");
    }
}
