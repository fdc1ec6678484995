package dev.goh.core.validation;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule as data: what it is called, how bad its findings are in which phase, and its texts. Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface RuleInfo extends WithRuleInfo permits ImmutableRuleInfo {
    /**
     * Returns what the rule is called.
     *
     * @return code and name
     */
    RuleId id();

    /**
     * Returns why the rule exists, in a sentence.
     *
     * @return English text
     */
    String rationale();

    /**
     * Returns how bad a finding is in each phase.
     *
     * @return the severities; the rule does not run in a phase that is missing
     */
    Map<Phase, Severity> severities();

    /**
     * Returns what is wrong, by variant: English, with arguments in braces.
     *
     * @return the message of each variant
     */
    Map<String, String> messages();

    /**
     * Returns what to do, by variant: English, with arguments in braces.
     *
     * @return the help of each variant
     */
    Map<String, String> helps();

    /**
     * Returns how bad a finding of this rule is.
     *
     * @param phase the phase, and whether a person gave it
     * @return the severity; empty if the rule does not run in the phase
     */
    default Optional<Severity> severity(PhaseGuess phase) {
        Severity severity = severities().get(phase.phase());
        if (severity == Severity.ERROR && isProcessRule() && !phase.explicit()) {
            return Optional.of(Severity.WARNING);
        }
        return Optional.ofNullable(severity);
    }

    /**
     * Tells whether the rule is about work still to be done, not about a note that contradicts itself. An inferred phase
     * never makes such a finding an error.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean isProcessRule() {
        return false;
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rule descriptions; not thread-safe. */
    final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}

        /**
         * Sets the severity from one phase on, until a later phase is given another one.
         *
         * @param first the first phase
         * @param severity how bad a finding is from then on
         * @return this builder
         */
        public Builder from(Phase first, Severity severity) {
            for (Phase phase : Phase.values()) {
                if (phase.compareTo(first) >= 0) {
                    putSeverity(phase, severity);
                }
            }
            return this;
        }

        /**
         * Adds a variant of the finding.
         *
         * @param variant its name
         * @param message what is wrong
         * @param help what to do
         * @return this builder
         */
        public Builder variant(String variant, String message, String help) {
            putMessage(variant, message);
            putHelp(variant, help);
            return this;
        }
    }
}
