package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day is told where it makes a difference. */
class AsOfTest {
    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file("a.md", "---\nurl:\ndate: 2024-03-01\n---\n# GOH 41 - a\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of=today      | scheduled (there is a date)",
                "--as-of=none       | scheduled (there is a date)",
                "--as-of=2024-02-28 | live-ready (the show is at most two days away, as of 2024-02-28)",
                "--as-of=2024-03-02 | aired (the date is past, as of 2024-03-02)",
                "--phase=aired      | aired (given)",
            })
    void thePhaseIsThatOfTheDay(String option, String phase) {
        assertThat(goh.checkAll(option).out()).contains("  phase       " + phase + "\n");
        assertThat(goh.edit("phase", "a.md", option).out()).isEqualTo("a.md: " + phase + "\n");
    }

    @Test
    void aPermissionEndsWithItsLastDay() {
        goh.file(
                "b.md",
                "---\nurl:\ndate: 2024-03-01\n---\n# GOH 42 - b\n## Timestamps\n"
                        + "<!-- goh:allow GOH103 until 2024-02-15 -->\n00:00:00 a\n00:00:00 b\n");

        assertThat(goh.checkAll("--as-of=2024-02-15").out()).doesNotContain("GOH103", "GOH091");
        assertThat(goh.checkAll("--as-of=2024-02-16").out()).contains("error[GOH103]", "warning[GOH091]");
    }

    @Test
    void aNoteThatCannotBeReadHasNoPhase() {
        goh.file("c.md", new byte[] {(byte) 0xff});

        Goh.Result result = goh.edit("phase", "c.md");

        assertThat(result.err()).isEqualTo("goh: cannot read c.md: invalid UTF-8 at byte 0; save the note as UTF-8\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.edit("phase", "gone.md").status()).isEqualTo(2);
    }

    @Test
    void standardInputHasOne() {
        assertThat(goh.withInput("---\nphase: aired\n---\n").run("phase", "-").out())
                .isEqualTo("<stdin>: aired (the property phase says so)\n");
    }
}
