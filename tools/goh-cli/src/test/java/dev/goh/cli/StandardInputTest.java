package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.testkit.EndlessInput;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardInputTest {
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        goh = new Goh(folder);
    }

    @Test
    void readsANote() {
        Goh.Result result = goh.withInput(Goh.GOOD_NOTE).check(new String[] {"--phase=published"}, "-");

        assertThat(result.out())
                .startsWith("<stdin>\n  title       GOH 41")
                .contains("--> <stdin>:22:1  /timestamps\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void readsItOnceAmongFiles() {
        goh.file("a.md", "# GOH 1 - a\n");

        Goh.Result result = goh.withInput("Just text.").check("-", "a.md", "-");

        assertThat(result.out()).startsWith("a.md\n").contains("\n<stdin>\n").contains("2 files checked, 0 skipped");
    }

    @Test
    void reportsWhatIsNotUtf8() {
        Goh.Result result = goh.withInput(new byte[] {'#', ' ', (byte) 0xc3}).check("-");

        assertThat(result.out())
                .startsWith("error[GOH001]: invalid UTF-8 at byte 2; save the note as UTF-8\n --> <stdin>\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void reportsWhatIsTooLarge() {
        Goh.Result result = goh.withInput(new byte[(1 << 20) + 1]).check("-");

        assertThat(result.out()).startsWith("error[GOH001]: more than 1048576 bytes");
        assertThat(result.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "put NOTE -              | 16777216 | longer than 16777216, which is the limit (maxLength)",
                "markdown -              | 16777216 | longer than 16777216, which is the limit (maxLength)",
                "markdown --envelope -   | 23068672 | longer than 23068672 bytes, which is the limit",
                "import NOTE -           | 1048576  | longer than 1048576 bytes, which is the limit",
                "check --files-from -    | 67108864 | longer than 67108864 bytes, which is the limit",
            })
    void isReadNoFurtherThanTheLimit(String command, long limit, String reason) {
        Path note = goh.file("a.md", Goh.GOOD_NOTE);
        EndlessInput endless = new EndlessInput();
        String[] args = Stream.of(command.split(" "))
                .map(word -> word.equals("NOTE") ? note.toString() : word)
                .toArray(String[]::new);

        Goh.Result result = goh.run(streams -> GohCommand.run(CrashTest.reading(endless, streams), args));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("goh: ").contains(reason);
        assertThat(endless.count()).isEqualTo(limit + 1);
        assertThat(goh.text("a.md")).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void standsForAFileThatAnEditorDidNotSaveYet(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file("notes/goh.yaml", "rules: {GOH303: error}\n");
        goh.file("notes/GOH 2 - a.md", "saved");
        String path = folder.resolve("notes/GOH 2 - a.md").toString();

        Goh.Result result = goh.withInput("# [[ GOH 1 - a]]\n").run("check", "-q", "--stdin-path", path, "-");

        assertThat(result.out())
                .contains("error[GOH303]", "--> notes/GOH 2 - a.md:1:", "error[GOH305]")
                .doesNotContain("<stdin>");
        assertThat(goh.text("notes/GOH 2 - a.md")).isEqualTo("saved");
        assertThat(goh.run("check", "--stdin-path", path, path).err())
                .startsWith("goh: --stdin-path goes with the path -, which stands for standard input\n");
    }

    @Test
    void standsForItsFileAmongOthersToo(@TempDir Path folder) {
        goh = new Goh(folder);
        String text = "---\nurl: https://youtu.be/dQw4w9WgXcQ\ndate: 2024-03-01\n---\n# GOH 1 - a\n";
        goh.file("GOH 1 - a.md", text);
        goh.file("GOH 2 - b.md", "---\nurl:\ndate: 2024-03-08\n---\n# GOH 2 - b\n");

        Goh.Result result = goh.withInput(text)
                .run(
                        "check",
                        "-q",
                        "--stdin-path",
                        folder.resolve("GOH 1 - a.md").toString(),
                        "-",
                        folder.toString());

        assertThat(result.out()).doesNotContain("GOH206", "GOH306", "GOH325");
    }
}
