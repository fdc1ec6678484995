package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.goh.testkit.JavaProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read is named in one line, and the rest is read. */
class UnreadableTest {
    private static final String NOTE = "# GOH 1 - a\n";

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
        goh.file("z.md", NOTE);
    }

    @Test
    void aNoteThatIsNotUtf8IsAFinding() {
        goh.file("a.md", "# GOH 1 - Café\n".getBytes(StandardCharsets.ISO_8859_1));

        Goh.Result result = goh.checkAll();

        assertThat(result.out())
                .startsWith("""
                        error[GOH001]: invalid UTF-8 at byte 13; save the note as UTF-8
                         --> a.md
                         = note-readable; `goh explain GOH001`

                        z.md
                        """)
                .endsWith("\n2 files checked, 0 skipped; 1 error, 0 warnings, 1 info\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aNoteThatIsTooLargeIsAFinding() {
        goh.file("a.md", "x\n".repeat(1 << 20));

        Goh.Result result = goh.checkAll();

        assertThat(result.out().lines().findFirst().orElseThrow())
                .startsWith("error[GOH001]: ")
                .contains("1048576")
                .contains("limit");
        assertThat(result.out()).contains("\nz.md\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aNoteThatIsNestedTooDeepIsAFinding() {
        StringBuilder note = new StringBuilder("## Talking points\n");
        for (int depth = 0; depth < 70; depth++) {
            note.append("\t".repeat(depth)).append("- a\n");
        }
        goh.file("a.md", note.toString());

        Goh.Result result = goh.check("a.md", "z.md");

        assertThat(result.out()).startsWith("error[GOH001]: ").contains("64").contains("\nz.md\n");
        assertThat(result.out().lines().filter(line -> line.startsWith("error[GOH001]")))
                .hasSize(1);
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aMissingPathIsTrouble() {
        Goh.Result result = goh.check("gone.md", "z.md", "gone/");

        assertThat(result.err())
                .isEqualTo("goh: cannot read gone: no such file\ngoh: cannot read gone.md: no such file\n");
        assertThat(result.out())
                .startsWith("z.md\n")
                .endsWith("\n1 file checked, 0 skipped, 2 paths not readable; 0 errors, 0 warnings, 1 info\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void aPathThatCannotBeOneIsTrouble() {
        Goh.Result result = goh.run("check", "a\0b.md");

        assertThat(result.err()).isEqualTo("goh: cannot read a\\u0000b.md: no valid path\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void filesAndFoldersThatMayNotBeReadAreTrouble(@TempDir Path classes) throws Exception {
        Path note = goh.file("a.md", NOTE);
        Path closed = goh.file("closed/b.md", NOTE).getParent();
        Permissions.set(folder, "rwxr-xr-x");
        Permissions.set(classes, "rwxr-xr-x");
        Permissions.set(note, "---------");
        Permissions.set(closed, "---------");
        JavaProcess process =
                JavaProcess.of(GohCommand.class, "check", folder.toString()).withoutRoot(classes);
        assumeTrue(process.canStart(), "skipped: root cannot start Java as another user here");

        JavaProcess.Result result = process.run();

        Permissions.set(closed, "rwxr-xr-x");
        assertThat(result.err())
                .isEqualTo("goh: cannot read " + closed + ": permission denied\ngoh: cannot read " + note
                        + ": permission denied\n");
        assertThat(result.out()).startsWith(folder.resolve("z.md") + "\n").contains("2 paths not readable");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void troubleOutweighsErrors() {
        goh.file("a.md", new byte[] {(byte) 0xff});

        assertThat(goh.check("a.md", "gone.md").status()).isEqualTo(2);
    }
}
