package dev.goh.core.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a finding is not to be counted: somebody allowed it in the note. What is a suppression here, as in SARIF, is called a permission
 * in messages and guides, after the word {@code allow} that it is written with.
 *
 * @param scope what the permission covers
 * @param reason the reason given; possibly empty
 * @param until the last day on which it holds; empty if it holds for ever
 */
public record Suppression(Scope scope, String reason, Optional<LocalDate> until) {
    /** What a permission covers. */
    public enum Scope {
        /** The whole note, by the property {@code goh-allow}. */
        NOTE,
        /** A section, by a comment under its heading. */
        SECTION,
        /** A line, by a comment at its end. */
        LINE,
        /** A line, by a comment above it. */
        NEXT_LINE
    }

    /**
     * Refuses null.
     *
     * @param scope what the permission covers
     * @param reason the reason given; possibly empty
     * @param until the last day on which it holds; empty if it holds for ever
     */
    public Suppression {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
    }
}
