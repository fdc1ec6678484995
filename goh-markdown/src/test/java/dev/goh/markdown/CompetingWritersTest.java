package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Timestamp;
import dev.goh.testkit.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes at the same time, no edit is lost. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CompetingWritersTest {
    private static final int PROCESSES = 3;
    private static final int WRITERS = PROCESSES * WritingProcess.THREADS;

    @TempDir
    Path folder;

    @Test
    void everyEditOfSeveralProcessesWithSeveralThreadsIsThereInTheEnd() throws Exception {
        StringBuilder text = new StringBuilder("## Pre-show checklist\n");
        List<Timestamp> expected = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            text.append("- [ ] ").append(WritingProcess.task(writer)).append('\n');
            for (int write = 0; write < WritingProcess.WRITES; write++) {
                expected.add(WritingProcess.timestamp(writer, write));
            }
        }
        Path file = Files.writeString(folder.resolve("note.md"), text + "\n## Timestamps\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            Path name = i % 2 == 0 ? file : link;
            processes.add(JavaProcess.of(WritingProcess.class, "addTimestamps", name.toString(), Integer.toString(i))
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        assertThat(EpisodeNote.read(file).episode().timestamps()).isEqualTo(expected);
        assertThat(Files.readString(file)).doesNotContain("[ ]");
        assertThat(folder).isDirectoryContaining(path -> path.equals(link));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("note.md", "link.md");
    }
}
