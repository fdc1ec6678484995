package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.internal.FolderLock;
import dev.goh.core.internal.StagedFile;
import dev.goh.testkit.JavaProcess;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, and what else stays as it was. {@link RefusedWritingTest} tells when nothing is written. */
class NoteWritingTest {
    private static final String TEXT = "\ufeff# Tea\r\n\r\n## Checklist\r\n\r\n- [ ] Boil.";
    private static final String TICKED = TEXT.replace("[ ]", "[x]");
    private static final EpisodeNote NEW = EpisodeNote.of(
            Episode.builder().title(EpisodeTitle.of("GOH", 1, "Tea")).build());

    private static final String FIFTY = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwx";

    /** 255 bytes, which is what most file systems allow. */
    private static final String LONGEST = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + "yz.md";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void createNote() throws IOException {
        file = Files.writeString(folder.resolve("tea.md"), TEXT);
    }

    private static void tick(Path file) throws IOException {
        EpisodeNote.read(file).edit(episode -> episode.tick("Boil")).write(file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aChangedNoteReplacesWhatWasRead() throws IOException {
        tick(file);
        assertThat(Files.readString(file)).isEqualTo(TICKED);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aNewNoteMakesANewFile() throws IOException {
        Files.delete(file);
        NEW.write(file);
        assertThat(EpisodeNote.read(file).episode()).isEqualTo(NEW.episode());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void theSameBytesWrittenAgainByAnotherAreNoChange() throws IOException {
        EpisodeNote ticked = EpisodeNote.read(file).edit(episode -> episode.tick("Boil"));
        Files.delete(file);
        Files.writeString(file, TEXT);
        ticked.write(file);
        assertThat(Files.readString(file)).isEqualTo(TICKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--", "rwxrwxrwx"})
    void permissionsAreKept(String permissions) throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        tick(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws IOException {
        assumePosix();
        Path usual = Files.createFile(folder.resolve("usual"));
        Path written = folder.resolve("new.md");
        NEW.write(written);
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void ownerAndGroupAreKept() throws IOException {
        PosixFileAttributeView view = giveAway("65534", "65533");
        tick(file);
        assertThat(view.readAttributes().owner().getName()).isIn("nobody", "65534");
        assertThat(view.readAttributes().group()).isEqualTo(group("65533"));
    }

    @Test
    void aGroupThatCannotBeKeptIsReplacedByOneThatMayDoNoMoreThanEverybody() throws Exception {
        PosixFileAttributeView view = giveAway("65534", "65533");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rwxr--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        JavaProcess process = JavaProcess.of(WritingProcess.class, "append", file.toString(), " Now.")
                .withoutRoot(Files.createDirectory(folder.resolve("classes")));
        assumeTrue(process.canStart(), "skipped: root cannot start Java as another user here");

        assertThat(process.run()).isEqualTo(new JavaProcess.Result(0, "written", ""));
        assertThat(Files.readString(file)).isEqualTo(TEXT + " Now.");
        assertThat(view.readAttributes().group()).isNotEqualTo(group("65533"));
        assertThat(PosixFilePermissions.toString(view.readAttributes().permissions()))
                .isEqualTo("rw-r--r--");
    }

    /** Gives the note to a user and a group, by their numbers. */
    private PosixFileAttributeView giveAway(String user, String group) throws IOException {
        assumePosix();
        assumeTrue("root".equals(System.getProperty("user.name")), "skipped: only root may give files away");
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        view.setOwner(lookup().lookupPrincipalByName(user));
        view.setGroup(lookup().lookupPrincipalByGroupName(group));
        return view;
    }

    private Object group(String group) throws IOException {
        return lookup().lookupPrincipalByGroupName(group);
    }

    private UserPrincipalLookupService lookup() {
        return folder.getFileSystem().getUserPrincipalLookupService();
    }

    private void assumePosix() throws IOException {
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"),
                "skipped: a file system without permissions");
    }

    @Test
    void symbolicLinksStay() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.md"), Path.of("..", "tea.md"));
        Path second = Files.createSymbolicLink(folder.resolve("second.md"), link);
        tick(second);
        assertThat(second).isSymbolicLink();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(TICKED);
        assertThat(files()).containsExactlyInAnyOrder(file, elsewhere, second);
    }

    @Test
    void aNewNoteMayBeReachedThroughALinkedFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        NEW.write(link.resolve("new.md"));
        assertThat(real).isDirectoryContaining("glob:**new.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Té ☕ \ud83c\udf75.md", " a 'b' \"c\" $d;.md", "-n", LONGEST})
    void anyNameWillDo(String name) throws IOException {
        Path named = Files.move(file, folder.resolve(name));
        tick(named);
        assertThat(Files.readString(named)).isEqualTo(TICKED);
        assertThat(files()).containsExactly(named);
    }

    @Test
    void anArchiveIsWrittenIntoAsWell() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("notes.zip"), Map.of("create", "true"))) {
            Path note = Files.writeString(zip.getPath("/tea.md"), TEXT);
            tick(note);
            NEW.write(zip.getPath("/new.md"));
            assertThat(Files.readString(note)).isEqualTo(TICKED);
            assertThat(Files.readString(zip.getPath("/new.md"))).isEqualTo(NEW.text());
            try (Stream<Path> files = Files.list(zip.getPath("/"))) {
                assertThat(files).hasSize(2);
            }
        }
    }

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        Files.writeString(folder.resolve(FolderLock.FILE_NAME), "more than a lock holds".repeat(9));
        Files.writeString(folder.resolve(StagedFile.FILE_NAME), "half a no");
        tick(file);
        assertThat(Files.readString(file)).isEqualTo(TICKED);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whatAKilledProcessLeftMayBeASecondNameOfANote() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "other");
        Files.createLink(folder.resolve(StagedFile.FILE_NAME), other);
        tick(file);
        assertThat(Files.readString(other)).isEqualTo("other");
        assertThat(files()).containsExactlyInAnyOrder(file, other);
    }

    @Test
    void aLinkUnderTheNameOfTheStagedFileIsNotFollowed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "other");
        Files.createSymbolicLink(folder.resolve(StagedFile.FILE_NAME), other);
        tick(file);
        assertThat(Files.readString(other)).isEqualTo("other");
        assertThat(Files.readString(file)).isEqualTo(TICKED);
    }
}
