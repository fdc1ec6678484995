package dev.goh.core.validation;

import java.util.Objects;

/**
 * What a rule may offer to do about a finding.
 *
 * @param applicability how far it can be trusted
 * @param label what it does: English, with arguments in braces
 */
public record FixInfo(Applicability applicability, String label) {
    /**
     * Refuses null.
     *
     * @param applicability how far it can be trusted
     * @param label what it does: English, with arguments in braces
     */
    public FixInfo {
        Objects.requireNonNull(applicability, "applicability");
        Objects.requireNonNull(label, "label");
    }
}
