package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.FixInfo;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.CheckedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that a note, a file name or a reason holds acts upon what shows the report. */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "\u001b[31mred\u001b]0;title\u0007",
            "\u009b2J\u0085\u007f\b",
            "\u202etxt.exe\u2066\u200f\u061c",
            "]]></failure><!-- & <x a=\"'>",
            "\"}],\"x\":[{\"",
            "\u0000\ufffe\uffff",
            "%0A::error::x,file=/etc,line=1",
            "::stop-commands::x",
            "##vso[task.setvariable]x ##[error]y ##teamcity[z]",
            "\u2028\u2029");

    private static final Pattern HARMFUL = Pattern.compile(
            "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");

    static Stream<Arguments> cases() {
        return ReportFormats.all().stream().flatMap(format -> TEXTS.stream().map(text -> Arguments.of(format, text)));
    }

    private static CheckedFile file(String name, String text) {
        String line = "Guest:: " + text;
        EpisodeNote note = EpisodeNote.parse("# GOH 41 - Tea\n" + line + "\n");
        Fix fix = new Fix(
                Sample.GUEST_NAMED.id(),
                "write",
                new FixInfo(Applicability.SAFE, "write {name}"),
                new Edit.OfText(note.span(15, 15 + line.length()), "Guest:: " + text + text, List.of()),
                List.of(Arg.text("name", text)));
        Finding finding = Sample.finding(
                        Sample.GUEST_NAMED, Severity.ERROR, ModelPath.of("properties", text), "stub", 'a')
                .span(note.span(15, 15 + line.length()))
                .addArgs(Arg.text("name", text))
                .addRelated(ModelPath.of("properties", text))
                .addFixes(fix)
                .build();
        Finding allowed = Sample.finding(
                        Sample.LABEL_PLAIN, Severity.WARNING, ModelPath.of("properties", text), "odd", 'b')
                .addArgs(Arg.text("label", text))
                .suppression(new Suppression(Suppression.Scope.LINE, text, Optional.empty()))
                .build();
        return new CheckedFile(
                name,
                Optional.empty(),
                Optional.of(note),
                new ValidationReport(PhaseGuess.given(Phase.AIRED), List.of(finding), List.of(allowed)),
                List.of(finding));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noControlCharacterPasses(ReportFormat format, String text) {
        String report =
                Sample.report(format, ReportSettings.of(Sample.PROFILE), List.of(file("a" + text + ".md", text)));

        assertThat(HARMFUL.matcher(report).results().map(match ->
                        (int) match.group().charAt(0)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextAddsALine(ReportFormat format, String text) {
        ReportSettings settings = ReportSettings.of(Sample.PROFILE);
        String name = "a\n::error::x\r\n" + text + ".md";

        String harmless = Sample.report(format, settings, List.of(file("a.md", "x")));
        String report = Sample.report(format, settings, List.of(file(name, text)));

        assertThat(report.lines()).hasSameSizeAs(harmless.lines().toList());
        if (!format.name().equals("github")) {
            assertThat(report.lines()).noneMatch(line -> line.stripLeading().startsWith("::"));
        }
        assertThat(report).doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextIsACommandForABuildServer(ReportFormat format, String text) {
        String report = Sample.report(format, ReportSettings.of(Sample.PROFILE), List.of(file(text + ".md", text)));

        assertThat(report).doesNotContainPattern("##[A-Za-z]*\\[");
        if (!format.name().equals("github")) {
            assertThat(report.lines()).noneMatch(line -> line.stripLeading().startsWith("::"));
        }
    }

    /** One finding in, one command out, whatever the texts say. */
    @ParameterizedTest
    @MethodSource("texts")
    void commandsAreNoOthersThanOurs(String text) {
        String report = Sample.report(
                GithubReport.FORMAT,
                ReportSettings.of(Sample.PROFILE),
                List.of(file("a\n::error::x" + text + ".md", "\n::error::y" + text)));

        assertThat(report.lines()).hasSize(2).allMatch(line -> line.matches("::(error|notice) [^:]*::.*"));
        assertThat(report.lines().toList().get(1))
                .matches("::error file=[^,:]*,line=2,endLine=\\d+(,col=1,endColumn=\\d+)?"
                        + ",title=ACME005 guest-named::.*");
    }

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonStillHoldsEveryCharacter(String text) {
        String name = "a\n" + text + ".md";
        String report = Sample.report(JsonReport.FORMAT, ReportSettings.of(Sample.PROFILE), List.of(file(name, text)));

        JsonNode file = JsonMapper.shared().readTree(report).at("/files/0");
        assertThat(file.get("file").asString()).isEqualTo(name);
        assertThat(file.at("/findings/0/args/name").asString()).isEqualTo(text);
        assertThat(file.at("/findings/0/fixes/0/edits/0/text").asString()).isEqualTo("Guest:: " + text + text);
        assertThat(file.at("/suppressed/0/suppression/reason").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void xmlStaysXmlAndShowsTheText(String text) {
        List<CheckedFile> files = List.of(file("a" + text + ".md", text));
        ReportSettings settings = ReportSettings.of(Sample.PROFILE);
        String shown = Printable.line("guest is still " + text + "; name the guest");

        Document checkstyle = XmlReportsTest.parse(Sample.report(CheckstyleReport.FORMAT, settings, files));
        Document junit = XmlReportsTest.parse(Sample.report(JunitReport.FORMAT, settings, files));

        Element error = (Element) checkstyle.getElementsByTagName("error").item(0);
        Element failure = (Element) junit.getElementsByTagName("failure").item(0);
        assertThat(error.getAttribute("message")).isEqualTo(shown);
        assertThat(failure.getAttribute("message")).isEqualTo(shown);
        assertThat(failure.getTextContent())
                .isEqualTo(Printable.line("a" + text + ".md") + ":2:1: error: " + shown + "\n");
        assertThat(checkstyle.getElementsByTagName("*").getLength()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("loneSurrogates")
    void halfACharacterOfAFileNameIsShownAsAnEscape(String half) {
        String report = Sample.report(
                TextReport.FORMAT, ReportSettings.of(Sample.PROFILE), List.of(file("a" + half + "b.md", "x")));

        assertThat(report).contains("--> a\\u" + Integer.toHexString(half.charAt(0)) + "b.md:2:1");
        assertThat(new String(report.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(report);
    }

    static Stream<String> loneSurrogates() {
        return Stream.of("\ud83c", "\udf99");
    }
}
