package dev.goh.vault.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.goh.vault.CheckedFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON formats and their schema agree. An independent validator is the judge. */
class JsonSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode SOURCE = MAPPER.readTree(ReportFormats.jsonSchema());
    private static final Schema DOCUMENT = REGISTRY.getSchema(SOURCE);
    private static final Schema LINE = REGISTRY.getSchema(
            JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/line").set("$defs", SOURCE.get("$defs")));

    private static String report(String format, List<CheckedFile> files) {
        ReportSettings settings = ReportSettings.of(Sample.PROFILE).withVersion("1.2.3");
        return Sample.report(ReportFormats.named(format).orElseThrow(), settings, files);
    }

    static Stream<List<CheckedFile>> runs() {
        return Stream.of(List.of(), Sample.files(), RealFindings.files());
    }

    @Test
    void theSchemaIsASchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(SOURCE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theDocumentIsValid(List<CheckedFile> files) {
        assertThat(DOCUMENT.validate(MAPPER.readTree(report("json", files)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyLineIsValidAndTheLastOneIsTheSum(List<CheckedFile> files) {
        List<JsonNode> lines =
                report("json-lines", files).lines().map(MAPPER::readTree).toList();

        assertThat(lines).allSatisfy(line -> assertThat(LINE.validate(line)).isEmpty());
        assertThat(lines)
                .last()
                .satisfies(line -> assertThat(line.get("kind").asString()).isEqualTo("summary"));
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.get("kind").asString()).isNotEqualTo("summary"));
    }

    @Test
    void theRealFindingsAreMany() {
        assertThat(RealFindings.files()).hasSizeGreaterThan(100);
        assertThat(RealFindings.files().stream()
                        .flatMap(file -> file.report().findings().stream())
                        .map(finding -> finding.rule().code())
                        .distinct())
                .hasSizeGreaterThan(30);
    }

    /** A schema that lets everything pass would prove nothing. */
    @ParameterizedTest
    @CsvSource({
        "'', summary",
        "'', schemaVersion",
        "/files/0, phase",
        "/files/0/findings/0, fingerprint",
        "/files/0/findings/0/span/start, utf8Column",
        "/files/0/findings/1/fixes/0, edits",
        "/files/0/suppressed/0/suppression, reason"
    })
    void whatIsMissingIsNoticed(String at, String property) {
        JsonNode document = MAPPER.readTree(report("json", Sample.files()));
        ObjectNode parent = (ObjectNode) document.at(at);
        assertThat(parent.remove(property)).isNotNull();

        assertThat(DOCUMENT.validate(document)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "/files/0",
        "/files/0/findings/0",
        "/files/0/findings/0/span",
        "/files/0/findings/0/span/end",
        "/files/0/findings/1/fixes/0",
        "/summary"
    })
    void whatIsUnknownIsNoticed(String at) {
        JsonNode document = MAPPER.readTree(report("json", Sample.files()));
        ((ObjectNode) document.at(at)).put("unknown", 1);

        assertThat(DOCUMENT.validate(document)).isNotEmpty();
    }

    @Test
    void aLineOfAnotherKindIsNoticed() {
        String line = report("json-lines", Sample.files()).lines().findFirst().orElseThrow();
        ObjectNode finding = (ObjectNode) MAPPER.readTree(line);

        assertThat(LINE.validate(finding.deepCopy().put("kind", "summary"))).isNotEmpty();
        assertThat(LINE.validate(finding.deepCopy().put("unknown", 1))).isNotEmpty();
        finding.remove("file");
        assertThat(LINE.validate(finding)).isNotEmpty();
    }
}
