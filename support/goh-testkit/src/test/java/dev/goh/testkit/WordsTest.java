package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aWordIsAMaximalRunOfLettersAndDigits() {
        assertThat(Words.of("- [x] k6, k6 and caf\u00e9's!").counts())
                .isEqualTo(Map.of("x", 1, "k6", 2, "and", 1, "caf\u00e9", 1, "s", 1));
    }

    @Test
    void lettersBeyondTheBasicPlaneAreLettersAndEmojiAreNot() {
        assertThat(Words.of("a\uD835\uDCB3b\uD83E\uDD51c").counts()).isEqualTo(Map.of("a\uD835\uDCB3b", 1, "c", 1));
    }

    @Test
    void underscoresCombiningMarksAndByteOrderMarksPartWords() {
        assertThat(Words.of("\uFEFFa_b e\u0301c").counts()).isEqualTo(Map.of("a", 1, "b", 1, "e", 1, "c", 1));
    }

    @Test
    void aDifferenceMayBeNegative() {
        assertThat(Words.of("5 53").minus(Words.of("00 05 53")).counts()).isEqualTo(Map.of("5", 1, "00", -1, "05", -1));
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll String a, @ForAll String b) {
        assertThat(Words.of(a).plus(Words.of(b)).minus(Words.of(b))).isEqualTo(Words.of(a));
    }

    @Property
    void textsDoNotRunIntoEachOther(@ForAll String a, @ForAll String b) {
        assertThat(Words.ofAll(List.of(a, b))).isEqualTo(Words.of(a).plus(Words.of(b)));
    }
}
