package dev.goh.vault;

import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleOption;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Makes the schema of {@code goh.yaml} of the catalogue of rules. */
final class ConfigurationSchema {
    private ConfigurationSchema() {}

    static String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new JsonMapper().writer().with(printer).writeValueAsString(schema()) + "\n";
    }

    private static Map<String, Object> schema() {
        Profile profile = NamedProfiles.named("strict").orElseThrow();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "goh.yaml");
        schema.put("description", "Which rules goh checks notes with, how they are set, and what it leaves out.");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        List<Object> profiles = new ArrayList<>(NamedProfiles.names());
        profiles.add(null);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "profile",
                named("The rules to begin with; " + NamedProfiles.DEFAULT + " unless set.", map("enum", profiles)));
        properties.put("rules", rules(profile));
        properties.put("options", options(profile));
        properties.put(
                "exclude",
                named(
                        "Files and folders to leave out.",
                        list(map("type", "string", "pattern", "^(?!/)(?!(.*/)?\\.\\.(/|$)).*\\S"))));
        properties.put("allow-inline", named("Whether notes may allow findings themselves; true unless set.", flag()));
        properties.put(
                "require-reason",
                named("Whether a note that allows a finding must say why; false unless set.", flag()));
        properties.put("shows", named("Shows besides the built-in ones.", list(show())));
        schema.put("properties", properties);
        schema.put("$defs", levels());
        return schema;
    }

    private static Map<String, Object> flag() {
        return map("type", List.of("boolean", "null"));
    }

    private static Map<String, Object> rules(Profile profile) {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (RuleInfo info : profile.infos()) {
            String code = info.id().code();
            boolean canBeOff = !List.of("GOH090", "GOH099").contains(code);
            String level = "#/$defs/" + (canBeOff ? "level" : "levelButOff");
            rules.put(code, named(info.id().name() + ": " + info.rationale(), map("$ref", level)));
            Stream.concat(Stream.of(info.id().name()), info.formerNames().stream())
                    .forEach(name -> rules.put(name, map("$ref", "#/properties/rules/properties/" + code)));
        }
        return named(
                "How bad findings of a rule are, in all phases in which it runs or by phase.",
                orNull(object(rules, List.of())));
    }

    private static Map<String, Object> levels() {
        Map<String, Object> phases = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            phases.put(phase.word(), oneOf(List.of("info", "warning", "error")));
        }
        Map<String, Object> byPhase = object(phases, List.of());
        return map(
                "level",
                map("anyOf", List.of(oneOf(List.of("off", "on", "info", "warning", "error")), byPhase)),
                "levelButOff",
                map("anyOf", List.of(oneOf(List.of("on", "info", "warning", "error")), byPhase)));
    }

    private static Map<String, Object> options(Profile profile) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (RuleInfo info : profile.infos()) {
            info.options().forEach(option -> options.put(option.name(), option(option)));
        }
        return named("What can be set about rules.", orNull(object(options, List.of())));
    }

    private static <T> Map<String, Object> option(RuleOption<T> option) {
        String unless = option.print(option.defaultValue());
        String description = option.expected() + "; " + (unless.isEmpty() ? "nothing" : unless) + " unless set";
        if (option.defaultValue() instanceof Integer) {
            return named(description, map("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE));
        }
        if (option.defaultValue() instanceof Boolean) {
            return named(description, map("type", "boolean"));
        }
        Map<String, Object> scalar = map("type", List.of("string", "number", "boolean"));
        return named(description, map("anyOf", List.of(scalar, map("type", "array", "items", scalar))));
    }

    private static Map<String, Object> show() {
        Map<String, Object> text = map("type", "string");
        Map<String, Object> texts = map("type", List.of("array", "null"), "items", text);
        Map<String, Object> show = new LinkedHashMap<>();
        show.put("name", named("The show's name.", map("type", "string", "minLength", 1)));
        show.put(
                "like",
                named(
                        "A built-in show that this one is like; "
                                + Shows.grafanaOfficeHours().name() + " unless set.",
                        oneOf(Shows.all().stream().map(Show::name).toList())));
        show.put(
                "series",
                named(
                        "The code that titles start with, for example GOH.",
                        map("type", "string", "pattern", "^(\\p{Lu}[\\p{Lu}&]{0,9})?$")));
        show.put("language", named("The language of the notes, for example en.", text));
        show.put("headings", named("The heading of each section.", orNull(sections(text))));
        show.put("other-headings", named("Other headings that are understood.", orNull(sections(texts))));
        show.put(
                "template",
                named(
                        "The sections of a new note in their order, and the levels of their headings.",
                        orNull(template())));
        show.put(
                "guest-label",
                named("The label of the guest field, without colons.", map("type", "string", "pattern", "^[^:]*$")));
        show.put("guest-separator", named("What follows the label.", map("enum", List.of("::", ":"))));
        show.put("other-guest-labels", named("Other labels that are understood.", texts));
        show.put("embed-form", named("How a note shows the video.", oneOf(List.of("frame", "link"))));
        show.put("embed-labels", named("Texts of links that lead to the video.", texts));
        show.put(
                "weekday",
                named(
                        "The usual day.",
                        oneOf(Stream.of(DayOfWeek.values())
                                .map(day -> day.name().toLowerCase(Locale.ROOT))
                                .toList())));
        show.put(
                "start-time",
                named(
                        "When the show usually starts.",
                        map("type", "string", "pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$")));
        show.put("duration-minutes", named("How long the show usually takes.", map("type", "integer", "minimum", 1)));
        show.put("zone", named("The time zone, a region like Europe/Berlin.", text));
        show.put(
                "broadcast-title",
                named(
                        "The title of the broadcast; {topic}, {show} and {instance} are filled, parts in brackets left out"
                                + " if they cannot be.",
                        map("type", "string", "pattern", "^[^\\n]*\\S[^\\n]*\\n?$")));
        Map<String, Object> sent = new LinkedHashMap<>();
        ShowReader.TEXTS.forEach(name -> sent.put(name, text));
        show.put("texts", named("What the show sends, with blanks such as {guest}.", orNull(object(sent, List.of()))));
        show.put("starter", named("What a new episode starts from, written as a note.", text));
        return object(show, List.of("name"));
    }

    private static Map<String, Object> template() {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (Section section : Section.titled()) {
            int deepest = section == Section.TALKING_POINTS ? 5 : 6;
            levels.put(ShowReader.word(section), map("type", "integer", "minimum", 2, "maximum", deepest));
        }
        return object(levels, List.of());
    }

    private static Map<String, Object> sections(Map<String, Object> value) {
        Map<String, Object> sections = new LinkedHashMap<>();
        Section.titled().forEach(section -> sections.put(ShowReader.word(section), value));
        return object(sections, List.of());
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** A key without a value is no key. */
    private static Map<String, Object> orNull(Map<String, Object> object) {
        Map<String, Object> optional = new LinkedHashMap<>(object);
        optional.put("type", List.of("object", "null"));
        return optional;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", List.of("array", "null"));
        list.put("items", items);
        return list;
    }

    private static Map<String, Object> oneOf(List<String> words) {
        return map("enum", words);
    }

    private static Map<String, Object> named(String description, Map<String, Object> schema) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("description", description);
        named.putAll(schema);
        return named;
    }
}
