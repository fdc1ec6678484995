package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFinderTest {
    private Path folder;

    @BeforeEach
    void createFolders(@TempDir Path outer) throws IOException {
        folder = outer.toRealPath();
        Files.createDirectories(folder.resolve("repository/vault/notes"));
        Files.writeString(folder.resolve("repository/vault/notes/a.md"), "");
    }

    private Path put(String file) throws IOException {
        return Files.writeString(folder.resolve(file), "");
    }

    private Optional<Path> find(String start) {
        return ConfigurationFinder.find(folder.resolve(start), "goh.yaml");
    }

    @Test
    void theNearestFileUpToTheRootOfTheRepositoryIsFound() throws IOException {
        Files.createDirectory(folder.resolve("repository/.git"));
        put("goh.yaml");
        assertThat(find("repository/vault/notes")).isEmpty();

        Path top = put("repository/goh.yaml");
        assertThat(find("repository/vault/notes")).contains(top);
        assertThat(find("repository/vault/notes/a.md")).contains(top);
        assertThat(find("repository")).contains(top);

        Path near = put("repository/vault/goh.yaml");
        assertThat(find("repository/vault/notes/a.md")).contains(near);
    }

    @Test
    void aVaultInARepositoryIsNoLimit() throws IOException {
        put("repository/.git");
        Files.createDirectory(folder.resolve("repository/vault/.obsidian"));
        Path top = put("repository/goh.yaml");

        assertThat(find("repository/vault/notes")).contains(top);
    }

    @Test
    void outsideOfARepositoryTheVaultIsTheLimit() throws IOException {
        Files.createDirectory(folder.resolve("repository/vault/.obsidian"));
        put("repository/goh.yaml");
        assertThat(find("repository/vault/notes")).isEmpty();

        Path file = put("repository/vault/goh.yaml");
        assertThat(find("repository/vault/notes")).contains(file);
    }

    @Test
    void elsewhereOnlyTheFolderOfTheNotesIsLookedAt() throws IOException {
        put("repository/vault/goh.yaml");
        assertThat(find("repository/vault/notes")).isEmpty();

        Path file = put("repository/vault/notes/goh.yaml");
        assertThat(find("repository/vault/notes/a.md")).contains(file);
    }

    @Test
    void aFolderOfThatNameIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("repository/vault/notes/goh.yaml"));

        assertThat(find("repository/vault/notes")).isEmpty();
    }
}
