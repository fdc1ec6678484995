package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file holds the old note or the new one, and nobody else's change is overwritten. */
class NoteWritingTest {
    private static final String TEXT = "\ufeff# Tea\r\n\r\n## Checklist\r\n\r\n- [ ] Boil.";

    @TempDir
    Path folder;

    private Path note() throws IOException {
        return Files.writeString(folder.resolve("tea.md"), TEXT);
    }

    private static EpisodeNote ticked(Path file) throws IOException {
        return EpisodeNote.read(file).edit(episode -> episode.tick("Boil"));
    }

    @Test
    void a_changed_note_replaces_what_was_read() throws IOException {
        Path file = note();
        ticked(file).write(file);
        assertThat(Files.readString(file)).isEqualTo(TEXT.replace("[ ]", "[x]"));
        assertThat(files()).containsExactly(file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void a_file_that_was_changed_meanwhile_is_left_alone() throws IOException {
        Path file = note();
        EpisodeNote ticked = ticked(file);
        Files.writeString(file, TEXT + " Really.");
        assertThatThrownBy(() -> ticked.write(file))
                .isInstanceOf(NoteChangedException.class)
                .hasMessageContaining("tea.md")
                .hasMessageContaining("read it again");
        assertThat(Files.readString(file)).isEqualTo(TEXT + " Really.");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_file_that_another_process_is_writing_is_left_alone() throws IOException {
        Path file = note();
        EpisodeNote ticked = ticked(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> ticked.write(file))
                    .isInstanceOf(NoteChangedException.class)
                    .hasMessageContaining("try again");
        }
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    @Test
    void a_vanished_file_is_not_made_again() throws IOException {
        Path file = note();
        EpisodeNote ticked = ticked(file);
        Files.delete(file);
        assertThatThrownBy(() -> ticked.write(file)).isInstanceOf(NoSuchFileException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void permissions_are_kept() throws IOException {
        Path file = note();
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        ticked(file).write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void a_read_only_file_is_refused() throws IOException {
        Path file = note();
        EpisodeNote ticked = ticked(file);
        Assumptions.assumeTrue(
                file.toFile().setReadOnly() && !Files.isWritable(file), "skipped: root may write anything");
        assertThatThrownBy(() -> ticked.write(file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_symbolic_link_stays_one() throws IOException {
        Path file = note();
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        ticked(link).write(link);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("[x]");
    }

    @Test
    void a_new_note_makes_a_new_file_and_overwrites_none() throws IOException {
        Path file = folder.resolve("new.md");
        EpisodeNote note = EpisodeNote.of(
                Episode.builder().title(EpisodeTitle.of("GOH", 1, "Tea")).build());
        note.write(file);
        assertThat(EpisodeNote.read(file).episode()).isEqualTo(note.episode());
        assertThatThrownBy(() -> note.write(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_missing_folder_is_reported() {
        EpisodeNote note = EpisodeNote.of(Episode.builder().build());
        assertThatThrownBy(() -> note.write(folder.resolve("no").resolve("new.md")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
