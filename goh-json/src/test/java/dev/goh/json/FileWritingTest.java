package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file holds the old document or the new one, whole. How that is done is tested where notes are written. */
class FileWritingTest {
    private static final Episode OLD =
            Episode.builder().title(EpisodeTitle.of("GOH 1 - Old")).build();
    private static final Episode NEW = OLD.withTitle(EpisodeTitle.of("GOH 1 - New"));

    private Path folder;
    private Path file;

    @BeforeEach
    void writeOldDocument(@TempDir Path temporary) throws IOException {
        folder = temporary;
        file = folder.resolve("a.json");
        EpisodeJson.write(OLD, file);
    }

    private void write() throws IOException {
        EpisodeJson.write(NEW, file);
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test
    void aNewFileIsWritten() throws IOException {
        assertThat(file).hasContent(EpisodeJson.write(OLD));
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void anOldFileIsReplacedNotOverwritten() throws IOException {
        Path reader = Files.createLink(folder.resolve("b.json"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        write();

        assertThat(file).hasContent(EpisodeJson.write(NEW));
        assertThat(reader).as("who has the old one open").hasContent(EpisodeJson.write(OLD));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(names()).containsExactly("a.json", "b.json");
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path target = Files.move(file, folder.resolve("b.json"));
        Files.createSymbolicLink(file, target.getFileName());

        write();

        assertThat(file).isSymbolicLink();
        assertThat(target).hasContent(EpisodeJson.write(NEW));
    }

    @Test
    void whatCannotBeWrittenIsAsItWas() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(this::write)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("read-only");
        assertThat(file).hasContent(EpisodeJson.write(OLD));

        Path nowhere = folder.resolve("none/a.json");
        assertThatThrownBy(() -> EpisodeJson.write(NEW, nowhere, JsonOptions.defaults()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("its folder is missing");
        Path other = Files.createDirectory(folder.resolve("folder"));
        assertThatThrownBy(() -> EpisodeJson.write(NEW, other, JsonOptions.defaults()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("no ordinary file");
        Path loose = Files.createSymbolicLink(folder.resolve("loose.json"), Path.of("gone.json"));
        assertThatThrownBy(() -> EpisodeJson.write(NEW, loose, JsonOptions.defaults()))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(names()).containsExactly("a.json", "folder", "loose.json");
    }
}
