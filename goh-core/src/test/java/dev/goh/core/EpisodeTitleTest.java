package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOH 22 - Joseph Hill on tracing  | GOH | 22  | Joseph Hill on tracing
            A&A 20 - Mindsets                | A&A | 20  | Mindsets
            CCG 003 - 231109 - Tema          | CCG | 003 | 231109 - Tema
            CCG 00X - 231116 - Tema          | CCG | 00X | 231116 - Tema
            GOH - No number yet              | GOH |     | No number yet
            01 - LogQL                       |     | 01  | LogQL
            043 - LogQL                      |     | 043 | LogQL
            2025 - A review                  |     |     | 2025 - A review
            1999 - A review                  |     |     | 1999 - A review
            GOH 2025 - LogQL                 | GOH | 2025 | LogQL
            2141 - LogQL                     |     | 2141 | LogQL
            202 - LogQL                      |     | 202 | LogQL
            GOH 22                           | GOH | 22  | ''
            GOH 22 -                         | GOH | 22  | ''
            GOH  22  -  Two blanks           | GOH | 22  | Two blanks
            GOH 22-No blanks                 |     |     | GOH 22-No blanks
            2024 / 12 / 05 - LogQL           |     |     | 2024 / 12 / 05 - LogQL
            goh 22 - small letters           |     |     | goh 22 - small letters
            Tracing at scale                 |     |     | Tracing at scale
            GOH                              |     |     | GOH
            22                               |     |     | 22
            """)
    void seriesNumberAndTopicAreViewsOfTheText(String text, String series, String number, String topic) {
        EpisodeTitle title = EpisodeTitle.of(text);

        assertThat(title.text()).isEqualTo(text);
        assertThat(title.series().orElse(null)).isEqualTo(series);
        assertThat(title.numberText().orElse(null)).isEqualTo(number);
        assertThat(title.topic()).isEqualTo(topic);
    }

    @Test
    void theNumberIsReadWithoutLeadingZerosAndAPlaceholderIsNone() {
        assertThat(EpisodeTitle.of("CCG 003 - Tema").number()).hasValue(3);
        assertThat(EpisodeTitle.of("CCG 00X - Tema").number()).isEmpty();
        assertThat(EpisodeTitle.of("Tracing").number()).isEmpty();
    }

    @Test
    void onlyAsciiDigitsMakeANumber() {
        assertThat(EpisodeTitle.of("GOH ٢٢ - Tracing").number()).isEmpty();
    }

    @Test
    void partsAreComposedWithTwoDigitsAtLeast() {
        assertThat(EpisodeTitle.of("GOH", 5, "Tracing").text()).isEqualTo("GOH 05 - Tracing");
        assertThat(EpisodeTitle.of("GOH", 105, "").text()).isEqualTo("GOH 105");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOH 22 - Tracing       | GOH 07 - Tracing
            CCG 003 - 231109 - A   | CCG 007 - 231109 - A
            CCG 00X - A            | CCG 007 - A
            GOH - Tracing          | GOH 07 - Tracing
            01 - Tracing           | 07 - Tracing
            Tracing                | 07 - Tracing
            GOH 22                 | GOH 07
            """)
    void anotherNumberKeepsHowThePresentOneIsSpelt(String text, String changed) {
        assertThat(EpisodeTitle.of(text).withNumber(7).text()).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOH 22 - Tracing   | GOH 22 - Logs
            CCG 003            | CCG 003 - Logs
            GOH - Tracing      | GOH - Logs
            01 - Tracing       | 01 - Logs
            Tracing            | Logs
            """)
    void anotherTopicKeepsSeriesAndNumber(String text, String changed) {
        assertThat(EpisodeTitle.of(text).withTopic("Logs").text()).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOH 022 - Tracing  | CCG 022 - Tracing
            GOH 22             | CCG 22
            GOH - Tracing      | CCG - Tracing
            22 - Tracing       | CCG 22 - Tracing
            Tracing            | CCG - Tracing
            """)
    void anotherSeriesKeepsNumberAndTopic(String text, String changed) {
        assertThat(EpisodeTitle.of(text).withSeries("CCG").text()).isEqualTo(changed);
    }

    @Test
    void aSeriesIsCapitalLetters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("GOH 22 - Tracing").withSeries("goh"))
                .withMessage(
                        "a series is one to ten capital letters, after the first also &, such as GOH, not \"goh\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("GOH", 22, "").withTopic(" Tracing"))
                .withMessage(
                        "the title \"GOH 22 -  Tracing\" would be read as series GOH, number 22, topic \"Tracing\","
                                + " not as series GOH, number 22, topic \" Tracing\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("Tracing").withTopic("7 - a"))
                .withMessage("the title \"7 - a\" would be read as number 7, topic \"a\", not as topic \"7 - a\"");
    }

    @Property
    void whatIsComposedReadsBack(
            @ForAll @IntRange(max = 9999) int number, @ForAll @AlphaChars @StringLength(max = 20) String topic) {
        EpisodeTitle title = EpisodeTitle.of("GOH", number, topic);

        assertThat(title.series()).contains("GOH");
        assertThat(title.number()).hasValue(number);
        assertThat(title.topic()).isEqualTo(topic);
        assertThat(title.withNumber(number).text()).isEqualTo(title.text());
        assertThat(title.withTopic(topic)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void numbersHaveAtMostFourDigits(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("GOH", number, "Tracing"))
                .withMessage("an episode's number is from 0 to 9999, not " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("GOH 1 - Tracing").withNumber(number))
                .withMessage("an episode's number is from 0 to 9999, not " + number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [[GOH 22 - Tracing]]          ; GOH 22 - Tracing
            [[ GOH 22 - Tracing ]]        ; GOH 22 - Tracing
            [[folder/GOH 22|Tracing]]     ; Tracing
            [Tracing](GOH%2022.md)        ; Tracing
            [Tracing](GOH.md "a title")   ; Tracing
            GOH 22 - Tracing              ; GOH 22 - Tracing
            [[a]] and [[b]]               ; [[a]] and [[b]]
            ![Tracing](a.png)             ; ![Tracing](a.png)
            [[a|]]                        ; [[a|]]
            [](a.md)                      ; [](a.md)
            [a [b] c](d.md)               ; [a [b] c](d.md)
            <https://example.org>         ; <https://example.org>
            """)
    void aHeadingThatIsOneLinkWholeLosesItsBrackets(String heading, String text) {
        assertThat(EpisodeTitle.fromHeading(heading).map(EpisodeTitle::text)).contains(text);
    }

    @Test
    void anEmptyHeadingIsNoTitle() {
        assertThat(EpisodeTitle.fromHeading("")).isEmpty();
    }

    @Test
    void aTitleIsTheTextOfItsLink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("[[Tracing]]"))
                .withMessage("a title is the text of its link; write \"Tracing\", not \"[[Tracing]]\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("[Tracing](a.md)"))
                .withMessage("a title is the text of its link; write \"Tracing\", not \"[Tracing](a.md)\"");
    }

    @Test
    void aTitleIsOneFilledLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of(""))
                .withMessage("a title must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("a\nb"))
                .withMessage("a title must be one line, but holds a line break: \"a\\nb\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("a\t"))
                .withMessage("a title must not start or end with a space or tab: \"a\\t\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EpisodeTitle.of("a\uD800"))
                .withMessage("a title holds a lone surrogate at index 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "GOH 22 - Ana Diaz on tracing       ~ GOH 22 - Ana Diaz on tracing.md",
                "A&A 07 - Más, ñandú & 'co'         ~ A&A 07 - Más, ñandú & 'co'.md",
                "GOH 32 - Loki 3: the end?          ~ GOH 32 - Loki 3 the end.md",
                "GOH 32 - I/O | \"a\" <b> #1 ^ [c]   ~ GOH 32 - I O a b 1 c.md",
                "..\\..\\a                           ~ a.md",
                "100%% sure                         ~ 100 sure.md",
                "a\u001bb\u2028c                     ~ a b c.md",
                "???                                ~ Untitled.md",
            })
    void theFileOfANoteIsNamedAfterIt(String title, String file) {
        assertThat(EpisodeTitle.of(title).fileName()).isEqualTo(file);
    }
}
