package dev.goh.core.validation;

/** How far a fix can be trusted. */
public enum Applicability {
    /** Right without looking: applied by whoever fixes a note. */
    SAFE,
    /** Likely right: offered to a person, who decides. */
    REVIEW,
    /** Has a blank that a person must fill. */
    TEMPLATE
}
