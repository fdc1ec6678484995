package dev.goh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.Excludes;
import dev.goh.vault.NoteFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** File systems that are not at hand: that of Windows, one that is full, one whose folders go away, one that nobody may change. */
class MemoryFileSystemTest {
    private static final String NOTE = "# [[GOH 8 - Tea]]\r\n\r\n## Pre-show checklist\r\n- [ ] Find a date\r\n";

    private static EpisodeNote ticked(Path file) throws IOException {
        EpisodeNote note = EpisodeNote.read(file);
        return note.with(note.episode().tick("Find a date"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void pathsAndLineEndsOfWindowsAreLikeOthers() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path folder = Files.createDirectories(windows.getPath("C:\\vault\\shows"));
            Path file = Files.writeString(folder.resolve("GOH 8 - Tea.md"), NOTE);

            ticked(file).write(file);

            assertThat(Files.readString(file)).isEqualTo(NOTE.replace("[ ]", "[x]"));
            assertThat(names(folder)).containsExactly("GOH 8 - Tea.md");
            assertThat(NoteFile.name(file)).isEqualTo("C:/vault/shows/GOH 8 - Tea.md");
        }
    }

    @Test
    void excludesHaveSlashesOnWindowsTooAndTellNoCapitalsThere() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Excludes excludes = Excludes.of(windows.getPath("C:\\vault"), List.of("Templates", "2023/**/*.draft.md"));

            assertThat(excludes.test(windows.getPath("C:\\vault\\shows\\templates")))
                    .isTrue();
            assertThat(excludes.test(windows.getPath("C:\\vault\\2023\\may\\Tea.draft.md")))
                    .isTrue();
            assertThat(excludes.test(windows.getPath("C:\\vault\\2024\\may\\Tea.draft.md")))
                    .isFalse();
            assertThat(excludes.test(windows.getPath("D:\\vault\\2023\\may\\Tea.draft.md")))
                    .isFalse();
        }
    }

    @Test
    void aFullFileSystemKeepsTheOldNote() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(16 * 512)
                .build();
        try (FileSystem system = Jimfs.newFileSystem(small)) {
            String long8 = NOTE + "x".repeat(6 * 512);
            Path file = Files.writeString(system.getPath("note.md").toAbsolutePath(), long8);
            Files.writeString(system.getPath("other.md").toAbsolutePath(), "y".repeat(7 * 512));
            EpisodeNote changed = ticked(file);

            assertThatThrownBy(() -> changed.write(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("note.md");

            assertThat(Files.readString(file)).isEqualTo(long8);
            assertThat(names(file.getParent())).containsExactlyInAnyOrder("note.md", "other.md");
        }
    }

    @Test
    void aFolderThatVanishedIsNotMadeAgain() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectory(system.getPath("vault").toAbsolutePath());
            Path file = Files.writeString(folder.resolve("note.md"), NOTE);
            EpisodeNote changed = ticked(file);
            Files.delete(file);
            Files.delete(folder);

            assertThatThrownBy(() -> changed.write(file)).isInstanceOf(NoSuchFileException.class);
            assertThat(folder).doesNotExist();
        }
    }

    /** Unlike the default one, others tell so with an exception that need not be caught. */
    @Test
    void aReadOnlyFileSystemTakesNoNewNote() {
        Path file = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/note.md");

        assertThatThrownBy(
                        () -> EpisodeNote.of(EpisodeNote.parse(NOTE).episode()).write(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": its file system is read-only; nothing was written");
    }
}
