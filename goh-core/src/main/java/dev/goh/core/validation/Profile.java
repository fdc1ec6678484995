package dev.goh.core.validation;

import dev.goh.core.internal.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are on, how bad their findings are, and what their options are. Immutable and thread-safe: what sets
 * something returns a changed copy. See {@link Profiles} for the built-in ones.
 */
public final class Profile {
    private static final Set<Phase> ALL_PHASES = Collections.unmodifiableSet(EnumSet.allOf(Phase.class));

    /** What every profile knows. */
    private static final Profile ENGINE = engine();

    private final Map<String, Entry> entries;
    private final Map<String, Setting<?>> options;

    /**
     * A rule that the profile knows.
     *
     * @param rule the rule; null if another module runs it
     * @param everywhere the severity that replaces the rule's own in each phase in which it runs
     * @param inPhase the severities set for single phases
     * @param phases the phases in which it may find something
     */
    private record Entry(
            RuleInfo info,
            @Nullable Rule rule,
            boolean on,
            @Nullable Severity everywhere,
            Map<Phase, Severity> inPhase,
            Set<Phase> phases) {
        Entry {
            Map<Phase, Severity> kept = new EnumMap<>(Phase.class);
            kept.putAll(inPhase);
            kept.keySet().retainAll(phases);
            inPhase = kept;
        }

        Entry on(boolean now) {
            return new Entry(info, rule, now, everywhere, inPhase, phases);
        }

        /** Whether it is one that every profile has, and nobody has set it. */
        boolean isUsual() {
            return on
                    && everywhere == null
                    && inPhase.isEmpty()
                    && ENGINE.entries.containsKey(info.id().code());
        }
    }

    /** The value of an option, with the option that it was set by, whose type it has. */
    private record Setting<T>(RuleOption<T> option, T value) {
        /** The value as another option of the same name reads it. */
        <U> U as(RuleOption<U> other) {
            return other.parse(option.print(value));
        }
    }

    private Profile(Map<String, Entry> entries, Map<String, Setting<?>> options) {
        this.entries = entries;
        this.options = options;
    }

    /**
     * Returns a profile of some rules, on unless they are off by default.
     *
     * @param rules the rules
     * @return the profile
     * @throws ProfileException if two rules have the same code or name
     */
    public static Profile of(Rule... rules) {
        Profile profile = ENGINE;
        for (Rule rule : rules) {
            profile = profile.and(knowing(rule.info(), rule));
        }
        return profile;
    }

    /** This profile and some rules that other modules run, since they need more than the episode. */
    Profile knowing(List<RuleInfo> infos) {
        Profile profile = this;
        for (RuleInfo info : infos) {
            profile = profile.and(knowing(info, null));
        }
        return profile;
    }

    private static Profile engine() {
        Profile profile = new Profile(new TreeMap<>(), new TreeMap<>());
        return profile.knowing(
                List.of(EngineRules.SUPPRESSION_INVALID, EngineRules.SUPPRESSION_UNUSED, EngineRules.RULE_CRASHED));
    }

    private static Profile knowing(RuleInfo info, @Nullable Rule rule) {
        Map<String, Entry> entries = new TreeMap<>();
        entries.put(info.id().code(), new Entry(info, rule, info.isOnByDefault(), null, Map.of(), ALL_PHASES));
        return new Profile(entries, new TreeMap<>());
    }

    /**
     * Returns this profile and another one: a rule is on if it is on in either, in the phases in which it is. What the other
     * sets, wins. Every profile has the engine's own rules, GOH090, GOH091 and GOH099: as long as the other sets nothing about
     * them, they are on or off as in this one.
     *
     * @param other the other profile
     * @return the larger profile
     * @throws ProfileException if two different rules have the same code or name
     */
    public Profile and(Profile other) {
        Map<String, Entry> all = new TreeMap<>(entries);
        other.entries.forEach((code, entry) -> {
            Entry mine = all.get(code);
            checkDistinct(entry.info, mine, all.values());
            all.put(code, mine == null ? entry : join(mine, entry));
        });
        Map<String, Setting<?>> values = new TreeMap<>(options);
        values.putAll(other.options);
        return new Profile(all, values);
    }

    private static void checkDistinct(RuleInfo info, @Nullable Entry same, Collection<Entry> others) {
        if (same != null && !same.info.id().name().equals(info.id().name())) {
            throw new ProfileException("two rules have the code " + info.id().code() + ": "
                    + same.info.id().name() + " and " + info.id().name());
        }
        for (Entry other : others) {
            if (same == null && other.info.id().name().equals(info.id().name())) {
                throw new ProfileException(
                        "two rules have the name " + info.id().name() + ": "
                                + other.info.id().code() + " and " + info.id().code());
            }
        }
    }

    private static Entry join(Entry mine, Entry other) {
        Map<Phase, Severity> inPhase = new EnumMap<>(Phase.class);
        inPhase.putAll(mine.inPhase);
        inPhase.putAll(other.inPhase);
        boolean othersOn = other.on && !other.isUsual();
        return new Entry(
                other.info,
                other.rule == null ? mine.rule : other.rule,
                mine.on || othersOn,
                other.everywhere == null ? mine.everywhere : other.everywhere,
                inPhase,
                mine.on == other.on ? union(mine.phases, other.phases) : mine.on ? mine.phases : other.phases);
    }

    private static Set<Phase> union(Set<Phase> some, Set<Phase> others) {
        Set<Phase> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /**
     * Sets the severity of a rule in each phase in which it runs, and switches it on. It holds in an inferred phase too.
     *
     * @param rule the rule
     * @param severity how bad its findings are
     * @return the changed profile
     * @throws ProfileException if the profile does not know the rule
     */
    public Profile set(RuleId rule, Severity severity) {
        Entry entry = entry(rule.code());
        return with(new Entry(entry.info, entry.rule, true, severity, Map.of(), entry.phases));
    }

    /**
     * Sets the severity of a rule in one phase, and switches it on. The rule runs in this phase even if its own severities
     * leave it out, but not if {@link #only(Phase, Phase...)} did.
     *
     * @param rule the rule
     * @param phase the phase
     * @param severity how bad its findings are in this phase
     * @return the changed profile
     * @throws ProfileException if the profile does not know the rule
     */
    public Profile set(RuleId rule, Phase phase, Severity severity) {
        Entry entry = entry(rule.code());
        Map<Phase, Severity> inPhase = new EnumMap<>(Phase.class);
        inPhase.putAll(entry.inPhase);
        inPhase.put(phase, severity);
        return with(new Entry(entry.info, entry.rule, true, entry.everywhere, inPhase, entry.phases));
    }

    /**
     * Sets the severity of a rule as a user writes it.
     *
     * @param rule code, name or former name
     * @param level {@code off}, {@code on}, {@code info}, {@code warning} or {@code error}
     * @return the changed profile
     * @throws ProfileException if there is no such rule or level; the message names the nearest
     */
    public Profile set(String rule, String level) {
        RuleId id = rule(rule).id();
        switch (level.strip().toLowerCase(Locale.ROOT)) {
            case "off":
                return off(id);
            case "on":
                return on(id);
            case "info":
                return set(id, Severity.INFO);
            case "warning":
                return set(id, Severity.WARNING);
            case "error":
                return set(id, Severity.ERROR);
            default:
                List<String> levels = List.of("off", "on", "info", "warning", "error");
                throw new ProfileException("no level \"" + level + "\""
                        + EditDistance.nearest(level, levels)
                                .map(near -> "; did you mean " + near + "? Levels are " + String.join(", ", levels))
                                .orElse(""));
        }
    }

    /**
     * Switches rules off.
     *
     * @param rules the rules
     * @return the changed profile
     * @throws ProfileException if the profile does not know one of them, or it cannot be switched off
     */
    public Profile off(RuleId... rules) {
        Profile profile = this;
        for (RuleId rule : rules) {
            if (EngineRules.isAlwaysOn(rule)) {
                throw new ProfileException("rule " + rule + " " + rule.name() + " cannot be switched off");
            }
            profile = profile.with(profile.entry(rule.code()).on(false));
        }
        return profile;
    }

    /**
     * Switches rules on, at their own severities.
     *
     * @param rules the rules
     * @return the changed profile
     * @throws ProfileException if the profile does not know one of them
     */
    public Profile on(RuleId... rules) {
        Profile profile = this;
        for (RuleId rule : rules) {
            profile = profile.with(profile.entry(rule.code()).on(true));
        }
        return profile;
    }

    /**
     * Switches all rules off but some.
     *
     * @param rules the rules that are to be on
     * @return the changed profile
     * @throws ProfileException if the profile does not know one of them
     */
    public Profile only(RuleId... rules) {
        Map<String, Entry> all = new TreeMap<>();
        entries.forEach((code, entry) -> all.put(code, entry.on(EngineRules.isAlwaysOn(entry.info.id()))));
        return new Profile(all, options).on(rules);
    }

    /**
     * Lets the rules that the profile knows run in some phases only. Those of a profile that is added later run in all of theirs.
     *
     * @param first a phase
     * @param more other phases
     * @return the changed profile, which finds nothing in other phases
     */
    public Profile only(Phase first, Phase... more) {
        Map<String, Entry> all = new TreeMap<>();
        entries.forEach((code, entry) -> {
            Set<Phase> some = EnumSet.of(first, more);
            some.retainAll(entry.phases);
            all.put(code, new Entry(entry.info, entry.rule, entry.on, entry.everywhere, entry.inPhase, some));
        });
        return new Profile(all, options);
    }

    /**
     * Sets an option.
     *
     * @param option the option
     * @param value its value
     * @param <T> the option's type
     * @return the changed profile
     * @throws ProfileException if no rule of the profile has the option, or the rule's option of this name does not take the value
     */
    public <T> Profile option(RuleOption<T> option, T value) {
        Setting<T> setting = new Setting<>(option, Objects.requireNonNull(value, option.name()));
        setting.as(find(option.name()));
        return with(setting);
    }

    /**
     * Sets an option as a user writes it.
     *
     * @param name the option's name
     * @param value its value
     * @return the changed profile
     * @throws ProfileException if there is no such option or value; the message names the nearest
     */
    public Profile option(String name, String value) {
        return parsed(find(name), value);
    }

    private <T> Profile parsed(RuleOption<T> option, String value) {
        return with(new Setting<>(option, option.parse(value)));
    }

    private Profile with(Setting<?> setting) {
        Map<String, Setting<?>> values = new TreeMap<>(options);
        values.put(setting.option.name(), setting);
        return new Profile(entries, values);
    }

    /**
     * Returns the value of an option.
     *
     * @param option the option
     * @param <T> its type
     * @return the value that is set, else the default
     * @throws ProfileException if the value was set by another option of this name, and this one does not take it
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the very option that set the value has its type
    public <T> T value(RuleOption<T> option) {
        Setting<?> setting = options.get(option.name());
        if (setting == null) {
            return option.defaultValue();
        }
        return setting.option == option ? (T) setting.value : setting.as(option);
    }

    /**
     * Finds a rule.
     *
     * @param rule code, name or former name
     * @return the rule's data
     * @throws ProfileException if the profile does not know it; the message names the nearest
     */
    public RuleInfo rule(String rule) {
        return infos().stream()
                .filter(info -> info.isCalled(rule))
                .findFirst()
                .orElseThrow(() -> new ProfileException("no rule \"" + rule + "\"" + nearest(rule, names())));
    }

    /**
     * Finds the rule that was most likely meant.
     *
     * @param rule what was written
     * @return the nearest code, name or former name
     */
    public String nearestRule(String rule) {
        return EditDistance.nearest(rule, names()).orElse("");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Entry entry : entries.values()) {
            names.add(entry.info.id().code());
            names.add(entry.info.id().name());
            names.addAll(entry.info.formerNames());
        }
        return names;
    }

    private static String nearest(String word, Collection<String> known) {
        return EditDistance.nearest(word, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /**
     * Returns all rules that the profile knows, on or off.
     *
     * @return their data in the order of their codes
     */
    public List<RuleInfo> infos() {
        return entries.values().stream().map(Entry::info).toList();
    }

    /**
     * Tells whether a rule is on.
     *
     * @param rule the rule
     * @return whether it is; false for a rule that the profile does not know
     */
    public boolean isOn(RuleId rule) {
        Entry entry = entries.get(rule.code());
        return entry != null && entry.on;
    }

    /**
     * Returns how bad a finding is.
     *
     * @param info the rule
     * @param variant the variant
     * @param guess how far the episode is
     * @return the severity; empty if the rule is off or does not run in the phase
     */
    public Optional<Severity> severity(RuleInfo info, String variant, PhaseGuess guess) {
        Entry entry = entries.get(info.id().code());
        if (entry == null || !entry.on || !entry.phases.contains(guess.phase())) {
            return Optional.empty();
        }
        Severity inPhase = entry.inPhase.get(guess.phase());
        if (inPhase != null) {
            return Optional.of(inPhase);
        }
        Optional<Severity> own = info.severity(variant, guess);
        return entry.everywhere == null ? own : own.map(severity -> entry.everywhere);
    }

    /** Whether a rule can find anything in a phase. */
    boolean runs(RuleInfo info, Phase phase) {
        PhaseGuess guess = PhaseGuess.given(phase);
        for (String variant : info.messages().keySet()) {
            if (severity(info, variant, guess).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The rules that are on and that this module runs, in the order of their codes. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.on && entry.rule != null) {
                rules.add(entry.rule);
            }
        }
        return rules;
    }

    private Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            throw new ProfileException("no rule \"" + code + "\"" + nearest(code, names()));
        }
        return entry;
    }

    private Profile with(Entry entry) {
        Map<String, Entry> all = new TreeMap<>(entries);
        all.put(entry.info.id().code(), entry);
        return new Profile(all, options);
    }

    private RuleOption<?> find(String name) {
        Set<String> names = new HashSet<>();
        for (Entry entry : entries.values()) {
            for (RuleOption<?> option : entry.info.options()) {
                if (option.name().equals(name)) {
                    return option;
                }
                names.add(option.name());
            }
        }
        throw new ProfileException("no option \"" + name + "\"" + nearest(name, names));
    }

    /**
     * Tells whether another profile knows equal rules and sets the same: which are on, where, how bad their findings are, and options.
     * One that sets an option to its default is not equal to one that leaves it.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that && entries.equals(that.entries) && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, options);
    }

    /**
     * Returns all that the profile sets, one line each, the same text for profiles that behave alike. In one version of goh it is always
     * the same, so that what was found may be kept by it; another version may word it differently.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        entries.forEach((code, entry) -> {
            text.append(code).append(' ').append(entry.on ? "on" : "off");
            text.append(entry.everywhere == null ? "" : " " + entry.everywhere);
            for (Phase phase : Phase.values()) {
                Severity severity = entry.inPhase.get(phase);
                text.append(severity == null ? "" : " " + phase + ":" + severity);
            }
            text.append(entry.phases.equals(ALL_PHASES) ? "" : " only in " + entry.phases)
                    .append('\n');
        });
        for (Entry entry : entries.values()) {
            entry.info.options().forEach(option -> text.append(print(option)).append('\n'));
        }
        return text.toString();
    }

    private <T> String print(RuleOption<T> option) {
        return option.name() + " = " + option.print(value(option));
    }
}
