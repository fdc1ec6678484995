package dev.goh.vault;

import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleId;
import java.util.List;

/** The built-in rules about several notes. A new one is one class and one line here. */
public final class VaultRules {
    private static final List<VaultRule> ALL =
            List.of(new VideoUnique(), new NumberUnique(), new DateFree(), new IndexListsNote());

    private VaultRules() {}

    /**
     * Returns the rules.
     *
     * @return the rules in the order of their codes
     */
    public static List<VaultRule> all() {
        return ALL;
    }

    /** A profile that knows the rules, each on or off as it is by default. */
    static Profile profile() {
        return Profile.of(ALL.toArray(Rule[]::new));
    }

    static RuleId[] ids() {
        return ALL.stream().map(rule -> rule.info().id()).toArray(RuleId[]::new);
    }
}
