package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.internal.FolderLock;
import dev.goh.core.internal.StagedFile;
import dev.goh.testkit.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes leaves a whole note: the old one or the new one. The system property
 * {@code goh.kills} tells how many are killed in each test.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("goh.kills", 40);

    @TempDir
    Path folder;

    /** Which files there may be after a kill, beside the notes. */
    private static final List<String> LEFTOVERS = List.of(FolderLock.FILE_NAME, StagedFile.FILE_NAME);

    private int cutOff;

    private static void killOnceBusy(JavaProcess writer, Random random) throws IOException, InterruptedException {
        Process process = writer.start();
        try {
            assertThat(process.getInputStream().read())
                    .as("sign of life: what the one before left behind hinders nobody")
                    .isEqualTo('\n');
            LockSupport.parkNanos(random.nextInt(15_000_000));
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private List<String> notesAfterKill() throws IOException {
        List<String> files = files();
        List<String> notes =
                files.stream().filter(name -> !LEFTOVERS.contains(name)).toList();
        if (notes.size() < files.size()) {
            cutOff++;
        }
        return notes;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void assertSomeWereCutOff() {
        assertThat(cutOff).as("kills in the middle of writing").isPositive();
    }

    @Test
    void aNoteThatIsReplacedIsWholeAfterEveryKill() throws Exception {
        Path file = Files.writeString(folder.resolve("note.md"), Versions.text(0));
        Random random = new Random(1);
        int number = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killOnceBusy(JavaProcess.of(WritingProcess.class, "replace", file.toString()), random);
            String text = Files.readString(file);
            assertThat(Versions.number(text)).isGreaterThan(number);
            number = Versions.number(text);
            assertThat(text.equals(Versions.text(number)))
                    .as("version %d is whole", number)
                    .isTrue();
            assertThat(notesAfterKill()).containsExactly("note.md");
        }
        assertSomeWereCutOff();
        NoteFileWriter.replace(file, Versions.text(number), "last");
        assertThat(files()).containsExactly("note.md");
    }

    @Test
    void aNewNoteIsWholeOrNotThereAfterEveryKill() throws Exception {
        Random random = new Random(2);
        for (int kill = 0; kill < KILLS; kill++) {
            killOnceBusy(JavaProcess.of(WritingProcess.class, "create", folder.toString()), random);
            for (String name : notesAfterKill()) {
                String text = Files.readString(folder.resolve(name));
                int number = Integer.parseInt(name.substring(name.indexOf('-') + 1));
                assertThat(text.equals(Versions.text(number)))
                        .as("%s is whole", name)
                        .isTrue();
                Files.delete(folder.resolve(name));
            }
        }
        assertSomeWereCutOff();
        NoteFileWriter.create(folder.resolve("last.md"), "last");
        assertThat(files()).containsExactly("last.md");
    }
}
