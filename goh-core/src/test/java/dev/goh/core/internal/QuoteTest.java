package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void aTextIsQuotedUpToItsSixtiethCharacter() {
        assertThat(Quote.of("")).isEqualTo("\"\"");
        assertThat(Quote.of("a".repeat(60))).isEqualTo('"' + "a".repeat(60) + '"');
        assertThat(Quote.of("a".repeat(61))).isEqualTo('"' + "a".repeat(60) + "...\"");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String tea = "\ud83c\udf75";

        assertThat(Quote.plain("ab" + tea, 3)).isEqualTo("ab...");
        assertThat(Quote.plain("ab" + tea, 4)).isEqualTo("ab" + tea);
        assertThat(Quote.plain("ab" + tea + "c", 4)).isEqualTo("ab" + tea + "...");
    }

    @Test
    void whatCannotBeSeenIsShownAsInJson() {
        assertThat(Quote.of("a\r\n\tb\u0000\u001b\u007f\u0085"))
                .isEqualTo("\"a\\r\\n\\tb\\u0000\\u001b\\u007f\\u0085\"");
        assertThat(Quote.of("\ud83c, \udf75")).isEqualTo("\"\\ud83c, \\udf75\"");
    }
}
