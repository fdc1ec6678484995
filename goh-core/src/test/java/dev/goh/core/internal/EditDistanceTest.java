package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'',abc,3",
        "abc,abc,0",
        "kitten,sitting,3",
        "ab,ba,2",
        "a,'',1",
        "timestamp,timestamps,1",
        "flaw,lawn,2"
    })
    void distanceCountsLetters(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b, 9)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a, 9)).isEqualTo(distance);
        assertThat(EditDistance.between(a, b, 1)).isEqualTo(Math.min(distance, 2));
    }

    @Test
    void theNearestWordIsFoundInWhateverLetters() {
        assertThat(EditDistance.nearest("SARIF", List.of("html", "sarif"))).contains("sarif");
        assertThat(EditDistance.nearest("ab", List.of("abd", "abc"))).contains("abc");
        assertThat(EditDistance.nearest("a", List.of())).isEmpty();
    }
}
