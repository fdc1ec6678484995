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

    @Test
    void whatWasEditedOrAddedHasChanged() throws IOException, InterruptedException {
        Files.writeString(notes.resolve("edited.md"), "# Coffee\n");
        Files.writeString(notes.resolve("nuevo ñ.md"), "# New\n");
        Files.writeString(notes.resolve("staged.md"), "# New\n");
        Files.writeString(repository.resolve("outside.md"), "# Coffee\n");
        Files.delete(notes.resolve("gone.md"));
        git("add", notes.resolve("staged.md").toString());

        assertThat(GitChanges.since(notes, "HEAD"))
                .containsExactlyInAnyOrder(
                        notes.resolve("edited.md"), notes.resolve("nuevo ñ.md"), notes.resolve("staged.md"));
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

        assertThat(GitChanges.since(notes, "main")).containsExactly(notes.resolve("edited.md"));
    }

    @Test
    void ignoredFilesAreNotNew() throws IOException, InterruptedException {
        Files.writeString(repository.resolve(".gitignore"), "*.tmp.md\n");
        Files.writeString(notes.resolve("a.tmp.md"), "# Tea\n");

        assertThat(GitChanges.since(notes, "HEAD")).isEmpty();
    }

    @Test
    void aRefThatIsNoneIsTold() {
        assertThatThrownBy(() -> GitChanges.since(notes, "nowhere"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("git merge-base:")
                .hasMessageContaining("nowhere");
    }

    @Test
    void aRefIsNeverAnOption() {
        assertThatThrownBy(() -> GitChanges.since(notes, "--output=/tmp/x"))
                .isInstanceOf(IOException.class)
                .hasMessage("'--output=/tmp/x' names no commit");
    }
}
