package dev.goh.vault;

import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInput;

/**
 * A rule about several notes. Profiles, permissions in notes and reports treat it as any other; it just looks at the index of all
 * notes instead of one episode. Implementations must be immutable and thread-safe.
 */
public interface VaultRule extends Rule {
    /**
     * Looks at all notes and reports what is wrong. A rule that throws is reported once, as GOH099 on the first note.
     *
     * @param index the notes
     * @param out takes the findings
     */
    void check(VaultIndex index, VaultSink out);

    /** Finds nothing: one episode alone does not tell. */
    @Override
    default void check(RuleInput in, FindingSink out) {}
}
