package dev.goh.vault;

import static dev.goh.vault.Vaults.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.validation.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final String NOTE = """
            ---
            url: https://youtu.be/TBD
            date: 2024-03-01
            ---
            # GOH 1 - a

            ## Timestamps
            00:00:00 a
            00:00:20 b
            00:00:10 c
            """;

    private static CheckedFile check(String text) {
        return Vaults.check(List.of(note("a.md", text))).checked.get(0);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }

    private static Baseline of(String note, CheckedFile file) {
        return Baseline.empty().toBuilder().set(note, file.report().findings()).build();
    }

    @Test
    void whatItHoldsIsNotReportedAgain() {
        CheckedFile file = check(NOTE);
        assertThat(codes(file.report().findings())).contains("GOH203", "GOH103");

        CheckedFile again = of("n/a.md", file).apply(file, "n/a.md");

        assertThat(again.report().findings()).isEmpty();
        assertThat(again.baselined()).isEqualTo(file.report().findings());
        assertThat(again.report().phase()).isEqualTo(file.report().phase());
    }

    @Test
    void whatIsNewIsReported() {
        CheckedFile before = check(NOTE);
        CheckedFile now = check(NOTE + "00:00:05 d\n");

        CheckedFile applied = of("a.md", before).apply(now, "a.md");

        assertThat(codes(applied.report().findings())).containsOnly("GOH103").hasSize(1);
        assertThat(codes(applied.baselined())).contains("GOH203", "GOH103");
    }

    @Test
    void linesMayMove() {
        CheckedFile moved = check(NOTE.replace("# GOH 1 - a\n", "# GOH 1 - a\n\nGuest:: \"Ana Diaz\"\n\nText.\n"));

        assertThat(of("a.md", check(NOTE)).apply(moved, "a.md").report().findings())
                .filteredOn(finding -> finding.rule().code().equals("GOH103"))
                .isEmpty();
    }

    @Test
    void findingsThatLookAlikeAreCounted() {
        String one = "# GOH 1 - a\n## Checklist\n- [x] a\n\t- [ ] b\n";
        String two = one + "- [x] a\n\t- [ ] b\n";
        Baseline baseline = of("a.md", check(one));

        CheckedFile applied = baseline.apply(check(two), "a.md");

        assertThat(codes(applied.baselined())).contains("GOH501");
        assertThat(codes(applied.report().findings())).containsExactly("GOH501");
    }

    @Test
    void anotherNoteHasDebtsOfItsOwn() {
        CheckedFile file = check(NOTE);

        assertThat(of("a.md", file).apply(file, "b.md")).isEqualTo(file);
    }

    @Test
    void theFileIsSortedText() {
        Baseline baseline = Baseline.empty().toBuilder()
                .set(
                        "b c.md",
                        check("# GOH 1 - a\n## Checklist\n- [x] a\n\t- [ ] b\n- [x] a\n\t- [ ] b\n")
                                .report()
                                .findings())
                .set(
                        "a.md",
                        check("---\nurl: https://youtu.be/TBD\ndate: 2024-03-01\n---\n# GOH 1 - a\n")
                                .report()
                                .findings())
                .build();

        List<String> lines = baseline.text().lines().toList();

        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines)
                .filteredOn(line -> line.contains("GOH203"))
                .singleElement()
                .asString()
                .matches("1 GOH203 [0-9a-f]{32} a\\.md");
        assertThat(lines)
                .filteredOn(line -> line.contains("GOH501"))
                .singleElement()
                .asString()
                .matches("2 GOH501 [0-9a-f]{32} b c\\.md");
        assertThat(lines.subList(1, lines.size()))
                .map(line -> line.split(" ", 4)[3] + " " + line.split(" ", 4)[1])
                .isSorted()
                .contains("a.md GOH203", "b c.md GOH501");
        assertThat(baseline.text()).endsWith("\n");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings()
                        .withChars(" %0a\n\r\t./é😀\u2028\u0085\u00a0#".toCharArray())
                        .ofMinLength(1)
                        .ofMaxLength(12));
    }

    @Property(tries = 500)
    void whatIsWrittenReadsBackAsTheSame(@ForAll("names") String first, @ForAll("names") String second)
            throws FileSystemException {
        List<Finding> findings = check(NOTE).report().findings();
        Baseline baseline = Baseline.empty().toBuilder()
                .set(first, findings)
                .set(second, findings.subList(0, 1))
                .build();

        Baseline again = Baseline.parse(baseline.text(), "b.txt");

        assertThat(again).isEqualTo(baseline);
        assertThat(again.text()).isEqualTo(baseline.text());
        assertThat(again.size(second)).isEqualTo(1);
    }

    @Test
    void linesOfAMergedFileAreAddedUp() throws FileSystemException {
        String hash = "0123456789abcdef0123456789abcdef";

        Baseline baseline =
                Baseline.parse("# a\r\n1 GOH101 " + hash + " b.md\r\n\r\n2   GOH101  " + hash + "  b.md \r\n", "b.txt");

        assertThat(baseline.text()).endsWith("\n3 GOH101 " + hash + " b.md\n");
    }

    /** The file may come with the notes of others. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void blanksThatNobodyCountsTakeNoTime() {
        String line = "1 GOH101 0123456789abcdef0123456789abcdef" + " ".repeat(1_000_000);
        assertThatThrownBy(() -> Baseline.parse(line, "b.txt")).isInstanceOf(FileSystemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< ours",
                "0 GOH101 0123456789abcdef0123456789abcdef b.md",
                "1 GOH101 0123456789abcdef b.md",
                "1 goh 0123456789abcdef0123456789abcdef b.md",
                "1 GOH101 0123456789abcdef0123456789abcdef",
                "99999999999 GOH101 0123456789abcdef0123456789abcdef b.md"
            })
    void aLineThatIsNoneIsNamed(String line) {
        assertThatThrownBy(() -> Baseline.parse("# a\n\n" + line + "\n", "b.txt"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith("b.txt: line 3 is no line of a baseline");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("b.txt"), "# Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Baseline.read(file))
                .hasMessageEndingWith("b.txt: invalid UTF-8 at byte 5; save it as UTF-8");
    }

    @Test
    void pruningForgetsWhatIsGoneAndLearnsNothing() {
        CheckedFile before = check(NOTE);
        CheckedFile now = check(NOTE.replace("00:00:10 c", "00:00:30 c") + "## Checklist\n- [x] a\n\t- [ ] b\n");
        Baseline old = of("a.md", before);

        Baseline pruned = old.toBuilder().prune("a.md", now.report().findings()).build();

        assertThat(codes(pruned.apply(now, "a.md").report().findings())).contains("GOH501");
        assertThat(pruned.text()).contains("GOH203").doesNotContain("GOH103", "GOH501");
        assertThat(old.beyond(pruned)).isPositive();
        assertThat(pruned.beyond(old)).isZero();
    }

    /** Checks a note of its own in a folder, as a module of a parallel build does. */
    @Test
    void aFileThatIsTooLongIsRefusedByItsLimit(@TempDir Path folder) throws IOException {
        Path huge = Vaults.hugeFile(folder);
        BaselineUpdate update = BaselineUpdate.of(new BaselineFile(huge, Baseline.empty()), false);

        for (Callable<?> read : List.<Callable<?>>of(() -> Baseline.read(huge), update::write)) {
            assertThatThrownBy(read::call)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageEndingWith("longer than 67108864 bytes, which is the limit");
        }
    }

    private static BaselineUpdate update(BaselineFile old, Path note, boolean prune) throws IOException {
        Files.writeString(note, NOTE);
        BaselineUpdate update = BaselineUpdate.of(old, prune);
        Vaults.check(List.of(NoteFile.named(note))).checked.forEach(update::add);
        return update;
    }

    @Test
    void noneOfTwoUpdatesThatRunAtTheSameTimeIsLost(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/b.txt");
        BaselineFile none = new BaselineFile(file, Baseline.empty());
        BaselineUpdate first = update(none, folder.resolve("a.md"), false);
        BaselineUpdate second = update(none, folder.resolve("b.md"), false);

        Baseline one = first.write();
        Baseline both = second.write();

        assertThat(one.size()).isPositive();
        assertThat(second.before()).isEqualTo(one);
        assertThat(both.size("../a.md")).isEqualTo(both.size("../b.md")).isEqualTo(one.size());
        assertThat(Baseline.read(file)).isEqualTo(both);
        assertThat(file.getParent().toFile().list()).containsExactly("b.txt");

        BaselineUpdate pruned = update(BaselineFile.read(file), folder.resolve("a.md"), true);
        update(BaselineFile.read(file), folder.resolve("c.md"), false).write();
        assertThat(pruned.write().size()).isEqualTo(3 * one.size());
    }

    @Test
    void aFileInThePlaceOfItsFolderIsNoReasonToTryForEver(@TempDir Path folder) throws IOException {
        Path none = Files.writeString(folder.resolve("none"), "").resolve("b.txt");
        BaselineUpdate update = update(new BaselineFile(none, Baseline.empty()), folder.resolve("a.md"), false);

        assertThatThrownBy(update::write)
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(none.getParent().toString());
    }

    @Test
    void noneOfManyUpdatesAtOnceIsLost(@TempDir Path folder) throws Exception {
        BaselineFile none = new BaselineFile(folder.resolve("b.txt"), Baseline.empty());
        List<BaselineUpdate> updates = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            updates.add(update(none, folder.resolve(i + ".md"), false));
        }

        ExecutorService writers = Executors.newFixedThreadPool(4);
        for (Future<Baseline> written : writers.invokeAll(updates.stream()
                .map(update -> (Callable<Baseline>) update::write)
                .toList())) {
            written.get();
        }
        writers.shutdown();

        Baseline all = Baseline.read(none.path());
        assertThat(all.size()).isEqualTo(20 * all.size("7.md")).isPositive();
    }

    @Test
    void namesGoFromTheFolderOfTheBaselineToTheNote(@TempDir Path folder) {
        assertThat(Baseline.nameOf(folder.resolve("notes/./a b.md"), folder)).isEqualTo("notes/a b.md");
        assertThat(Baseline.nameOf(folder.resolve("a.md"), folder.resolve("ci")))
                .isEqualTo("../a.md");
    }
}
