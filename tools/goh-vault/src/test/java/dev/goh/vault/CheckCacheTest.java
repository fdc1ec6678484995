package dev.goh.vault;

import static dev.goh.vault.Vaults.note;
import static dev.goh.vault.Vaults.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleInfo;
import dev.goh.markdown.NoteValidator;
import dev.goh.testkit.Notes;
import dev.goh.testkit.SmallRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCacheTest {
    private static final Profile STRICT = NamedProfiles.named("strict").orElseThrow();
    private static final String VIDEO = "https://youtu.be/kEtTle-0040";

    @TempDir
    Path folder;

    /** What a check tells with a cache. */
    private static List<String> check(CheckCache cache, Profile profile, Context context, List<NoteFile> files) {
        return check(VaultChecker.of(NoteValidator.of(profile)).withCache(cache), context, files);
    }

    private static List<String> check(VaultChecker checker, Context context, List<NoteFile> files) {
        Vaults.Log log = new Vaults.Log();
        try {
            checker.check(files, context, Runnable::run, 1, log);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return log.lines;
    }

    private static CheckCache again(CheckCache cache, Path file) {
        try {
            cache.write(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CheckCache.read(file, "basis");
    }

    @Provide
    Arbitrary<List<String>> vaults() {
        List<String> examples = new ArrayList<>();
        for (RuleInfo rule : STRICT.infos()) {
            rule.bad().ifPresent(example -> examples.add(example.note()));
            rule.good().ifPresent(example -> examples.add(example.note()));
        }
        Arbitrary<String> allowed = Arbitraries.of("GOH306", "GOH101", "GOH999", "GOH402, GOH206")
                .map(codes -> text(VIDEO, "2024-03-01", "GOH 7 - a <!-- goh:allow " + codes + " -- so be it -->"));
        return Arbitraries.oneOf(Notes.any(), Arbitraries.of(examples), allowed)
                .list()
                .ofMaxSize(8);
    }

    /** The one law: a cache changes nothing but time, also when the notes around a note change. */
    @Property(tries = 80)
    void whatIsFoundIsTheSameWithACache(
            @ForAll("vaults") List<String> texts, @ForAll("vaults") List<String> others, @ForAll Phase phase)
            throws IOException {
        List<NoteFile> first = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            first.add(NoteFile.of("a/" + i + ".md", texts.get(i).getBytes(StandardCharsets.UTF_8)));
        }
        List<NoteFile> second = new ArrayList<>(first);
        for (int i = 0; i < others.size(); i++) {
            second.add(NoteFile.of("b/" + i + ".md", others.get(i).getBytes(StandardCharsets.UTF_8)));
        }
        VaultChecker plain = VaultChecker.of(NoteValidator.of(STRICT));
        Context context = Context.in(phase);
        Path file = Files.createTempFile("goh", ".txt");
        try {
            CheckCache cache = CheckCache.empty("basis");

            assertThat(check(cache, STRICT, context, first)).isEqualTo(check(plain, context, first));
            CheckCache restored = again(cache, file);
            assertThat(check(restored, STRICT, context, second)).isEqualTo(check(plain, context, second));
            restored = again(restored, file);
            assertThat(check(restored, STRICT, context, first)).isEqualTo(check(plain, context, first));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aPermissionThatIsNoLongerUsedIsFoundThoughItsNoteIsTheSame() {
        NoteFile allowed =
                note("a.md", text(VIDEO, "2024-03-01", "GOH 7 - a") + "<!-- goh:allow GOH306 -- twice -->\n");
        NoteFile twin = note("b.md", text("https://youtu.be/kEtTle-0044", "2024-03-08", "GOH 7 - b"));
        VaultChecker plain = VaultChecker.of(NoteValidator.of(Vaults.profile()));
        CheckCache cache = CheckCache.empty("basis");

        check(cache, Vaults.profile(), Context.infer(), List.of(allowed, twin));
        List<String> alone =
                check(again(cache, folder.resolve("c")), Vaults.profile(), Context.infer(), List.of(allowed));

        assertThat(alone).isEqualTo(check(plain, Context.infer(), List.of(allowed)));
    }

    private final AtomicInteger runs = new AtomicInteger();

    /** A rule that counts how often it runs. */
    private final Profile counting =
            Profile.of(SmallRule.of("ACME001", "tea-hot", (in, out) -> runs.incrementAndGet()));

    private final NoteFile tea = note("tea.md", text(VIDEO, "2024-03-01", "GOH 7 - a"));

    @Test
    void aRuleThatFoundNothingDoesNotRunAgain() {
        CheckCache cache = CheckCache.empty("basis");
        check(cache, counting, Context.infer(), List.of(tea));
        CheckCache restored = again(cache, folder.resolve("new/cache.txt"));
        check(restored, counting, Context.infer(), List.of(tea));

        assertThat(runs).hasValue(1);
        assertThat(cache.hits()).isZero();
        assertThat(restored.hits()).isEqualTo(1);
    }

    @Test
    void itRunsAgainWhenAnythingChangedThatMatters() {
        CheckCache cache = CheckCache.empty("basis");
        check(cache, counting, Context.infer(), List.of(tea));
        Path file = folder.resolve("cache.txt");
        again(cache, file);

        check(CheckCache.read(file, "other"), counting, Context.infer(), List.of(tea));
        check(CheckCache.read(file, "basis"), counting, Context.infer().asOf(LocalDate.EPOCH), List.of(tea));
        check(CheckCache.read(file, "basis"), counting, Context.in(Phase.AIRED), List.of(tea));
        NoteFile renamed = note("coffee.md", text(VIDEO, "2024-03-01", "GOH 7 - a"));
        check(CheckCache.read(file, "basis"), counting, Context.infer(), List.of(renamed));
        NoteFile edited = note("tea.md", text(VIDEO, "2024-03-01", "GOH 7 - b"));
        check(CheckCache.read(file, "basis"), counting, Context.infer(), List.of(edited));

        assertThat(runs).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u00ff", "abc\n", "0123\nGOH101", "%s GOH101 oh\n", "%s GOH101"})
    void aDamagedFileDoesNoHarm(String damage) throws IOException {
        CheckCache cache = CheckCache.empty("basis");
        check(cache, counting, Context.infer(), List.of(tea));
        Path file = folder.resolve("cache.txt");
        again(cache, file);
        String known = Files.readString(file).strip();
        Files.write(file, damage.formatted(known).getBytes(StandardCharsets.ISO_8859_1));

        VaultChecker plain = VaultChecker.of(NoteValidator.of(counting));
        assertThat(check(CheckCache.read(file, "basis"), counting, Context.infer(), List.of(tea)))
                .isEqualTo(check(plain, Context.infer(), List.of(tea)));
    }

    @Test
    void aFileThatIsTooLongDoesNoHarm() throws IOException {
        assertThat(CheckCache.read(Vaults.hugeFile(folder), "basis").hits()).isZero();
    }

    @Test
    void noLinkIsFollowedWhenACacheIsWritten() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Path link = Files.createSymbolicLink(folder.resolve("cache.txt"), outside);

        assertThatThrownBy(() -> CheckCache.empty("basis").write(link))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a link, which is not followed");
        assertThat(outside).doesNotExist();
    }

    @Test
    void whatIsNotUsedIsForgotten() throws IOException {
        Path file = folder.resolve("cache.txt");
        NoteFile other = note("other.md", text(VIDEO, "2024-03-01", "GOH 8 - c"));
        CheckCache cache = CheckCache.empty("basis");
        check(cache, counting, Context.infer(), List.of(tea, other));
        CheckCache restored = again(cache, file);
        assertThat(Files.readAllLines(file)).hasSize(2).isSorted();

        check(restored, counting, Context.infer(), List.of(tea));
        again(restored, file);

        assertThat(Files.readAllLines(file)).hasSize(1);
    }
}
