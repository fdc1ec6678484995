package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import dev.goh.vault.CheckedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** SARIF, judged by the official schema, and what the schema cannot say. */
class SarifReportTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static Schema official;

    @BeforeAll
    static void readOfficialSchema() throws IOException {
        String resource = "/schema/sarif-schema-2.1.0.json";
        try (InputStream in = Objects.requireNonNull(SarifReportTest.class.getResourceAsStream(resource), resource)) {
            official = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(MAPPER.readTree(in));
        }
    }

    private static JsonNode report(List<CheckedFile> files) {
        ReportSettings settings = ReportSettings.of(Sample.PROFILE).withVersion("1.2.3");
        return MAPPER.readTree(Sample.report(SarifReport.FORMAT, settings, files));
    }

    static Stream<List<CheckedFile>> runs() {
        return Stream.of(List.of(), Sample.files(), RealFindings.files());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theReportIsValid(List<CheckedFile> files) {
        assertThat(official.validate(report(files))).isEmpty();
    }

    @Test
    void theBuiltInRulesAreValid() {
        ReportSettings settings = ReportSettings.of(RealFindings.PROFILE);

        JsonNode report = MAPPER.readTree(Sample.report(SarifReport.FORMAT, settings, RealFindings.files()));

        assertThat(official.validate(report)).isEmpty();
        assertThat(report.at("/runs/0/tool/driver/rules"))
                .hasSizeGreaterThan(30)
                .allSatisfy(rule -> assertThat(rule.at("/help/text").asString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"/runs/0/results/0, message", "/runs/0/tool/driver, name", "/runs/0/results/1/fixes/0, artifactChanges"
    })
    void theSchemaNoticesWhatIsMissing(String at, String property) {
        JsonNode report = report(Sample.files());
        assertThat(((ObjectNode) report.at(at)).remove(property)).isNotNull();

        assertThat(official.validate(report)).isNotEmpty();
    }

    @Test
    void everyResultPointsToItsRule() {
        ReportSettings settings = ReportSettings.of(RealFindings.PROFILE);
        JsonNode run = MAPPER.readTree(Sample.report(SarifReport.FORMAT, settings, RealFindings.files()))
                .at("/runs/0");

        assertThat(run.get("results"))
                .hasSizeGreaterThan(100)
                .allSatisfy(result -> assertThat(run.at(
                                "/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void theReplacementsOfAFixMakeTheFixedNote() {
        int fixes = 0;
        for (CheckedFile file : RealFindings.files()) {
            JsonNode results = report(List.of(file)).at("/runs/0/results");
            for (int i = 0; i < results.size(); i++) {
                Finding finding = file.report().findings().get(i);
                List<JsonNode> written = new ArrayList<>();
                results.get(i).get("fixes").forEach(written::add);
                List<String> expected = finding.fixes().stream()
                        .filter(fix -> !fix.applicability().name().equals("TEMPLATE"))
                        .map(fix -> file.note().orElseThrow().apply(fix).text())
                        .toList();
                assertThat(written)
                        .extracting(fix -> apply(file.note().orElseThrow().text(), fix))
                        .isEqualTo(expected);
                fixes += written.size();
            }
            if (fixes > 200) {
                return;
            }
        }
        assertThat(fixes).isGreaterThan(50);
    }

    /** Reads lines and columns as a consumer of SARIF does. */
    private static String apply(String text, JsonNode fix) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)) {
                starts.add(i + 1);
            }
        }
        StringBuilder fixed = new StringBuilder(text);
        List<JsonNode> replacements = new ArrayList<>();
        fix.at("/artifactChanges/0/replacements").forEach(replacements::add);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            JsonNode region = replacements.get(i).get("deletedRegion");
            int start = starts.get(region.get("startLine").asInt() - 1)
                    + region.get("startColumn").asInt()
                    - 1;
            int end = starts.get(region.get("endLine").asInt() - 1)
                    + region.get("endColumn").asInt()
                    - 1;
            fixed.replace(
                    start, end, replacements.get(i).at("/insertedContent/text").asString());
        }
        return fixed.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a b.md, a%20b.md",
        "./notes/a.md, notes/a.md",
        "notes/x:y.md, notes/x%3Ay.md",
        "C#/50%.md, C%23/50%25.md",
        "ñ🎙?.md, %C3%B1%F0%9F%8E%99%3F.md",
        "/vault/a b.md, file:///vault/a%20b.md",
        "<stdin>, %3Cstdin%3E"
    })
    void namesBecomeUris(String name, String uri) {
        assertThat(RelativeUri.of(name)).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).isEqualTo(name.startsWith("./") ? name.substring(2) : name);
    }

    @Test
    void findingsAboutEqualValuesAreToldApart() {
        Finding first = Sample.note().report().findings().get(0);
        Finding second = first.withSpan(Sample.span(Sample.TEXT, "links"));
        PhaseGuess phase = PhaseGuess.given(Phase.AIRED);
        CheckedFile file = new CheckedFile(
                "a.md",
                Optional.empty(),
                Optional.of(Sample.NOTE),
                new ValidationReport(phase, List.of(first, second)),
                List.of());

        JsonNode results = report(List.of(file, file)).at("/runs/0/results");

        assertThat(results)
                .extracting(result -> result.at("/partialFingerprints/primaryLocationLineHash")
                        .asString())
                .containsExactly(
                        "a".repeat(32) + ":1", "a".repeat(32) + ":2", "a".repeat(32) + ":1", "a".repeat(32) + ":2");
    }

    @Test
    void aLinkInAMessageStaysText() {
        Finding finding = Sample.finding(Sample.GUEST_NAMED, Severity.WARNING, ModelPath.of("guests", 0), "stub", 'a')
                .addArgs(Arg.text("name", "[win](https://evil.example)"))
                .build();
        CheckedFile file = new CheckedFile(
                "a.md",
                Optional.empty(),
                Optional.of(Sample.NOTE),
                new ValidationReport(PhaseGuess.given(Phase.AIRED), List.of(finding)),
                List.of());

        assertThat(report(List.of(file)).at("/runs/0/results/0/message/text").asString())
                .isEqualTo("guest is still [win]\\(https://evil.example). Name the guest");
    }

    @Test
    void anUnreadablePathMakesTheRunIncomplete() throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = SarifReport.FORMAT.open(out, ReportSettings.of(Sample.PROFILE));
        writer.begin();
        writer.end(new NotChecked(0, 1));

        JsonNode report = MAPPER.readTree(out.toString());
        assertThat(official.validate(report)).isEmpty();
        assertThat(report.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isFalse();
    }
}
