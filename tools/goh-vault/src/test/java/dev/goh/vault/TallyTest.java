package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.ValidationReport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final RuleInfo RULE = RuleInfo.of("ACME001", "tea-hot")
            .category(RuleCategory.NOTE)
            .rationale("Cold tea is for summer.")
            .from(Phase.DRAFT, Severity.INFO)
            .variant("cold", "the tea is cold", "warm it")
            .fix("warm", Applicability.SAFE, "warm it")
            .fix("brew", Applicability.REVIEW, "brew it again")
            .build();
    private static final Optional<Severity> ERROR = Optional.of(Severity.ERROR);
    private static final int ANY = Integer.MAX_VALUE;

    private final Tally tally = new Tally();

    private static Finding.Builder finding(Severity severity, int line) {
        SourcePosition at = new SourcePosition(line, line, 1, 1, 1);
        return Finding.builder()
                .phase(Phase.AIRED)
                .info(RULE)
                .severity(severity)
                .path(ModelPath.of("guests", line))
                .span(new SourceSpan(at, at))
                .variant("cold");
    }

    private static Fix fix(String name) {
        return new Fix(RULE.id(), name, RULE.fixes().get(name), new Edit.RemovePoint(ModelPath.ROOT), List.of());
    }

    private static CheckedFile file(String name, Finding... findings) {
        return new CheckedFile(
                name,
                Optional.empty(),
                Optional.empty(),
                new ValidationReport(PhaseGuess.given(Phase.DRAFT), Arrays.asList(findings)),
                List.of());
    }

    @Test
    void nothingFailsNothing() {
        assertThat(tally.fails(Optional.of(Severity.INFO), 0)).isFalse();
        assertThat(tally.worst()).isEmpty();
    }

    @Test
    void aFindingFailsFromItsSeverityOn() {
        tally.add(file("a.md", finding(Severity.WARNING, 1).build()));

        assertThat(tally.fails(Optional.of(Severity.INFO), ANY)).isTrue();
        assertThat(tally.fails(Optional.of(Severity.WARNING), ANY)).isTrue();
        assertThat(tally.fails(ERROR, ANY)).isFalse();
        assertThat(tally.fails(Optional.empty(), ANY)).isFalse();
    }

    @Test
    void warningsFailWhenThereAreMoreThanMayBe() {
        tally.add(file(
                "a.md",
                finding(Severity.WARNING, 1).build(),
                finding(Severity.WARNING, 2).build()));

        assertThat(tally.fails(Optional.empty(), 2)).isFalse();
        assertThat(tally.fails(Optional.empty(), 1)).isTrue();
    }

    @Test
    void theTenWorstAreKeptInTheOrderTheyCameIn() {
        for (int file = 1; file <= 6; file++) {
            tally.add(file(
                    "n" + file + ".md",
                    finding(Severity.INFO, 1).build(),
                    finding(Severity.WARNING, 2).build(),
                    finding(file > 4 ? Severity.ERROR : Severity.WARNING, 3).build()));
        }

        assertThat(tally.worst())
                .containsExactly(
                        "n5.md:3:1: error[ACME001]: the tea is cold; warm it",
                        "n6.md:3:1: error[ACME001]: the tea is cold; warm it",
                        "n1.md:2:1: warning[ACME001]: the tea is cold; warm it",
                        "n1.md:3:1: warning[ACME001]: the tea is cold; warm it",
                        "n2.md:2:1: warning[ACME001]: the tea is cold; warm it",
                        "n2.md:3:1: warning[ACME001]: the tea is cold; warm it",
                        "n3.md:2:1: warning[ACME001]: the tea is cold; warm it",
                        "n3.md:3:1: warning[ACME001]: the tea is cold; warm it",
                        "n4.md:2:1: warning[ACME001]: the tea is cold; warm it",
                        "n4.md:3:1: warning[ACME001]: the tea is cold; warm it");
        assertThat(tally.findings()).isEqualTo(18);
        assertThat(tally.byRule())
                .containsExactly(Map.entry(RULE, Map.of(Severity.INFO, 6, Severity.WARNING, 10, Severity.ERROR, 2)));
    }

    @Test
    void onlySafeFixesCountAsMendable() {
        tally.add(file(
                "a.md",
                finding(Severity.INFO, 1).addFixes(fix("brew"), fix("warm")).build(),
                finding(Severity.INFO, 2).addFixes(fix("brew")).build(),
                finding(Severity.INFO, 3).build()));

        assertThat(tally.fixable()).isEqualTo(1);
    }

    @Test
    void whatTheBaselineKnowsFailsNothing() {
        CheckedFile old = file("a.md");
        tally.add(new CheckedFile(
                old.name(),
                old.path(),
                old.note(),
                old.report(),
                List.of(finding(Severity.ERROR, 1).build())));

        assertThat(tally.fails(ERROR, 0)).isFalse();
        assertThat(tally.baselined()).isEqualTo(1);
        assertThat(tally.findings()).isZero();
    }

    @Test
    void aCrashIsTold() {
        assertThat(tally.crashed()).isFalse();

        RuleInfo crash = EngineRules.RULE_CRASHED;
        tally.add(file(
                "a.md",
                Finding.builder()
                        .phase(Phase.AIRED)
                        .info(crash)
                        .severity(Severity.ERROR)
                        .path(ModelPath.ROOT)
                        .variant(crash.messages().keySet().iterator().next())
                        .build()));

        assertThat(tally.crashed()).isTrue();
    }

    @Test
    void aFileNameCannotActOnATerminal() {
        tally.add(file("a\u001b[31m\n.md", finding(Severity.ERROR, 1).build()));

        assertThat(tally.worst()).containsExactly("a\\u001b[31m\\n.md:1:1: error[ACME001]: the tea is cold; warm it");
    }
}
