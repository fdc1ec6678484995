package dev.goh.vault.report;

import dev.goh.core.validation.FixInfo;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Severity;
import dev.goh.vault.internal.Words;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Lists rules: for people, as Markdown, and for other programs. Stateless and thread-safe. */
public final class RuleTable {
    private static final int NAME = 30;

    private RuleTable() {}

    /**
     * Lists the rules for people.
     *
     * @param profile the rules, and how they are set
     * @return a line for each rule: its code, its name, and how bad its findings are
     */
    public static String text(Profile profile) {
        StringBuilder text = new StringBuilder();
        for (RuleInfo info : profile.infos()) {
            String name = info.id().name();
            String row = info.id().code() + "  " + name + " ".repeat(Math.max(2, NAME - name.length()))
                    + phases(info, profile);
            text.append(row.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /**
     * Lists the rules as a table.
     *
     * @param profile the rules, and how they are set
     * @return a table in Markdown
     */
    public static String markdown(Profile profile) {
        StringBuilder text = new StringBuilder();
        text.append("| rule | why | how bad | fix | options |\n|---|---|---|---|---|\n");
        for (RuleInfo info : profile.infos()) {
            String options = info.options().stream().map(RuleTable::option).collect(Collectors.joining(", "));
            row(
                    text,
                    info.id().code() + " " + info.id().name(),
                    info.rationale(),
                    phases(info, profile),
                    fixes(info),
                    options);
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "" : " ");
        }
        text.append("|\n");
    }

    private static <T> String option(RuleOption<T> option) {
        return "`" + option.name() + "=" + option.print(option.defaultValue()) + "`";
    }

    private static String fixes(RuleInfo info) {
        return info.fixes().values().stream()
                .map(FixInfo::applicability)
                .distinct()
                .sorted()
                .map(Words::of)
                .collect(Collectors.joining(", "));
    }

    /** Runs of phases with the same severities: {@code scheduled to live-ready: warning, aired: error}. */
    private static String phases(RuleInfo info, Profile profile) {
        if (!profile.isOn(info.id())) {
            return "off";
        }
        StringBuilder text = new StringBuilder();
        Phase[] all = Phase.values();
        for (int from = 0; from < all.length; ) {
            List<Severity> severities = RuleText.severities(info, profile, all[from]);
            int to = from;
            while (to + 1 < all.length
                    && RuleText.severities(info, profile, all[to + 1]).equals(severities)) {
                to++;
            }
            if (!severities.isEmpty()) {
                String words = severities.stream().map(Words::of).collect(Collectors.joining(" or "));
                boolean whole = from == 0 && to == all.length - 1;
                String last = to == all.length - 1 ? " on" : " to " + all[to].word();
                String phases = from == to ? all[from].word() : all[from].word() + last;
                text.append(text.isEmpty() ? "" : ", ")
                        .append(whole ? "" : phases + ": ")
                        .append(words);
            }
            from = to + 1;
        }
        return text.toString();
    }

    /**
     * Lists the rules for other programs.
     *
     * @param profile the rules, and how they are set
     * @return a JSON array on one line, an object for each rule
     */
    public static String json(Profile profile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Json.values(text)) {
            out.writeStartArray();
            profile.infos().forEach(info -> rule(info, profile, out));
            out.writeEndArray();
        }
        return text.append('\n').toString();
    }

    private static void rule(RuleInfo info, Profile profile, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", info.id().code());
        out.writeStringProperty("name", info.id().name());
        strings(out, "formerNames", info.formerNames());
        out.writeStringProperty("category", Words.of(info.category()));
        out.writeBooleanProperty("on", profile.isOn(info.id()));
        out.writeStringProperty("rationale", info.rationale());
        out.writeStringProperty("source", info.source());
        out.writeName("severities");
        out.writeStartObject();
        for (Phase phase : Phase.values()) {
            strings(
                    out,
                    phase.word(),
                    RuleText.severities(info, profile, phase).stream()
                            .map(Words::of)
                            .toList());
        }
        out.writeEndObject();
        out.writeName("messages");
        out.writeStartObject();
        for (Map.Entry<String, String> message : info.messages().entrySet()) {
            out.writeName(message.getKey());
            out.writeStartObject();
            out.writeStringProperty("message", message.getValue());
            out.writeStringProperty("help", info.helps().getOrDefault(message.getKey(), ""));
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeName("options");
        out.writeStartArray();
        info.options().forEach(option -> option(option, profile, out));
        out.writeEndArray();
        out.writeName("fixes");
        out.writeStartArray();
        for (Map.Entry<String, FixInfo> fix : info.fixes().entrySet()) {
            out.writeStartObject();
            out.writeStringProperty("name", fix.getKey());
            out.writeStringProperty("applicability", Words.of(fix.getValue().applicability()));
            out.writeStringProperty("label", fix.getValue().label());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static <T> void option(RuleOption<T> option, Profile profile, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", option.name());
        out.writeStringProperty("expected", option.expected());
        out.writeStringProperty("default", option.print(option.defaultValue()));
        out.writeStringProperty("value", option.print(profile.value(option)));
        out.writeEndObject();
    }

    private static void strings(JsonGenerator out, String name, List<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
