package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.vault.report.ReportFormats;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reports go; what is in them is tested with the formats. */
class FormatTest {
    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
        goh.file("a.md", "---\nurl: https://youtu.be/TBD\ndate:\n---\n# GOH 1 - a\n");
    }

    @Test
    void aFormatWithoutAFileTakesTheTextsPlace() {
        Goh.Result result = goh.checkAll("--format=json");

        assertThat(result.out()).startsWith("{").contains("\"GOH203\"").doesNotContain("error[GOH203]");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void withAFileTheTerminalGetsTextAsWell() {
        Goh.Result result = goh.checkAll(
                "-f", "sarif=" + folder.resolve("out/goh.sarif"), "-f", "junit=" + folder.resolve("out/junit.xml"));

        assertThat(result.out()).contains("error[GOH203]").contains("1 file checked");
        assertThat(goh.text("out/goh.sarif")).contains("GOH203");
        assertThat(goh.text("out/junit.xml")).contains("GOH203");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aTextInAFileHasNoColours() {
        goh.onTerminal().checkAll("-f", "text=" + folder.resolve("out.txt"));

        assertThat(goh.text("out.txt")).contains("error[GOH203]").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "json-lines", "sarif", "github", "checkstyle", "junit", "rdjson", "html"})
    void helpNamesEveryFormat(String format) {
        assertThat(goh.run("check", "--help").out()).contains(format);
        assertThat(ReportFormats.all())
                .hasSize(9)
                .anyMatch(known -> known.name().equals(format));
    }

    @Test
    void githubGetsItsCommandsBesides() {
        Goh.Result result = goh.onGithub().checkAll();

        assertThat(result.out()).contains("error[GOH203]").contains("\n::error file=");
        assertThat(goh.onGithub().checkAll("--format=json").out()).doesNotContain("::error");
    }

    @Test
    void aReportThatCannotBeWrittenIsTroubleAndTheRestIsReported() {
        goh.file("taken", "");

        Goh.Result result = goh.checkAll("-f", "json=" + folder.resolve("taken/a.json"));

        assertThat(result.err()).startsWith("goh: cannot write taken/a.json: ");
        assertThat(result.out()).contains("error[GOH203]");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void oneReportGoesToStandardOutputAndOneToEachFile() {
        String file = folder.resolve("a.json").toString();

        assertThat(goh.checkAll("-f", "json", "-f", "sarif").err())
                .startsWith("goh: --format: one report goes to standard output; give the others a file: FORMAT=FILE\n");
        assertThat(goh.checkAll("-f", "json=" + file, "-f", "sarif=" + file).err())
                .startsWith("goh: --format: two reports go to one file\n");
    }

    @Test
    void aNoteIsNeverOverwritten() {
        String before = goh.text("a.md");

        Goh.Result result = goh.checkAll("-f", "json=" + folder.resolve("a.md"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text("a.md")).isEqualTo(before);
    }

    @Test
    void severalThreadsReportTheSame() {
        for (int i = 0; i < 200; i++) {
            goh.file("n/" + i + ".md", "# GOH " + i + " - a\n## Timestamps\n00:00:10 a\n");
        }

        Goh.Result one = goh.checkAll("--threads=1");

        assertThat(goh.checkAll("--threads=4")).isEqualTo(one);
        assertThat(one.out()).contains("201 files checked");
    }
}
