package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rules found in one episode. Immutable and thread-safe.
 *
 * @param phase the phase that was assumed, and why
 * @param findings what was found, in order
 * @param suppressed what was found and is allowed in the note, in order
 */
public record ValidationReport(PhaseGuess phase, List<Finding> findings, List<Finding> suppressed) {
    /**
     * Copies and sorts the findings.
     *
     * @param phase the phase that was assumed, and why
     * @param findings what was found, in any order
     * @param suppressed what was found and is allowed in the note, in any order
     */
    public ValidationReport {
        Objects.requireNonNull(phase, "phase");
        findings = sorted(findings);
        suppressed = sorted(suppressed);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.size() < 2
                ? List.copyOf(findings)
                : findings.stream().sorted().toList();
    }

    /**
     * Makes a report in which nothing is suppressed.
     *
     * @param phase the phase that was assumed, and why
     * @param findings what was found, in any order
     */
    public ValidationReport(PhaseGuess phase, List<Finding> findings) {
        this(phase, findings, List.of());
    }

    /**
     * Counts the findings of each severity.
     *
     * @return the numbers, 0 included, from the mildest severity to the worst
     */
    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
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

    /**
     * Returns what was found about one value or anything in it.
     *
     * @param path the value
     * @return the findings in order
     */
    public List<Finding> at(ModelPath path) {
        return findings.stream()
                .filter(finding -> finding.path().startsWith(path))
                .toList();
    }

    /**
     * Passes the report on, or throws if it is too bad.
     *
     * @param severity the least severity that is too bad
     * @return this report
     * @throws ValidationException if a finding is at least as bad
     */
    public ValidationReport orThrow(Severity severity) {
        if (reaches(severity)) {
            throw new ValidationException(this, severity);
        }
        return this;
    }
}
