package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that change a note. */
class EditTest {
    private static final String NOTE = "a note.md";

    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file(NOTE, Goh.GOOD_NOTE);
    }

    private void assertNothingChanged(Goh.Result result, String message) {
        assertThat(result.err()).isEqualTo(message + "\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void tickTicksTheTaskAndSaysWhere() {
        Goh.Result result = goh.edit("tick", NOTE, "write");

        assertThat(result.out()).isEqualTo("a note.md: 1 change, line 11\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE.replace("[ ] Write", "[x] Write"));
    }

    @Test
    void tickKeepsLineEndsAndAMissingLastOne() {
        String text = "\ufeff## Pre-show checklist\r\n- [ ] Say hello";
        goh.file(NOTE, text);

        assertThat(goh.edit("tick", NOTE, "Say").status()).isZero();

        assertThat(goh.text(NOTE)).isEqualTo(text.replace("[ ]", "[x]"));
    }

    @Test
    void aTaskThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertNothingChanged(
                goh.edit("tick", NOTE, "Add"), "goh: no open item starts with \"Add\"; open are:\n  Write the invite");
    }

    @Test
    void aTaskThatCouldBeTwoIsAnsweredWithBoth() {
        goh.file(NOTE, "## Pre-show checklist\n- [ ] Add a\n- [ ] Add \u001bb\n- [ ] Go\n");

        assertThat(goh.edit("tick", NOTE, "add").err())
                .isEqualTo(
                        "goh: several open items start with \"add\"; say more of the one that is meant:\n  Add a\n  Add \\u001bb\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date  | 2024-03-02      | date: 2024-03-01 | date: 2024-03-02 | line 3",
                "date  | ''              | date: 2024-03-01 | date:            | line 3",
                "url   | TBD             | url: https://www.youtube.com/live/dQw4w9WgXcQ | url: TBD | line 2",
                "url   | ''              | url: https://www.youtube.com/live/dQw4w9WgXcQ | url: | line 2",
                "guest | 'Cy & Dee (X)'  | Guest:: \"Ana Diaz (Acme)\", \"Bo Li\" | Guest:: \"Cy\", \"Dee (X)\" | line 7",
                "title | ' GOH 42 - New' | [[GOH 41 - Tracing for everyone]] | [[GOH 42 - New]] | line 5",
            })
    void setChangesOneLine(String property, String value, String before, String after, String line) {
        Goh.Result result = goh.edit("set", NOTE, property, value);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("a note.md: 1 change, " + line + "\n");
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE.replace(before, after));
    }

    @Test
    void setUrlShowsTheVideoToo() {
        Goh.Result result = goh.edit("set", NOTE, "url", "https://youtu.be/abcdefghijk");

        assertThat(result.out()).startsWith("a note.md: 2 changes, lines 2, ");
        assertThat(goh.text(NOTE).lines().filter(line -> line.contains("abcdefghijk")))
                .hasSize(2);
    }

    @Test
    void setRemovesADateThatIsNone() {
        goh.file(NOTE, "---\ndate: someday\n---\n");

        goh.edit("set", NOTE, "date", "");

        assertThat(goh.text(NOTE)).doesNotContain("someday");
    }

    @Test
    void whatIsSoAlreadyIsNotWritten() {
        Goh.Result result = goh.edit("set", NOTE, "date", "2024-03-01");

        assertThat(result.out()).isEqualTo("a note.md: no change\n");
        assertThat(result.status()).isZero();
        assertThat(goh.edit("set", NOTE, "date", "2024-03-01", "--diff").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date  | 1.3.2024   | a date is a day written as 2024-03-01, not \"1.3.2024\"",
                "date  | 2024-02-30 | a date is a day written as 2024-03-01, not \"2024-02-30\"",
                "guest | ', ,'      | no guest is named by \", ,\"",
                "title | '[[a]]'    | a title is the text of its link; write \"a\", not \"[[a]]\"",
            })
    void aBadValueIsRefusedInOneLine(String property, String value, String message) {
        assertNothingChanged(goh.edit("set", NOTE, property, value), "goh: " + message);
    }

    @ParameterizedTest
    @CsvSource({"url", "title", "guest"})
    void aValueOfTwoLinesIsRefused(String property) {
        Goh.Result result = goh.edit("set", NOTE, property, "a\nb");

        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("goh: ").contains("line break");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void timestampsAddFindsThePlaceInTheOrderOfTime() {
        goh.edit("timestamps", NOTE, "add", "00:12:58", "What a span is");
        Goh.Result result = goh.edit("timestamps", NOTE, "add", "5:53", "Demo");

        assertThat(result.out()).isEqualTo("a note.md: 1 change, line 23\n");
        assertThat(goh.text(NOTE))
                .isEqualTo(Goh.GOOD_NOTE.replace(
                        "Introductions\n", "Introductions\n00:05:53 Demo\n00:12:58 What a span is\n"));
    }

    @Test
    void aTimeThatIsTakenIsRefused() {
        assertNothingChanged(
                goh.edit("timestamps", NOTE, "add", "0:00", "Hello"),
                "goh: there is a timestamp at 00:00:00 already: \"Introductions\"");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertNothingChanged(
                goh.edit("timestamps", NOTE, "add", "0:99", "Hello"),
                "goh: expected a time such as 00:12:58 with minutes and seconds up to 59, found \"0:99\"");
    }

    @Test
    void diffShowsTheChangeAndWritesNothing() {
        Goh.Result result = goh.edit("tick", NOTE, "--diff", "Write");

        assertThat(result.out()).isEqualTo("--- a note.md\t\n+++ a note.md\t\n" + """
                        @@ -8,7 +8,7 @@
                        \s
                         ## Pre-show checklist
                         - [x] Find a date
                        -- [ ] Write the invite
                        +- [x] Write the invite
                         	- [x] Add the link
                        \s
                         ## Talking points
                        """);
        assertThat(result.status()).isZero();
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void diffTellsThatTheLastLineHasNoEnd() {
        goh.file("a.md", "## Timestamps\n00:00:00 Hello");

        assertThat(goh.edit("timestamps", "a.md", "add", "0:10", "Bye", "--diff")
                        .out())
                .isEqualTo("""
                        --- a.md
                        +++ a.md
                        @@ -1,2 +1,3 @@
                         ## Timestamps
                        -00:00:00 Hello
                        \\ No newline at end of file
                        +00:00:00 Hello
                        +00:00:10 Bye
                        \\ No newline at end of file
                        """);
    }

    @Test
    void diffIsExactInAFileAndHarmlessOnATerminal() {
        goh.file("a.md", "## Pre-show checklist\r\n- [ ] Say \u001bhello\r\n");

        assertThat(goh.edit("tick", "a.md", "Say", "--diff").out()).contains("+- [x] Say \u001bhello\r\n");
        assertThat(goh.onTerminal().edit("tick", "a.md", "Say", "--diff").out())
                .contains("+- [x] Say \\u001bhello\n")
                .doesNotContain("\u001b", "\r");
    }

    @Test
    void aNoteThatCannotBeReadIsNamed() {
        goh.file("latin.md", "# Café\n".getBytes(StandardCharsets.ISO_8859_1));
        goh.file("large.md", "x\n".repeat(1 << 20));

        Goh.Result gone = goh.edit("tick", "gone.md", "a");
        Goh.Result latin = goh.edit("tick", "latin.md", "a");
        Goh.Result large = goh.edit("tick", "large.md", "a");
        Goh.Result noPath = goh.run("tick", "a\0b", "a");

        assertThat(gone.err()).isEqualTo("goh: cannot read gone.md: no such file\n");
        assertThat(latin.err()).startsWith("goh: cannot read latin.md: invalid UTF-8 at byte 5");
        assertThat(large.err()).startsWith("goh: cannot read large.md: ").contains("1048576");
        assertThat(noPath.err()).isEqualTo("goh: cannot read a\\u0000b: no valid path\n");
        assertThat(new int[] {gone.status(), latin.status(), large.status(), noPath.status()})
                .containsOnly(2);
        assertThat((gone.err() + latin.err() + large.err()).lines()).hasSize(3);
    }
}
