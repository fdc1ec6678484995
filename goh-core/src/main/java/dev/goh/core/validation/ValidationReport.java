package dev.goh.core.validation;

import java.util.List;
import java.util.Optional;

/**
 * What the rules found in one episode.
 *
 * @param phase the phase that was assumed, and why
 * @param findings what was found, in order
 */
public record ValidationReport(PhaseGuess phase, List<Finding> findings) {
    /**
     * Copies and sorts the findings.
     *
     * @param phase the phase that was assumed, and why
     * @param findings what was found, in order
     */
    public ValidationReport {
        findings = findings.stream().sorted().toList();
    }

    /**
     * Returns how bad the worst finding is.
     *
     * @return the severity; empty if nothing was found
     */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Severity::compareTo);
    }

    /**
     * Tells whether any finding is at least as bad as the given severity.
     *
     * @param severity the severity
     * @return whether one is
     */
    public boolean reaches(Severity severity) {
        return worst().filter(worst -> worst.compareTo(severity) >= 0).isPresent();
    }

    /**
     * Returns what one rule found.
     *
     * @param rule the rule
     * @return its findings in order
     */
    public List<Finding> of(RuleId rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
