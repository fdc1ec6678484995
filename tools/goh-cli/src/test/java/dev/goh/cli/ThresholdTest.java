package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run shows, and when it fails. */
class ThresholdTest {
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        goh = new Goh(folder);
        // An info (GOH003 as a draft), two warnings (GOH102, GOH106), no error.
        goh.file("a.md", "## Timestamps\n00:00:10\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-on=error, 0",
        "--fail-on=warning, 1",
        "--fail-on=info, 1",
        "--fail-on=never, 0",
        "--max-warnings=1, 1",
        "--max-warnings=2, 0",
        "--max-warnings=0, 1",
        "--set=GOH102=error, 1",
        "--set=timestamps-first-zero=off, 0",
    })
    void theStatusTellsWhetherWhatWasFoundIsAccepted(String option, int status) {
        Goh.Result result = goh.checkAll(option);

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).as(result.out()).isEqualTo(status);
    }

    @Test
    void neverFailingHoldsForErrorsToo() {
        goh.file("b.md", "---\nurl: https://youtu.be/TBD\n---\n");

        assertThat(goh.checkAll().status()).isEqualTo(1);
        assertThat(goh.checkAll("--fail-on=never").status()).isZero();
    }

    @Test
    void whatIsNotShownStillCounts() {
        Goh.Result result = goh.checkAll("--show=error", "--fail-on=warning");

        assertThat(result.out()).doesNotContain("GOH102").doesNotContain("GOH003");
        assertThat(result.status()).isEqualTo(1);
        assertThat(goh.checkAll("--show=warning").out()).contains("GOH102").doesNotContain("GOH003");
    }

    @Test
    void rulesAndOptionsAreSetOneAfterTheOther() {
        Goh.Result result = goh.checkAll(
                "--phase=published",
                "--set=GOH101=info",
                "--set=timestamps-min-count=warning",
                "--option=timestamps-min-count.minimum=3");

        assertThat(result.out()).contains("warning[GOH101]: 1 timestamp, 3 needed");
    }

    @Test
    void aProfileIsNamed() {
        assertThat(goh.checkAll("--profile=core", "--quiet").out())
                .doesNotContain("GOH102")
                .contains("GOH003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fail-on=warn       | --fail-on is one of never, info, warning, error, not 'warn'",
                "--show=none          | --show is one of info, warning, error, not 'none'",
                "--profile=ofice      | --profile: no profile \"ofice\"; did you mean core? Profiles are core, obsidian, office-hours, podcast, search, strict, youtube",
                "--set=GOH1O1=off     | no rule \"GOH1O1\"; did you mean GOH101?",
                "--set=GOH101         | --set is of the form RULE=LEVEL, not 'GOH101'",
                "--set=GOH101=loud    | no level \"loud\"",
                "--option=a           | --option is of the form NAME=VALUE, not 'a'",
                "--option=timestamps-min-count.minimun=3 | no option \"timestamps-min-count.minimun\"; did you mean timestamps-min-count.minimum?",
                "--option=timestamps-min-count.minimum=x | option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"x\"",
                "--as-of=tomorrow     | --as-of is today, none or a day like 2026-03-01, not 'tomorrow'",
                "--max-warnings=-1    | --max-warnings is a number from 0 on",
                "--threads=0          | --threads is a number from 1 on",
                "--format=xml         | --format: no format 'xml'; did you mean",
                "--format=json=       | --format: the name of the file is missing; write FORMAT=FILE",
                "--format=json=b.MD   | --format: a report is not written to a note: 'b.MD'",
            })
    void aWrongOptionIsNamedInOneLine(String option, String message) {
        Goh.Result result = goh.checkAll(option);

        assertThat(result.err()).startsWith("goh: " + message).endsWith("\nTry 'goh check --help'.\n");
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }
}
