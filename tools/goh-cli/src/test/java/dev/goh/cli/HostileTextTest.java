package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a note holds reaches the terminal as a command. */
class HostileTextTest {
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        goh = new Goh(folder);
    }

    static Stream<String> controls() {
        IntStream c0 = IntStream.rangeClosed(1, 0x1f).filter(c -> c != '\n' && c != '\r' && c != '\t');
        IntStream c1 = IntStream.rangeClosed(0x7f, 0x9f);
        IntStream directions =
                IntStream.of(0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2069);
        return Stream.of(c0, c1, directions).flatMap(IntStream::boxed).map(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void controlCharactersAreShownAsEscapes(String control) {
        goh.file("note.md", note(control));

        Goh.Result result = goh.check(new String[] {"--phase=published"}, "note.md");

        String escape = "\\u%04x".formatted((int) control.charAt(0));
        assertThat(result.out())
                .contains("title       GOH 1 - a" + escape + "b\n")
                .contains("guests      Ana" + escape + "Diaz\n")
                .contains("error[GOH322]: date \"1" + escape + "2\"")
                .contains("| date: 1" + escape + "2\n")
                .contains("\"c" + escape + "d\" is done")
                .contains("| 00:00:00 Hello" + escape + "you\n")
                .doesNotContain(control);
        assertThat(result.err()).isEmpty();
    }

    private static String note(String control) {
        return """
               ---
               date: 1@2
               ---
               # GOH 1 - a@b
               Guest:: Ana@Diaz
               ## Pre-show checklist
               - [x] c@d
                 - [ ] e
               ## Timestamps
               00:00:00 Hello@you
               """.replace("@", control);
    }

    @Test
    void aFileNameIsNoExceptionToThat() {
        Goh.Result result = goh.run("check", "a\u001b[31m\nb\u202e.md", "--phase");

        assertThat(goh.run("check", "a\u001b[31m\nb\u202e.md").err())
                .isEqualTo("goh: cannot read a\\u001b[31m\\nb\\u202e.md: no such file\n");
        assertThat(result.err()).doesNotContain("\u001b");
    }

    @Test
    void norIsOneThatIsFoundInAFolder() {
        goh.file("a\u001b[31m\n::error::b\u202e.md", "---\nurl: https://youtu.be/TBD\n---\n");

        for (String format : new String[] {"text", "github", "sarif", "json-lines"}) {
            Goh.Result result = goh.checkAll("-f", format);

            assertThat(result.out()).contains("GOH203").doesNotContain("\u001b", "\u202e", "\n::error::b");
            assertThat(result.err()).doesNotContain("\u001b");
        }
    }

    @Test
    void anUnknownOptionIsNoExceptionToThat() {
        assertThat(goh.run("check", "--a\u001b[31m").err()).startsWith("goh: unknown option '--a\\u001b[31m'");
    }

    @Test
    void aLongLineIsCutAroundTheFinding() {
        goh.file("note.md", "## Timestamps\n" + " ".repeat(300) + "00:00:10 " + "x".repeat(300) + "\n");

        assertThat(goh.check("note.md").out())
                .contains("\n2 | …" + " ".repeat(80) + "00:00:10 " + "x".repeat(79) + "…\n")
                .contains("\n  | " + " ".repeat(81) + "^^^^^^^^\n");
    }

    /** Every command that tells people of a note; those that give the note itself out, for other programs, are no such. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check NOTE",
                "check -f github NOTE",
                "check -f sarif NOTE",
                "check -f junit NOTE",
                "check -f checkstyle NOTE",
                "check -f json NOTE",
                "check -f json-lines NOTE",
                "check -f rdjson NOTE",
                "check NOTE/nothing",
                "show NOTE",
                "show NOTE/nothing",
                "phase NOTE",
                "laws NOTE",
                "explain a@b",
                "html NOTE",
                "json NOTE",
                "json NOTE/nothing",
                "fix --diff NOTE",
                "fix NOTE",
                "tick NOTE c@d",
                "tick NOTE e@e",
                "set NOTE date 1@2",
                "set NOTE a@b c",
                "timestamps NOTE",
                "put NOTE",
                "put NOTE/nothing",
                "merge-driver NOTE NOTE NOTE",
                "merge-driver NOTE/a NOTE/b NOTE/c",
                "n@thing",
            })
    void noCommandLetsAControlCharacterThrough(String line) {
        for (String control : List.of("\u001b]0;x\u0007", "\u009b2J", "\u202e", "\u007f", "\r\u001b[1A")) {
            Path note = goh.file("a\u001b[31m\u202e.md", note(control) + "- [] open\n## Timestamps\n99:99 a" + control);
            String[] words = line.replace("@", control).split(" ");
            words = Stream.of(words)
                    .map(word -> word.replace("NOTE", note.toString()))
                    .toArray(String[]::new);

            Goh.Result result =
                    goh.onTerminal().withNoColor().withInput(control).run(words);

            assertThat(result.out() + result.err())
                    .as("%s", result)
                    .doesNotContain("\u001b", "\u009b", "\u202e", "\u007f", "\r", "\u0007");
        }
    }
}
