package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.internal.FolderLock;
import dev.goh.testkit.JavaProcess;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a note is not written, the error tells which and why, and everything is as it was. */
class RefusedWritingTest {
    private static final String TEXT = "# Tea\n\n## Checklist\n\n- [ ] Boil\n";
    private static final String LONG = "a line\n".repeat(10_000);
    private static final EpisodeNote NEW = EpisodeNote.of(
            Episode.builder().title(EpisodeTitle.of("GOH", 1, "Tea")).build());

    @TempDir
    Path folder;

    private Path file;
    private EpisodeNote ticked;

    @BeforeEach
    void createNote() throws IOException {
        file = Files.writeString(folder.resolve("tea.md"), TEXT);
        ticked = EpisodeNote.read(file).edit(episode -> episode.tick("Boil"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void assertNothingChanged() throws IOException {
        assertThat(Files.readString(file)).isEqualTo(TEXT);
        assertThat(files()).containsExactly("tea.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {TEXT + "!", "", "# Tea\n\n## Checklist\n\n- [ ] Brew\n", "# Tea\n\n## Checklist\n\n- [x] Boil\n"
            })
    void aFileThatWasChangedMeanwhileIsLeftAlone(String meanwhile) throws IOException {
        Files.writeString(file, meanwhile);
        assertThatThrownBy(() -> ticked.write(file))
                .isInstanceOf(NoteChangedException.class)
                .hasMessage(file + ": it was changed since it was read; read it again and repeat the change");
        assertThat(Files.readString(file)).isEqualTo(meanwhile);
        assertThat(files()).containsExactly("tea.md");
    }

    @Test
    void aVanishedFileIsNotMadeAgain() throws IOException {
        Files.delete(file);
        assertThatThrownBy(() -> ticked.write(file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": it is gone; put it back, or write a new file");
        assertThat(files()).isEmpty();
    }

    @Test
    void aVanishedFolderIsNotMadeAgain() throws IOException {
        Path moved = folder.resolve("moved");
        Files.move(file, Files.createDirectory(moved).resolve("tea.md"));
        Path gone = moved.resolve("tea.md");
        EpisodeNote note = EpisodeNote.read(gone).edit(episode -> episode.tick("Boil"));
        Files.delete(gone);
        Files.delete(moved);
        assertThatThrownBy(() -> note.write(gone)).isInstanceOf(NoSuchFileException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatNobodyIsToWriteIsLeftAloneEvenByRoot() throws IOException {
        assumeTrue(file.toFile().setReadOnly(), "skipped: a file system without permissions");
        assertThatThrownBy(() -> ticked.write(file))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file + ": it is read-only; allow writing to it first");
        assertNothingChanged();
    }

    @Test
    void aFolderThatTakesNoNewFilesIsNamedAsTheReason() throws Exception {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Path note = Files.writeString(notes.resolve("tea.md"), TEXT);
        setPermissions(note, "rw-rw-rw-");
        setPermissions(notes, "r-xr-xr-x");

        assertThat(appendWithoutRoot(note))
                .isEqualTo("AccessDeniedException: " + note
                        + ": its folder takes no new files, and writing safely needs one; allow writing to the folder");
        assertThat(Files.readString(note)).isEqualTo(TEXT);
        setPermissions(notes, "rwxr-xr-x");
    }

    @Test
    void aLockThatAnotherUserLeftIsNamed() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "skipped: needs two users, which only root has");
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Path note = Files.writeString(notes.resolve("tea.md"), TEXT);
        Path lock = Files.createFile(notes.resolve(FolderLock.FILE_NAME));
        setPermissions(note, "rw-rw-rw-");
        setPermissions(notes, "rwxrwxrwx");

        assertThat(appendWithoutRoot(note))
                .isEqualTo("AccessDeniedException: " + note
                        + ": another user is writing in its folder, or was cut off; try again, then delete " + lock);
        assertThat(Files.readString(note)).isEqualTo(TEXT);
    }

    private static void setPermissions(Path path, String permissions) throws IOException {
        assumeTrue(
                Files.getFileStore(path).supportsFileAttributeView("posix"),
                "skipped: a file system without permissions");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private String appendWithoutRoot(Path note) throws Exception {
        setPermissions(folder, "rwxr-xr-x");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        setPermissions(classes, "rwxr-xr-x");
        JavaProcess process = JavaProcess.of(WritingProcess.class, "append", note.toString(), "x")
                .withoutRoot(classes);
        return output(process, "skipped: root cannot start Java as another user here");
    }

    private static String output(JavaProcess process, String skipped) throws Exception {
        assumeTrue(process.canStart(), skipped);
        JavaProcess.Result result = process.run();
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void aFullDiskLeavesTheOldNote() throws Exception {
        assertThat(appendToFullDisk(file))
                .isEqualTo("FileSystemException: " + file + ": File too large; nothing was written");
        assertNothingChanged();
    }

    @Test
    void aFullDiskTakesNoPartOfANewNote() throws Exception {
        Path other = folder.resolve("new.md");
        assertThat(appendToFullDisk(other))
                .isEqualTo("FileSystemException: " + other + ": File too large; nothing was written");
        assertNothingChanged();
    }

    private static String appendToFullDisk(Path note) throws Exception {
        JavaProcess process = JavaProcess.of(WritingProcess.class, "append", note.toString(), LONG)
                .withFileSizeLimit(16);
        assumeTrue(process.canStart(), "skipped: no bash to limit the length of files");
        JavaProcess.Result result = process.run();
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void aReadOnlyFileSystemIsNamedAsTheReason() throws Exception {
        Path other = folder.resolve("new.md");
        assertThat(appendToReadOnlyFileSystem(file))
                .isEqualTo("AccessDeniedException: " + file + ": it is read-only; allow writing to it first");
        assertThat(appendToReadOnlyFileSystem(other))
                .isEqualTo("FileSystemException: " + other + ": Read-only file system; nothing was written");
        assertNothingChanged();
    }

    private String appendToReadOnlyFileSystem(Path note) throws Exception {
        JavaProcess process = JavaProcess.of(WritingProcess.class, "append", note.toString(), "x")
                .withReadOnly(folder);
        return output(process, "skipped: this user may not mount file systems");
    }

    @Test
    void anInterruptedThreadWritesNothing() throws IOException {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> ticked.write(file))
                    .isInstanceOfAny(ClosedByInterruptException.class, FileLockInterruptionException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(Files.readString(file)).isEqualTo(TEXT);
        ticked.write(file);
        assertThat(Files.readString(file)).isEqualTo(ticked.text());
        assertThat(files()).as("the lock that nobody waited for").containsExactly("tea.md");
    }

    @Test
    void aNewNoteOverwritesNothing() throws IOException {
        assertThatThrownBy(() -> NEW.write(file))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(file + ": there is something of this name already; choose another name");
        assertNothingChanged();
    }

    @Test
    void aNewNoteDoesNotFollowALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("nowhere.md"));
        assertThatThrownBy(() -> NEW.write(link)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files()).containsExactly("link.md", "tea.md");
    }

    @Test
    void aNewNoteIsNoFolder() {
        assertThatThrownBy(() -> NEW.write(folder)).isInstanceOf(FileAlreadyExistsException.class);
        Path root = folder.getRoot();
        assertThatThrownBy(() -> NEW.write(root)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aMissingFolderIsNotMade() throws IOException {
        Path missing = folder.resolve("no").resolve("new.md");
        assertThatThrownBy(() -> NEW.write(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing + ": its folder is missing; make it first");
        assertNothingChanged();
    }

    @Test
    void aLinkThatLeadsNowhereOrToItselfIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("nowhere.md"));
        assertThatThrownBy(() -> ticked.write(link))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageStartingWith(link + ": it is gone");
        Path loop = Files.createSymbolicLink(folder.resolve("loop.md"), folder.resolve("loop.md"));
        assertThatThrownBy(() -> ticked.write(loop))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(loop + ": ")
                .hasMessageContaining("symbolic link");
        assertThatThrownBy(() -> EpisodeNote.read(loop))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(loop + ": ");
        assertThat(files()).containsExactly("link.md", "loop.md", "tea.md");
    }

    @Test
    void aFolderIsNoNote() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes.md"));
        assertThatThrownBy(() -> EpisodeNote.read(notes))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(notes + ": it is a folder, not a note");
        assertThatThrownBy(() -> ticked.write(notes))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(notes + ": it is no ordinary file; nothing was written");
        assertThat(files()).containsExactly("notes.md", "tea.md");
    }

    @Test
    void aSocketIsNoNote() throws IOException {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThatThrownBy(() -> ticked.write(socket))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(socket + ": it is no ordinary file; nothing was written");
        }
        assertThat(files()).containsExactly("s", "tea.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "folder", "socket"})
    void aLockThatIsNoFileIsNamedAndLeftAlone(String kind) throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "other");
        Path lock = folder.resolve(FolderLock.FILE_NAME);
        switch (kind) {
            case "link" -> Files.createSymbolicLink(lock, other);
            case "folder" -> Files.createDirectory(lock);
            default -> {
                try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                    server.bind(UnixDomainSocketAddress.of(lock));
                }
            }
        }

        assertThatThrownBy(() -> ticked.write(file))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": something else is in the place of its folder's lock; delete "
                        + lock.toRealPath(LinkOption.NOFOLLOW_LINKS) + "; nothing was written");
        assertThat(Files.readString(other)).isEqualTo("other");
        assertThat(Files.readString(file)).isEqualTo(TEXT);
        assertThat(files()).containsExactly(FolderLock.FILE_NAME, "other.md", "tea.md");
    }
}
