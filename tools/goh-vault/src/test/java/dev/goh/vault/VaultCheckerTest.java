package dev.goh.vault;

import static dev.goh.vault.Vaults.note;
import static dev.goh.vault.Vaults.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.NoteValidator;
import dev.goh.testkit.Notes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class VaultCheckerTest {
    private static VaultChecker checker() {
        return VaultChecker.of(NoteValidator.of(Vaults.profile()));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> copied = Arbitraries.of("2024-03-01", "2024-03-08", "")
                .map(date -> text("https://youtu.be/dQw4w9WgXcQ", date, "GOH 7 - a"));
        return Arbitraries.oneOf(Notes.any(), copied, Arbitraries.of("\ud800", "Just text."))
                .list()
                .ofMaxSize(30);
    }

    /** Results, order and vault findings are those of one thread, whatever the threads and the order of the files. */
    @Property(tries = 60)
    void whatComesOutDoesNotDependOnThreadsOrTheOrderOfTheFiles(
            @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 2, max = 8) int threads, @ForAll long seed)
            throws InterruptedException {
        List<NoteFile> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(NoteFile.of("n/" + i + ".md", texts.get(i).getBytes(StandardCharsets.UTF_8)));
        }
        List<NoteFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Vaults.Log expected = Vaults.check(checker(), files, Runnable::run, 1);
            Vaults.Log several = Vaults.check(checker(), shuffled, pool, threads);

            assertThat(several.lines).isEqualTo(expected.lines).hasSameSizeAs(files);
            assertThat(several.checked).extracting(CheckedFile::report).isEqualTo(reports(expected));
        } finally {
            pool.shutdownNow();
            assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<ValidationReport> reports(Vaults.Log log) {
        return log.checked.stream().map(CheckedFile::report).toList();
    }

    @Test
    void filesComeInTheOrderOfTheirNames() {
        List<NoteFile> files = new ArrayList<>();
        for (String name : List.of("b.md", "a/z.md", "é.md", "😀.md", "ﬁ.md", "<stdin>", "B.md")) {
            files.add(note(name, "# GOH 1 - a\n"));
        }

        assertThat(Vaults.check(files).checked)
                .extracting(CheckedFile::name)
                .containsExactly("<stdin>", "B.md", "a/z.md", "b.md", "é.md", "ﬁ.md", "😀.md");
    }

    @Test
    void aFileThatIsNoNoteIsAFindingAndTheRestIsChecked(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.md"), "# GOH 1 - Café\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("b.md"), "x\n".repeat(1 << 20));
        Files.writeString(folder.resolve("c.md"), "## Talking points\n" + nested(70));
        Files.write(folder.resolve("d.md"), new byte[0]);
        Files.writeString(folder.resolve("e.md"), "Just text.\n");
        Files.createSymbolicLink(folder.resolve("f.md"), folder.resolve("nowhere"));
        Files.createDirectory(folder.resolve("g.md"));
        Files.writeString(folder.resolve("h.md"), "# GOH 1 - a\n");
        FoundNotes found = NoteFinder.find(List.of(folder.toString()), Excludes.none());

        Vaults.Log log = Vaults.check(found.files());

        assertThat(log.of("GOH001"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("a.md: invalid UTF-8 at byte 13"),
                        line -> assertThat(line).startsWith("b.md: more than 1048576 bytes"),
                        line -> assertThat(line).startsWith("c.md: ").contains("64"));
        assertThat(log.lines).filteredOn(line -> line.startsWith("skipped")).hasSize(2);
        assertThat(log.checked).last().extracting(CheckedFile::name).asString().endsWith("h.md");
        assertThat(found.unreadable()).hasSize(1);
    }

    private static String nested(int depth) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            items.append("\t".repeat(i)).append("- a\n");
        }
        return items.toString();
    }

    @Test
    void aFileThatVanishesIsAFailureAndTheRestIsChecked(@TempDir Path folder) throws IOException {
        Path gone = Files.writeString(folder.resolve("a.md"), "# GOH 1 - a\n");
        Files.writeString(folder.resolve("b.md"), "# GOH 2 - b\n");
        List<NoteFile> files =
                NoteFinder.find(List.of(folder.toString()), Excludes.none()).files();
        Files.delete(gone);

        Vaults.Log log = Vaults.check(files);

        assertThat(log.lines).first().asString().startsWith("failed ").endsWith("NoSuchFileException");
        assertThat(log.checked).hasSize(1);
    }

    @Test
    void aProfileWithoutRulesAboutSeveralNotesReadsEachOnce() {
        AtomicInteger begun = new AtomicInteger();
        Executor counting = task -> {
            begun.incrementAndGet();
            task.run();
        };
        List<NoteFile> files = List.of(note("a.md", ""), note("b.md", ""), note("c.md", ""));
        Profile core = NamedProfiles.named("core").orElseThrow();

        Vaults.check(VaultChecker.of(NoteValidator.of(core)), files, counting, 1);
        assertThat(begun.getAndSet(0)).isEqualTo(3);

        Vaults.check(checker(), files, counting, 1);
        assertThat(begun.get()).isEqualTo(6);
    }

    @Test
    void onlyAFewNotesAreBegunBeforeTheFirstIsDone() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> elements = Collections.nCopies(1000, 1);

        run(elements, 8, begun, taken, most);

        assertThat(taken.get()).isEqualTo(1000);
        assertThat(most.get()).isEqualTo(8);
    }

    private static void run(
            List<Integer> elements, int window, AtomicInteger begun, AtomicInteger taken, AtomicInteger most) {
        try {
            OrderedTasks.run(
                    elements,
                    element -> {
                        most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
                        return element;
                    },
                    Runnable::run,
                    window,
                    result -> taken.addAndGet(result) > 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Timeout(30)
    void anExecutorWhoseOnlyThreadIsThisOneDoesNotBlock() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            Vaults.Log log = pool.submit(
                            () -> Vaults.check(checker(), List.of(note("a.md", ""), note("b.md", "")), pool, 1))
                    .get();

            assertThat(log.checked).hasSize(2);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aListenerThatHasEnoughEndsTheRun() {
        List<NoteFile> files = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            files.add(note(i + ".md", ""));
        }
        AtomicInteger checked = new AtomicInteger();
        VaultListener two = new VaultListener() {
            @Override
            public void checked(CheckedFile file) {
                checked.incrementAndGet();
            }

            @Override
            public void failed(NoteFile file, Throwable reason) {
                throw new AssertionError(reason);
            }

            @Override
            public boolean wantsMore() {
                return checked.get() < 2;
            }
        };

        try {
            checker().check(files, Context.infer(), Runnable::run, 1, two);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }

        assertThat(checked.get()).isEqualTo(2);
    }

    @Test
    @Timeout(30)
    void anInterruptEndsTheRunAndLeavesOutWhatWasNotBegun() {
        List<Runnable> begun = new ArrayList<>();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> OrderedTasks.run(
                        List.of(1, 2, 3), element -> element, task -> begun.add(task), 3, result -> true))
                .isInstanceOf(InterruptedException.class);

        assertThat(Thread.interrupted()).isFalse();
        assertThat(begun).hasSize(3);
        assertThat(begun.subList(1, 3)).allMatch(task -> ((FutureTask<?>) task).isCancelled());
    }

    @Test
    void noThreadAtAllIsRefused() {
        assertThatThrownBy(() -> checker().check(List.of(), Context.infer(), Runnable::run, 0, new Vaults.Log()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one thread at least, not 0");
    }
}
