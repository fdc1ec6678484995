package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.vault.report.ReportFormats;
import java.nio.file.Path;
import java.util.List;
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

    // A report is written over nothing but a report.

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "json-lines", "sarif", "github", "checkstyle", "html", "junit", "rdjson"})
    void aReportIsWrittenOverAnOlderOne(String format) {
        goh.file("a.md", "## Timestamps\n00:00:10\n");
        String target = "--format=" + format + "=" + folder.resolve("out");

        assertThat(goh.check(new String[] {target}, "a.md").status()).isZero();
        String first = goh.text("out");
        assertThat(first).isNotEmpty();
        assertThat(goh.check(new String[] {target, "--fail-on=never"}, "a.md").status())
                .isZero();
        goh.file("out", "");
        assertThat(goh.check(new String[] {target}, "a.md").status()).isZero();
        assertThat(goh.text("out")).isEqualTo(first);
        goh.file("b.md", "");
        goh.file("out", "");
        assertThat(goh.check(new String[] {target, "--set=GOH003=off"}, "b.md").status())
                .isZero();
        assertThat(goh.check(new String[] {target}, "b.md").err())
                .as("one without findings")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "json-lines", "sarif", "github", "checkstyle", "html", "junit", "rdjson"})
    void aReportIsNotWrittenOverAnythingElse(String format) {
        goh.file("a.md", "");
        for (String other : List.of(
                "My diary\n",
                "{\"name\": \"app\"}\n",
                "<?xml version=\"1.0\"?>\n<project/>\n",
                "<!DOCTYPE html>\n<html><body>\n")) {
            goh.file("out", other);

            Goh.Result result = goh.check(new String[] {"-f", format + "=" + folder.resolve("out")}, "a.md");

            assertThat(result.err())
                    .isEqualTo("goh: cannot write out: it is there and is no " + format
                            + " report; name another file, or delete it\n");
            assertThat(result.status()).isEqualTo(2);
            assertThat(goh.text("out")).isEqualTo(other);
        }
    }

    @Test
    void aReportIsNeverWrittenToANoteWhateverItsName() {
        goh.file("note.txt", "::notice\n");

        Goh.Result result = goh.check(new String[] {"-f", "github=" + folder.resolve("note.txt")}, "note.txt");

        assertThat(result.err()).isEqualTo("goh: cannot write note.txt: a report is not written to a note\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text("note.txt")).isEqualTo("::notice\n");
    }

    // Permissions in notes.

    @Test
    void permissionsInNotesMayBeRefusedOrAskedForAReason() {
        goh.file("a.md", "## Checklist\n- [] a <!-- goh:allow GOH007 -->\n");

        assertThat(goh.check("a.md").out()).doesNotContain("GOH007]");
        assertThat(goh.check(new String[] {"--no-inline"}, "a.md").out())
                .contains("warning[GOH007]", "warning[GOH090]");
        assertThat(goh.check(new String[] {"--require-reason"}, "a.md").out())
                .contains("warning[GOH007]", "gives no reason");
        goh.file("goh.yaml", "allow-inline: false\n");
        assertThat(goh.check("a.md").out()).contains("warning[GOH007]");
        goh.file("goh.yaml", "require-reason: true\n");
        assertThat(goh.check("a.md").out()).contains("gives no reason");
        goh.file("goh.yaml", "require-reason: perhaps\n");
        assertThat(goh.check("a.md").err()).contains("goh.yaml:1:17");
    }
}
