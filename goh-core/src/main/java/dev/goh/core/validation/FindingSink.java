package dev.goh.core.validation;

import dev.goh.core.ModelPath;

/** Takes what a rule finds. */
@FunctionalInterface
public interface FindingSink {
    /**
     * Reports a finding.
     *
     * @param path the value that is wrong
     * @param variant which of the rule's messages applies
     * @param args what the message names
     */
    void report(ModelPath path, String variant, Arg... args);
}
