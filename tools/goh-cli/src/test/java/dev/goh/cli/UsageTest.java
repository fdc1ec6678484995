package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        goh = new Goh(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                       | no command given                           | goh",
                "chek                   | unknown command 'chek'; did you mean 'check'? | goh",
                "--json              | unknown option '--json'                 | goh",
                "check                  | no path given                              | goh check",
                "check --phse | unknown option '--phse'; did you mean '--phase'? | goh check",
                "check --phse x         | unknown option '--phse'; did you mean '--phase'? | goh check",
                "check --color red a.md | --color is one of auto, always, never, not 'red' | goh check",
                "check --phase live a.md | --phase is one of auto, draft, scheduled, live-ready, aired, published, not 'live' | goh check",
                "tick                   | no note given                              | goh tick",
                "tick a.md              | no task given                              | goh tick",
                "tick a.md Add times    | one argument too many: 'times'; put a text with blanks in quotes | goh tick",
                "tick a.md Add --dif    | unknown option '--dif'; did you mean '--diff'? | goh tick",
                "set a.md date          | no value given                             | goh set",
                "set a.md guests Ana    | what is set is one of url, date, guest, title, not 'guests' | goh set",
                "timestamps a.md rm 0:10 Hi | timestamps are changed by add, not 'rm' | goh timestamps",
                "timestamps a.md add 0:10 | no title given                           | goh timestamps",
                "fix                    | no path given                              | goh fix",
                "baseline               | no path given                              | goh baseline",
                "explain                | no rule given                              | goh explain",
                "phase                  | no note given                              | goh phase",
                "laws                   | no path given                              | goh laws",
                "json                   | no path given                              | goh json",
                "markdown               | no file given                              | goh markdown",
                "markdown a.json b.json | one argument too many: 'b.json'; put a text with blanks in quotes | goh markdown",
                "put a.md               | no episode given                           | goh put",
                "new --date 1.3. GOH a | Invalid value for option '--date': \"1.3.\" is no day; write for example 2026-03-01 | goh new",
                "new --date +12345-01-01 GOH a | Invalid value for option '--date': \"+12345-01-01\" is no day; write for example 2026-03-01 | goh new",
                "check --as-of +12345-01-01 a.md | --as-of is today, none or a day like 2026-03-01, not '+12345-01-01' | goh check",
                "export icalendar --start 5pm a.md | Invalid value for option '--start': \"5pm\" is no time of day; write for example 17:30 | goh export",
                "export icalendar --zone CET/B a.md | Invalid value for option '--zone': \"CET/B\" is no time zone; write for example Europe/Berlin | goh export",
                "export live --fill host a.md | --fill is of the form NAME=TEXT, not 'host' | goh export",
                "check a.md --phase     | Missing required parameter for option '--phase' (PHASE) | goh check",
            })
    void aWrongCommandLineIsNamedInOneLine(String line, String message, String command) {
        String[] args = line == null ? new String[] {} : line.split(" ");

        Goh.Result result = goh.run(args);

        assertThat(result.err()).isEqualTo("goh: " + message + "\nTry '" + command + " --help'.\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aTaskThatIsNotNamedIsAWrongCommandLine() {
        assertThat(goh.run("tick", "a.md", " "))
                .isEqualTo(new Goh.Result(
                        2, "", "goh: say how the task starts that is to be ticked\nTry 'goh tick --help'.\n"));
    }

    @Test
    void aDayInTheYear12345IsNone() {
        assertThat(goh.run("new", "--show", "Loki Community Call", "+12345-01-01", "a")
                        .err())
                .startsWith("goh: '+12345-01-01' is no episode's code; ");
    }

    @Test
    void helpIsOnStandardOutput() {
        Goh.Result result = goh.run("--help");

        assertThat(result.out())
                .startsWith("Checks and changes the episode notes")
                .contains("check         Reads episode notes");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void helpForCheckHasExamplesAndExitStatus() {
        Goh.Result result = goh.run("check", "--help");

        assertThat(result.out())
                .contains("--phase=PHASE", "--color=WHEN", "--quiet", "Examples:", "goh check notes")
                .containsOnlyOnce("Exit status:");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "new",
                "show",
                "html",
                "completion",
                "init",
                "import",
                "export",
                "index",
                "fix",
                "explain",
                "rules",
                "phase",
                "baseline",
                "tick",
                "set",
                "timestamps",
                "laws",
                "json",
                "markdown",
                "put",
                "schema"
            })
    void helpForEveryCommandHasAnExampleAndTheExitStatus(String command) {
        Goh.Result result = goh.run(command, "--help");

        assertThat(result.out()).contains("Usage: goh " + command, "Example", "Exit status:\n  ", "\n   2   ");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(result.status()).isZero();
    }

    @Test
    void helpForTheMergeDriverSaysHowToTellGit() {
        Goh.Result result = goh.run("merge-driver", "--help");

        assertThat(result.out())
                .contains("Usage: goh merge-driver", "Exit status:\n  ", "\n   129   ")
                .contains("'*.md merge=goh' >> .gitattributes", "'goh merge-driver -L %L %O %A %B %P'");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void versionIsOneLine() {
        Goh.Result result = goh.run("--version");

        assertThat(result.out()).matches("goh \\S.*\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void whatFollowsADoubleDashIsAPath() {
        assertThat(goh.run("check", "--", "--phase").err()).isEqualTo("goh: cannot read --phase: no such file\n");
    }

    @Test
    void anAtSignBeginsAnOrdinaryName() {
        goh.file("args", "--help\n");

        assertThat(goh.run("check", "@args").err()).isEqualTo("goh: cannot read @args: no such file\n");
    }

    @Test
    void everyOptionMayFollowThePaths() {
        goh.file("a.md", "");

        for (String option : List.of("-q", "--quiet", "--phase=auto", "--color=auto")) {
            assertThat(goh.run("check", ".", option).status()).isZero();
        }
    }
}
