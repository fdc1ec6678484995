package dev.goh.core.validation;

import java.util.List;
import java.util.Set;

/** What the engine itself reports, and how permissions in notes are dealt with. */
public final class EngineRules {
    /** Whether permissions written in notes count. */
    public static final RuleOption<Boolean> ALLOW_INLINE = RuleOption.flag("suppression-invalid.allow-inline", true);

    /** Whether permissions written in notes must say why. */
    public static final RuleOption<Boolean> REQUIRE_REASON =
            RuleOption.flag("suppression-invalid.require-reason", false);

    /** GOH090: a permission in a note cannot be understood. */
    public static final RuleInfo SUPPRESSION_INVALID = RuleInfo.of("GOH090", "suppression-invalid")
            .category(RuleCategory.ENGINE)
            .rationale("A permission that nobody understands would look as if it held.")
            .from(Phase.DRAFT, Severity.WARNING)
            .option(ALLOW_INLINE)
            .option(REQUIRE_REASON)
            .variant("unknown", "there is no rule \"{rule}\" to allow", "did you mean {near}?")
            .variant(
                    "grammar",
                    "cannot read the permission \"{text}\"",
                    "write rules with commas between, then perhaps until 2026-09-01, then perhaps -- and a reason")
            .variant("former", "rule {name} was called \"{rule}\" before", "write {code} or {name}")
            .variant("engine", "{rule} cannot be allowed", "mend what it says")
            .variant("reason", "the permission for {rule} gives no reason", "add -- and a reason")
            .variant("forbidden", "permissions in notes are switched off here", "remove it")
            .bad("# GOH 41 - Tea <!-- goh:allow GOH999 -- no such rule -->")
            .good("# GOH 41 - Tea")
            .build();

    /** GOH091: a permission in a note allows nothing. */
    public static final RuleInfo SUPPRESSION_UNUSED = RuleInfo.of("GOH091", "suppression-unused")
            .category(RuleCategory.ENGINE)
            .rationale("A permission that is no longer needed would hide the next mistake.")
            .from(Phase.DRAFT, Severity.WARNING)
            .variant("unused", "nothing is wrong that the permission for {rule} allows", "remove it")
            .variant(
                    "expired", "the permission for {rule} ended on {until}", "mend what it allowed, or set a later day")
            .bad("# GOH 41 - Tea <!-- goh:allow GOH103 -->")
            .good("# GOH 41 - Tea")
            .build();

    /** GOH099: a rule threw. */
    public static final RuleInfo RULE_CRASHED = RuleInfo.of("GOH099", "rule-crashed")
            .category(RuleCategory.ENGINE)
            .rationale("A bug in one rule must not hide what the others find.")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant(
                    "crashed",
                    "rule {rule} {name} crashed: {class}: {message}",
                    "report it to whoever made the rule; until then switch it off")
            .build();

    /** Those that every profile has. */
    static final List<RuleInfo> ALL = List.of(SUPPRESSION_INVALID, SUPPRESSION_UNUSED, RULE_CRASHED);

    private static final Set<RuleId> ALWAYS_ON = Set.of(SUPPRESSION_INVALID.id(), RULE_CRASHED.id());

    private EngineRules() {}

    /**
     * Tells whether a rule can neither be switched off nor allowed in a note.
     *
     * @param rule the rule
     * @return true for {@link #SUPPRESSION_INVALID} and {@link #RULE_CRASHED}
     */
    public static boolean isAlwaysOn(RuleId rule) {
        return ALWAYS_ON.contains(rule);
    }
}
