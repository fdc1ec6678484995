package dev.goh.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {
    @Test
    void aHalfWithoutTheOtherIsFound() {
        assertThat(Surrogates.lone("", 0)).isEqualTo(-1);
        assertThat(Surrogates.lone("a \ud83c\udf75 b", 0)).isEqualTo(-1);
        assertThat(Surrogates.lone("a\ud83c", 0)).isEqualTo(1);
        assertThat(Surrogates.lone("\ud83c\ud83c\udf75", 0)).isZero();
        assertThat(Surrogates.lone("\ud83c\udf75\udf75", 0)).isEqualTo(2);
        assertThat(Surrogates.lone("\udf75 a \udf75", 1)).isEqualTo(4);
    }
}
