package dev.goh.vault;

import dev.goh.core.Show;
import dev.goh.core.Vocabulary;
import dev.goh.core.internal.EditDistance;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.NumberPresent;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.ProfileException;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.RuleOption;
import dev.goh.core.validation.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code goh.yaml}, and goes on after a problem, so that all are told at once. */
final class ConfigurationReader {
    static final List<String> KEYS =
            List.of("profile", "rules", "options", "shows", "exclude", "allow-inline", "require-reason");

    private final String name;
    private final Path folder;
    private final List<ConfigurationException.Problem> problems = new ArrayList<>();

    ConfigurationReader(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    Configuration read(String yaml, Optional<Profile> given, Profile more) throws ConfigurationException {
        Configuration configuration = Configuration.defaults();
        try {
            YamlNode root = YamlReader.read(yaml);
            if (expect(root, YamlNode.Kind.MAPPING, "a configuration")) {
                configuration = configuration(root, given, more);
            }
        } catch (YamlReader.Malformed e) {
            problem(e.place(), String.valueOf(e.getMessage()));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(ConfigurationException.Problem::line)
                    .thenComparingInt(ConfigurationException.Problem::column));
            throw new ConfigurationException(problems);
        }
        return configuration;
    }

    private Configuration configuration(YamlNode root, Optional<Profile> given, Profile more) {
        checkKeys(root, KEYS, "key");
        Profile named = named(root);
        Profile profile = options(root, rules(root, given.orElse(named).and(more)));
        profile = flag(root, "allow-inline", EngineRules.ALLOW_INLINE, profile);
        profile = flag(root, "require-reason", EngineRules.REQUIRE_REASON, profile);
        List<Show> shows = shows(root);
        return new Configuration(knowing(shows, profile), shows, excludes(root));
    }

    /** The series of a show is one whose episodes have numbers, like those that the option names. */
    private static Profile knowing(List<Show> shows, Profile profile) {
        Set<String> series = new LinkedHashSet<>(profile.value(NumberPresent.SERIES));
        if (series.isEmpty()) {
            return profile;
        }
        shows.forEach(show -> show.series().ifPresent(series::add));
        return profile.option(NumberPresent.SERIES, List.copyOf(series));
    }

    private Profile named(YamlNode root) {
        Profile usual = NamedProfiles.named(NamedProfiles.DEFAULT).orElseThrow();
        return field(root, "profile", YamlNode.Kind.SCALAR)
                .map(node -> NamedProfiles.named(node.text()).orElseGet(() -> {
                    problem(node.place(), NamedProfiles.unknown(node.text()));
                    return usual;
                }))
                .orElse(usual);
    }

    private Profile rules(YamlNode root, Profile base) {
        Profile profile = base;
        for (Map.Entry<String, YamlNode.Field> rule : fields(root, "rules").entrySet()) {
            YamlNode value = rule.getValue().value();
            try {
                RuleId id = profile.rule(rule.getKey()).id();
                if (value.kind() == YamlNode.Kind.MAPPING) {
                    profile = phases(value, id, profile);
                } else if (expect(value, YamlNode.Kind.SCALAR, "the level of a rule")) {
                    profile = level(value, id, profile);
                }
            } catch (ProfileException e) {
                problem(rule.getValue().key(), String.valueOf(e.getMessage()));
            }
        }
        return profile;
    }

    private Profile level(YamlNode level, RuleId rule, Profile profile) {
        try {
            return profile.set(rule.code(), level.text());
        } catch (ProfileException e) {
            problem(level.place(), String.valueOf(e.getMessage()));
            return profile;
        }
    }

    private Profile phases(YamlNode phases, RuleId rule, Profile base) {
        Profile profile = base;
        List<String> known = Arrays.stream(Phase.values()).map(Phase::word).toList();
        checkKeys(phases, known, "phase");
        for (Map.Entry<String, YamlNode.Field> entry : phases.fields().entrySet()) {
            Optional<Phase> phase = Phase.named(entry.getKey());
            YamlNode value = entry.getValue().value();
            if (phase.isPresent() && expect(value, YamlNode.Kind.SCALAR, "the level in a phase")) {
                Optional<Severity> severity = constant(Severity.class, value, "level");
                if (severity.isPresent()) {
                    profile = profile.set(rule, phase.get(), severity.get());
                }
            }
        }
        return profile;
    }

    private Profile options(YamlNode root, Profile base) {
        Profile profile = base;
        for (Map.Entry<String, YamlNode.Field> option : fields(root, "options").entrySet()) {
            YamlNode value = option.getValue().value();
            try {
                profile = profile.option(option.getKey(), text(value));
            } catch (ProfileException e) {
                boolean unknown = String.valueOf(e.getMessage()).startsWith("no option");
                problem(unknown ? option.getValue().key() : value.place(), String.valueOf(e.getMessage()));
            }
        }
        return profile;
    }

    private Profile flag(YamlNode root, String key, RuleOption<Boolean> option, Profile profile) {
        Optional<YamlNode> value = field(root, key, YamlNode.Kind.SCALAR);
        try {
            return value.isPresent()
                    ? profile.option(option, option.parse(value.get().text()))
                    : profile;
        } catch (ProfileException e) {
            problem(value.orElseThrow().place(), String.valueOf(e.getMessage()));
            return profile;
        }
    }

    /** A value as it is written on a command line: a list with commas. */
    private String text(YamlNode value) {
        if (value.kind() == YamlNode.Kind.SCALAR) {
            return value.text();
        }
        return String.join(",", texts(value, "the value of an option"));
    }

    private Excludes excludes(YamlNode root) {
        YamlNode list = field(root, "exclude", YamlNode.Kind.LIST).orElse(null);
        if (list == null) {
            return Excludes.none();
        }
        for (YamlNode item : list.items()) {
            try {
                Excludes.of(folder, List.of(item.text()));
            } catch (IllegalArgumentException e) {
                problem(item.place(), firstLine(e));
            }
        }
        return problems.isEmpty() ? Excludes.of(folder, texts(list, "exclude")) : Excludes.none();
    }

    private List<Show> shows(YamlNode root) {
        List<Show> shows = new ArrayList<>();
        Vocabulary names = Vocabulary.builtIn();
        YamlNode list = field(root, "shows", YamlNode.Kind.LIST).orElse(null);
        for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
            if (!expect(item, YamlNode.Kind.MAPPING, "a show")) {
                continue;
            }
            int before = problems.size();
            try {
                ShowReader reader = new ShowReader(this, item);
                Show show = reader.read();
                if (problems.size() == before) {
                    names = names.with(show);
                    shows.add(reader.withStarter(show, names));
                }
            } catch (IllegalArgumentException | IllegalStateException e) {
                if (problems.size() == before) {
                    problem(item.place(), firstLine(e));
                }
            }
        }
        return shows;
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no value");
    }

    // What the readers of single parts use as well.

    void problem(YamlNode.Place place, String message) {
        problems.add(new ConfigurationException.Problem(name, place.line(), place.column(), message));
    }

    void checkKeys(YamlNode mapping, List<String> known, String thing) {
        mapping.fields().forEach((key, field) -> {
            if (known.stream().noneMatch(key::equalsIgnoreCase)) {
                problem(
                        field.key(),
                        "no " + thing + " \"" + key + "\"; did you mean "
                                + EditDistance.nearest(key, known).orElse("") + "?");
            }
        });
    }

    boolean expect(YamlNode node, YamlNode.Kind kind, String thing) {
        if (node.kind() != kind) {
            problem(node.place(), thing + " is " + kind + ", not " + node.kind());
            return false;
        }
        return true;
    }

    /** A field that holds something; what is there without a value is as good as absent. */
    Optional<YamlNode> field(YamlNode mapping, String key, YamlNode.Kind kind) {
        return mapping.fields().entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(key))
                .map(field -> field.getValue().value())
                .findFirst()
                .filter(value -> !value.isEmpty() && expect(value, kind, key));
    }

    Map<String, YamlNode.Field> fields(YamlNode mapping, String key) {
        return field(mapping, key, YamlNode.Kind.MAPPING).map(YamlNode::fields).orElse(Map.of());
    }

    List<String> texts(YamlNode list, String thing) {
        List<String> texts = new ArrayList<>();
        if (expect(list, YamlNode.Kind.LIST, thing)) {
            for (YamlNode item : list.items()) {
                if (expect(item, YamlNode.Kind.SCALAR, "an item of " + thing)) {
                    texts.add(item.text());
                }
            }
        }
        return texts;
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, YamlNode node, String thing) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int index = words.indexOf(node.text().strip().toLowerCase(Locale.ROOT));
        if (index < 0) {
            problem(
                    node.place(),
                    "no " + thing + " \"" + node.text() + "\"; expected one of " + String.join(", ", words));
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }
}
