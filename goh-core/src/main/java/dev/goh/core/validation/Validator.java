package dev.goh.core.validation;

import dev.goh.core.Episode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks episodes against a list of rules. Immutable and thread-safe. */
public final class Validator {
    private final List<Rule> rules;

    private Validator(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns a validator for the built-in rules.
     *
     * @return the validator
     */
    public static Validator builtIn() {
        return of(Rules.all());
    }

    /**
     * Returns a validator for the given rules.
     *
     * @param rules the rules, in any order
     * @return the validator
     */
    public static Validator of(List<Rule> rules) {
        return new Validator(rules);
    }

    /**
     * Checks an episode.
     *
     * @param episode the episode
     * @param phase how far it is; {@link PhaseGuess#infer} tells if nobody else does
     * @return what was found; findings have no place in a note
     */
    public ValidationReport validate(Episode episode, PhaseGuess phase) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = rule.info().severity(phase);
            severity.ifPresent(level -> rule.check(
                    episode,
                    (path, variant, args) -> findings.add(Finding.builder()
                            .info(rule.info())
                            .severity(level)
                            .path(path)
                            .variant(variant)
                            .addAllArgs(Arrays.asList(args))
                            .build())));
        }
        return new ValidationReport(phase, findings);
    }
}
