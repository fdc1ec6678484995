package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u2007", "\u3000", "\ufeff", "\u200b", "\u00ad", " \ufeff "})
    void noLineBeginsWithACommandOfGithub(String blank) {
        assertThat(Printable.sourceLine(blank + "::stop-commands::t")).isEqualTo(blank + "\\u003a:stop-commands::t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "##vso[task.x]y #\\u0023vso[task.x]y",
                "a##[error]y a#\\u0023[error]y",
                "a##teamcity[b]##VSO[c] a#\\u0023teamcity[b]#\\u0023VSO[c]",
                "###vso[a] ##\\u0023vso[a]"
            })
    void noLineHoldsACommandOfAzureOrTeamCity(String text, String shown) {
        assertThat(Printable.line(text)).isEqualTo(shown);
        assertThat(Printable.sourceLine(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guest:: Ana", ":a", "a ::b", "## Notes [1]", "##", "##a", "#a[b]", "##2[a]", "C# [a]"})
    void whatIsNoCommandStaysAsItIs(String text) {
        assertThat(Printable.line(text)).isSameAs(text);
    }

    @Test
    void partsOfALineAreShownAsInTheWhole() {
        String line = "  ::a##vso[b]\ud83d\ude00";

        for (int cut = 0; cut <= line.length(); cut++) {
            assertThat(Printable.sourceLine(line, 0, cut) + Printable.sourceLine(line, cut, line.length()))
                    .isEqualTo(Printable.sourceLine(line))
                    .isEqualTo("  \\u003a:a#\\u0023vso[b]\ud83d\ude00");
        }
    }
}
