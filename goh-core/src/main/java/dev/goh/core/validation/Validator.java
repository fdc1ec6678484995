package dev.goh.core.validation;

import dev.goh.core.Episode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks episodes against the rules of a profile. Immutable and thread-safe. */
public final class Validator {
    private final Profile profile;
    /** The rules that can find something, by phase. */
    private final Map<Phase, List<Rule>> rules = new EnumMap<>(Phase.class);

    private Validator(Profile profile) {
        this.profile = profile;
        for (Phase phase : Phase.values()) {
            rules.put(phase, running(profile.rules(), profile, phase));
        }
    }

    private static List<Rule> running(List<Rule> rules, Profile profile, Phase phase) {
        return rules.stream().filter(rule -> profile.runs(rule.info(), phase)).toList();
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
        for (Rule rule : running(more, profile, phase.phase())) {
            FindingCollector.run(rule, in, profile, findings);
        }
        return new ValidationReport(phase, findings);
    }
}
