package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NoteFinderTest {
    private Path folder;

    @BeforeEach
    void createFolder(@TempDir Path outer) throws IOException {
        folder = Files.createDirectory(outer.resolve("vault"));
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# GOH 1 - a\n");
    }

    private void link(String name, String target) throws IOException {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private FoundNotes find(String... paths) {
        return NoteFinder.find(
                List.of(paths).stream()
                        .map(path -> folder.resolve(path).toString())
                        .toList(),
                Excludes.none());
    }

    private List<String> names(FoundNotes found) {
        String prefix = NoteFile.name(folder) + "/";
        return found.files().stream()
                .map(file -> file.name().replace(prefix, ""))
                .toList();
    }

    @Test
    void namesOfAFolderAreInTheOrderOfCodePoints() throws IOException {
        for (String name : List.of("b.md", "a/z.md", "a b.md", "C.MD", "é.md", "😀.md", "ﬁ.md", "a.txt")) {
            file(name);
        }

        assertThat(names(find(""))).containsExactly("C.MD", "a b.md", "a/z.md", "b.md", "é.md", "ﬁ.md", "😀.md");
    }

    @Test
    void hiddenFoldersAndPackagesAreLeftOutUnlessNamed() throws IOException {
        file(".obsidian/a.md");
        file(".trash/b.md");
        file("node_modules/c/d.md");
        file("._e.md");
        file("f.md");

        assertThat(names(find(""))).containsExactly("f.md");
        assertThat(names(find(".trash", "node_modules", "._e.md")))
                .containsExactly(".trash/b.md", "node_modules/c/d.md", "._e.md");
    }

    @Test
    void excludesLeaveOutFilesAndWholeFoldersUnlessNamed() throws IOException {
        file("templates/a.md");
        file("2023/templates/b.md");
        file("2023/c.md");
        file("2024/c.md");
        file("d.draft.md");
        file("old/deep/e.md");
        Excludes excludes = Excludes.of(folder, List.of("templates", "2023/c.md", "*.draft.md", "old/**"));

        FoundNotes all = NoteFinder.find(List.of(folder.toString()), excludes);
        FoundNotes named = NoteFinder.find(List.of(folder.resolve("templates").toString()), excludes);

        assertThat(names(all)).containsExactly("2024/c.md");
        assertThat(names(named)).containsExactly("templates/a.md");
    }

    @Test
    void starsForFoldersMayStandForNone() {
        Excludes excludes = Excludes.of(folder, List.of("**/drafts/**", "**/*.tmp.md"));

        assertThat(excludes.test(folder.resolve("drafts/a.md"))).isTrue();
        assertThat(excludes.test(folder.resolve("2024/drafts/a.md"))).isTrue();
        assertThat(excludes.test(folder.resolve("a.tmp.md"))).isTrue();
        assertThat(excludes.test(folder.resolve("a.md"))).isFalse();
        assertThat(excludes.test(folder.resolve("mydrafts/a.md"))).isFalse();
    }

    @Test
    void aFileIsFoundOnceUnderItsOwnNameWhateverLinksLeadToIt() throws IOException {
        file("z/note.md");
        link("a.md", "z/note.md");
        link("b", "z");
        link("z/up", "..");
        link("self", "self");

        FoundNotes found = find("");

        assertThat(names(found)).containsExactly("z/note.md");
        assertThat(found.unreadable()).isEmpty();
        assertThat(found.outside()).isEmpty();
    }

    @Test
    void aLinkToAHiddenNoteIsFollowed() throws IOException {
        file(".store/one.md");
        link("b.md", ".store/one.md");
        link("a.md", ".store/one.md");

        assertThat(names(find(""))).containsExactly("a.md");
    }

    @Test
    void aLinkToAFolderBringsNothingInThatIsHiddenOrExcluded() throws IOException {
        file("a.md");
        file(".trash/b.md");
        file(".trash/deep/c.md");
        file("archive/d.md");
        file("archive/deep/e.md");
        file("old/2023/f.md");
        link("t", ".trash");
        link("u", ".trash/deep");
        link("v", "u");
        link("q", "archive");
        link("r", "archive/deep");
        link("s", "old/2023");
        link("w", "old");

        FoundNotes found =
                NoteFinder.find(List.of(folder.toString()), Excludes.of(folder, List.of("archive", "old/**")));

        assertThat(names(found)).containsExactly("a.md");
        assertThat(names(find("t", "r"))).containsExactlyInAnyOrder("t/b.md", "t/deep/c.md", "r/e.md");
    }

    @Test
    void linksThatLeadOutAreNotFollowedUnlessNamed() throws IOException {
        Path other = Files.createDirectory(folder.resolveSibling("other"));
        Files.writeString(other.resolve("secret.md"), "# GOH 2 - b\n");
        Files.writeString(folder.resolveSibling("vault-secret.md"), "# GOH 3 - c\n");
        file("a.md");
        link("up", "..");
        link("other", "../other");
        link("chain", "other");
        link("s.md", "../vault-secret.md");
        link("absolute.md", other.resolve("secret.md").toString());

        FoundNotes found = find("");

        assertThat(names(found)).containsExactly("a.md");
        assertThat(found.outside())
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .containsExactly("absolute.md", "chain", "other", "s.md", "up");
        assertThat(names(find("other", "s.md"))).containsExactly("other/secret.md", "s.md");
    }

    @Test
    void aNamedFolderMayItselfBeALink() throws IOException {
        file("real/a.md");
        file("real/sub/b.md");
        link("linked", "real");

        assertThat(names(find("linked"))).containsExactly("linked/a.md", "linked/sub/b.md");
    }

    @Test
    void aNoteThatIsABrokenLinkIsNamed() throws IOException {
        link("gone.md", "nowhere.md");
        link("round.md", "round.md");
        link("gone", "nowhere");

        assertThat(find("").unreadable())
                .extracting(failure -> failure.name().substring(failure.name().lastIndexOf('/') + 1))
                .containsExactly("gone.md", "round.md");
    }

    @Test
    @Timeout(20)
    void foldersThatAllLinkToEachOtherAreReadOnceEach() throws IOException {
        int folders = 40;
        for (int i = 0; i < folders; i++) {
            file(i + "/note.md");
            for (int j = 0; j < folders; j++) {
                link(i + "/to" + j, "../" + j);
            }
        }

        assertThat(find("").files()).hasSize(folders);
    }

    @Test
    void whatIsNamedTwiceIsFoundOnce() throws IOException {
        file("a.md");
        file("b.md");

        assertThat(names(find("b.md", "", "./b.md", "a.md"))).hasSize(2);
    }

    @Test
    void dotsInANamedPathAreTakenAsTheSystemTakesThem() throws IOException {
        file("a.md");
        file("sub/b.md");

        assertThat(names(find("sub/.."))).containsExactly("sub/../a.md", "sub/../sub/b.md");
    }

    @Test
    void aPathThatCannotBeOneIsNamed() {
        FoundNotes found = NoteFinder.find(List.of("a\0b.md"), Excludes.none());

        assertThat(found.files()).isEmpty();
        assertThat(found.unreadable())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).hasMessageContaining("no valid path"));
    }
}
