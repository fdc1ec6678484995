package dev.goh.vault.report;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What our two JSON formats say of a finding, as {@code validation-report.schema.json} describes it. */
final class FindingJson {
    private final JsonGenerator json;

    FindingJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the members of a finding into an object that has been begun. */
    void writeMembers(CheckedFile file, Finding finding) {
        json.writeStringProperty("rule", finding.rule().code());
        json.writeStringProperty("name", finding.rule().name());
        json.writeStringProperty("severity", Words.of(finding.severity()));
        json.writeStringProperty("message", FindingText.message(finding));
        json.writeStringProperty("help", FindingText.help(finding));
        json.writeStringProperty("variant", finding.variant());
        writeArgs(json, finding.args());
        json.writeStringProperty("path", finding.path().pointer());
        finding.span().ifPresent(this::writeSpan);
        writeRelated(file, finding.related());
        writeFixes(file, finding.fixes());
        json.writeStringProperty("fingerprint", finding.fingerprint().hash());
        finding.suppression().ifPresent(this::writeSuppression);
    }

    /** Writes the member {@code args}: what the message names. */
    static void writeArgs(JsonGenerator json, List<Arg> args) {
        Set<String> names = new HashSet<>();
        json.writeObjectPropertyStart("args");
        for (Arg arg : args) {
            if (!names.add(arg.name())) {
                continue;
            }
            json.writeName(arg.name());
            if (arg.value() instanceof Integer number) {
                json.writeNumber(number);
            } else {
                json.writeString(text(arg.value()));
            }
        }
        json.writeEndObject();
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FindingJson::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return Words.of(constant);
        }
        if (value instanceof Duration time && !time.isNegative()) {
            return String.format(
                    Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        }
        return value.toString();
    }

    private void writeSpan(SourceSpan span) {
        json.writeObjectPropertyStart("span");
        writePosition("start", span.start());
        writePosition("end", span.end());
        json.writeEndObject();
    }

    private void writePosition(String name, SourcePosition position) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("offset", position.offset());
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("utf16Column", position.column());
        json.writeNumberProperty("codePointColumn", position.codePointColumn());
        json.writeNumberProperty("utf8Column", position.utf8Column());
        json.writeEndObject();
    }

    private void writeRelated(CheckedFile file, List<ModelPath> related) {
        json.writeArrayPropertyStart("related");
        for (ModelPath path : related) {
            json.writeStartObject();
            json.writeStringProperty("path", path.pointer());
            Optional<SourceSpan> span = file.note().flatMap(note -> note.span(path));
            span.ifPresent(this::writeSpan);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFixes(CheckedFile file, List<Fix> fixes) {
        json.writeArrayPropertyStart("fixes");
        for (Fix fix : fixes) {
            json.writeStartObject();
            json.writeStringProperty("name", fix.name());
            json.writeStringProperty("applicability", Words.of(fix.applicability()));
            json.writeStringProperty("label", Printable.line(fix.label(FindingText.ENGLISH)));
            json.writeArrayPropertyStart("edits");
            for (Replacement replacement : Replacement.of(file, fix)) {
                json.writeStartObject();
                writeSpan(replacement.span());
                json.writeStringProperty("text", replacement.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSuppression(Suppression suppression) {
        json.writeObjectPropertyStart("suppression");
        json.writeStringProperty("scope", Words.of(suppression.scope()));
        json.writeStringProperty("reason", suppression.reason());
        suppression.until().ifPresent(until -> json.writeStringProperty("until", until.toString()));
        json.writeEndObject();
    }

    /** Writes the member {@code phase}. */
    void writePhase(PhaseGuess guess) {
        json.writeObjectPropertyStart("phase");
        json.writeStringProperty("name", Words.of(guess.phase()));
        json.writeStringProperty("reason", guess.reason(Locale.ROOT));
        json.writeBooleanProperty("explicit", guess.isExplicit());
        json.writeEndObject();
    }

    /** Writes the members of the sum into an object that has been begun. */
    void writeSum(Counts counts, NotChecked notChecked) {
        json.writeNumberProperty("files", counts.files());
        json.writeNumberProperty("skipped", notChecked.skipped());
        json.writeNumberProperty("unreadable", notChecked.unreadable());
        json.writeNumberProperty("errors", counts.of(Severity.ERROR));
        json.writeNumberProperty("warnings", counts.of(Severity.WARNING));
        json.writeNumberProperty("infos", counts.of(Severity.INFO));
        json.writeNumberProperty("suppressed", counts.suppressed());
        json.writeNumberProperty("baselined", counts.baselined());
    }
}
