package dev.goh.core.validation;

/** How bad a finding is. That a rule is switched off is configuration, not a severity. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Likely a gap in the process. */
    WARNING,
    /** The note contradicts itself, cannot be read, or holds a value that a platform refuses. */
    ERROR
}
