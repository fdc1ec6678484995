package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    @ParameterizedTest
    @CsvSource({
        "00:00:00,0,00:00:00",
        "00:12:58,778,00:12:58",
        "1:02:03,3723,01:02:03",
        "5:53,353,00:05:53",
        "05:53,353,00:05:53",
        "59:59,3599,00:59:59",
        "99:59:59,359999,99:59:59"
    })
    void aTimeIsReadWithAndWithoutHours(String text, long seconds, String canonical) {
        assertThat(Timestamp.parseTime(text)).contains(Duration.ofSeconds(seconds));
        assertThat(Timestamp.of(text, "Intro").atText()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "00:63:10",
                "00:10:75",
                "60:00",
                "1:2:3",
                "1:2",
                "100:00",
                "100:00:00",
                "00:00:00:00",
                ":30",
                "5:",
                "00:12:58 ",
                "-1:00",
                "٠٠:١٢",
                "0:1:00",
                "00-12"
            })
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(Timestamp.parseTime(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timestamp.of(text, "Intro"))
                .withMessage(
                        "expected a time such as 00:12:58 with minutes and seconds up to 59, found \"" + text + "\"");
    }

    @Property
    void everySecondReadsBack(@ForAll @IntRange(max = 359_999) int second) {
        Timestamp timestamp = Timestamp.of(Duration.ofSeconds(second), "");
        assertThat(Timestamp.parseTime(timestamp.atText())).contains(timestamp.at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT100H", "PT0.5S"})
    void aTimeIsInWholeSecondsBelowAHundredHours(Duration at) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timestamp.of(at, "Intro"))
                .withMessage("a timestamp is between 00:00:00 and 99:59:59 in whole seconds, not " + at);
    }

    @Test
    void aTitleIsOneLineAndMayBeEmpty() {
        assertThat(Timestamp.of("0:00", "").title()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timestamp.of("0:00", " a"))
                .withMessage("a timestamp's title must not start or end with a space or tab: \" a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timestamp.of("0:00", "a").withDetails("a\rb"))
                .withMessage("a timestamp's details must separate its lines by LF, but holds a CR");
    }
}
