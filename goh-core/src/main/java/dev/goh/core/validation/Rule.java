package dev.goh.core.validation;

import dev.goh.core.Episode;

/** A rule: data and a pure function. Implementations must be immutable and thread-safe. */
public interface Rule {
    /**
     * Describes the rule.
     *
     * @return the same value at every call
     */
    RuleInfo info();

    /**
     * Looks at an episode and reports what is wrong with it.
     *
     * @param episode the episode
     * @param sink takes the findings
     */
    void check(Episode episode, FindingSink sink);
}
