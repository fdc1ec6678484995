package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineEndsTest {
    @Test
    void aLineWithoutAnEndGetsOneWhenAnotherFollows() {
        StringBuilder text = new StringBuilder();

        LineEnds.add(text, List.of("a\n", "b"), "\r\n");
        LineEnds.add(text, List.of(), "\r\n");
        LineEnds.add(text, List.of("c"), "\r\n");

        assertThat(text).hasToString("a\nb\r\nc");
    }
}
