package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @ParameterizedTest
    @ValueSource(strings = {"", "tea", "\ufefftea", "caf\u00e9", "\u8336", "\ud83c\udf75", "a \ufffd that was written"})
    void whatWasEncodedIsDecoded(String text) throws InvalidUtf8Exception {
        assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Utf8.isSurelyValid(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(!text.contains("\ufffd"));
    }

    /** Eight bytes are looked at together. */
    @Test
    void aByteThatIsNotUtf8IsFoundWhereverItStands() {
        for (int length = 1; length <= 24; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "t".repeat(length).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.isSurelyValid(bytes)).isTrue();
                bytes[at] = (byte) 0xe9;
                assertThat(Utf8.isSurelyValid(bytes)).isFalse();
                if (at + 1 < length) {
                    bytes[at] = (byte) 0xc3;
                    bytes[at + 1] = (byte) 0xa9;
                    assertThat(Utf8.isSurelyValid(bytes)).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ff, 0",
        "63 61 66 e9, 3",
        // a replacement character that was written, then half of one
        "ef bf bd ef bf, 3",
        // a half of a pair, the character zero in two bytes
        "61 ed a0 bc, 1",
        "61 62 c0 80, 2"
    })
    void otherBytesAreRefusedWithTheirPlace(String bytes, int offset) {
        byte[] utf8 = HexFormat.ofDelimiter(" ").parseHex(bytes);

        assertThatExceptionOfType(InvalidUtf8Exception.class)
                .isThrownBy(() -> Utf8.decode(utf8))
                .withMessage("invalid UTF-8 at byte " + offset + "; save it as UTF-8")
                .satisfies(e -> assertThat(e.offset()).isEqualTo(offset));
        assertThat(Utf8.isSurelyValid(utf8)).isFalse();
    }
}
