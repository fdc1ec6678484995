package dev.goh.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a parameter is told by its name, with what was expected; the projects in src/it show the rest. */
class ParametersTest {
    private static final String BAD = "# GOH 7 - Tea\n## Timestamps\n00:09:00 a\n00:05:00 b\n";

    @TempDir
    Path project;

    private Goals goals;

    @BeforeEach
    void start() throws IOException {
        goals = new Goals(project);
        goals.note("a.md", BAD);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("failOn", "fatal", "parameter failOn is error, warning, info or never, not 'fatal'"),
                Arguments.of(
                        "asOf", "tomorrow", "parameter asOf is none, today or a day like 2026-03-01, not 'tomorrow'"),
                Arguments.of("asOf", "2026-02-30", "not '2026-02-30'"),
                Arguments.of("profile", "office-hour", "did you mean office-hours?"),
                Arguments.of("rules", Map.of("date-weekdya", "off"), "date-weekday"),
                Arguments.of("rules", Map.of("date-weekday", "fatal"), "fatal"),
                Arguments.of("options", Map.of("timestamps-min-count.minimun", "5"), "timestamps-min-count.minimum"),
                Arguments.of(
                        "rules", Collections.singletonMap("GOH101", null), "parameter rules: GOH101: no level \"\""),
                Arguments.of(
                        "options",
                        Collections.singletonMap("timestamps-min-count.minimum", null),
                        "parameter options: option timestamps-min-count.minimum expects"),
                Arguments.of("includes", Collections.singletonList(null), "parameter includes: \"\" is no pattern"),
                Arguments.of("excludes", List.of("old\\x"), "\"old\\x\" is no pattern; write / between folders"),
                Arguments.of("excludes", List.of("../other"), "parameter excludes: \"../other\" is no pattern"),
                Arguments.of(
                        "configFile", new File("/nowhere/goh.yaml"), "cannot read /nowhere/goh.yaml: no such file"),
                Arguments.of(
                        "baseline",
                        new File("/nowhere/b.txt"),
                        "the baseline /nowhere/b.txt is not there; mvn goh:baseline writes it"),
                Arguments.of("changedSince", "--x", "parameter changedSince: git cannot tell what changed since '--x'"),
                Arguments.of("ruleProviders", List.of("tea.Rules"), "parameter ruleProviders: cannot use tea.Rules"),
                Arguments.of("ruleProviders", List.of("java.lang.String"), "must be a RuleProvider"),
                Arguments.of("reports", List.of(new Report()), "each report has a format and a file"),
                Arguments.of(
                        "reports", List.of(Report.of("sarf", new File("x"))), "no format 'sarf'; did you mean sarif?"),
                Arguments.of(
                        "reports",
                        List.of(Report.of("SARIF", new File("x"))),
                        "no format 'SARIF'; did you mean sarif?"),
                Arguments.of(
                        "reports",
                        List.of(Report.of("text", new File("x.md"))),
                        "parameter reports: nothing is written to a note"),
                Arguments.of(
                        "reports",
                        List.of(Report.of("text", new File("x")), Report.of("sarif", new File("y/../x"))),
                        "two reports go to"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongParameterIsTold(String name, Object value, String message) {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), name, value))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(message);
        assertThat(project.resolve("target")).doesNotExist();
    }

    @Test
    void theReasonOfAFailureIsNotSaidTwice() {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "baseline", goals.file("notes")))
                .hasMessageContaining("cannot read notes: ")
                .hasNoCause()
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }

    @Test
    void notesAreInAFolder() {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "notesDirectory", goals.file("notes/a.md")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("parameter notesDirectory is a folder, and notes/a.md is none");
    }

    @Test
    void noNotesAreToldAndFailOnlyIfTheyMust() throws MojoExecutionException, MojoFailureException {
        goals.run(new CheckMojo(), "notesDirectory", goals.file("nots"));
        goals.run(new CheckMojo(), "includes", List.of("*.txt"));

        assertThat(goals.log)
                .containsExactly(
                        "info no notes in nots, which is not there",
                        "info no notes in notes that includes and excludes leave");
        assertThatThrownBy(
                        () -> goals.run(new CheckMojo(), "notesDirectory", goals.file("nots"), "failIfNoNotes", true))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("no notes in nots, which is not there; failIfNoNotes is true");
    }

    @Test
    void namesOfPhasesAndDaysAreReadInAnyCase() {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "phase", "Auto", "asOf", "None"))
                .isInstanceOf(MojoFailureException.class);
    }

    @Test
    void theFailureNamesTheParameterThatMakesItOne() {
        assertThatThrownBy(() -> goals.run(new CheckMojo()))
                .hasMessageMatching("(?s)1 note checked: [^\n]*; failOn is error\n.*");
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "failOn", "never", "maxWarnings", 1))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("(?s)1 note checked: [^\n]*; maxWarnings is 1\n.*");
    }

    @Test
    void aPathThatCannotBeLookedAtStopsNoOther() throws IOException {
        Files.createSymbolicLink(project.resolve("notes/gone.md"), Path.of("nowhere.md"));

        assertThatThrownBy(() -> goals.run(new CheckMojo()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot read notes/gone.md: no such file");
        assertThat(project.resolve("target/goh/goh.sarif")).content().contains("GOH103");
        assertThatThrownBy(() -> goals.run(new FixMojo()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot read notes/gone.md: no such file");
        assertThat(goals.log).last().asString().startsWith("info 1 note read, 1 changed");
    }

    @Test
    void whatIsNoEpisodeNoteIsCounted() throws IOException, MojoExecutionException, MojoFailureException {
        goals.note("Ideas.md", "Tea\n");

        goals.run(new CheckMojo(), "failOn", "never");

        assertThat(goals.log).last().asString().endsWith("; 1 file skipped (no episode note)");
    }

    @Test
    void whatTheBuildMakesIsNoNoteUnlessItIsNamed() throws IOException, MojoExecutionException, MojoFailureException {
        goals.note("../target/goh/notes/a.md", BAD);

        goals.run(new CheckMojo(), "notesDirectory", project.toFile(), "failOn", "never");
        assertThat(goals.log).last().asString().startsWith("info 1 note checked: ");
        goals.run(new CheckMojo(), "notesDirectory", goals.file("target/goh/notes"), "failOn", "never");
        assertThat(goals.log).last().asString().startsWith("info 1 note checked: ");
    }

    @Test
    void aNameMayEndInCapitals() throws IOException, MojoExecutionException, MojoFailureException {
        goals.note("B.MD", "# GOH 8 - b\n");

        goals.run(new CheckMojo(), "failOn", "never");

        assertThat(goals.log).last().asString().startsWith("info 2 notes checked: ");
    }

    @Test
    void nothingButAnOlderReportIsWrittenOver() throws IOException {
        Path pom = Files.writeString(project.resolve("pom.xml"), "<project/>");

        assertThatThrownBy(() ->
                        goals.run(new CheckMojo(), "reports", List.of(Report.of("checkstyle", goals.file("pom.xml")))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "parameter reports: cannot write pom.xml: it is there and is no checkstyle report; name another"
                                + " file, or delete it");
        assertThatThrownBy(() -> goals.run(new ReportMojo(), "reportFile", goals.file("pom.xml")))
                .hasMessageContaining("it is there and is no html report");
        assertThatThrownBy(() -> goals.run(new ReportMojo(), "reportFile", goals.file("notes/a.md")))
                .hasMessage("parameter reportFile: nothing is written to a note: notes/a.md");
        assertThatThrownBy(() -> goals.run(new FixMojo(), "dryRun", true, "patchFile", goals.file("notes/a.md")))
                .hasMessage("parameter patchFile: nothing is written to a note: notes/a.md");
        assertThatThrownBy(() -> goals.run(new FixMojo(), "dryRun", true, "patchFile", goals.file("pom.xml")))
                .hasMessage(
                        "parameter patchFile: cannot write pom.xml: it is there and is no patch; name another file, or"
                                + " delete it");
        assertThat(pom).hasContent("<project/>");
        assertThat(project.resolve("notes/a.md")).hasContent(BAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "json"})
    void aListOfRulesIsWrittenOverAnOlderOneAndNothingElse(String format)
            throws IOException, MojoExecutionException, MojoFailureException {
        for (String other : List.of("notes/a.md", "pom.xml")) {
            Path file = project.resolve(other);
            String before = Files.exists(file) ? BAD : "<project/>";
            Files.writeString(file, before);
            assertThatThrownBy(() -> goals.run(new RulesMojo(), "format", format, "output", file.toFile()))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessage("parameter output: cannot write " + other + ": it is there and is no " + format
                            + " list of rules; name another file, or delete it");
            assertThat(file).hasContent(before);
        }
        Path list = project.resolve("rules");

        goals.run(new RulesMojo(), "format", format, "output", list.toFile());
        String first = Files.readString(list);
        Files.writeString(list, first + "old\n");
        goals.run(new RulesMojo(), "format", format, "output", list.toFile());

        assertThat(list).hasContent(first);
    }

    static Stream<AbstractMojo> goals() {
        return Stream.of(
                new CheckMojo(),
                new FixMojo(),
                new BaselineMojo(),
                new ReportMojo(),
                new ConvertMojo(),
                new ExplainMojo(),
                new RulesMojo());
    }

    @ParameterizedTest
    @MethodSource("goals")
    void skipComesBeforeAllElse(AbstractMojo goal) throws MojoExecutionException, MojoFailureException {
        goals.run(goal, "skip", true, "configFile", new File("/nowhere/goh.yaml"));

        assertThat(goals.log).containsExactly("info goh is skipped");
        assertThat(project.toFile().list()).containsExactly("notes");
    }

    @Test
    void failOnIsReadInAnyCase() {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "failOn", "ERROR"))
                .isInstanceOf(MojoFailureException.class);
    }

    @Test
    void noLineIsLoggedBeyondTheLimitAndTheReportsHoldAll() throws IOException {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "consoleLimit", 1))
                .isInstanceOf(MojoFailureException.class);

        assertThat(goals.log.stream().filter(line -> line.contains("notes/a.md:")))
                .hasSize(1);
        assertThat(goals.log).anyMatch(line -> line.matches("info and \\d+ more in target/goh/goh.sarif"));
        assertThat(Files.readString(project.resolve("target/goh/goh.sarif"))).contains("GOH103");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldAfterTheOthers() throws IOException {
        Files.writeString(project.resolve("file"), "");

        assertThatThrownBy(() -> goals.run(
                        new CheckMojo(),
                        "failOn",
                        "never",
                        "reports",
                        List.of(
                                Report.of("sarif", goals.file("file/goh.sarif")),
                                Report.of("junit", goals.file("junit.xml")))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("cannot write file/goh.sarif: ");
        assertThat(project.resolve("junit.xml")).content().contains("GOH103");
    }

    @Test
    void aFileThatIsNoTextIsAFindingAndStopsNoOther() throws IOException {
        Files.write(project.resolve("notes/b.md"), new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> goals.run(new CheckMojo()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("GOH001")
                .hasMessageContaining("GOH103");
    }

    @Test
    void theFailureSaysHowToMendAndHowToGoOn() {
        assertThatThrownBy(() -> goals.run(new CheckMojo()))
                .hasMessageContaining("can be fixed: mvn goh:fix\n")
                .hasMessageContaining("To be told only what is new from now on: mvn goh:baseline\n")
                .hasMessageContaining("notes/a.md:4:1: error[GOH103]: 00:05:00 follows 00:09:00");
    }

    @Test
    void onlyWhatIsIncludedIsChecked() throws IOException, MojoExecutionException, MojoFailureException {
        goals.note("2024/GOH 8 - b.md", "# GOH 8 - b\n");

        goals.run(new CheckMojo(), "includes", List.of("2024/**"));

        assertThat(goals.log).last().asString().startsWith("info 1 note checked: ");
    }

    @Test
    void withoutACacheNoneIsWritten() {
        assertThatThrownBy(() -> goals.run(new CheckMojo(), "incremental", false))
                .isInstanceOf(MojoFailureException.class);

        assertThat(project.resolve("target/goh").toFile().list())
                .containsExactlyInAnyOrder("goh.sarif", "goh-checkstyle.xml");
    }

    @Test
    void whatCannotBeConvertedIsToldAndTheRestIsConverted() throws IOException {
        Files.createDirectories(project.resolve("json"));
        Files.writeString(project.resolve("json/a.json"), "{\"title\": 7}");
        Files.writeString(project.resolve("json/b.json"), "{\"schemaVersion\": 1}");

        assertThatThrownBy(() -> goals.run(
                        new ConvertMojo(),
                        "to",
                        "markdown",
                        "jsonDirectory",
                        goals.file("json"),
                        "markdownDirectory",
                        goals.file("out")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("cannot read json/a.json: ");
    }

    @Test
    void whatIsWrongWithANoteIsToldOnceWithWhatToDo() throws IOException {
        Files.write(project.resolve("notes/b.md"), new byte[] {(byte) 0xff});
        goals.note("c.md", "# GOH 9 - c\n" + "x".repeat(1 << 20));

        assertThatThrownBy(() -> goals.run(new FixMojo()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "cannot mend notes/b.md: invalid UTF-8 at byte 0; save the note as UTF-8\n"
                                + "cannot mend notes/c.md: more than 1048576 bytes, which is the limit (maxLength); split the note");
        assertThatThrownBy(() -> goals.run(new ConvertMojo(), "jsonDirectory", goals.file("json")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "cannot read notes/b.md: invalid UTF-8 at byte 0; save the note as UTF-8\n"
                                + "cannot read notes/c.md: more than 1048576 bytes, which is the limit (maxLength); split the note");
    }

    @Test
    void aModuleWithoutJsonHasNothingToConvert() throws MojoExecutionException, MojoFailureException {
        goals.run(new ConvertMojo(), "to", "markdown", "jsonDirectory", goals.file("json"));

        assertThat(goals.log).containsExactly("info no JSON files in json; mvn goh:convert makes them of notes");
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(project.resolve("json"), "");

        assertThatThrownBy(() -> goals.run(new ConvertMojo(), "jsonDirectory", goals.file("json")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write json/a.json: another file is in the way");
        assertThatThrownBy(() -> goals.run(new ConvertMojo(), "to", "markdown", "jsonDirectory", goals.file("json")))
                .hasMessage("parameter jsonDirectory is a folder, and json is none");
    }

    @Test
    void aNewBaselineMayGoToANewFolder() throws MojoExecutionException, MojoFailureException {
        goals.run(new BaselineMojo(), "baseline", goals.file("known/goh.txt"));

        assertThat(goals.log).last().asString().startsWith("info known/goh.txt: ");
        assertThat(project.resolve("known/goh.txt")).content().contains(" GOH103 ");
    }

    @Test
    void convertingBackOverANoteKeepsItsBytes() throws IOException, MojoExecutionException, MojoFailureException {
        Path note = goals.note("a.md", BAD.replace("\n", "\r\n") + "odd   line\r\n");
        byte[] before = Files.readAllBytes(note);
        File json = goals.file("json");

        goals.run(new ConvertMojo(), "jsonDirectory", json);
        Path changed = json.toPath().resolve("a.json");
        Files.writeString(changed, Files.readString(changed).replace("\"b\"", "\"better\""));
        goals.run(new ConvertMojo(), "to", "markdown", "jsonDirectory", json, "markdownDirectory", goals.file("notes"));

        assertThat(Files.readString(note)).isEqualTo(new String(before).replace("00:05:00 b", "00:05:00 better"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a package\", \"goh\": 1}",
                "[]",
                "{\"gohan\": 1}",
                "text",
                "\u00ff",
            })
    void aFileThatIsNoEpisodeIsNotConvertedOver(String foreign) throws IOException {
        goals.note("b.md", BAD);
        Path taken = project.resolve("json/a.json");
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, foreign, StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> goals.run(new ConvertMojo(), "jsonDirectory", goals.file("json")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write json/a.json: it is there and is no episode; name another file, or delete it");

        assertThat(Files.readString(taken, StandardCharsets.ISO_8859_1)).isEqualTo(foreign);
        assertThat(project.resolve("json/b.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"goh\": 1, \"title\"", "{\n  \"goh\" : 1\n}", "{\"date\": \"2024-03-01\", \"goh\": 1}"})
    void anOlderEpisodeIsConvertedOverHoweverItsNamesAreSorted(String old)
            throws IOException, MojoExecutionException, MojoFailureException {
        Path taken = project.resolve("json/a.json");
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, old);

        goals.run(new ConvertMojo(), "jsonDirectory", goals.file("json"));
        String written = Files.readString(taken);
        goals.run(new ConvertMojo(), "jsonDirectory", goals.file("json"));

        assertThat(EpisodeJson.read(taken))
                .isEqualTo(EpisodeNote.read(project.resolve("notes/a.md")).episode());
        assertThat(taken).hasContent(written);
    }

    @Test
    void aTextThatIsNoEpisodeNoteIsNotChangedIntoOne()
            throws IOException, MojoExecutionException, MojoFailureException {
        Path folder = Files.createDirectories(project.resolve("json"));
        Files.writeString(folder.resolve("a.json"), "{\"goh\": 1, \"title\": {\"text\": \"Tea\"}}");
        Files.writeString(folder.resolve("b.json"), "{\"goh\": 1, \"title\": {\"text\": \"Tea\"}}");
        Path readme = goals.note("a.md", "# About\n\nThese are our notes.\n");
        Object[] back = {"to", "markdown", "jsonDirectory", folder.toFile(), "markdownDirectory", goals.file("notes")};

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> goals.run(new ConvertMojo(), back))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessage("cannot write notes/a.md: it is there and is no episode note; name another folder, or"
                            + " delete it");
            assertThat(readme).hasContent("# About\n\nThese are our notes.\n");
            assertThat(EpisodeNote.read(project.resolve("notes/b.md")).episode())
                    .isEqualTo(EpisodeJson.read(folder.resolve("b.json")));
        }

        Files.writeString(readme, "");
        goals.run(new ConvertMojo(), back);
        assertThat(EpisodeNote.read(readme).episode()).isEqualTo(EpisodeJson.read(folder.resolve("a.json")));
    }

    @Test
    void aNewNoteIsWrittenWithTheNamesOfItsShow() throws IOException, MojoExecutionException, MojoFailureException {
        goals.note("goh.yaml", "shows: [{name: Teatime, series: TT, headings: {timestamps: Kapitel}}]\n");
        goals.note("a.md", "# TT 1 - a\n## Kapitel\n00:00:00 Hallo\n");
        File json = goals.file("json");
        File out = goals.file("out");

        goals.run(new ConvertMojo(), "jsonDirectory", json);
        goals.run(new ConvertMojo(), "to", "markdown", "jsonDirectory", json, "markdownDirectory", out);

        assertThat(out.toPath().resolve("a.md")).content().contains("## Kapitel\n", "00:00:00 Hallo\n");
    }
}
