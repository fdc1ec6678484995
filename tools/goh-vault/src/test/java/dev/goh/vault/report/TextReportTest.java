package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.CheckedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final ReportSettings SETTINGS = ReportSettings.of(Sample.PROFILE);

    private static String report(ReportSettings settings) {
        return Sample.report(TextReport.FORMAT, settings);
    }

    @Test
    void coloursAreAddedAndNothingElse() throws IOException {
        String coloured = report(SETTINGS.withColour(true));

        assertThat(coloured)
                .startsWith("\u001b[1;31merror[ACME002]\u001b[0m: \u001b[1mvideo id TBD has")
                .contains("\u001b[1;33m^^^^^^^^^^^^^\u001b[0m\n");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(GoldenTest.read("sample.txt"));
    }

    @Test
    void messagesAreInTheLanguageWanted() {
        Messages spanish = Messages.of(
                Locale.forLanguageTag("es"),
                Map.of(
                        "label-short.long", "\"{label}\" tiene {count} caracteres",
                        "label-short.long.help", "escribe {better}",
                        "label-short.fix.shorten", "escribir {better}"));

        assertThat(report(SETTINGS.withMessages(spanish)))
                .contains("warning[ACME001]: \"Introductions\" tiene 13 caracteres; escribe Intro\n")
                .contains(" = fix (safe): escribir Intro\n");
    }

    @Test
    void theSumCanBeLeftOut() throws IOException {
        String golden = GoldenTest.read("sample.txt");

        assertThat(report(SETTINGS.withQuiet(true))).isEqualTo(golden.substring(0, golden.lastIndexOf("\n2 files")));
    }

    @Test
    void theSumTellsOfPathsThatCouldNotBeRead() throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = TextReport.FORMAT.open(out, SETTINGS);
        writer.begin();
        writer.end(new NotChecked(2, 1));

        assertThat(out).hasToString("0 files checked, 2 skipped, 1 path not readable; 0 errors, 0 warnings, 0 infos\n");
    }

    /** A rule of somebody's may say what it likes about its place. */
    @Test
    void aPlaceBeyondTheNoteDoesNoHarm() {
        SourcePosition nowhere = new SourcePosition(5000, 99, 7, 7, 7);
        Finding finding = Sample.finding(Sample.GUEST_NAMED, Severity.WARNING, ModelPath.of("guests", 0), "stub", 'a')
                .addArgs(Arg.text("name", "x"))
                .span(new SourceSpan(nowhere, nowhere))
                .build();
        CheckedFile file = new CheckedFile(
                "a.md",
                Optional.empty(),
                Optional.of(Sample.NOTE),
                new ValidationReport(PhaseGuess.given(Phase.AIRED), List.of(finding)),
                List.of());

        assertThat(Sample.report(TextReport.FORMAT, SETTINGS, List.of(file))).contains("--> a.md:99:7  /guests/0\n");
    }

    @Test
    void aByteOrderMarkIsNotShown() {
        EpisodeNote note = EpisodeNote.parse("\ufeff# GOH 41 - Tea\n");
        Finding finding = Sample.finding(Sample.GUEST_NAMED, Severity.WARNING, ModelPath.of("title"), "stub", 'a')
                .addArgs(Arg.text("name", "x"))
                .span(note.span(3, 6))
                .build();
        CheckedFile file = new CheckedFile(
                "a.md",
                Optional.empty(),
                Optional.of(note),
                new ValidationReport(PhaseGuess.given(Phase.AIRED), List.of(finding)),
                List.of());

        assertThat(Sample.report(TextReport.FORMAT, SETTINGS, List.of(file)))
                .contains("--> a.md:1:3  /title\n  |\n1 | # GOH 41 - Tea\n  |   ^^^\n");
    }
}
