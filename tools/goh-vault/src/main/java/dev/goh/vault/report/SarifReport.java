package dev.goh.vault.report;

import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, the exchange format of static analysis (OASIS), with what GitHub's code scanning asks for besides. Columns count
 * UTF-16 units.
 */
final class SarifReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("sarif", "SARIF 2.1.0, for code scanning and editors", SarifReport::new);

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final ReportSettings settings;
    private final JsonGenerator json = Json.document(buffer);
    private final Map<RuleId, Integer> indexes = new HashMap<>();

    private SarifReport(Writer out, ReportSettings settings) {
        super(out);
        this.settings = settings;
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : Words.of(severity);
    }

    @Override
    void writeBegin() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("newlineSequences");
        json.writeString("\r\n");
        json.writeString("\n");
        json.writeString("\r");
        json.writeEndArray();
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(ROOT);
        writeText("description", "The folder that relative paths start from.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
    }

    private void writeTool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "goh");
        settings.version().ifPresent(version -> json.writeStringProperty("version", version));
        json.writeArrayPropertyStart("rules");
        for (RuleInfo rule : settings.profile().infos()) {
            if (settings.profile().isOn(rule.id())) {
                indexes.put(rule.id(), indexes.size());
                SarifRule.write(json, rule);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    void writeFile(CheckedFile file) {
        Map<String, Integer> occurrences = new HashMap<>();
        for (Finding finding : file.report().findings()) {
            writeResult(file, finding, false, occurrences);
        }
        for (Finding finding : file.report().suppressed()) {
            writeResult(file, finding, false, occurrences);
        }
        for (Finding finding : file.baselined()) {
            writeResult(file, finding, true, occurrences);
        }
    }

    private void writeResult(CheckedFile file, Finding finding, boolean baselined, Map<String, Integer> occurrences) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().code());
        Integer index = indexes.get(finding.rule());
        if (index != null) {
            json.writeNumberProperty("ruleIndex", index);
        }
        json.writeStringProperty("level", level(finding.severity()));
        writeText("message", message(finding));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        writeLocation(file, finding.path(), finding.span());
        json.writeEndObject();
        json.writeEndArray();
        writeRelated(file, finding.related());
        writeFingerprints(finding.fingerprint().hash(), occurrences);
        writeFixes(file, finding.fixes());
        writeSuppressions(finding, baselined);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("variant", finding.variant());
        FindingJson.writeArgs(json, finding.args());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Where space is short, viewers show the first sentence only: what is wrong. */
    private static String message(Finding finding) {
        String help = FindingText.help(finding);
        String text = FindingText.message(finding);
        if (!help.isEmpty()) {
            int first = help.codePointAt(0);
            text += ". " + Character.toString(Character.toUpperCase(first))
                    + help.substring(Character.charCount(first));
        }
        // A link in square brackets would become one.
        return text.replace("](", "]\\(");
    }

    private void writeLocation(CheckedFile file, ModelPath path, Optional<SourceSpan> span) {
        json.writeObjectPropertyStart("physicalLocation");
        writeArtifact(file);
        span.ifPresent(range -> writeRegion("region", range));
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", path.isRoot() ? "/" : path.pointer());
        json.writeStringProperty("kind", "value");
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeArtifact(CheckedFile file) {
        String uri = RelativeUri.of(file.name());
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        if (!uri.startsWith("file:")) {
            json.writeStringProperty("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private void writeRegion(String name, SourceSpan span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", span.start().line());
        json.writeNumberProperty("startColumn", span.start().column());
        json.writeNumberProperty("endLine", span.end().line());
        json.writeNumberProperty("endColumn", span.end().column());
        json.writeEndObject();
    }

    private void writeRelated(CheckedFile file, List<ModelPath> related) {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (ModelPath path : related) {
            json.writeStartObject();
            writeLocation(file, path, file.note().flatMap(note -> note.span(path)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Findings about equal values have equal fingerprints; GitHub wants them told apart, and reads this one name only. */
    private void writeFingerprints(String hash, Map<String, Integer> occurrences) {
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("goh/v1", hash);
        json.writeStringProperty("primaryLocationLineHash", hash + ':' + occurrences.merge(hash, 1, Integer::sum));
        json.writeEndObject();
    }

    private void writeFixes(CheckedFile file, List<Fix> fixes) {
        json.writeArrayPropertyStart("fixes");
        for (Fix fix : fixes) {
            List<Replacement> replacements = Replacement.ofComplete(file, fix);
            if (!replacements.isEmpty()) {
                writeFix(file, fix, replacements);
            }
        }
        json.writeEndArray();
    }

    private void writeFix(CheckedFile file, Fix fix, List<Replacement> replacements) {
        json.writeStartObject();
        writeText("description", Printable.line(fix.label(FindingText.ENGLISH)).replace("](", "]\\("));
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        writeArtifact(file);
        json.writeArrayPropertyStart("replacements");
        for (Replacement replacement : replacements) {
            json.writeStartObject();
            writeRegion("deletedRegion", replacement.span());
            writeText("insertedContent", replacement.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Written for every result: a result without the list would be one of which nothing is known. */
    private void writeSuppressions(Finding finding, boolean baselined) {
        json.writeArrayPropertyStart("suppressions");
        finding.suppression().map(Suppression::reason).ifPresent(reason -> writeSuppression("inSource", reason));
        if (baselined) {
            writeSuppression("external", "in the baseline");
        }
        json.writeEndArray();
    }

    private void writeSuppression(String kind, String reason) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind);
        if (!reason.isEmpty()) {
            json.writeStringProperty("justification", Printable.line(reason));
        }
        json.writeEndObject();
    }

    private void writeText(String name, String text) {
        writeText(json, name, text);
    }

    /** Writes a message: SARIF has an object where others have a text. */
    static void writeText(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        json.writeEndArray();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", notChecked.unreadable() == 0);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        buffer.append('\n');
    }
}
