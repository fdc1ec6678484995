package dev.goh.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                Arguments.of("excludes", List.of("../other"), "parameters includes and excludes: \"../other\""),
                Arguments.of(
                        "configFile", new File("/nowhere/goh.yaml"), "cannot read /nowhere/goh.yaml: no such file"),
                Arguments.of("baseline", new File("/nowhere/b.txt"), "cannot read /nowhere/b.txt: no such file"),
                Arguments.of("changedSince", "--x", "parameter changedSince: git cannot tell what changed since '--x'"),
                Arguments.of("ruleProviders", List.of("tea.Rules"), "parameter ruleProviders: cannot use tea.Rules"),
                Arguments.of("ruleProviders", List.of("java.lang.String"), "must be a RuleProvider"),
                Arguments.of("reports", List.of(new Report()), "each report has a format and a file"),
                Arguments.of(
                        "reports", List.of(Report.of("sarf", new File("x"))), "no format 'sarf'; did you mean sarif?"),
                Arguments.of(
                        "reports", List.of(Report.of("text", new File("x.md"))), "a report is not written to a note"),
                Arguments.of(
                        "reports",
                        List.of(Report.of("text", new File("x")), Report.of("sarif", new File("x"))),
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
                .hasMessageContaining("cannot convert json/a.json: ");
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
