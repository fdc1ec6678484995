package dev.goh.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import dev.goh.publish.Exports;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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

    private static final List<String> COMMANDS = List.of(
            "check NOTE",
            "check -f github NOTE",
            "check -f sarif NOTE",
            "check -f junit NOTE",
            "check -f checkstyle NOTE",
            "check -f json NOTE",
            "check -f json-lines NOTE",
            "check -f rdjson NOTE",
            "check -f html NOTE",
            "check NOTE/nothing",
            "show NOTE",
            "show NOTE/nothing",
            "phase NOTE",
            "laws NOTE",
            "explain a@b",
            "html NOTE",
            "html --fragment NOTE",
            "json NOTE",
            "json --envelope NOTE",
            "json NOTE/nothing",
            "markdown JSON",
            "markdown NOTE",
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
            "export @ NOTE",
            "export chapters NOTE/nothing",
            "export chapters --length 1@2 NOTE",
            "export invitation --fill host=a@b NOTE",
            "export icalendar --location a@b --title a@b --organizer a@example.org NOTE",
            "export icalendar --zone a@b --start 1@2 NOTE",
            "import NOTE NOTE --diff",
            "import NOTE CHAPTERS --diff",
            "import NOTE CHAPTERS",
            "import NOTE -",
            "import NOTE NOTE/nothing",
            "index NOTE",
            "index NOTE --add a@b --diff",
            "index NOTE --add a@b",
            "index NOTE --aired [a@b]",
            "index NOTE/nothing",
            "new --folder FOLDER --show LCC 2026-03-06 a@b",
            "new --folder FOLDER/nothing@ --show LCC 2026-03-06 a",
            "new --folder FOLDER --show a@b 05 a",
            "new --folder FOLDER 0@5 a",
            "baseline NOTE",
            "init a@b");

    /** Every command that tells people of a note, and every export. */
    static Stream<String> commands() {
        return Stream.concat(
                COMMANDS.stream(), Exports.all().stream().map(export -> "export " + export.name() + " NOTE"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandLetsAControlCharacterThrough(String line) {
        for (String control : List.of("\u001b]0;x\u0007", "\u009b2J", "\u202e", "\u007f", "\r\u001b[1A")) {
            String text = note(control) + "- [] open\n## Timestamps\n99:99 a" + control;
            Path note = goh.file("a\u001b[31m\u202e.md", text);
            Path json =
                    goh.file("a.json", EpisodeJson.write(EpisodeNote.parse(text).episode()));
            Path chapters = goh.file("chapters.txt", "00:00:00 a" + control + "b\n00:10:00 c\n");
            String[] words = Stream.of(line.split(" "))
                    .map(word -> word.replace("@", control)
                            .replace("NOTE", note.toString())
                            .replace("JSON", json.toString())
                            .replace("CHAPTERS", chapters.toString())
                            .replace("FOLDER", String.valueOf(note.getParent())))
                    .toArray(String[]::new);

            Goh.Result result =
                    goh.onTerminal().withNoColor().withInput(control).run(words);

            assertThat(result.out() + result.err())
                    .as("%s", result)
                    .doesNotContain("\u001b", "\u009b", "\u202e", "\u007f", "\r", "\u0007", "a bug in goh");
        }
    }

    /** A runner of GitHub leaves out blanks before a command. */
    @ParameterizedTest
    @ValueSource(strings = {"check NOTE", "show NOTE", "phase NOTE", "laws NOTE", "tick NOTE x", "index PAGE"})
    void noLineIsACommandForABuildServer(String line) {
        for (String text : List.of("::stop-commands::t", "##vso[a]b", "a ##[error]b", "##teamcity[a]")) {
            Path note = goh.file(text + ".md", note(text) + "## Wrap up\n" + text + "\n\n    " + text + "\n");
            Path page = goh.file("Readme.md", "# Episodes\n\n## Upcoming\n\n## Past\n");
            String[] words = Stream.of(line.split(" "))
                    .map(word -> word.replace("NOTE", note.toString()).replace("PAGE", page.toString()))
                    .toArray(String[]::new);

            Goh.Result result = goh.run(words);

            assertThat((result.out() + result.err()).lines())
                    .noneMatch(each -> each.stripLeading().startsWith("::") && !each.startsWith(text + ".md"))
                    .noneMatch(each -> each.matches(".*##[A-Za-z]*\\[.*"));
        }
    }

    /** The file comes with the notes. */
    @Test
    void noConfigurationAddsALineOrACommand() {
        goh.file("goh.yaml", "profile: \"a\\n::stop-commands::t\"\n\"b\\e[2J\": c\n");
        goh.file("note.md", Goh.GOOD_NOTE);

        assertThat(goh.checkAll().err())
                .contains("\"a\\n::stop-commands::t\"", "b\\u001b[2J")
                .doesNotContain("\u001b", "\n::");
    }

    @Test
    void norDoesAPath() {
        Path note = goh.file("\u001b[2J\na/goh.md", Goh.GOOD_NOTE);
        Path folder = note.getParent();
        String report = folder.resolve("goh.md/r.txt").toString();

        assertThat(Stream.of(
                        goh.run("init", folder.toString()),
                        goh.run("init", folder.toString()),
                        goh.run("init", folder.resolve("none").toString()),
                        goh.run("check", "-q", "--format", "json=" + report, note.toString()),
                        goh.run("check", "--format", "json=" + folder.resolve("goh.yaml"), note.toString()),
                        goh.run("check", "--config", folder.resolve("none").toString(), note.toString()),
                        goh.run("baseline", "--baseline", report, note.toString()),
                        goh.run("baseline", note.toString())))
                .allSatisfy(result -> assertThat(result.out() + result.err())
                        .contains("\\u001b[2J\\na/")
                        .doesNotContain("\u001b", "\na/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain link-public", "rules --format json"})
    void norDoesTheValueOfAnOption(String line) {
        Path config = goh.file("goh.yaml", "options: {link-public.hosts: [\"a\\u202e\\e[2J\\n::x::\"]}\n");
        String[] words = (line + " --config " + config).split(" ");

        assertThat(goh.run(words).out())
                .containsIgnoringCase("a\\u202e\\u001b[2J\\n::x::")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void norDoesWhatItSaysOfItsOwnBugs() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        Notices.only(new PrintStream(err, true, UTF_8))
                .crashed("check", "a.md", new IllegalStateException("a\u001b[2J"));

        assertThat(err.toString(UTF_8))
                .contains("IllegalStateException: a\\u001b[2J\n")
                .doesNotContain("\u001b");
    }
}
