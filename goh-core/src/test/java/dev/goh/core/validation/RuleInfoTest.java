package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

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
}
