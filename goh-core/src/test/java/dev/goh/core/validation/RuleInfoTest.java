package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleInfoTest {
    private static RuleInfo.Builder rule() {
        return RuleInfo.of("ACME001", "a-rule").variant("one", "one", "").variant("two", "two", "");
    }

    @Test
    void aLaterCallOfFromWins() {
        Map<Phase, Severity> severities = rule().from(Phase.AIRED, Severity.ERROR)
                .from(Phase.LIVE_READY, Severity.INFO)
                .build()
                .severities();

        assertThat(severities)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Phase.LIVE_READY, Severity.INFO, Phase.AIRED, Severity.INFO, Phase.PUBLISHED, Severity.INFO));
    }

    @Test
    void aVariantWithSeveritiesOfItsOwnIsReportedInTheirPhasesOnly() {
        RuleInfo rule = rule().from(Phase.DRAFT, Severity.ERROR)
                .variantIn("two", Phase.DRAFT, Phase.SCHEDULED, Severity.WARNING)
                .variantIn("two", Phase.AIRED, Phase.AIRED, Severity.INFO)
                .build();

        assertThat(rule.severity("one", PhaseGuess.given(Phase.DRAFT))).contains(Severity.ERROR);
        assertThat(rule.severity("two", PhaseGuess.given(Phase.DRAFT))).isEmpty();
        assertThat(rule.severity("two", PhaseGuess.given(Phase.AIRED))).contains(Severity.INFO);
        assertThat(rule.severity("two", PhaseGuess.given(Phase.PUBLISHED))).isEmpty();
    }

    @Test
    void aRuleIsCalledByItsCodeItsNameAndItsFormerNames() {
        RuleInfo rule = rule().from(Phase.DRAFT, Severity.INFO)
                .formerNames(List.of("old-rule", "older-rule"))
                .build();

        assertThat(List.of("ACME001", "a-rule", "old-rule", "older-rule")).allMatch(rule::isCalled);
        assertThat(List.of("ACME002", "acme001", "a-rul", "")).noneMatch(rule::isCalled);
    }

    @Test
    void aRuleThatRunsInNoPhaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().build())
                .withMessage("rule ACME001 runs in no phase; say with from(..) or in(..) how bad its findings are");
        assertThat(rule().variantIn("two", Phase.AIRED, Phase.AIRED, Severity.INFO)
                        .build()
                        .severities())
                .isEmpty();
    }

    @Test
    void helpsAndSeveritiesAreOfVariantsThatTheRuleHas() {
        RuleInfo.Builder builder = rule().from(Phase.DRAFT, Severity.INFO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().from(Phase.DRAFT, Severity.INFO)
                        .help("three", "write it")
                        .build())
                .withMessage("rule ACME001 has no message three");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.variantIn("tow", Phase.DRAFT, Phase.DRAFT, Severity.ERROR)
                        .build())
                .withMessage("rule ACME001 has no message tow");
    }

    @Test
    void anOptionIsCalledAfterItsRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().from(Phase.DRAFT, Severity.INFO)
                        .option(RuleOption.flag("strict", true))
                        .build())
                .withMessage("an option of rule ACME001 is called a-rule.strict, not strict");
    }

    @Test
    void aRuleIsShownByItsCode() {
        assertThat(rule().from(Phase.DRAFT, Severity.INFO).build()).hasToString("RuleInfo{id=ACME001}");
    }
}
