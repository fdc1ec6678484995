package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {
    private static final String BAD = """
            ---
            url:
            date:
            ---
            # [[ GOH 1 - a]]

            ## Pre-show checklist
            - [] Find a date

            ## Timestamps
            5:53 a
            """;

    private static final String MENDED =
            BAD.replace("[[ GOH", "[[GOH").replace("- []", "- [ ]").replace("5:53", "00:05:53");

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
        goh.file("notes/a.md", BAD);
    }

    private Goh.Result fix(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "fix";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.resolve("notes").toString();
        return goh.run(args);
    }

    @Test
    void whatIsSafeIsMendedAndNothingElse() {
        Goh.Result result = fix();

        assertThat(goh.text("notes/a.md")).isEqualTo(MENDED);
        assertThat(result.out())
                .isEqualTo("notes/a.md: 3 findings mended (GOH007, GOH107, GOH303)\n"
                        + "1 note read, 1 changed; 3 findings mended, 1 left\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void doingItAgainChangesNothing() {
        fix();

        assertThat(fix().out()).isEqualTo("1 note read, 0 changed; 0 findings mended, 1 left\n");
        assertThat(goh.text("notes/a.md")).isEqualTo(MENDED);
    }

    @Test
    void aDiffShowsTheChangeAndWritesNothing() {
        Goh.Result result = fix("--diff");

        assertThat(goh.text("notes/a.md")).isEqualTo(BAD);
        assertThat(result.out()).isEqualTo("""
                        --- notes/a.md
                        +++ notes/a.md
                        @@ -2,10 +2,10 @@
                         url:
                         date:
                         ---
                        -# [[ GOH 1 - a]]
                        +# [[GOH 1 - a]]
                        \s
                         ## Pre-show checklist
                        -- [] Find a date
                        +- [ ] Find a date
                        \s
                         ## Timestamps
                        -5:53 a
                        +00:05:53 a
                        """);
        assertThat(result.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff## Checklist\r\n- [] a\r\n- [] b",
                "## Checklist\r- [] a\r- [] b\r",
                "## Checklist\r\n- [] a\n- [] b\r\n",
                "\ufeff---\nurl:\ndate:\n---\n## Checklist\n- [] a\n",
            })
    void aDiffIsAPatchThatMakesTheVeryBytesThatMendingMakes(String text) throws Exception {
        Path note = goh.file("b.md", text);
        String patch = goh.run("fix", "--diff", note.toString()).out();
        goh.file("b.patch", patch.replaceAll("(?m)^(---|\\+\\+\\+) .*b\\.md$", "$1 b.md"));
        goh.run("fix", note.toString());
        byte[] mended = Files.readAllBytes(note);
        goh.file("b.md", text);

        int status = new ProcessBuilder("git", "apply", "-p0", "--whitespace=nowarn", "b.patch")
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(status).isZero();
        assertThat(Files.readAllBytes(note)).isEqualTo(mended).isNotEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDiffOfStandardInputIsThatOfTheFileItStandsFor() {
        goh.file("b.md", "saved long ago\n");
        goh.withInput("---\nurl:\ndate:\n---\n## Checklist\n- [] a\n");
        String changes = "@@ -3,4 +3,4 @@\n date:\n ---\n ## Checklist\n-- [] a\n+- [ ] a\n";

        assertThat(goh.run("fix", "--diff", "-").out()).isEqualTo("--- <stdin>\n+++ <stdin>\n" + changes);
        assertThat(goh.run(
                                "fix",
                                "--diff",
                                "-",
                                "--stdin-path",
                                folder.resolve("b.md").toString())
                        .out())
                .isEqualTo("--- b.md\n+++ b.md\n" + changes);
        assertThat(goh.text("b.md")).isEqualTo("saved long ago\n");
    }

    @Test
    void aDiffTellsWhatWouldBeWrongBetweenTheMendedNotes() {
        // The day comes from the file's name, and then is that of both.
        String note = "---\nurl: https://youtu.be/%s\ndate:\n---\n# GOH %s - a\n";
        goh.file("v/GOH 1 - 2024-03-01.md", note.formatted("dQw4w9WgXcQ", 1));
        goh.file("v/GOH 2 - 2024-03-01.md", note.formatted("6PotKettle0", 2));
        String folder = this.folder.resolve("v").toString();

        Goh.Result shown = goh.run("fix", "--diff", "--review", "--fail-on=warning", folder);
        Goh.Result made = goh.run("fix", "--review", "--fail-on=warning", folder);

        String taken = "GOH 1 - 2024-03-01.md:3:7: GOH325: 2024-03-01 is taken by \"GOH 2 - 2024-03-01.md\"";
        assertThat(shown.out()).contains(taken);
        assertThat(made.out()).contains(taken);
        assertThat(shown.status()).isEqualTo(made.status()).isEqualTo(1);
    }

    @Test
    void anEnvelopeIsNotMended() {
        String envelope = "{\"source\":\"# GOH 1 - a\\n\"}\n";
        Path file = goh.file("a.json", envelope);

        for (String[] command : new String[][] {{"fix", file.toString()}, {"fix", "--diff", file.toString()}}) {
            Goh.Result result = goh.run(command);
            assertThat(result.err())
                    .isEqualTo("goh: cannot read a.json: an envelope; 'goh markdown --envelope' takes the note out of"
                            + " it\n");
            assertThat(result.status()).isEqualTo(2);
        }
        assertThat(goh.text("a.json")).isEqualTo(envelope);
    }

    @Test
    void whatAPersonMustDecideOnIsListedOnRequest() {
        goh.file(
                "notes/a.md",
                "---\nurl:\ndate:\n---\n# GOH 1 - a\n## Timestamps\n00:00:00 a\n00:00:20 b\n00:00:10 c\n");

        Goh.Result result = fix("--review");

        assertThat(result.out())
                .startsWith(
                        "notes/a.md:9:1: GOH103: 00:00:10 follows 00:00:20\n  review: put the timestamps in the order")
                .endsWith("1 note read, 0 changed; 0 findings mended, 6 left\n");
        assertThat(result.status()).isEqualTo(1);
        assertThat(fix("--fail-on=never").status()).isZero();
    }

    @Test
    void aRuleThatIsOffIsNotMended() {
        fix("--set=GOH303=off", "--set=GOH107=off");

        assertThat(goh.text("notes/a.md")).isEqualTo(BAD.replace("- []", "- [ ]"));
    }

    @Test
    void theConfigurationOfTheNotesHolds() {
        goh.file("notes/goh.yaml", "rules: {GOH303: off}\nexclude: [old]\n");
        goh.file("notes/old/b.md", BAD);

        fix();

        assertThat(goh.text("notes/a.md")).contains("[[ GOH").contains("- [ ]");
        assertThat(goh.text("notes/old/b.md")).isEqualTo(BAD);
    }

    @Test
    void otherPagesAreLeftAlone() {
        goh.file("notes/Readme.md", "# Shows\n- [] a list\n");

        fix();

        assertThat(goh.text("notes/Readme.md")).isEqualTo("# Shows\n- [] a list\n");
    }

    @Test
    void aNoteThatCannotBeReadStopsNoOther() {
        goh.file("notes/0.md", new byte[] {(byte) 0xff});

        Goh.Result result = fix();

        assertThat(result.err())
                .isEqualTo("goh: cannot read notes/0.md: invalid UTF-8 at byte 0; save the note as UTF-8\n");
        assertThat(goh.text("notes/a.md")).isEqualTo(MENDED);
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void whatIsInTheBaselineDoesNotFail() {
        goh.file("notes/a.md", "---\nurl: https://youtu.be/TBD\ndate:\n---\n# GOH 1 - a\n");
        assertThat(fix().status()).isEqualTo(1);

        goh.run("baseline", folder.resolve("notes").toString());

        assertThat(fix().status()).isZero();
    }

    @Test
    void aPermissionForARuleAboutSeveralNotesIsLeftAlone() {
        goh.file(
                "notes/a.md",
                "---\nurl:\ndate:\ngoh-allow: GOH306 -- counted twice\n---\n# GOH 1 - a\n## Timestamps\n");

        assertThat(fix("--fail-on=warning").out()).endsWith("0 findings mended, 0 left\n");
    }

    @Test
    void standardInputIsNoFile() {
        assertThat(goh.run("fix", "-").err())
                .isEqualTo("goh: standard input is no file that can be mended; see --stdout\n");
    }

    @Test
    void anEditorGetsTheMendedNoteOnStandardOutput() {
        goh.file("a.md", "## Checklist\r\n- [] a\r\n");

        Goh.Result result = goh.run("fix", "--stdout", folder.resolve("a.md").toString());
        assertThat(result.out()).isEqualTo("---\r\nurl:\r\ndate:\r\n---\r\n## Checklist\r\n- [ ] a\r\n");
        assertThat(goh.text("a.md")).isEqualTo("## Checklist\r\n- [] a\r\n");
        String path = folder.resolve("GOH 43 - 2024-03-01 - b.md").toString();
        assertThat(goh.withInput("---\nurl: https://youtu.be/dQw4w9WgXcQ\n---\n")
                        .run("fix", "--stdout", "--stdin-path", path, "-")
                        .out())
                .startsWith("---\nurl: https://youtu.be/dQw4w9WgXcQ\ndate: 2024-03-01\n---\n");
    }

    @Test
    void standardOutputIsForOneNote() {
        goh.file("a.md", Goh.GOOD_NOTE);
        goh.file("b.md", Goh.GOOD_NOTE);

        assertThat(goh.run("fix", "--stdout", folder.toString()).err())
                .isEqualTo("goh: --stdout is for one note, not for a folder\n");
        assertThat(goh.run("fix", "--stdout", "a.md", "b.md").err()).startsWith("goh: --stdout is for one note\n");
        assertThat(goh.run("fix", "--stdout", "--diff", "a.md").err())
                .startsWith("goh: --stdout prints the note alone");
        assertThat(goh.run("fix", "--stdin-path", "a.md", "b.md").status()).isEqualTo(2);
    }

    @Test
    void whatIsWrongBetweenNotesIsLeftAndTold() {
        goh.file("a.md", Goh.GOOD_NOTE);
        goh.file("b.md", Goh.GOOD_NOTE);

        Goh.Result result = goh.run("fix", "--review", folder.toString());

        assertThat(result.out())
                .contains("a.md:2:6: GOH206: video dQw4w9WgXcQ is also that of \"b.md\"")
                .contains("b.md:2:6: GOH206: video dQw4w9WgXcQ is also that of \"a.md\"")
                .contains("GOH306", "GOH325");
        assertThat(result.status()).isEqualTo(1);
        assertThat(goh.run("fix", "--set=GOH206=off", "--set=GOH306=off", folder.toString())
                        .status())
                .isZero();
    }
}
