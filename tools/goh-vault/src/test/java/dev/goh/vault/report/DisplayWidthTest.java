package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "א, 1",
        "日, 2",
        "한, 2",
        "ｱ, 1",
        "Ａ, 2",
        "😀, 2",
        "✅, 2",
        "✔, 1",
        "✔\uFE0F, 2",
        "🎙, 1",
        "🎙\uFE0F, 2",
        "𠀀, 2",
        "𝒜, 1",
        "a\u200bb, 2"
    })
    void countsColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
