package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThat(result.err()).isEqualTo("goh: cannot read notes/0.md: invalid UTF-8 at byte 0\n");
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
