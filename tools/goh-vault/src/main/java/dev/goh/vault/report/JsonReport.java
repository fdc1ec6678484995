package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.vault.CheckedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** One JSON document with all that is known. */
final class JsonReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("json", "one JSON document, described by a JSON Schema", JsonReport::new);

    /** Changes only if a member should get another meaning. */
    static final int SCHEMA_VERSION = 1;

    private final ReportSettings settings;
    private final JsonGenerator json = Json.document(buffer);
    private final FindingJson findings = new FindingJson(json);

    private JsonReport(Writer out, ReportSettings settings) {
        super(out);
        this.settings = settings;
    }

    /** The JSON Schema (2020-12) of the document, and of the lines of {@link JsonLinesReport}. */
    static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("validation-report.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("validation-report.schema.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void writeBegin() {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        settings.version().ifPresent(version -> json.writeStringProperty("gohVersion", version));
        json.writeArrayPropertyStart("files");
    }

    @Override
    void writeFile(CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        findings.writePhase(file.report().phase());
        write("findings", file, file.report().findings());
        write("suppressed", file, file.report().suppressed());
        write("baselined", file, file.baselined());
        json.writeEndObject();
    }

    private void write(String name, CheckedFile file, List<Finding> all) {
        json.writeArrayPropertyStart(name);
        for (Finding finding : all) {
            json.writeStartObject();
            findings.writeMembers(file, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        findings.writeSum(counts, notChecked);
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
        buffer.append('\n');
    }
}
