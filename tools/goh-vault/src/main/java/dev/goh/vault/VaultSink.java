package dev.goh.vault;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Arg;

/** Takes what a rule about several notes finds. Belongs to one run of one rule; not thread-safe. */
@FunctionalInterface
public interface VaultSink {
    /**
     * Reports a finding.
     *
     * @param note the note that it belongs to
     * @param path the value that is wrong
     * @param variant which of the rule's messages applies
     * @param args what the message names
     */
    void report(IndexedNote note, ModelPath path, String variant, Arg... args);
}
