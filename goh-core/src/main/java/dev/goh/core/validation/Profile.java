package dev.goh.core.validation;

import dev.goh.core.internal.EditDistance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rules are on, how bad their findings are, and what their options are. Immutable and thread-safe: what sets
 * something returns a changed copy. See {@link Profiles} for the built-in ones.
 */
public final class Profile {
    /** What every profile knows. */
    private static final Profile ENGINE =
            new Profile(RuleSettings.none(), OptionSettings.none()).knowing(EngineRules.ALL);

    private final RuleSettings rules;
    private final OptionSettings options;

    private Profile(RuleSettings rules, OptionSettings options) {
        this.rules = rules;
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
        return ENGINE.and(Stream.of(rules).map(rule -> RuleSetting.unset(rule.info(), rule)));
    }

    /** This profile and some rules that other modules run, since they need more than the episode. */
    Profile knowing(List<RuleInfo> infos) {
        return and(infos.stream().map(info -> RuleSetting.unset(info, null)));
    }

    private Profile and(Stream<RuleSetting> more) {
        return with(rules.and(more.toList()));
    }

    private Profile with(RuleSettings changed) {
        return new Profile(changed, options);
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
        return new Profile(rules.and(other.rules.all()), options.and(other.options));
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
        return with(rules.with(rules.get(rule).at(severity)));
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
        return with(rules.with(rules.get(rule).at(phase, severity)));
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
        return switch (level.strip().toLowerCase(Locale.ROOT)) {
            case "off" -> off(id);
            case "on" -> on(id);
            case "info" -> set(id, Severity.INFO);
            case "warning" -> set(id, Severity.WARNING);
            case "error" -> set(id, Severity.ERROR);
            default -> throw noLevel(level);
        };
    }

    private static ProfileException noLevel(String level) {
        List<String> levels = List.of("off", "on", "info", "warning", "error");
        String nearest = EditDistance.nearest(level, levels)
                .map(near -> "; did you mean " + near + "? Levels are " + String.join(", ", levels))
                .orElse("");
        return new ProfileException("no level \"" + level + "\"" + nearest);
    }

    /**
     * Switches rules off.
     *
     * @param rules the rules
     * @return the changed profile
     * @throws ProfileException if the profile does not know one of them, or it cannot be switched off
     */
    public Profile off(RuleId... rules) {
        RuleSettings changed = this.rules;
        for (RuleId rule : rules) {
            if (EngineRules.isAlwaysOn(rule)) {
                throw new ProfileException("rule " + rule + " " + rule.name() + " cannot be switched off");
            }
            changed = changed.with(changed.get(rule).switched(false));
        }
        return with(changed);
    }

    /**
     * Switches rules on, at their own severities.
     *
     * @param rules the rules
     * @return the changed profile
     * @throws ProfileException if the profile does not know one of them
     */
    public Profile on(RuleId... rules) {
        RuleSettings changed = this.rules;
        for (RuleId rule : rules) {
            changed = changed.with(changed.get(rule).switched(true));
        }
        return with(changed);
    }

    /**
     * Switches all rules off but some.
     *
     * @param rules the rules that are to be on
     * @return the changed profile
     * @throws ProfileException if the profile does not know one of them
     */
    public Profile only(RuleId... rules) {
        return with(this.rules.each(
                        rule -> rule.switched(EngineRules.isAlwaysOn(rule.info().id()))))
                .on(rules);
    }

    /**
     * Lets the rules that the profile knows run in some phases only. Those of a profile that is added later run in all of theirs.
     *
     * @param first a phase
     * @param more other phases
     * @return the changed profile, which finds nothing in other phases
     */
    public Profile only(Phase first, Phase... more) {
        Set<Phase> phases = EnumSet.of(first, more);
        return with(rules.each(rule -> rule.onlyIn(phases)));
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
        Objects.requireNonNull(value, option.name());
        return new Profile(rules, options.with(option, value, rules.option(option.name())));
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
        return new Profile(rules, options.parsed(rules.option(name), value));
    }

    /**
     * Returns the value of an option.
     *
     * @param option the option
     * @param <T> its type
     * @return the value that is set, else the default
     * @throws ProfileException if the value was set by another option of this name, and this one does not take it
     */
    public <T> T value(RuleOption<T> option) {
        return options.value(option);
    }

    /**
     * Finds a rule.
     *
     * @param rule code, name or former name
     * @return the rule's data
     * @throws ProfileException if the profile does not know it; the message names the nearest
     */
    public RuleInfo rule(String rule) {
        return rules.info(rule);
    }

    /**
     * Finds the rule that was most likely meant.
     *
     * @param rule what was written
     * @return the nearest code, name or former name
     */
    public String nearestRule(String rule) {
        return EditDistance.nearest(rule, rules.names()).orElse("");
    }

    /**
     * Returns all rules that the profile knows, on or off.
     *
     * @return their data in the order of their codes
     */
    public List<RuleInfo> infos() {
        return rules.all().stream().map(RuleSetting::info).toList();
    }

    /**
     * Tells whether a rule is on.
     *
     * @param rule the rule
     * @return whether it is; false for a rule that the profile does not know
     */
    public boolean isOn(RuleId rule) {
        return rules.find(rule).map(RuleSetting::on).orElse(false);
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
        return rules.find(info.id()).flatMap(rule -> rule.severity(info, variant, guess));
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
        List<Rule> run = new ArrayList<>();
        for (RuleSetting setting : rules.all()) {
            if (setting.on() && setting.rule() != null) {
                run.add(setting.rule());
            }
        }
        return run;
    }

    /**
     * Tells whether another profile knows equal rules and sets the same: which are on, where, how bad their findings are, and options.
     * One that sets an option to its default is not equal to one that leaves it.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that && rules.equals(that.rules) && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, options);
    }

    /**
     * Returns all that the profile sets, one line each, the same text for profiles that behave alike. In one version of goh it is always
     * the same, so that what was found may be kept by it; another version may word it differently.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rules.all().forEach(rule -> text.append(rule).append('\n'));
        for (RuleSetting rule : rules.all()) {
            rule.info().options().forEach(option -> text.append(print(option)).append('\n'));
        }
        return text.toString();
    }

    private <T> String print(RuleOption<T> option) {
        return option.name() + " = " + option.print(value(option));
    }
}
