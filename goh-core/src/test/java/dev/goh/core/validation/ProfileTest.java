package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    private static final Episode LATE =
            Episode.builder().timestamps(List.of(Timestamp.of("0:42", "a"))).build();
    private static final PhaseGuess GUESSED = new PhaseGuess(Phase.PUBLISHED, PhaseReason.POST_SHOW_DONE);

    private record Simple(RuleInfo info) implements Rule {
        @Override
        public void check(RuleInput in, FindingSink out) {
            out.at(ModelPath.ROOT).report("found");
        }
    }

    private static Rule rule(String code, String name) {
        return new Simple(RuleInfo.of(code, name)
                .formerNames(List.of("old-" + name))
                .from(Phase.AIRED, Severity.INFO)
                .variant("found", "found", "")
                .build());
    }

    private static List<String> found(Profile profile, Context context) {
        return Validator.of(profile).validate(LATE, context).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule())
                .toList();
    }

    @Test
    void severityIsReplacedWhereTheRuleRuns() {
        Profile profile = Profiles.youtube().set(Rules.TIMESTAMPS_FIRST_ZERO, Severity.INFO);

        assertThat(found(Profiles.youtube(), Context.in(Phase.AIRED))).containsExactly("ERROR GOH102");
        assertThat(found(profile, Context.in(Phase.AIRED))).containsExactly("INFO GOH102");
        assertThat(found(
                        profile.set(Rules.TIMESTAMPS_FIRST_ZERO, Phase.AIRED, Severity.WARNING),
                        Context.in(Phase.AIRED)))
                .containsExactly("WARNING GOH102");
        assertThat(found(profile.off(Rules.TIMESTAMPS_FIRST_ZERO), Context.in(Phase.AIRED)))
                .isEmpty();
    }

    @Test
    void aSeverityForAllPhasesAddsNoneAndOneForAPhaseDoes() {
        Profile all =
                Profiles.officeHours().only(Rules.TIMESTAMPS_MIN_COUNT).set(Rules.TIMESTAMPS_MIN_COUNT, Severity.ERROR);
        Profile draft = all.set(Rules.TIMESTAMPS_MIN_COUNT, Phase.DRAFT, Severity.INFO);

        assertThat(found(all, Context.in(Phase.DRAFT))).isEmpty();
        assertThat(found(draft, Context.in(Phase.DRAFT))).containsExactly("INFO GOH101");
        assertThat(found(draft, Context.in(Phase.AIRED))).containsExactly("ERROR GOH101");
    }

    @Test
    void onlyLeavesSomeRulesOrSomePhases() {
        Profile profile = Profiles.strict().only(Rules.TIMESTAMPS_FIRST_ZERO);

        assertThat(found(profile, Context.in(Phase.AIRED))).containsExactly("ERROR GOH102");
        assertThat(found(profile.only(Phase.DRAFT, Phase.AIRED), Context.in(Phase.AIRED)))
                .hasSize(1);
        assertThat(found(profile.only(Phase.DRAFT), Context.in(Phase.AIRED))).isEmpty();
    }

    @Test
    void profilesAreJoined() {
        Profile mine = Profile.of(rule("ACME001", "a-rule"));
        Profile both = Profiles.youtube().and(mine);

        assertThat(found(both, Context.in(Phase.AIRED))).containsExactly("INFO ACME001", "ERROR GOH102");
        assertThat(found(mine.and(Profiles.youtube()), Context.in(Phase.AIRED)))
                .isEqualTo(found(both, Context.in(Phase.AIRED)));
        assertThat(found(both.and(both), Context.in(Phase.AIRED))).hasSize(2);
        assertThat(both.and(mine.set("old-a-rule", "error")).toString())
                .isEqualTo(both.set(new RuleId("ACME001", "a-rule"), Severity.ERROR)
                        .toString());
    }

    @Test
    void aProfileForSomePhasesLeavesTheRulesOfTheOtherAlone() {
        Profile mine = Profile.of(rule("ACME001", "a-rule")).only(Phase.PUBLISHED);
        Profile both = Profiles.youtube().and(mine);

        assertThat(found(both, Context.in(Phase.AIRED))).containsExactly("ERROR GOH102");
        assertThat(found(both, Context.in(Phase.PUBLISHED))).containsExactly("INFO ACME001", "ERROR GOH102");
        assertThat(mine.and(Profiles.youtube())).hasToString(both.toString());
        assertThat(found(both.only(Phase.AIRED), Context.in(Phase.PUBLISHED))).isEmpty();
    }

    @Test
    void aRuleOfTwoProfilesRunsInThePhasesInWhichEitherHasItOn() {
        Rule rule = rule("ACME001", "a-rule");
        RuleId id = rule.info().id();
        Profile early = Profile.of(rule).only(Phase.AIRED);
        Profile late = Profile.of(rule).only(Phase.PUBLISHED);

        assertThat(phases(early.and(late), id)).containsExactly(Phase.AIRED, Phase.PUBLISHED);
        assertThat(phases(early.and(late.off(id)), id)).containsExactly(Phase.AIRED);
        assertThat(phases(early.off(id).and(late), id)).containsExactly(Phase.PUBLISHED);
        assertThat(phases(early.off(id).and(late.off(id)), id)).isEmpty();
        assertThat(early.and(late)).hasToString(late.and(early).toString());
        assertThat(early.set(id, Phase.DRAFT, Severity.ERROR)).hasToString(early.toString());
    }

    private static List<Phase> phases(Profile profile, RuleId rule) {
        RuleInfo info = profile.rule(rule.code());
        return Stream.of(Phase.values())
                .filter(phase -> profile.runs(info, phase))
                .toList();
    }

    /** What goes wrong in a rule is told in every phase in which the rule runs. */
    @Test
    void theEnginesRulesRunInAllPhasesOfTheOthers() {
        Profile mine = Profiles.officeHours().only(Phase.PUBLISHED).and(Profile.of(rule("ACME001", "a-rule")));

        assertThat(phases(mine, EngineRules.RULE_CRASHED.id())).containsExactly(Phase.values());
        assertThat(phases(mine, Rules.TIMESTAMPS_MIN_COUNT)).containsExactly(Phase.PUBLISHED);
    }

    @Test
    void aRuleOfTheEngineThatIsOffStaysSoUntilAProfileSetsIt() {
        Profile mine = Profile.of(rule("ACME001", "a-rule"));
        Profile quiet = Profiles.officeHours().set("GOH091", "off");
        RuleId unused = EngineRules.SUPPRESSION_UNUSED.id();

        assertThat(quiet.and(mine).isOn(unused)).isFalse();
        assertThat(quiet.and(mine.only(Phase.AIRED)).isOn(unused)).isFalse();
        assertThat(quiet.and(mine.set("GOH091", "error")).isOn(unused)).isTrue();
        assertThat(mine.and(quiet).isOn(unused)).isTrue();
        assertThat(quiet.and(mine).set("GOH091", "on"))
                .hasToString(Profiles.officeHours().and(mine).toString());
    }

    @Test
    void aProfileIsNotChanged() {
        String before = Profiles.officeHours().toString();
        Profiles.officeHours().off(Rules.URL_PRESENT).set("GOH102", "info").option("date-weekday.days", "monday");

        assertThat(Profiles.officeHours().toString()).isEqualTo(before);
    }

    @Test
    void profilesThatSetTheSameAreEqual() {
        Profile set = Profiles.core()
                .set(Rules.DATE_ISO, Severity.INFO)
                .set(Rules.VIDEO_ID_VALID, Phase.AIRED, Severity.ERROR)
                .option("timestamps-min-count.minimum", "5");
        Profile inAnotherOrder = Profiles.core()
                .option("timestamps-min-count.minimum", "5")
                .set(Rules.VIDEO_ID_VALID, Phase.AIRED, Severity.ERROR)
                .set("date-iso", "info");

        assertThat(inAnotherOrder).isEqualTo(set).hasSameHashCodeAs(set);
        assertThat(inAnotherOrder).hasToString(set.toString());
        assertThat(set).isNotEqualTo(set.toString());
    }

    @Test
    void profilesThatSetOtherThingsDifferAndSoDoTheirTexts() {
        List<Profile> different = List.of(
                Profiles.core(),
                Profiles.core().off(Rules.DATE_ISO),
                Profiles.core().set(Rules.DATE_ISO, Severity.INFO),
                Profiles.core().set(Rules.DATE_ISO, Phase.AIRED, Severity.INFO),
                Profiles.core().only(Phase.AIRED),
                Profiles.core().option("timestamps-min-count.minimum", "5"),
                Profiles.core().option("timestamps-min-count.minimum", "6"),
                Profiles.core().and(Profiles.youtube()));

        assertThat(different).doesNotHaveDuplicates();
        assertThat(different).extracting(Profile::toString).doesNotHaveDuplicates();
    }

    @Test
    void twoRulesCannotShareACodeOrAName() {
        Profile one = Profile.of(rule("ACME001", "a-rule"));
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> one.and(Profile.of(rule("ACME001", "b-rule"))))
                .withMessage("two rules have the code ACME001: a-rule and b-rule");
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> one.and(Profile.of(rule("ACME002", "a-rule"))))
                .withMessage("two rules have the name a-rule: ACME001 and ACME002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timestamp-min-count | info | no rule \"timestamp-min-count\"; did you mean timestamps-min-count?",
                "GOH1O1 | info | no rule \"GOH1O1\"; did you mean GOH101?",
                "GOH101 | warn | no level \"warn\"; did you mean on? Levels are off, on, info, warning, error",
                "GOH099 | off | rule GOH099 rule-crashed cannot be switched off",
                "GOH090 | off | rule GOH090 suppression-invalid cannot be switched off"
            })
    void whatCannotBeSetIsNamedWithWhatWasMeant(String rule, String level, String message) {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> Profiles.officeHours().set(rule, level))
                .withMessage(message);
    }

    @Test
    void theEnginesRemarkOnUnusedPermissionsCanBeSwitchedOff() {
        assertThat(Profiles.core()
                        .off(Rules.named("suppression-unused").orElseThrow().id())
                        .isOn(new RuleId("GOH091", "x")))
                .isFalse();
    }

    @Test
    void optionsAreTyped() {
        Profile profile = Profiles.officeHours()
                .option(TimestampsMinCount.MINIMUM, 1)
                .option("date-weekday.days", "monday, Tuesday")
                .option("guest-placeholder.stubs", "Name, TBA")
                .option("checklist-complete.just-before", "true")
                .option("slot-time.start", "9:30");

        assertThat(profile.value(TimestampsMinCount.MINIMUM)).isEqualTo(1);
        assertThat(profile.value(DateWeekday.DAYS)).isEqualTo(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        assertThat(profile.value(GuestPlaceholder.STUBS)).containsExactly("Name", "TBA");
        assertThat(profile.value(ChecklistComplete.JUST_BEFORE)).isTrue();
        assertThat(profile.value(SlotTime.START)).hasToString("09:30");
        assertThat(found(profile.only(Rules.TIMESTAMPS_MIN_COUNT), Context.in(Phase.AIRED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timestamps-min-count.minimun | 3 | no option \"timestamps-min-count.minimun\"; did you mean timestamps-min-count.minimum?",
                "timestamps-min-count.minimum | four | option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"four\"",
                "timestamps-min-count.minimum | -1 | option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"-1\"",
                "timestamps-min-count.minimum | 3000000000 | option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"3000000000\"",
                "timestamps-min-count.minimum | +3 | option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"+3\"",
                "timestamps-min-count.minimum | \u0663 | option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"\u0663\"",
                "checklist-complete.just-before | yes | option checklist-complete.just-before expects true or false, not \"yes\"",
                "slot-time.zone | CESTT | option slot-time.zone expects a zone such as Europe/Berlin, not \"CESTT\""
            })
    void anOptionOrValueThatDoesNotExistIsAnError(String name, String value, String message) {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> Profiles.officeHours().option(name, value))
                .withMessage(message);
    }

    @Test
    void aValueThatTheRulesOptionDoesNotTakeIsRefused() {
        Profile profile = Profiles.officeHours();
        String name = TimestampsMinCount.MINIMUM.name();

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> profile.option(TimestampsMinCount.MINIMUM, -1))
                .withMessage("option " + name + " expects a whole number from 0 to 2147483647, not \"-1\"");
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> profile.option(RuleOption.text(name, ""), "many"))
                .withMessage("option " + name + " expects a whole number from 0 to 2147483647, not \"many\"");
        assertThat(profile.option(RuleOption.text(name, ""), "7").value(TimestampsMinCount.MINIMUM))
                .isEqualTo(7);
    }

    @Test
    void aValueIsReadByAnotherOptionOfItsNameAsItsText() {
        String name = TimestampsMinCount.MINIMUM.name();
        Profile profile = Profiles.officeHours().option(TimestampsMinCount.MINIMUM, 7);

        assertThat(profile.value(RuleOption.text(name, ""))).isEqualTo("7");
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> profile.value(RuleOption.flag(name, true)))
                .withMessage("option " + name + " expects true or false, not \"7\"");
    }

    @Test
    void aTextWithACommaStaysOneText() {
        Profile profile = Profiles.officeHours().option(ClaimLinks.ITEMS, List.of("Add links, and notes"));

        assertThat(profile.value(ClaimLinks.ITEMS)).containsExactly("Add links, and notes");
    }

    @Test
    void everyOptionReadsWhatItPrintsAndIsNamedAfterItsRule() {
        for (RuleInfo info : Rules.infos()) {
            info.options().forEach(option -> {
                assertThat(option.name()).startsWith(info.id().name() + ".");
                assertReadsWhatItPrints(option);
            });
        }
    }

    private static <T> void assertReadsWhatItPrints(RuleOption<T> option) {
        assertThat(option.parse(option.print(option.defaultValue()))).isEqualTo(option.defaultValue());
    }

    @Test
    void rulesThatAreOffByDefaultAreOffAndStrictHasAllOn() {
        assertThat(Profiles.officeHours().infos())
                .filteredOn(info -> !Profiles.officeHours().isOn(info.id()))
                .extracting(info -> info.id().code())
                .containsExactly("GOH008", "GOH302", "GOH326", "GOH405", "GOH506", "GOH803");
        assertThat(Profiles.strict().infos()).allMatch(info -> Profiles.strict().isOn(info.id()));
        assertThat(Profiles.strict().infos()).isEqualTo(Rules.infos()).hasSize(59);
    }

    @Test
    void theProfilesHoldTheRulesThatAreTrueForThem() {
        assertThat(on(Profiles.core())).isEqualTo("001 002 003 005 006 007 203 305 322 323 501 503");
        assertThat(on(Profiles.youtube())).isEqualTo("102 103 104 105 106 108 109 202 203 204 205 308 309");
        assertThat(on(Profiles.obsidian())).isEqualTo("007 008 303 311 403 404");
    }

    private static String on(Profile profile) {
        return String.join(
                " ",
                profile.infos().stream()
                        .filter(info -> info.category() != RuleCategory.ENGINE && profile.isOn(info.id()))
                        .map(info -> info.id().code().substring(3))
                        .toList());
    }

    @Test
    void aGuessedPhaseRaisesNoProcessRuleAboveWarningUnlessSomebodySetsIt() {
        Profile profile =
                Profiles.officeHours().only(Rules.TIMESTAMPS_MIN_COUNT, Rules.URL_PRESENT, Rules.DATE_PRESENT);

        assertThat(profile.infos())
                .filteredOn(info -> profile.isOn(info.id()) && info.isProcessRule())
                .hasSize(3)
                .allSatisfy(info -> info.messages()
                        .keySet()
                        .forEach(variant -> assertThat(profile.severity(info, variant, GUESSED))
                                .isNotEqualTo(Optional.of(Severity.ERROR))));
        assertThat(Validator.of(profile.set("GOH101", "error"))
                        .validate(LATE, Context.infer(), GUESSED, List.of())
                        .of(Rules.TIMESTAMPS_MIN_COUNT))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }
}
