package dev.goh.testkit;

import dev.goh.core.validation.FindingSink;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.RuleInput;
import dev.goh.core.validation.Severity;
import java.util.function.BiConsumer;

/**
 * A rule that does what a test asks of it.
 *
 * @param info its data
 * @param work looks at an episode, and reports
 */
public record SmallRule(RuleInfo info, BiConsumer<RuleInput, FindingSink> work) implements Rule {
    /**
     * Returns a rule of which only the work matters.
     *
     * @param code its code
     * @param name its name
     * @param work looks at an episode, and may report the variant "found"
     * @return the rule
     */
    public static SmallRule of(String code, String name, BiConsumer<RuleInput, FindingSink> work) {
        return new SmallRule(data(code, name), work);
    }

    /**
     * Returns what a rule must say of itself and no more.
     *
     * @param code its code
     * @param name its name
     * @return data with one variant, "found", which is an info in every phase
     */
    public static RuleInfo data(String code, String name) {
        return RuleInfo.of(code, name)
                .from(Phase.DRAFT, Severity.INFO)
                .variant("found", "found", "")
                .build();
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        work.accept(in, out);
    }
}
