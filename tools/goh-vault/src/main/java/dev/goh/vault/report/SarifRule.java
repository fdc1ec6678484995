package dev.goh.vault.report;

import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import dev.goh.vault.internal.Words;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A rule as SARIF describes it. */
final class SarifRule {
    private SarifRule() {}

    static void write(JsonGenerator json, RuleInfo rule) {
        String words = rule.id().name().replace('-', ' ');
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().code());
        json.writeStringProperty("name", rule.id().name());
        if (!rule.formerNames().isEmpty()) {
            json.writeArrayPropertyStart("deprecatedNames");
            rule.formerNames().forEach(json::writeString);
            json.writeEndArray();
        }
        SarifReport.writeText(json, "shortDescription", words);
        SarifReport.writeText(json, "fullDescription", rule.rationale().isEmpty() ? words : rule.rationale());
        SarifReport.writeText(json, "help", help(rule));
        // The standard wants an absolute one.
        rule.docs().filter(URI::isAbsolute).ifPresent(uri -> json.writeStringProperty("helpUri", uri.toASCIIString()));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", SarifReport.level(worst(rule)));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(Words.of(rule.category()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Why the rule exists, what it rests on, and what to do in each case. */
    private static String help(RuleInfo rule) {
        StringBuilder help = new StringBuilder();
        if (!rule.rationale().isEmpty()) {
            help.append(rule.rationale()).append("\n\n");
        }
        if (!rule.source().isEmpty()) {
            help.append("Source: ").append(rule.source()).append("\n\n");
        }
        for (Map.Entry<String, String> message : rule.messages().entrySet()) {
            String what = rule.helps().getOrDefault(message.getKey(), "");
            help.append("- ").append(message.getValue());
            help.append(what.isEmpty() ? "" : ": " + what).append('\n');
        }
        return help.toString().strip();
    }

    /** How bad its findings can be. */
    private static Severity worst(RuleInfo rule) {
        return rule.severities().values().stream()
                .max(Comparator.naturalOrder())
                .orElse(Severity.WARNING);
    }
}
