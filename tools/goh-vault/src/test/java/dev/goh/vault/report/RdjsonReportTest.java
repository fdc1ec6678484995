package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.TaskState;
import dev.goh.core.VideoLink;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.FixInfo;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.vault.CheckedFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RdjsonReportTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static JsonNode diagnostics(CheckedFile file) {
        ReportSettings settings = ReportSettings.of(Sample.PROFILE);
        return MAPPER.readTree(Sample.report(RdjsonReport.FORMAT, settings, List.of(file)))
                .get("diagnostics");
    }

    private static CheckedFile file(EpisodeNote note, Finding finding) {
        return new CheckedFile(
                "a.md",
                Optional.empty(),
                Optional.of(note),
                new ValidationReport(PhaseGuess.given(Phase.AIRED), List.of(finding)),
                List.of());
    }

    private static Finding.Builder finding() {
        return Sample.finding(Sample.GUEST_NAMED, Severity.WARNING, ModelPath.of("guests", 0), "stub", 'a')
                .addArgs(Arg.text("name", "x"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "日", "🎙", "\t", " ", "\n", "\r\n", "e\u0301", "\u00a0", "\u2028")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Cuts the bytes of the note at the columns that the report gives, as reviewdog does. */
    @Property(tries = 500)
    void columnsCountBytes(@ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before + "MARK" + after;
        EpisodeNote note = EpisodeNote.parse(text);
        Finding finding =
                finding().span(note.span(before.length(), before.length() + 4)).build();

        JsonNode range = diagnostics(file(note, finding)).get(0).at("/location/range");

        int line = range.at("/start/line").asInt();
        byte[] bytes = text.split("\r\n|\n", -1)[line - 1].getBytes(StandardCharsets.UTF_8);
        int from = range.at("/start/column").asInt() - 1;
        int to = range.at("/end/column").asInt() - 1;
        assertThat(range.at("/end/line").asInt()).isEqualTo(line);
        assertThat(new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8))
                .isEqualTo("MARK");
    }

    @Test
    void severalChangesAreOneSuggestion() {
        EpisodeNote note = EpisodeNote.parse("""
                ---
                url: TBD
                ---
                # GOH 41 - Té 🎙
                <iframe src="https://www.youtube.com/embed/TBD"></iframe>
                """);
        Fix both = new Fix(
                Sample.GUEST_NAMED.id(),
                "both",
                new FixInfo(Applicability.SAFE, "set the video"),
                new Edit.SetVideo(VideoLink.of("https://youtu.be/dQw4w9WgXcQ")),
                List.of());

        JsonNode suggestions =
                diagnostics(file(note, finding().addFixes(both).build())).get(0).get("suggestions");

        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0).get("text").asString())
                .startsWith("https://youtu.be/dQw4w9WgXcQ\n---\n# GOH 41 - Té 🎙\n<iframe src=")
                .contains("/embed/dQw4w9WgXcQ");
        assertThat(suggestions.at("/0/range/start/line").asInt()).isEqualTo(2);
        assertThat(suggestions.at("/0/range/end/line").asInt()).isEqualTo(5);
    }

    @Test
    void aFixThatCannotBeAppliedIsNoSuggestion() {
        Fix broken = new Fix(
                Sample.GUEST_NAMED.id(),
                "broken",
                new FixInfo(Applicability.SAFE, "break"),
                new Edit.SetState(ModelPath.of("preShow", "items", 7), TaskState.DONE),
                List.of());

        JsonNode diagnostics =
                diagnostics(file(Sample.NOTE, finding().addFixes(broken).build()));

        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).get("suggestions")).isEmpty();
    }
}
