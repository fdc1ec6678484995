package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final String NOTE = "# GOH 1 - a\n";

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createFolder(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
    }

    /** The names of the notes in the report; they begin a line, as findings, sums and details do not here. */
    private static List<String> notes(Goh.Result result) {
        return result.out()
                .lines()
                .filter(line -> line.regionMatches(true, line.length() - 3, ".md", 0, 3))
                .toList();
    }

    @Test
    void readsMarkdownFilesInAllFoldersSortedByCodePoint() {
        for (String name : List.of("b.md", "a/z.md", "a b.md", "C.MD", "é.md", "😀.md", "ﬁ.md", "a/b/c.Md", "a.txt")) {
            goh.file(name, NOTE);
        }

        Goh.Result result = goh.checkAll();

        assertThat(notes(result))
                .containsExactly("C.MD", "a b.md", "a/b/c.Md", "a/z.md", "b.md", "é.md", "ﬁ.md", "😀.md");
        assertThat(result.status()).isZero();
    }

    @Test
    void passesOverHiddenFoldersAndFiles() {
        goh.file(".obsidian/a.md", NOTE);
        goh.file("a/.trash/b.md", NOTE);
        goh.file("._c.md", new byte[] {0, 5, (byte) 0xff});

        assertThat(goh.checkAll().out()).isEqualTo("0 files checked, 0 skipped; 0 errors, 0 warnings, 0 infos\n");
    }

    @Test
    void readsAHiddenFolderThatIsNamed() {
        goh.file(".drafts/a.md", NOTE);

        assertThat(notes(goh.check(".drafts"))).containsExactly(".drafts/a.md");
    }

    @Test
    void namesAndSkipsWhatIsNoEpisodeNote() {
        goh.file("README.md", "# About these notes\n\nOne a show.\n\n## How to\n- [ ] Copy the template\n");

        Goh.Result result = goh.checkAll();

        assertThat(result.err()).isEqualTo("skipped: README.md (no episode note)\n");
        assertThat(result.out()).isEqualTo("0 files checked, 1 skipped; 0 errors, 0 warnings, 0 infos\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void takesUrlOrDateOrASectionOrASeriesForAnEpisodeNote() {
        goh.file("url.md", "---\nurl:\n---\n");
        goh.file("date.md", "---\ntags: [a]\ndate: someday\n---\n");
        goh.file("section.md", "# Hello\n### Timestamps\n");
        goh.file("series.md", "# A&A 12 - Hello\n");
        goh.file("none.md", "---\ntags: [a]\nurls: b\n---\n# Hello 12\ndate: 2024-01-01\n## Other\n");

        Goh.Result result = goh.checkAll();

        assertThat(notes(result)).containsExactly("date.md", "section.md", "series.md", "url.md");
        assertThat(result.err()).isEqualTo("skipped: none.md (no episode note)\n");
    }

    @Test
    void readsWhateverIsNamedItself() {
        goh.file("README.md", "Just text.\n");
        goh.file("note.txt", NOTE);

        Goh.Result result = goh.check("README.md", "note.txt", ".");

        assertThat(result.out()).startsWith("README.md\n").contains("\nnote.txt\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void readsEveryFileOnce() {
        goh.file("b.md", NOTE);
        goh.file("a.md", NOTE);

        Goh.Result result = goh.check("b.md", ".", "./b.md", "a.md");

        assertThat(notes(result)).hasSize(2);
        assertThat(result.out()).contains("2 files checked");
    }

    @Test
    void readsAFileOnceWhateverSymbolicLinksLeadToIt() throws IOException {
        goh.file("a/note.md", NOTE);
        link("a/again", folder);
        link("linked.md", folder.resolve("a/note.md"));

        Goh.Result result = goh.checkAll();

        assertThat(notes(result)).containsExactly("a/note.md");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void reportsASymbolicLinkThatLeadsNowhere() throws IOException {
        link("gone.md", folder.resolve("nowhere.md"));
        goh.file("note.md", NOTE);

        Goh.Result result = goh.checkAll();

        assertThat(result.err()).isEqualTo("goh: cannot read gone.md: no such file\n");
        assertThat(notes(result)).containsExactly("note.md");
        assertThat(result.status()).isEqualTo(2);
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this system has no symbolic links");
        }
    }
}
