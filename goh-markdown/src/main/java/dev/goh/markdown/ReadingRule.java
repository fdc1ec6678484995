package dev.goh.markdown;

import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;

/** A rule about the spelling of a note, which its episode does not hold. Implementations are immutable. */
interface ReadingRule {
    /** Describes the rule: one of the core's, so that profiles know it. */
    RuleInfo info();

    /** Looks at a note and reports what is wrong with it. */
    void check(NoteReading note, RuleInput in, FindingSink out);
}
