package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final String ERASE = "\r\u001b[K";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now = 1_000_000_000;

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private void pass(int milliseconds) {
        now += milliseconds * 1_000_000L;
    }

    private String shown() {
        String shown = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return shown;
    }

    @Test
    void aShortRunShowsNothing() {
        ProgressLine line = line(true);
        pass(150);
        line.show(1, 3);
        line.erase();

        assertThat(shown()).isEmpty();
    }

    @Test
    void aRunThatTakesTimeShowsHowFarItIs() {
        ProgressLine line = line(true);
        pass(200);
        line.show(1, 3);

        assertThat(shown()).isEqualTo("\rchecked 1 of 3\u001b[K");
    }

    @Test
    void aRunOverManyFilesShowsItAtOnce() {
        ProgressLine line = line(true);
        line.show(1, 201);

        assertThat(shown()).isEqualTo("\rchecked 1 of 201\u001b[K");
    }

    @Test
    void theLineIsRewrittenTenTimesASecondAtMost() {
        ProgressLine line = line(true);
        for (int done = 1; done <= 1000; done++) {
            line.show(done, 1000);
            pass(1);
        }

        assertThat(shown().chars().filter(c -> c == '\r')).hasSize(10);
    }

    @Test
    void isGoneAtTheEnd() {
        ProgressLine line = line(true);
        line.show(1, 500);
        shown();
        line.erase();
        line.erase();

        assertThat(shown()).isEqualTo(ERASE);
    }

    @Test
    void comesBackAfterOtherText() {
        ProgressLine line = line(true);
        line.show(1, 500);
        line.erase();
        shown();
        line.show(2, 500);

        assertThat(shown()).isEqualTo("\rchecked 2 of 500\u001b[K");
    }

    @Test
    void aFileNeverGetsIt() {
        ProgressLine line = line(false);
        pass(1000);
        line.show(1, 500);
        line.erase();

        assertThat(shown()).isEmpty();
    }
}
