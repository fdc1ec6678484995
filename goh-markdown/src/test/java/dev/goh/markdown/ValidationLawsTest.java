package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Rule;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.Rules;
import dev.goh.core.validation.ValidationReport;
import dev.goh.core.validation.Validator;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Notes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every report, whatever the note: the principles of validation on generated notes. That nothing throws stands in
 * {@link NoteValidatorTest}, that rules are plain objects and that nobody asks a clock in the tests of the command.
 */
class ValidationLawsTest {
    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());
    private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
    private static final Set<RuleId> ABOUT_EPISODES =
            Rules.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    private static final List<String> PLACES =
            List.of("ar-EG Africa/Cairo", "tr Asia/Kathmandu", "th-TH-u-ca-buddhist America/St_Johns");

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.representable();
    }

    @Provide
    Arbitrary<Phase> phases() {
        return Arbitraries.of(Phase.values());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.MIN, DAY.minusYears(30), DAY, DAY.plusDays(1), LocalDate.MAX);
    }

    private static Context context(Phase phase) {
        return Context.in(phase).fileName("GOH 43 - 240301 - TBD: a.md").videoLength(Duration.ofMinutes(58));
    }

    /** All that findings say, in two languages. */
    private static String full(ValidationReport report) {
        return report.phase() + "\n"
                + Stream.concat(report.findings().stream(), report.suppressed().stream())
                        .map(ValidationLawsTest::full)
                        .collect(Collectors.joining("\n"));
    }

    private static String full(Finding finding) {
        Locale spanish = Locale.forLanguageTag("es");
        return finding + " " + finding.message(Locale.ENGLISH) + " " + finding.help(Locale.ENGLISH) + " "
                + finding.message(spanish) + " " + finding.help(spanish) + " " + finding.fingerprint() + " "
                + finding.fixes().stream().map(fix -> fix.label(Locale.ENGLISH)).toList();
    }

    // Findings are values.

    @Property(tries = 200)
    void reportsOfOneNoteAreEqualAndCannotBeChanged(@ForAll("notes") String text, @ForAll("phases") Phase phase) {
        ValidationReport one = STRICT.validate(EpisodeNote.parse(text), context(phase));
        ValidationReport two = NoteValidator.of(Profiles.strict()).validate(EpisodeNote.parse(text), context(phase));

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        for (Finding finding : one.findings()) {
            for (List<?> list :
                    List.of(one.findings(), one.suppressed(), finding.args(), finding.related(), finding.fixes())) {
                assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    // The order depends on nothing but the note.

    @Property(tries = 25)
    void theReportIsTheSameInWhateverOrderRulesAreGivenAndWhereverItIsMade(
            @ForAll("notes") String text, @ForAll("phases") Phase phase, @ForAll Random random) {
        EpisodeNote note = EpisodeNote.parse(text);
        String expected = full(STRICT.validate(note, context(phase)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : PLACES) {
                Locale.setDefault(Locale.forLanguageTag(place.split(" ")[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ")[1]));
                List<Rule> shuffled = new ArrayList<>(Rules.all());
                Collections.shuffle(shuffled, random);
                Profile profile = Profile.of(shuffled.toArray(Rule[]::new)).and(Profiles.strict());
                NoteValidator validator = NoteValidator.of(profile);
                assertThat(IntStream.range(0, 4)
                                .parallel()
                                .mapToObj(i -> full(validator.validate(EpisodeNote.parse(text), context(phase))))
                                .distinct())
                        .containsExactly(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    // An episode without a note has the same findings, but for places and for what only a note shows.

    @Property(tries = 200)
    void anEpisodeWithoutItsNoteHasTheSameFindings(@ForAll("notes") String text, @ForAll("phases") Phase phase) {
        EpisodeNote note = EpisodeNote.parse(text);
        ValidationReport report = STRICT.validate(note, context(phase));

        assertThat(aboutEpisode(report)).isEqualTo(alone(note.episode(), phase));
    }

    @Property(tries = 100)
    void anEpisodeHasTheSameFindingsOnceItIsInANote(
            @ForAll("episodes") Episode episode, @ForAll("phases") Phase phase) {
        ValidationReport report = STRICT.validate(EpisodeNote.of(episode), context(phase));

        assertThat(aboutEpisode(report)).isEqualTo(alone(episode, phase));
    }

    private static List<Finding> alone(Episode episode, Phase phase) {
        List<Finding> findings = Validator.of(Profiles.strict())
                .validate(episode, context(phase))
                .findings();
        assertThat(findings).allMatch(finding -> finding.span().isEmpty());
        return findings;
    }

    private static List<Finding> aboutEpisode(ValidationReport report) {
        return Stream.concat(report.findings().stream(), report.suppressed().stream())
                .filter(finding -> ABOUT_EPISODES.contains(finding.rule()))
                .filter(finding -> !isEmptyEmbed(finding))
                .map(finding -> finding.withSpan(Optional.empty()).withSuppression(Optional.empty()))
                .sorted()
                .toList();
    }

    /** A link without target in the embed's place shows no video, so that the episode has no embed. */
    private static boolean isEmptyEmbed(Finding finding) {
        return finding.rule().equals(Rules.LINK_HAS_TARGET) && finding.path().equals(ModelPath.of("embed"));
    }

    // A fix is an edit of the episode, which the lens writes into the note.

    @Property(tries = 200)
    void whatAFixDoesToTheNoteItDoesToTheEpisode(@ForAll("notes") String text, @ForAll("phases") Phase phase) {
        EpisodeNote note = EpisodeNote.parse(text);
        for (Finding finding : STRICT.validate(note, context(phase)).findings()) {
            for (Fix fix : finding.fixes()) {
                if (fix.edit() instanceof Edit.OfEpisode edit) {
                    assertThat(note.apply(fix).episode())
                            .as("%s %s", finding, fix)
                            .isEqualTo(edit.apply(note.episode()));
                } else {
                    assertThat(finding.rule())
                            .as("only what an episode does not hold is mended as text")
                            .isNotIn(ABOUT_EPISODES);
                }
            }
        }
    }

    // Time enters through the context alone, and only to tell the phase and whether a permission has ended.

    @Property(tries = 150)
    void thePresentDayChangesNothingWhereThePhaseIsKnown(
            @ForAll("notes") String text, @ForAll("phases") Phase phase, @ForAll("days") LocalDate day) {
        EpisodeNote note = EpisodeNote.parse(text);

        assertThat(STRICT.validate(note, context(phase).asOf(day))).isEqualTo(STRICT.validate(note, context(phase)));
    }

    @Property(tries = 150)
    void aPhaseThatIsInferredNeverMakesAnErrorOfWorkToBeDone(
            @ForAll("notes") String text, @ForAll("days") LocalDate day) {
        EpisodeNote note = EpisodeNote.parse(text);
        ValidationReport report = STRICT.validate(note, Context.infer().asOf(day));

        if (!report.phase().isExplicit()) {
            assertThat(report.findings())
                    .filteredOn(finding -> finding.info().isProcessRule())
                    .extracting(finding -> finding.severity().name())
                    .doesNotContain("ERROR");
        }
    }
}
