package dev.goh.core.validation;

/** A rule: data and a pure function. Implementations must be immutable and thread-safe. */
public interface Rule {
    /**
     * Describes the rule.
     *
     * @return the same value at every call
     */
    RuleInfo info();

    /**
     * Looks at an episode and reports what is wrong with it. A rule that throws is reported as GOH099; what it found before
     * stands.
     *
     * @param in the episode, what is known about it, and the rule's options
     * @param out takes the findings
     */
    void check(RuleInput in, FindingSink out);
}
