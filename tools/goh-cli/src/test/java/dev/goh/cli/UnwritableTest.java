package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.goh.testkit.JavaProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A note that cannot be written is named with the reason in one line, and stays as it was. {@link NoteChangeTest} has those
 * that are gone or changed.
 */
class UnwritableTest {
    private static final String NOTE = "a note.md";
    private static final Goh.Result LINKED_BASELINE = new Goh.Result(
            2,
            "",
            "goh: cannot write goh-baseline.txt: it is a link, which is not followed; "
                    + "delete it, or name the file itself\n");

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
        goh.file(NOTE, Goh.GOOD_NOTE);
    }

    @Test
    void aReadOnlyNoteIsLeftAlone() throws IOException {
        Permissions.set(folder.resolve(NOTE), "r--r--r--");

        assertThat(goh.edit("tick", NOTE, "Write"))
                .isEqualTo(new Goh.Result(
                        2, "", "goh: cannot write a note.md: it is read-only; allow writing to it first\n"));
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void aReadOnlyFolderIsNamedAsTheReason() throws Exception {
        Path note = goh.file("notes/a.md", Goh.GOOD_NOTE);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Permissions.set(folder, "rwxr-xr-x");
        Permissions.set(classes, "rwxr-xr-x");
        Permissions.set(note, "rw-rw-rw-");
        Permissions.set(note.getParent(), "r-xr-xr-x");

        JavaProcess process = JavaProcess.of(GohCommand.class, "tick", note.toString(), "Write")
                .withoutRoot(classes);
        assumeTrue(process.canStart(), "skipped: root cannot start Java as another user here");

        assertThat(process.run())
                .isEqualTo(new JavaProcess.Result(
                        2,
                        "",
                        "goh: cannot write " + note + ": its folder takes no new files, "
                                + "and writing safely needs one; allow writing to the folder\n"));
        assertThat(goh.text("notes/a.md")).isEqualTo(Goh.GOOD_NOTE);
        Permissions.set(note.getParent(), "rwxr-xr-x");
    }

    private Goh.Result runInto(String problem, String... args) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        };
        return goh.runInto(out, streams -> GohCommand.run(streams, args));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "check --help",
                "rules",
                "explain GOH101",
                "schema",
                "completion bash",
                "check NOTE",
                "fix NOTE",
                "baseline NOTE",
                "json NOTE",
                "html NOTE",
                "show NOTE",
                "phase NOTE",
                "laws NOTE",
                "index NOTE",
                "export youtube-title NOTE",
                "set NOTE guest Ana",
            })
    void whatStandardOutputDoesNotTakeIsTold(String command) {
        goh.file("other note.md", Goh.GOOD_NOTE);
        String note = folder.resolve(NOTE).toString();
        String[] args = Arrays.stream(command.split(" "))
                .map(word -> word.replace("NOTE", note))
                .toArray(String[]::new);

        assertThat(runInto("No space left on device", args))
                .isEqualTo(new Goh.Result(2, "", "goh: cannot write to standard output: No space left on device\n"));
        assertThat(runInto("Broken pipe", args)).as("as of head").isEqualTo(new Goh.Result(2, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "set NOTE guest Ana, a note.md",
        "tick NOTE Write, a note.md",
        "baseline NOTE, goh-baseline.txt",
        "init FOLDER, goh.yaml",
        "new --folder FOLDER GOH_99 Tea, GOH_99 - Tea.md"
    })
    void whatIsWrittenBeforeThatStaysAndTheHelpSaysSo(String command, String written) {
        String[] args = Arrays.stream(command.split(" "))
                .map(word -> word.replace("NOTE", folder.resolve(NOTE).toString())
                        .replace("FOLDER", folder.toString())
                        .replace('_', ' '))
                .toArray(String[]::new);

        assertThat(runInto("No space left on device", args).status()).isEqualTo(2);
        assertThat(folder.resolve(written.replace('_', ' '))).content().isNotEqualTo(Goh.GOOD_NOTE);
        assertThat(goh.run(args[0], "--help").out().replaceAll("\\s+", " "))
                .contains("or it was, but standard output takes no more");
    }

    @Test
    void aFullDiskIsNamedAsTheReason() throws Exception {
        String text = Goh.GOOD_NOTE + "https://example.com/a\n".repeat(2_000);
        Path note = goh.file("long.md", text);

        JavaProcess process = JavaProcess.of(GohCommand.class, "tick", note.toString(), "Write")
                .withFileSizeLimit(16);
        assumeTrue(process.canStart(), "skipped: no bash to limit the length of files");

        assertThat(process.run())
                .isEqualTo(new JavaProcess.Result(
                        2, "", "goh: cannot write " + note + ": File too large; nothing was written\n"));
        assertThat(goh.text("long.md")).isEqualTo(text);
    }

    /** A link may come with the notes of others. */
    @Test
    void noBaselineIsWrittenThroughALinkToNothing() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Files.createSymbolicLink(folder.resolve("goh-baseline.txt"), outside);
        goh.file("goh.yaml", "profile: strict\n");

        assertThat(goh.run("baseline", folder.resolve(NOTE).toString())).isEqualTo(LINKED_BASELINE);
        assertThat(outside).doesNotExist();
    }

    @Test
    void norThroughALinkToAnotherBaseline() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Path note = folder.resolve(NOTE);
        assertThat(goh.run("baseline", "--baseline", outside.toString(), note.toString())
                        .status())
                .isZero();
        Files.createSymbolicLink(folder.resolve("goh-baseline.txt"), outside);
        goh.file("goh.yaml", "profile: strict\n");
        String before = goh.text("outside.txt");
        goh.file(NOTE, "---\nurl: https://youtu.be/TBD\n---\n");

        assertThat(goh.run("baseline", note.toString())).isEqualTo(LINKED_BASELINE);
        assertThat(goh.text("outside.txt")).isEqualTo(before);
    }

    @Test
    void noReportIsWrittenThroughALinkToNothing() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Path link = Files.createSymbolicLink(folder.resolve("r.txt"), outside);

        Goh.Result result = goh.checkAll("-q", "--format", "github=" + link);

        assertThat(result.err())
                .isEqualTo("goh: cannot write r.txt: it is a link to a file that is not there; "
                        + "delete it, or name another file\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(outside).doesNotExist();
    }

    @Test
    void aReportFollowsALinkToAnOlderOne() throws IOException {
        Path old = goh.file("old.txt", "");
        Path link = Files.createSymbolicLink(folder.resolve("r.txt"), old);

        assertThat(goh.checkAll("-q", "--format", "json=" + link).err()).isEmpty();
        assertThat(goh.text("old.txt")).startsWith("{");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void linksThatLeadNowhereOrToThemselvesAndFoldersAreNoNotes() throws IOException {
        Files.createSymbolicLink(folder.resolve("nowhere.md"), folder.resolve("gone.md"));
        Files.createSymbolicLink(folder.resolve("loop.md"), folder.resolve("loop.md"));
        Files.createDirectory(folder.resolve("folder"));

        assertThat(goh.edit("tick", "nowhere.md", "a"))
                .isEqualTo(new Goh.Result(2, "", "goh: cannot read nowhere.md: no such file\n"));
        assertThat(goh.edit("tick", "folder", "a"))
                .isEqualTo(new Goh.Result(2, "", "goh: cannot read folder: it is a folder, not a note\n"));
        Goh.Result loop = goh.edit("tick", "loop.md", "a");
        assertThat(loop.err()).startsWith("goh: cannot read loop.md: ").contains("symbolic link");
        assertThat(loop.err().lines()).hasSize(1);
        assertThat(loop.status()).isEqualTo(2);
    }
}
