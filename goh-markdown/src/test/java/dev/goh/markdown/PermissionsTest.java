package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ModelPath;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.EngineRules;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.RuleCategory;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.core.validation.ValidationReport;
import dev.goh.testkit.SmallRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note allows, by its property goh-allow and by comments. */
class PermissionsTest {
    private static final Profile ORDER = Profiles.officeHours()
            .only(Rules.TIMESTAMPS_ASCENDING, Rules.CHECKBOX_WELL_FORMED, Rules.GUEST_FIELD_FORM)
            .on(EngineRules.SUPPRESSION_UNUSED.id());
    private static final String TIMES = "## Timestamps\n00:01:00 a\n00:00:30 b\n00:00:20 c\n";

    private static ValidationReport check(String note, Profile profile, Context context) {
        return NoteValidator.of(profile).validate(EpisodeNote.parse(note), context);
    }

    private static ValidationReport check(String note) {
        return check(note, ORDER, Context.in(Phase.AIRED));
    }

    private static List<String> rows(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " "
                        + finding.span().map(span -> span.start().toString()).orElse("-"))
                .toList();
    }

    @Test
    void thePropertyHoldsForTheWholeNoteAndKeepsItsReason() {
        ValidationReport report =
                check("---\ngoh-allow:\n  - GOH103 -- an old recording\n  - checkbox-well-formed\n---\n- [] x\n" + TIMES
                        + "## Checklist\n- [] a\n");

        assertThat(report.findings()).isEmpty();
        assertThat(rows(report.suppressed())).containsExactly("GOH103 9:1", "GOH103 10:1", "GOH007 12:3");
        assertThat(report.suppressed().get(0).suppression())
                .contains(new Suppression(Suppression.Scope.NOTE, "an old recording", Optional.empty()));
        assertThat(report.suppressed().get(2).suppression())
                .contains(new Suppression(Suppression.Scope.NOTE, "", Optional.empty()));
    }

    @Test
    void aPropertyMayBeOneText() {
        assertThat(check("---\ngoh-allow: GOH103, GOH404\n---\nGuests:: Ana\n" + TIMES)
                        .findings())
                .isEmpty();
    }

    @Test
    void aCommentAtTheEndOfALineHoldsForTheLine() {
        ValidationReport report = check("## Checklist\n- [] a <!-- goh:allow GOH007 -- as it was -->\n- [] b\n"
                + "- [] c %% goh:allow checkbox-well-formed %%\n");

        assertThat(rows(report.findings())).containsExactly("GOH007 3:3");
        assertThat(rows(report.suppressed())).containsExactly("GOH007 2:3", "GOH007 4:3");
        assertThat(report.suppressed().get(0).suppression())
                .contains(new Suppression(Suppression.Scope.LINE, "as it was", Optional.empty()));
    }

    @Test
    void aCommentAboveALineHoldsForTheNextThatIsNeitherBlankNorAComment() {
        ValidationReport report = check(
                "<!-- goh:allow-next GOH404 -- stage name -->\n\n%% goh:allow-next GOH103 %%\nGuests:: Ana\n" + TIMES);

        assertThat(rows(report.suppressed())).containsExactly("GOH404 4:1");
        assertThat(report.suppressed().get(0).suppression().orElseThrow().scope())
                .isEqualTo(Suppression.Scope.NEXT_LINE);
        assertThat(rows(report.findings())).containsExactly("GOH091 3:1", "GOH103 7:1", "GOH103 8:1");
    }

    @Test
    void aCommentUnderAHeadingHoldsForItsSection() {
        ValidationReport report = check(
                "## Checklist\n\n<!-- goh:allow GOH007 -->\n<!-- goh:allow GOH103 -->\n- [] a\n"
                        + "### Just before the show\n- [] b\n## Talking points\n### Demo\n%% goh:allow GOH007 %%\n- [] c\n### End\n- [] d\n");

        assertThat(rows(report.suppressed())).containsExactly("GOH007 5:3", "GOH007 11:3");
        assertThat(rows(report.findings())).containsExactly("GOH091 4:1", "GOH007 7:3", "GOH007 13:3");
        assertThat(report.suppressed().get(0).suppression().orElseThrow().scope())
                .isEqualTo(Suppression.Scope.SECTION);
    }

    @Test
    void aCommentInAListThatIsAloneOnItsLineHoldsForNothing() {
        ValidationReport report = check("## Checklist\n- [ ] a\n<!-- goh:allow GOH007 -->\n- [] b\n");

        assertThat(rows(report.findings())).containsExactly("GOH091 3:1", "GOH007 4:3");
    }

    /** They run when something is made of an episode, so a check cannot tell that nobody needs the permission. */
    @Test
    void aPermissionForARuleAboutExportsIsNotCalledUnused() {
        List<RuleInfo> exports = Rules.infos().stream()
                .filter(info -> info.category() == RuleCategory.EXPORT)
                .toList();
        assertThat(exports).hasSize(6);
        for (RuleInfo rule : exports) {
            ValidationReport report =
                    check("<!-- goh:allow " + rule.id().code() + " -- so it is announced -->\n## Checklist\n- [] a\n");
            assertThat(rows(report.findings())).as(rule.id().code()).containsExactly("GOH007 3:3");
        }
    }

    @Test
    void aPermissionEndsAfterItsLastDay() {
        String note = "## Checklist\n- [] a <!-- goh:allow GOH007 until 2026-09-01 -- soon -->\n";
        LocalDate last = LocalDate.of(2026, 9, 1);

        assertThat(check(note).findings()).isEmpty();
        assertThat(check(note, ORDER, Context.infer().asOf(last)).findings()).isEmpty();
        ValidationReport late = check(note, ORDER, Context.infer().asOf(last.plusDays(1)));
        assertThat(rows(late.findings())).containsExactly("GOH007 2:3", "GOH091 2:8");
        assertThat(late.findings().get(1).message(Locale.ROOT))
                .isEqualTo("the permission for GOH007 ended on 2026-09-01");
        assertThat(check(note).suppressed().get(0).suppression().orElseThrow().until())
                .contains(last);
    }

    @Test
    void anUnknownRuleIsNamedWithTheNearest() {
        ValidationReport report = check("## Checklist\n- [] a <!-- goh:allow GOH07, checkbox-wellformed -->\n");

        assertThat(report.findings())
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.message(Locale.ROOT)
                        + "; " + finding.help(Locale.ROOT))
                .containsExactly(
                        "WARNING GOH007 [] is not a task; write [ ]",
                        "WARNING GOH090 there is no rule \"GOH07\" to allow; did you mean GOH007?",
                        "WARNING GOH090 there is no rule \"checkbox-wellformed\" to allow; did you mean checkbox-well-formed?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- goh:allow -->",
                "<!-- goh:allow -- just because -->",
                "<!-- goh:allow GOH007 GOH103 -->",
                "<!-- goh:allow GOH007, -->",
                "<!-- goh:allow GOH007 until soon -->",
                "<!-- goh:allow GOH007 until -->",
                "%% goh:allow * %%",
                "<!--goh:allow-->"
            })
    void whatIsWrittenOtherwiseAllowsNothing(String comment) {
        ValidationReport report = check("## Checklist\n- [] a " + comment + "\n");

        assertThat(rows(report.findings())).containsExactly("GOH007 2:3", "GOH090 2:8");
        assertThat(report.findings().get(1).message(Locale.ROOT)).contains(comment);
    }

    @Test
    void aPropertyThatIsWrittenOtherwiseAllowsNothing() {
        assertThat(rows(check("---\ngoh-allow: everything please\n---\n" + TIMES)
                        .findings()))
                .containsExactly("GOH090 2:12", "GOH103 6:1", "GOH103 7:1");
    }

    @Test
    void whatTheEngineSaysCannotBeAllowed() {
        ValidationReport report = check("---\ngoh-allow: GOH090, rule-crashed\n---\n");

        assertThat(report.findings())
                .extracting(finding -> finding.message(Locale.ROOT))
                .containsExactly("GOH090 cannot be allowed", "rule-crashed cannot be allowed");
    }

    @Test
    void aPermissionForARuleThatDoesNotRunNowIsNotCalledUnused() {
        String note = "## Checklist\n- [ ] a <!-- goh:allow GOH504, GOH803 -->\n";

        assertThat(check(note, Profiles.officeHours(), Context.in(Phase.DRAFT)).of(EngineRules.SUPPRESSION_UNUSED.id()))
                .isEmpty();
        assertThat(check(note, Profiles.officeHours(), Context.in(Phase.AIRED)).of(EngineRules.SUPPRESSION_UNUSED.id()))
                .extracting(finding -> finding.message(Locale.ROOT))
                .containsExactly("nothing is wrong that the permission for GOH504 allows");
    }

    @Test
    void aFormerNameHoldsAndIsReported() {
        RuleInfo renamed = RuleInfo.of("ACME001", "new-name")
                .formerNames(List.of("old-name"))
                .from(Phase.DRAFT, Severity.ERROR)
                .variant("found", "found", "")
                .build();
        Profile profile = Profile.of(
                new SmallRule(renamed, (in, out) -> out.at(ModelPath.of("url")).report("found")));

        ValidationReport report = check("---\ngoh-allow: old-name -- later\n---\n", profile, Context.infer());

        assertThat(report.suppressed()).hasSize(1);
        assertThat(report.findings())
                .extracting(finding -> finding.message(Locale.ROOT) + "; " + finding.help(Locale.ROOT))
                .containsExactly("rule new-name was called \"old-name\" before; write ACME001 or new-name");
    }

    @Test
    void permissionsCanBeForbiddenOrAskedForAReason() {
        String note = "## Checklist\n- [] a <!-- goh:allow GOH007 -->\n- [] b <!-- goh:allow GOH007 -- old -->\n";
        Context context = Context.infer();

        ValidationReport forbidden = check(note, ORDER.option(EngineRules.ALLOW_INLINE, false), context);
        assertThat(rows(forbidden.findings())).containsExactly("GOH007 2:3", "GOH090 2:8", "GOH007 3:3", "GOH090 3:8");
        ValidationReport unexplained = check(note, ORDER.option(EngineRules.REQUIRE_REASON, true), context);
        assertThat(rows(unexplained.findings())).containsExactly("GOH007 2:3", "GOH090 2:8");
        assertThat(unexplained.suppressed()).hasSize(1);
    }

    @Test
    void fencesAndFrontMatterHoldNoComments() {
        String note =
                "---\nx: a <!-- goh:allow GOH999 -->\n---\n## Checklist\n- [ ] a\n```\n<!-- goh:allow GOH999 -->\n```\n"
                        + "'''\n%% goh:allow GOH999 %%\n'''\n<!--\n<!-- goh:allow GOH999 -->\n";

        assertThat(check(note).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write `<!-- goh:allow GOH007 -->` there",
                "write `` <!-- goh:allow GOH007 ` --> `` there",
                "`a` and `%% goh:allow GOH007 %%`",
                "``` and `<!-- goh:allow GOH007 -->`",
                "`<!-- goh:allow-next GOH999 -->`",
            })
    void inlineCodeHoldsNoPermissions(String text) {
        assertThat(rows(check("## Checklist\n- [] " + text + "\n").findings())).containsExactly("GOH007 2:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`a` <!-- goh:allow GOH007 -->",
                "<!-- goh:allow GOH007 -- since `[]` was meant -->",
                "a ` <!-- goh:allow GOH007 -->",
                "a `` <!-- goh:allow GOH007 -- ` -->",
                "\\` <!-- goh:allow GOH007 -- ` -->",
                "`<!-- goh:allow GOH999 -->` <!-- goh:allow GOH007 -->",
            })
    void whatIsBesideInlineCodeIsAPermission(String text) {
        assertThat(check("## Checklist\n- [] " + text + "\n").findings()).isEmpty();
    }

    @Test
    void severalPermissionsMayCoverOneFinding() {
        ValidationReport report = check(
                "---\ngoh-allow: GOH007 -- everywhere\n---\n## Checklist\n- [] a <!-- goh:allow GOH007 -- here -->\n");

        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.suppression().orElseThrow().reason()).isEqualTo("here"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyPermissionsAreReadQuickly() {
        String alone = "## Checklist\n" + "<!-- goh:allow GOH007 -->\n".repeat(30_000) + "- [] a\n";
        assertThat(check(alone).suppressed()).hasSize(1);
        String next = "## Checklist\n" + "<!-- goh:allow-next GOH007 -->\n".repeat(25_000) + "- [] a\n";
        assertThat(check(next).suppressed()).hasSize(1);
        String lines = "## Checklist\n" + "- [] a <!-- goh:allow GOH007 -->\n".repeat(25_000);
        assertThat(check(lines).suppressed()).hasSize(25_000);
        String blanks = "- [] a <!-- goh:allow GOH007" + " ".repeat(60_000) + "until" + " ".repeat(4_000) + "x -->\n";
        assertThat(check("## Checklist\n" + blanks.repeat(10)).findings()).hasSize(20);
        String beside = "- [] a " + "`x` <!-- goh:allow GOH007 -->".repeat(2_000) + "\n";
        assertThat(check("## Checklist\n" + beside).suppressed()).hasSize(1);
        String wrong = "## Checklist\n" + "- [] a <!-- goh:allow nothing-like-that -->\n".repeat(2_000);
        assertThat(check(wrong).findings()).hasSize(4_000);
    }
}
