package dev.goh.core.validation;

import dev.goh.core.Episode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks episodes against the rules of a profile. Immutable and thread-safe. */
public final class Validator {
    private final Profile profile;
    /** The rules that can find something, by phase, those of other modules included. */
    private final Map<Phase, Set<RuleId>> running = new EnumMap<>(Phase.class);
    /** Those of them that this module runs. */
    private final Map<Phase, List<Rule>> rules = new EnumMap<>(Phase.class);

    private Validator(Profile profile) {
        this.profile = profile;
        for (Phase phase : Phase.values()) {
            Set<RuleId> ids = profile.infos().stream()
                    .filter(info -> profile.runs(info, phase))
                    .map(RuleInfo::id)
                    .collect(Collectors.toSet());
            running.put(phase, ids);
            rules.put(
                    phase,
                    profile.rules().stream()
                            .filter(rule -> ids.contains(rule.info().id()))
                            .toList());
        }
    }

    /**
     * Returns a validator.
     *
     * @param profile which rules are on, and how they are set
     * @return the validator
     */
    public static Validator of(Profile profile) {
        return new Validator(profile);
    }

    /**
     * Returns the profile.
     *
     * @return which rules are on, and how they are set
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Checks an episode. Never throws, whatever the episode says and whatever a rule does.
     *
     * @param episode the episode
     * @param context what is known besides
     * @return what was found; findings have no place in a note
     */
    public ValidationReport validate(Episode episode, Context context) {
        return validate(episode, context, context.guess(episode), List.of());
    }

    /**
     * Checks an episode with rules of the caller's besides, for example those that look at the text of a note.
     *
     * @param episode the episode
     * @param context what is known besides
     * @param phase how far the episode is
     * @param more rules that the profile knows; each runs if it is on
     * @return what was found
     */
    public ValidationReport validate(Episode episode, Context context, PhaseGuess phase, List<Rule> more) {
        RuleInput in = new RuleInput(episode, context, phase, profile);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules.getOrDefault(phase.phase(), List.of())) {
            FindingCollector.run(rule, in, profile, findings);
        }
        Set<RuleId> on = running.getOrDefault(phase.phase(), Set.of());
        for (Rule rule : more) {
            if (on.contains(rule.info().id())) {
                FindingCollector.run(rule, in, profile, findings);
            }
        }
        return new ValidationReport(phase, findings);
    }
}
