package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {
    private static final String DONE = """
            ---
            url: https://www.youtube.com/live/dQw4w9WgXcQ
            date: 2024-03-01
            ---
            ## Post-show checklist
            - [x] Add timestamps
            ## Timestamps
            00:00:00 Hello
            """;

    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file("note.md", DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, 0, ",
        "scheduled, 0, ",
        "live-ready, 0, ",
        "aired, 0, warning[GOH101]",
        "published, 1, error[GOH101]",
        "Published, 1, error[GOH101]"
    })
    void aGivenPhaseDecidesHowMuchIsAsked(String phase, int status, String finding) {
        Goh.Result result = goh.checkAll("--phase", phase);

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.out()).containsIgnoringCase("  phase       " + phase + " (given)\n");
        if (finding == null) {
            assertThat(result.out()).doesNotContain("GOH101");
        } else {
            assertThat(result.out()).contains(finding + ": 1 timestamp, 4 needed");
        }
    }

    @Test
    void aPhaseThatIsOnlyInferredMakesNoErrorOfWorkToBeDone() {
        Goh.Result result = goh.checkAll();

        assertThat(result.out())
                .contains("  phase       published (all post-show items are done)\n")
                .contains("warning[GOH101]");
        assertThat(result.status()).isZero();
        assertThat(goh.checkAll("--phase=auto")).isEqualTo(result);
    }
}
