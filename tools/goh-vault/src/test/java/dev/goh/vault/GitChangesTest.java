package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Says so in a file if it is run. */
    private Path program(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\ntouch '" + ran() + "'\nexit 1\n");
        Assumptions.assumeTrue(file.toFile().setExecutable(true), "a file system without permissions");
        return file;
    }

    private Path ran() {
        return repository.resolve("ran.txt");
    }

    /** A vault may come with its repository. */
    @ParameterizedTest
    @ValueSource(strings = {"core.fsmonitor", "diff.external", "diff.tea.command", "diff.tea.textconv", "core.pager"})
    void noProgramThatTheRepositoryNamesIsRun(String key) throws IOException, InterruptedException {
        git("config", key, program(repository.resolve("program.sh")).toString());
        Files.writeString(repository.resolve(".gitattributes"), "*.md diff=tea\n");
        Files.writeString(notes.resolve("edited.md"), "# Coffee\n");

        assertThat(changedSince("HEAD")).containsExactly("edited.md");
        assertThat(ran()).doesNotExist();
    }

    @Test
    void norIsAHook() throws IOException, InterruptedException {
        program(repository.resolve(".git/hooks/post-index-change"));
        Files.setLastModifiedTime(notes.resolve("same.md"), FileTime.from(Instant.EPOCH));

        assertThat(changedSince("HEAD")).isEmpty();
        assertThat(ran()).doesNotExist();
    }

    @Test
    void norOneThatFetchesWhatIsMissing() throws IOException, InterruptedException {
        git("config", "core.repositoryFormatVersion", "1");
        git("config", "extensions.partialClone", "origin");
        git("config", "remote.origin.promisor", "true");
        git("config", "remote.origin.url", "ssh://tea.example/tea");
        git(
                "config",
                "core.sshCommand",
                program(repository.resolve("program.sh")).toString());
        git("rm", "-q", "--cached", notes.resolve("same.md").toString());
        git("commit", "-q", "-m", "Less tea");
        git("update-ref", "refs/heads/old", "HEAD~");
        deleteTree("old");

        assertThatThrownBy(() -> changedSince("old")).isInstanceOf(IOException.class);
        assertThat(ran()).doesNotExist();
    }

    private void deleteTree(String commit) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", commit + "^{tree}")
                .directory(repository.toFile())
                .start();
        String hash = new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertThat(git.waitFor()).isZero();
        Files.delete(repository.resolve(".git/objects/" + hash.substring(0, 2) + "/" + hash.substring(2)));
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
