package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawsTest {
    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
    }

    @Test
    void lawsAreCountedOverTheNotesOfAFolder() {
        String odd = "\ufeff# GOH 1 - a\r\n## Pre-show checklist\r\n* [] Do it";
        goh.file("good.md", Goh.GOOD_NOTE);
        goh.file("sub/odd.md", odd);
        goh.file("no tasks.md", "# GOH 2 - b\n");
        goh.file("README.md", "Hello\n");

        Goh.Result result = goh.run("laws", folder.toString());

        assertThat(result.out()).isEqualTo("""
                law             notes  failures  what it says
                identity            3         0  a note that is read keeps every byte
                get-put             3         0  saving without a change changes nothing
                put-get             2         0  ticking a task changes nothing but its box
                undo                2         0  and taking the tick back gives the same text again
                image               3         0  the episode written as a new note reads back the same
                canonical           3         0  and written once more gives the same text
                json                3         0  the episode written as JSON reads back the same
                """);
        assertThat(result.err()).isEqualTo("skipped: README.md (no episode note)\n");
        assertThat(result.status()).isZero();
        assertThat(goh.text("good.md")).isEqualTo(Goh.GOOD_NOTE);
        assertThat(goh.text("sub/odd.md")).isEqualTo(odd);
    }

    @Test
    void standardInputIsANoteToo() {
        Goh.Result result = goh.withInput(Goh.GOOD_NOTE).run("laws", "-");

        assertThat(result.out()).contains("identity            1         0");
        assertThat(result.status()).isZero();
    }

    @Test
    void whatCannotBeReadIsTroubleAndTheRestIsChecked() {
        goh.file("a.md", new byte[] {(byte) 0xff});
        goh.file("b.md", "x\n".repeat(1 << 20));
        goh.file("c.md", Goh.GOOD_NOTE);

        Goh.Result result =
                goh.run("laws", folder.toString(), folder.resolve("gone.md").toString());

        assertThat(result.err().lines()).hasSize(3);
        assertThat(result.err())
                .contains("goh: cannot read a.md: invalid UTF-8 at byte 0")
                .contains("goh: cannot read b.md: ")
                .contains("goh: cannot read gone.md: no such file\n");
        assertThat(result.out()).contains("identity            1         0");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aBrokenLawIsNamedWithItsNoteAboveTheTable() {
        LawTable table = new LawTable();
        table.add(Law.IDENTITY, "a.md", null);
        table.add(Law.UNDO, "a.md", "");
        table.add(Law.IMAGE, "b.md", "/title: \u001b");

        assertThat(table.hasFailures()).isTrue();
        assertThat(table.toString())
                .startsWith("broken: undo: a.md\nbroken: image: b.md (/title: \\u001b)\n\nlaw  ")
                .contains("\nidentity            1         0  ", "\nundo                1         1  ");
    }
}
