package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notes are meant: lists of files, and what changed in git. */
class NotesOptionsTest {
    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        goh = new Goh(folder);
    }

    private static String note(int number, String video) {
        return "---\nurl: https://youtu.be/" + video + "\ndate: 2024-03-0" + number + "\n---\n# GOH " + number
                + " - Tea\n";
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    // --files-from

    @Test
    void aListOfFilesMayComeFromAFileOrFromStandardInput() {
        goh.file("a.md", "");
        goh.file("b c.md", "");
        String list = path("a.md") + "\r\n\n" + path("b c.md") + "\n";
        goh.file("list", list);

        for (Goh.Result result : List.of(
                goh.run("check", "-q", "--files-from", path("list")),
                goh.withInput(list).run("check", "-q", "--files-from=-"),
                goh.withInput(list.replaceAll("[\r\n]+", "\0")).run("check", "-q", "-0", "--files-from=-"),
                goh.run("check", "-q", path("a.md"), "--files-from", path("list")))) {
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("a.md:1:1", "b c.md:1:1");
            assertThat(result.out().split("GOH003]", -1)).hasSize(3);
        }
    }

    @Test
    void anEmptyListIsNoMistake() {
        Goh.Result result = goh.withInput("").run("check", "--files-from=-");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("0 files checked");
        assertThat(result.status()).isZero();
    }

    @Test
    void aDashInAListIsAFile() {
        assertThat(goh.withInput("-\n").run("check", "--files-from=-").err())
                .isEqualTo("goh: cannot read -: no such file\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check -0 a.md               | --null goes with --files-from",
                "check --files-from=- -      | standard input is either a note or the list of --files-from",
            })
    void contradictionsAreNamed(String line, String message) {
        Goh.Result result = goh.run(line.split(" "));

        assertThat(result.err()).startsWith("goh: " + message + "\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aListThatIsMissingIsTrouble() {
        Goh.Result result = goh.run("check", "--files-from", path("none"));

        assertThat(result.err()).endsWith("none: no such file\n");
        assertThat(result.status()).isEqualTo(2);
    }

    // --changed-since

    private void git(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toString(), "-c", "user.name=a", "-c", "user.email=a@b"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String answer =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(answer).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void commit() {
        git("add", "-A");
        git("commit", "-q", "-m", "x");
    }

    @Test
    void onlyNotesThatChangedAreReportedButComparedWithAll() throws IOException {
        git("init", "-q", "-b", "main");
        goh.file("notes/1.md", note(1, "dQw4w9WgXcQ"));
        goh.file("notes/2.md", note(2, "TBD"));
        goh.file("notes/4.md", note(4, "TBD"));
        goh.file(".gitignore", "ignored.md\n");
        commit();
        git("checkout", "-q", "-b", "topic");
        goh.file("notes/más 🎙.md", note(3, "TBD"));
        commit();
        goh.file("notes/new.md", note(5, "dQw4w9WgXcQ"));
        goh.file("notes/ignored.md", note(6, "TBD"));
        git("checkout", "-q", "main");
        goh.file("notes/2.md", note(2, "TBDx"));
        git("add", "notes/2.md");
        git("commit", "-q", "-m", "elsewhere");
        git("checkout", "-q", "topic");
        Files.delete(folder.resolve("notes/4.md"));

        Goh.Result result = goh.run("check", "-q", "--changed-since=main", path("notes"));

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("notes/más 🎙.md:2:6", "video dQw4w9WgXcQ is also that of \"1.md\"")
                .doesNotContain("> notes/1.md", "> notes/2.md", "ignored.md", "4.md");
        assertThat(result.status()).isEqualTo(1);
        assertThat(goh.run("fix", "--changed-since=main", path("notes")).out()).contains("\n2 notes read, ");
    }

    @ParameterizedTest
    @CsvSource({"no-such-branch", "--output=x", "HEAD:notes"})
    void whatIsNoCommitIsNamed(String ref) {
        git("init", "-q");
        goh.file("a.md", "");
        commit();

        Goh.Result result = goh.run("check", "--changed-since=" + ref, path("a.md"));

        assertThat(result.err()).contains("--changed-since: git cannot tell", ref);
        assertThat(result.status()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aNoteInNoRepositoryHasNoPast() {
        goh.file("a.md", "");

        Goh.Result result = goh.run("check", "--changed-since=main", path("a.md"));

        assertThat(result.err()).contains("--changed-since: git cannot tell");
        assertThat(result.status()).isEqualTo(2);
    }
}
