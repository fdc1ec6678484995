package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitChangesTest {
    @TempDir
    Path repository;

    private Path notes;

    @BeforeEach
    void startRepository() throws IOException, InterruptedException {
        notes = Files.createDirectories(repository.toRealPath().resolve("más notes"));
        Assumptions.assumeTrue(hasGit(), "git is not installed");
        git("init", "-q", "-b", "main");
        for (String name : List.of("same.md", "edited.md", "gone.md", "before.md")) {
            Files.writeString(notes.resolve(name), "# Tea\n");
        }
        Files.writeString(repository.resolve("outside.md"), "# Tea\n");
        git("add", ".");
        git("commit", "-q", "-m", "Tea");
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ida", "-c", "user.email=ida@tea.example"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }

    /** The names of the notes that changed. */
    private List<String> changedSince(String ref) throws IOException, InterruptedException {
        return NoteFinder.find(List.of(notes.toString()), path -> false).files().stream()
                .filter(GitChanges.since(List.of(notes), ref))
                .map(NoteFile::fileName)
                .toList();
    }

    @Test
    void whatWasEditedOrAddedHasChanged() throws IOException, InterruptedException {
        Files.writeString(notes.resolve("edited.md"), "# Coffee\n");
        Files.writeString(notes.resolve("nuevo ñ.md"), "# New\n");
        Files.writeString(notes.resolve("staged.md"), "# New\n");
        Files.writeString(repository.resolve("outside.md"), "# Coffee\n");
        Files.delete(notes.resolve("gone.md"));
        git("add", notes.resolve("staged.md").toString());

        assertThat(changedSince("HEAD")).containsExactlyInAnyOrder("edited.md", "nuevo ñ.md", "staged.md");
    }

    @Test
    void whatTheOtherBranchDidSinceIsNoChangeOfOurs() throws IOException, InterruptedException {
        git("checkout", "-q", "-b", "ours");
        Files.writeString(notes.resolve("edited.md"), "# Coffee\n");
        git("commit", "-q", "-a", "-m", "Coffee");
        git("checkout", "-q", "main");
        Files.writeString(notes.resolve("before.md"), "# Theirs\n");
        git("commit", "-q", "-a", "-m", "Theirs");
        git("checkout", "-q", "ours");

        assertThat(changedSince("main")).containsExactly("edited.md");
    }

    @Test
    void ignoredFilesAreNotNew() throws IOException, InterruptedException {
        Files.writeString(repository.resolve(".gitignore"), "*.tmp.md\n");
        Files.writeString(notes.resolve("a.tmp.md"), "# Tea\n");

        assertThat(changedSince("HEAD")).isEmpty();
    }

    @Test
    void aRefThatIsNoneIsTold() {
        assertThatThrownBy(() -> changedSince("nowhere"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("git cannot tell")
                .hasMessageContaining("nowhere");
    }

    @Test
    void aRefIsNeverAnOption() {
        assertThatThrownBy(() -> changedSince("--output=/tmp/x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--output=/tmp/x");
    }
}
