package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.SourceSpan;

/** Takes what a rule finds. Belongs to one run of one rule; not thread-safe. */
@FunctionalInterface
public interface FindingSink {
    /**
     * Begins a finding, which {@link Draft#report} completes.
     *
     * @param path the value that is wrong
     * @return the draft
     */
    Draft at(ModelPath path);

    /** A finding that is not yet reported. Not thread-safe. */
    interface Draft {
        /**
         * Narrows the finding to a part of the value.
         *
         * @param part the part
         * @return this draft
         */
        Draft part(TextPart part);

        /**
         * Says where in the note it stands, for rules that know.
         *
         * @param span the range
         * @return this draft
         */
        Draft span(SourceSpan span);

        /**
         * Names other values that the finding is about.
         *
         * @param paths their addresses
         * @return this draft
         */
        Draft related(ModelPath... paths);

        /**
         * Offers a fix.
         *
         * @param name one of the fixes of {@link RuleInfo#fixes()}
         * @param edit what it does
         * @param args what its label names
         * @return this draft
         */
        Draft fix(String name, Edit edit, Arg... args);

        /**
         * Reports the finding.
         *
         * @param variant which of the rule's messages applies
         * @param args what the message names
         */
        void report(String variant, Arg... args);
    }
}
