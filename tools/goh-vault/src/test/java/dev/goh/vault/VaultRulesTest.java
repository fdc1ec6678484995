package dev.goh.vault;

import static dev.goh.vault.Vaults.note;
import static dev.goh.vault.Vaults.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Severity;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VaultRulesTest {
    private static final String FIRST = "https://www.youtube.com/live/dQw4w9WgXcQ";
    private static final String SECOND = "https://youtu.be/6PotKettle0";

    private static NoteFile goh(int number, String url, String date) {
        String name = "GOH " + number + " - a";
        return note("notes/" + name + ".md", text(url, date, name));
    }

    @Test
    void aVideoBelongsToOneNote() {
        Vaults.Log log = Vaults.check(List.of(
                goh(1, FIRST, "2024-03-01"),
                goh(2, SECOND, "2024-03-08"),
                goh(3, "https://youtu.be/dQw4w9WgXcQ?t=3", "2024-03-15")));

        assertThat(log.of("GOH206"))
                .containsExactly(
                        "notes/GOH 1 - a.md: video dQw4w9WgXcQ is also that of \"GOH 3 - a.md\"",
                        "notes/GOH 3 - a.md: video dQw4w9WgXcQ is also that of \"GOH 1 - a.md\"");
    }

    @Test
    void theFindingStandsAtTheLink() {
        Vaults.Log log = Vaults.check(List.of(goh(1, FIRST, "2024-03-01"), goh(2, FIRST, "2024-03-08")));

        Finding finding = log.checked.get(0).report().findings().stream()
                .filter(one -> one.rule().code().equals("GOH206"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.span().orElseThrow()).hasToString("2:6");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path().pointer()).isEqualTo("/url");
    }

    @Test
    void aVideoThatIsOnlyShownCountsToo() {
        String frame = "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>\n";

        Vaults.Log log =
                Vaults.check(List.of(goh(1, FIRST, "2024-03-01"), note("GOH 2 - b.md", "# GOH 2 - b\n\n" + frame)));

        assertThat(log.of("GOH206")).hasSize(2).first().asString().startsWith("GOH 2 - b.md: ");
    }

    @Test
    void brokenIdsAreNotCompared() {
        assertThat(Vaults.check(List.of(
                                goh(1, "https://youtu.be/TBD", "2024-03-01"),
                                goh(2, "https://youtu.be/TBD", "2024-03-08")))
                        .of("GOH206"))
                .isEmpty();
    }

    @Test
    void aNumberBelongsToOneNoteOfItsSeries() {
        Vaults.Log log = Vaults.check(List.of(
                note("GOH 7 - a.md", text("", "2024-03-01", "GOH 7 - a")),
                note("GOH 7 - b.md", text("", "2024-03-08", "GOH 7 - b")),
                note("CCG 007 - c.md", text("", "2024-03-14", "CCG 007 - c")),
                note("GOH 8 - d.md", text("", "2024-03-15", "GOH 8 - d"))));

        assertThat(log.of("GOH306"))
                .containsExactly(
                        "GOH 7 - a.md: number 7 is also that of \"GOH 7 - b.md\"",
                        "GOH 7 - b.md: number 7 is also that of \"GOH 7 - a.md\"");
    }

    @Test
    void withoutASeriesNotesAreComparedWithThoseInTheirFolder() {
        Vaults.Log log = Vaults.check(List.of(
                note("calls/043 - a.md", text("", "2024-03-01", "043 - a")),
                note("calls/043 - b.md", text("", "2024-03-01", "043 - b")),
                note("other/043 - c.md", text("", "2024-03-01", "043 - c"))));

        assertThat(log.of("GOH306")).hasSize(2).noneMatch(line -> line.startsWith("other"));
        assertThat(log.of("GOH325")).hasSize(2).noneMatch(line -> line.startsWith("other"));
    }

    @Test
    void theNumberOfAFileStandsInForTheTitles() {
        assertThat(Vaults.check(List.of(
                                note("GOH 7 - a.md", "---\nurl:\ndate: 2024-03-01\n---\n"),
                                note("GOH 7 - b.md", text("", "2024-03-08", "GOH 7 - b"))))
                        .of("GOH306"))
                .hasSize(2);
    }

    @Test
    void aDayBelongsToOneNoteOfItsSeries() {
        Vaults.Log log = Vaults.check(List.of(
                goh(1, "", "2024-03-01"),
                goh(2, "", "2024-03-01"),
                goh(3, "", "2024-03-08"),
                note("CCG 001 - a.md", text("", "2024-03-01", "CCG 001 - a"))));

        assertThat(log.of("GOH325"))
                .containsExactly(
                        "notes/GOH 1 - a.md: 2024-03-01 is taken by \"GOH 2 - a.md\"",
                        "notes/GOH 2 - a.md: 2024-03-01 is taken by \"GOH 1 - a.md\"");
    }

    @Test
    void notesOfOneFileNameAreToldApartByTheirFolders() {
        assertThat(Vaults.check(List.of(
                                note("a/GOH 1 - a.md", text(FIRST, "2024-03-01", "GOH 1 - a")),
                                note("b/GOH 1 - a.md", text(FIRST, "2024-03-08", "GOH 1 - a"))))
                        .of("GOH206"))
                .containsExactly(
                        "a/GOH 1 - a.md: video dQw4w9WgXcQ is also that of \"b/GOH 1 - a.md\"",
                        "b/GOH 1 - a.md: video dQw4w9WgXcQ is also that of \"a/GOH 1 - a.md\"");
    }

    @Test
    void threeNotesNameTheFirstAndTheFirstNamesTheSecond() {
        assertThat(Vaults.check(List.of(
                                goh(1, FIRST, "2024-03-01"), goh(2, FIRST, "2024-03-08"), goh(3, FIRST, "2024-03-15")))
                        .of("GOH206"))
                .map(line -> line.substring(line.lastIndexOf("GOH")))
                .containsExactly("GOH 2 - a.md\"", "GOH 1 - a.md\"", "GOH 1 - a.md\"");
    }

    @Test
    void anIndexPageIsToListTheNotesOfItsFolder() throws Exception {
        Path folder = Files.createTempDirectory("goh");
        try {
            write(
                    folder,
                    "Readme.md",
                    "# Shows\n- [[GOH 1 - a]]\n- [two](2023/GOH%202%20-%20a.md)\n- [[x/goh 3 - A#Top|three]]\n");
            write(folder, "GOH 1 - a.md", text("", "2024-03-01", "GOH 1 - a"));
            write(folder, "2023/GOH 2 - a.md", text("", "2024-03-08", "GOH 2 - a"));
            write(folder, "2023/GOH 3 - a.md", text("", "2024-03-15", "GOH 3 - a"));
            write(folder, "2023/GOH 4 - a.md", text("", "2024-03-22", "GOH 4 - a"));
            write(folder, "about.md", "Nothing but text, and [a link](https://example.com).\n");
            Profile strict = NamedProfiles.named("strict").orElseThrow();
            List<NoteFile> files =
                    NoteFinder.find(List.of(folder.toString()), Excludes.none()).files();

            Vaults.Log log = Vaults.check(VaultChecker.of(NoteValidator.of(strict)), files, Runnable::run, 1);

            assertThat(log.of("GOH704"))
                    .singleElement()
                    .asString()
                    .endsWith("2023/GOH 4 - a.md: not listed in \"Readme.md\"");
            assertThat(Vaults.check(files).of("GOH704")).isEmpty();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aPermissionInANoteCoversThem() {
        NoteFile allowed = note(
                "GOH 2 - b.md",
                "---\nurl: " + FIRST + "\ndate: 2024-03-08\ngoh-allow:\n  - GOH206 -- shown twice\n---\n# GOH 2 - b\n");

        Vaults.Log log = Vaults.check(List.of(goh(1, FIRST, "2024-03-01"), allowed));

        assertThat(log.of("GOH206")).hasSize(1);
        assertThat(log.of("GOH090")).isEmpty();
        assertThat(log.of("GOH091")).isEmpty();
        assertThat(log.checked.get(0).report().suppressed())
                .extracting(finding -> finding.rule().code())
                .containsExactly("GOH206");
    }

    @Test
    void aProfileSwitchesThemOffAndSetsTheirSeverity() {
        List<NoteFile> files = List.of(goh(1, FIRST, "2024-03-01"), goh(2, FIRST, "2024-03-01"));
        Profile profile = Vaults.profile().set("GOH206", "off").set("date-free", "info");

        Vaults.Log log = Vaults.check(VaultChecker.of(NoteValidator.of(profile)), files, Runnable::run, 1);

        assertThat(log.of("GOH206")).isEmpty();
        assertThat(log.checked.get(0).report().findings())
                .filteredOn(finding -> finding.rule().code().equals("GOH325"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void aRuleThatThrowsIsReportedOnceAndTheOthersRun() {
        VaultRule broken = new BrokenVaultRule();
        Profile profile = Vaults.profile().and(Profile.of(broken));
        VaultChecker checker = VaultChecker.of(NoteValidator.of(profile)).withRules(List.of(broken));

        Vaults.Log log = Vaults.check(
                checker, List.of(goh(1, FIRST, "2024-03-01"), goh(2, FIRST, "2024-03-08")), Runnable::run, 1);

        assertThat(log.of("GOH099")).singleElement().asString().contains("ACME001", "oh no");
        assertThat(log.of("GOH206")).hasSize(2);
    }

    @Test
    void codesAndNamesAreNotThoseOfOtherRules() {
        assertThat(VaultRules.all())
                .extracting(
                        rule -> rule.info().id().code() + " " + rule.info().id().name())
                .containsExactly(
                        "GOH206 video-unique", "GOH306 number-unique", "GOH325 date-free", "GOH704 index-lists-note");
    }
}
