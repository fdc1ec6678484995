package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_word_is_a_maximal_run_of_letters_and_digits() {
        assertThat(Words.of("- [x] k6, k6 and caf\u00e9's!").counts())
                .isEqualTo(Map.of("x", 1, "k6", 2, "and", 1, "caf\u00e9", 1, "s", 1));
    }

    @Test
    void letters_beyond_the_basic_plane_are_letters_and_emoji_are_not() {
        assertThat(Words.of("a\uD835\uDCB3b\uD83E\uDD51c").counts()).isEqualTo(Map.of("a\uD835\uDCB3b", 1, "c", 1));
    }

    @Test
    void underscores_combining_marks_and_byte_order_marks_part_words() {
        assertThat(Words.of("\uFEFFa_b e\u0301c").counts()).isEqualTo(Map.of("a", 1, "b", 1, "e", 1, "c", 1));
    }

    @Test
    void a_difference_may_be_negative() {
        assertThat(Words.of("5 53").minus(Words.of("00 05 53")).counts()).isEqualTo(Map.of("5", 1, "00", -1, "05", -1));
    }

    @Property
    void what_is_added_can_be_taken_away(@ForAll String a, @ForAll String b) {
        assertThat(Words.of(a).plus(Words.of(b)).minus(Words.of(b))).isEqualTo(Words.of(a));
    }

    @Property
    void texts_do_not_run_into_each_other(@ForAll String a, @ForAll String b) {
        assertThat(Words.ofAll(List.of(a, b))).isEqualTo(Words.of(a).plus(Words.of(b)));
    }
}
