package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final String BAD = "---\nurl: https://youtu.be/TBD\ndate:\n---\n# GOH 1 - a\n";

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) throws IOException {
        this.folder = folder;
        goh = new Goh(folder);
        Files.createDirectory(folder.resolve(".git"));
        goh.file("notes/a.md", BAD);
    }

    private Goh.Result baseline(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "baseline";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.resolve("notes").toString();
        return goh.run(args);
    }

    @Test
    void whatIsKnownIsNotReportedAndDoesNotFail() {
        assertThat(goh.check("notes").status()).isEqualTo(1);

        Goh.Result written = baseline();

        assertThat(written.out()).matches("goh-baseline\\.txt: \\d+ findings?, \\d+ new, 0 gone\n");
        assertThat(written.status()).isZero();
        assertThat(goh.text("goh-baseline.txt")).contains(" GOH203 ", " notes/a.md\n");
        Goh.Result again = goh.check("notes");
        assertThat(again.out()).doesNotContain("GOH203").contains(" in the baseline\n");
        assertThat(again.status()).isZero();
    }

    @Test
    void whatIsNewFails() {
        baseline();
        goh.file("notes/b.md", BAD.replace("GOH 1", "GOH 2"));

        Goh.Result result = goh.check("notes");

        assertThat(result.out()).contains("error[GOH203]", "--> notes/b.md:").doesNotContain("--> notes/a.md");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void anotherFileCanBeNamedOrNone() {
        String other = folder.resolve("other.txt").toString();
        baseline("--baseline", other);
        assertThat(goh.text("other.txt")).contains("GOH203");

        assertThat(goh.check("notes").status()).isEqualTo(1);
        assertThat(goh.check(new String[] {"--baseline", other}, "notes").status())
                .isZero();

        baseline();
        assertThat(goh.check("notes").status()).isZero();
        assertThat(goh.check(new String[] {"--no-baseline"}, "notes").status()).isEqualTo(1);
    }

    @Test
    void itIsFoundFromANoteAndItsFolderAlike() {
        baseline();

        assertThat(goh.check("notes/a.md").status()).isZero();
        assertThat(goh.check(".").status()).isZero();
    }

    @Test
    void pruningLearnsNothingNewAndForgetsWhatWasMended() {
        baseline();
        goh.file("notes/a.md", BAD.replace("TBD", "dQw4w9WgXcQ"));
        goh.file("notes/b.md", BAD.replace("GOH 1", "GOH 2"));

        Goh.Result pruned = baseline("--prune");

        assertThat(pruned.out()).contains(", 0 new, ").doesNotContain(" 0 gone");
        assertThat(goh.text("goh-baseline.txt")).doesNotContain("GOH203", "b.md");
        assertThat(goh.check("notes").status()).isEqualTo(1);
    }

    @Test
    void notesThatAreNotLookedAtKeepTheirsUnlessTheyAreGone() throws IOException {
        goh.file("notes/b.md", BAD.replace("GOH 1", "GOH 2"));
        goh.file("notes/c.md", BAD.replace("GOH 1", "GOH 3"));
        baseline();
        Files.delete(folder.resolve("notes/c.md"));

        goh.run("baseline", folder.resolve("notes/a.md").toString());

        assertThat(goh.text("goh-baseline.txt"))
                .contains(" notes/a.md", " notes/b.md")
                .doesNotContain("c.md");
    }

    @Test
    void writingItAgainChangesNothing() {
        baseline();
        String before = goh.text("goh-baseline.txt");

        assertThat(baseline().out()).endsWith(", 0 new, 0 gone\n");
        assertThat(goh.text("goh-baseline.txt")).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenIfANoteCannotBeRead() {
        Goh.Result result = goh.run("baseline", folder.resolve("gone.md").toString());

        assertThat(result.err()).isEqualTo("goh: cannot read gone.md: no such file\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(folder.resolve("goh-baseline.txt")).doesNotExist();
    }

    @Test
    void aFileThatIsNoneIsTrouble() {
        goh.file("goh-baseline.txt", "# ours\n<<<<<<< HEAD\n");

        Goh.Result result = goh.check("notes");

        assertThat(result.err())
                .isEqualTo(
                        "goh: cannot read goh-baseline.txt: line 2 is no line of a baseline, which has a number, a rule's"
                                + " code, a fingerprint and a note; correct it, or delete the file and goh baseline writes it anew\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNamedMustBeThereToBeUsed() {
        Goh.Result result =
                goh.check(new String[] {"--baseline", folder.resolve("gone.txt").toString()}, "notes");

        assertThat(result.err()).isEqualTo("goh: cannot read gone.txt: no such file\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void thereIsOneOrNone() {
        assertThat(goh.check(new String[] {"--baseline=a", "--no-baseline"}, "notes")
                        .err())
                .startsWith("goh: --baseline and --no-baseline contradict each other\n");
    }
}
