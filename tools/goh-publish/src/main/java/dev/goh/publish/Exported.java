package dev.goh.publish;

import dev.goh.core.validation.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of an export. Immutable and thread-safe.
 *
 * @param text what was written, lines separated as the format asks for; empty if something is missing that it must have, which is
 *     a finding of GOH901 then
 * @param findings what those it is for would refuse, and what should be looked at, by code
 */
public record Exported(Optional<String> text, List<Finding> findings) {
    /**
     * Copies the list.
     *
     * @param text what was written
     * @param findings what is wrong
     */
    public Exported {
        findings = List.copyOf(findings);
    }
}
