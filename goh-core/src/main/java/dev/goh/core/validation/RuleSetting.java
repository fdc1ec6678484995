package dev.goh.core.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a profile knows, and how it is set there.
 *
 * @param info its data
 * @param rule the rule; null if another module runs it
 * @param on whether it runs
 * @param everywhere the severity that replaces the rule's own in each phase in which it runs
 * @param inPhase the severities set for single phases
 * @param phases the phases in which it may find something
 */
record RuleSetting(
        RuleInfo info,
        @Nullable Rule rule,
        boolean on,
        @Nullable Severity everywhere,
        Map<Phase, Severity> inPhase,
        Set<Phase> phases) {
    private static final Set<Phase> ALL_PHASES = Collections.unmodifiableSet(EnumSet.allOf(Phase.class));

    RuleSetting {
        Map<Phase, Severity> kept = new EnumMap<>(Phase.class);
        kept.putAll(inPhase);
        kept.keySet().retainAll(phases);
        inPhase = kept;
    }

    /** A rule that nobody has set. */
    static RuleSetting unset(RuleInfo info, @Nullable Rule rule) {
        return new RuleSetting(info, rule, info.isOnByDefault(), null, Map.of(), ALL_PHASES);
    }

    RuleSetting switched(boolean now) {
        return new RuleSetting(info, rule, now, everywhere, inPhase, phases);
    }

    /** On, with one severity in all phases in which it runs. */
    RuleSetting at(Severity severity) {
        return new RuleSetting(info, rule, true, severity, Map.of(), phases);
    }

    /** On, with a severity for one phase. */
    RuleSetting at(Phase phase, Severity severity) {
        Map<Phase, Severity> changed = new EnumMap<>(Phase.class);
        changed.putAll(inPhase);
        changed.put(phase, severity);
        return new RuleSetting(info, rule, true, everywhere, changed, phases);
    }

    RuleSetting onlyIn(Set<Phase> some) {
        Set<Phase> left = EnumSet.copyOf(some);
        left.retainAll(phases);
        return new RuleSetting(info, rule, on, everywhere, inPhase, left);
    }

    /** This rule as two profiles set it. What the other sets, wins. */
    RuleSetting and(RuleSetting other) {
        Map<Phase, Severity> both = new EnumMap<>(Phase.class);
        both.putAll(inPhase);
        both.putAll(other.inPhase);
        boolean othersOn = other.on && !other.isUsual();
        return new RuleSetting(
                other.info,
                other.rule == null ? rule : other.rule,
                on || othersOn,
                other.everywhere == null ? everywhere : other.everywhere,
                both,
                on == other.on ? union(phases, other.phases) : on ? phases : other.phases);
    }

    private static Set<Phase> union(Set<Phase> some, Set<Phase> others) {
        Set<Phase> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    /** Whether it is one that every profile has, and nobody has set it. */
    private boolean isUsual() {
        return on
                && everywhere == null
                && inPhase.isEmpty()
                && EngineRules.ALL.stream().anyMatch(engine -> engine.id().equals(info.id()));
    }

    /**
     * How bad a finding is; empty if the rule is off or does not run in the phase.
     *
     * @param asked the rule as whoever asks knows it
     */
    Optional<Severity> severity(RuleInfo asked, String variant, PhaseGuess guess) {
        if (!on || !phases.contains(guess.phase())) {
            return Optional.empty();
        }
        Severity here = inPhase.get(guess.phase());
        if (here != null) {
            return Optional.of(here);
        }
        Optional<Severity> own = asked.severity(variant, guess);
        return everywhere == null ? own : own.map(severity -> everywhere);
    }

    /** All that is set, the same text for what behaves alike. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(info.id().code()).append(on ? " on" : " off");
        text.append(everywhere == null ? "" : " " + everywhere);
        for (Phase phase : Phase.values()) {
            Severity severity = inPhase.get(phase);
            text.append(severity == null ? "" : " " + phase + ":" + severity);
        }
        return text.append(phases.equals(ALL_PHASES) ? "" : " only in " + phases)
                .toString();
    }
}
