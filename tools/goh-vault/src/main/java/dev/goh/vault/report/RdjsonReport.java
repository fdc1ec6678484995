package dev.goh.vault.report;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.vault.CheckedFile;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The JSON of reviewdog, which makes comments on pull requests of it. Columns count bytes of UTF-8, from 1. */
final class RdjsonReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("rdjson", "the JSON of reviewdog, for comments on changes", RdjsonReport::new);

    private final JsonGenerator json = Json.document(buffer);

    private RdjsonReport(Writer out, ReportSettings settings) {
        super(out);
    }

    @Override
    void writeBegin() {
        json.writeStartObject();
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("name", "goh");
        json.writeEndObject();
        json.writeArrayPropertyStart("diagnostics");
    }

    @Override
    void writeFile(CheckedFile file) {
        file.report().findings().forEach(finding -> write(file, finding));
    }

    private void write(CheckedFile file, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("message", FindingText.messageAndHelp(finding, FindingText.ENGLISH));
        writeLocation(file, finding.span());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeObjectPropertyStart("code");
        json.writeStringProperty("value", finding.rule().code());
        finding.info()
                .docs()
                .filter(URI::isAbsolute)
                .ifPresent(uri -> json.writeStringProperty("url", uri.toASCIIString()));
        json.writeEndObject();
        writeSuggestions(file, finding.fixes());
        writeRelated(file, finding.related());
        json.writeEndObject();
    }

    private void writeLocation(CheckedFile file, Optional<SourceSpan> span) {
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", file.name());
        span.ifPresent(this::writeRange);
        json.writeEndObject();
    }

    private void writeRange(SourceSpan span) {
        json.writeObjectPropertyStart("range");
        writePosition("start", span.start());
        writePosition("end", span.end());
        json.writeEndObject();
    }

    private void writePosition(String name, SourcePosition position) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.utf8Column());
        json.writeEndObject();
    }

    /** Fixes that are complete, each as one change, since every suggestion can be taken without the others. */
    private void writeSuggestions(CheckedFile file, List<Fix> fixes) {
        json.writeArrayPropertyStart("suggestions");
        for (Fix fix : fixes) {
            List<Replacement> replacements = Replacement.ofComplete(file, fix);
            if (!replacements.isEmpty()) {
                Replacement whole = Replacement.joined(file.note().orElseThrow().text(), replacements);
                json.writeStartObject();
                writeRange(whole.span());
                json.writeStringProperty("text", whole.text());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeRelated(CheckedFile file, List<ModelPath> related) {
        json.writeArrayPropertyStart("related_locations");
        for (ModelPath path : related) {
            json.writeStartObject();
            json.writeStringProperty("message", Printable.line(path.pointer()));
            writeLocation(file, file.note().flatMap(note -> note.span(path)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        buffer.append('\n');
    }
}
