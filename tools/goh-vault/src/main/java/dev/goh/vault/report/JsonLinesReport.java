package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.vault.CheckedFile;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A line of JSON for each finding as soon as it is made, and one for the sum. */
final class JsonLinesReport extends BufferedReport {
    static final ReportFormat FORMAT = ReportFormat.of(
            "json-lines", "a line of JSON for each finding, then one for the sum", JsonLinesReport::new);

    private final JsonGenerator json = Json.values(buffer);
    private final FindingJson findings = new FindingJson(json);

    private JsonLinesReport(Writer out, ReportSettings settings) {
        super(out);
    }

    @Override
    void writeBegin() {}

    @Override
    void writeFile(CheckedFile file) {
        write("finding", file, file.report().findings());
        write("suppressed", file, file.report().suppressed());
        write("baselined", file, file.baselined());
    }

    private void write(String kind, CheckedFile file, List<Finding> all) {
        for (Finding finding : all) {
            begin(kind);
            json.writeStringProperty("file", file.name());
            findings.writePhase(file.report().phase());
            findings.writeMembers(file, finding);
            endLine();
        }
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        begin("summary");
        findings.writeSum(counts, notChecked);
        endLine();
    }

    private void begin(String kind) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind);
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
    }

    private void endLine() {
        json.writeEndObject();
        json.flush();
        buffer.append('\n');
    }
}
