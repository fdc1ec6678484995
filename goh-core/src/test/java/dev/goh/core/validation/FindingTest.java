package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id(new RuleId("ABC101", "a-rule"))
            .rationale("Because.")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .from(Phase.AIRED, Severity.ERROR)
            .variant("one", "{name} has {count} of {what}, {missing", "write {name}")
            .variant("two", "twice", "")
            .build();

    private static final Finding FINDING = Finding.builder()
            .info(INFO)
            .phase(Phase.PUBLISHED)
            .severity(Severity.ERROR)
            .path(ModelPath.of("a", 2))
            .variant("one")
            .args(List.of(Arg.text("name", "{count}"), Arg.number("count", 12345)))
            .build();

    @Test
    void messageAndHelpNameTheArgumentsAndNothingTwice() {
        assertThat(FINDING.message(Locale.forLanguageTag("ar-EG"))).isEqualTo("{count} has 12345 of {what}, {missing");
        assertThat(FINDING.help(Locale.ROOT)).isEqualTo("write {count}");
        assertThat(FINDING.withVariant("two").help(Locale.ROOT)).isEmpty();
    }

    @Test
    void datesAreRenderedAsIsoWritesThem() {
        Finding dated = FINDING.withArgs(new Arg("name", LocalDate.of(2023, 12, 1)));
        assertThat(dated.help(Locale.GERMANY)).isEqualTo("write 2023-12-01");
    }

    @Test
    void onlyTextsNumbersAndDaysCanBeRendered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Arg("a", 1.5))
                .withMessage("cannot render java.lang.Double");
    }

    @Test
    void findingsStandInTheOrderOfTheNoteThenOfCodeAndPath() {
        Finding other = FINDING.withInfo(INFO.withId(new RuleId("ABC102", "b-rule")));
        List<Finding> ordered = List.of(
                at(FINDING, 5),
                at(other, 5),
                at(FINDING, 10),
                FINDING.withPath(ModelPath.of("a")),
                FINDING,
                FINDING.withVariant("two"),
                FINDING.withPath(ModelPath.of("a", 10)),
                other);

        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(new ValidationReport(PhaseGuess.given(Phase.DRAFT), shuffled).findings())
                .isEqualTo(ordered);
        assertThatThrownBy(() -> new ValidationReport(PhaseGuess.given(Phase.DRAFT), shuffled)
                        .findings()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Finding at(Finding finding, int offset) {
        SourcePosition place = new SourcePosition(offset, 1, offset + 1, offset + 1, offset + 1);
        return finding.withSpan(Optional.of(new SourceSpan(place, place)));
    }

    @Test
    void aFindingHasAMessageOfItsRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FINDING.withVariant("three"))
                .withMessage("rule ABC101 has no message three");
    }

    @Test
    void aSeverityHoldsFromItsPhaseOn() {
        assertThat(INFO.severity("one", PhaseGuess.given(Phase.DRAFT))).isEmpty();
        assertThat(INFO.severity("one", PhaseGuess.given(Phase.LIVE_READY))).contains(Severity.WARNING);
        assertThat(INFO.severity("one", PhaseGuess.given(Phase.PUBLISHED))).contains(Severity.ERROR);
    }

    @Test
    void aGuessedPhaseMakesNoErrorOfWorkStillToBeDone() {
        PhaseGuess guess = new PhaseGuess(Phase.PUBLISHED, PhaseReason.POST_SHOW_DONE);

        assertThat(INFO.severity("one", guess)).contains(Severity.ERROR);
        assertThat(INFO.withIsProcessRule(true).severity("one", guess)).contains(Severity.WARNING);
        assertThat(INFO.withIsProcessRule(true).severity("one", PhaseGuess.given(Phase.PUBLISHED)))
                .contains(Severity.ERROR);
    }

    @Test
    void aRuleIsItsCode() {
        assertThat(new RuleId("ABC101", "a-rule"))
                .isEqualTo(new RuleId("ABC101", "renamed"))
                .hasSameHashCodeAs(new RuleId("ABC101", "renamed"))
                .isNotEqualTo(new RuleId("ABC102", "a-rule"))
                .hasToString("ABC101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB101", "ABCDEFGHIJKL1010"})
    void aCodeIsCapitalLettersAndThenDigits(String code) {
        assertThat(new RuleId(code, "a-rule")).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "goh101", "GOH", "G101", "GOH12", "GOH12345", "ABCDEFGHIJKLM101"})
    void otherCodesAreRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleId(code, "a-rule"))
                .withMessage(
                        "a rule's code is 2 to 12 capital letters and then 3 or 4 digits, like GOH101, not " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A-rule", "a--rule", "-a", "a_b"})
    void aNameIsInKebabCase(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleId("GOH101", name))
                .withMessage("a rule's name is in kebab case, not " + name);
    }
}
