package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "[]|1",
                "[ ]|2",
                "[x] a|2",
                "[]] a|-1",
                "[\ud83c\udf75] a|3",
                "[x]a|-1",
                "[xx] a|-1",
                "[[] a|-1",
                "[\t] a|-1",
                "[|-1",
                "[x|-1",
                "a [x]|-1"
            })
    void aBoxHoldsOneCharacterAtMostAndEndsAtABlank(String text, int close) {
        assertThat(Box.close(text, 0, text.length())).isEqualTo(close);
        assertThat(Box.close("- " + text + "\n] b", 2, 2 + text.length())).isEqualTo(close < 0 ? -1 : close + 2);
    }
}
