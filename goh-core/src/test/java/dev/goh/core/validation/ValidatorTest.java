package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
    private static final Validator OFFICE_HOURS = Validator.of(Profiles.officeHours());
    private static final Episode EMPTY = Episode.builder().build();

    /** Findings as {@code code severity path message}. */
    private static Stream<String> findings(Episode episode, PhaseGuess phase, String code) {
        return OFFICE_HOURS.validate(episode, Context.infer(), phase, List.of()).findings().stream()
                .filter(finding -> finding.rule().code().equals(code))
                .map(finding -> finding.severity() + " " + finding.path() + " " + finding.message(Locale.ROOT));
    }

    private static Stream<String> findings(Episode episode, String code) {
        return findings(episode, PhaseGuess.given(Phase.PUBLISHED), code);
    }

    private static Episode timed(String... times) {
        return EMPTY.withTimestamps(
                Stream.of(times).map(time -> Timestamp.of(time, "a")).toList());
    }

    @ParameterizedTest
    @CsvSource({"0,'no timestamps, 4 needed'", "1,'1 timestamp, 4 needed'", "3,'3 timestamps, 4 needed'"})
    void goh101WantsFourTimestamps(int count, String message) {
        String[] times = {"0:00", "0:10", "0:20"};
        assertThat(findings(timed(Stream.of(times).limit(count).toArray(String[]::new)), "GOH101"))
                .containsExactly("ERROR /timestamps " + message);
    }

    @Test
    void goh101IsContentWithFour() {
        assertThat(findings(timed("0:00", "0:10", "0:20", "0:30"), "GOH101")).isEmpty();
    }

    @Test
    void goh101DependsOnThePhaseAndOnWhoSaysSo() {
        assertThat(findings(EMPTY, PhaseGuess.given(Phase.LIVE_READY), "GOH101"))
                .isEmpty();
        assertThat(findings(EMPTY, PhaseGuess.given(Phase.AIRED), "GOH101"))
                .containsExactly("WARNING /timestamps no timestamps, 4 needed");
        assertThat(findings(EMPTY, new PhaseGuess(Phase.PUBLISHED, PhaseReason.POST_SHOW_DONE), "GOH101"))
                .containsExactly("WARNING /timestamps no timestamps, 4 needed");
    }

    @Test
    void goh102WantsTheFirstTimestampAtZero() {
        assertThat(findings(timed("0:42", "1:00"), "GOH102"))
                .containsExactly("ERROR /timestamps/0/at the first timestamp is 00:00:42");
        assertThat(findings(timed("0:42"), PhaseGuess.given(Phase.DRAFT), "GOH102"))
                .containsExactly("WARNING /timestamps/0/at the first timestamp is 00:00:42");
        assertThat(findings(timed("0:00", "0:42"), "GOH102")).isEmpty();
        assertThat(findings(EMPTY, "GOH102")).isEmpty();
    }

    @Test
    void goh103WantsAscendingTimestamps() {
        assertThat(findings(timed("0:00", "13:10", "12:58", "12:58", "12:59"), PhaseGuess.given(Phase.DRAFT), "GOH103"))
                .containsExactly(
                        "ERROR /timestamps/2/at 00:12:58 follows 00:13:10",
                        "ERROR /timestamps/3/at 00:12:58 is there twice");
        assertThat(findings(timed("0:00", "0:01"), "GOH103")).isEmpty();
    }

    @Test
    void goh203WantsIdsOfElevenCharacters() {
        Episode episode = EMPTY.withUrl(VideoLink.of("https://youtu.be/TBD")).withEmbed(VideoEmbed.of("Te4Kettle_8s"));

        assertThat(findings(episode, PhaseGuess.given(Phase.DRAFT), "GOH203"))
                .containsExactly(
                        "ERROR /embed video id Te4Kettle_8s has 12 characters, needs 11",
                        "ERROR /url video id TBD has 3 characters, needs 11");
        assertThat(findings(EMPTY.withUrl(VideoLink.of("https://youtu.be/Te4Kettle_8")), "GOH203"))
                .isEmpty();
        assertThat(findings(EMPTY.withUrl(VideoLink.of("TBD")), "GOH203")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Dec 2023", "2023-02-30", "2023-12-1", "2023-12-01T25:00"})
    void goh322WantsADayThatExists(String date) {
        assertThat(findings(
                        EMPTY.withProperty("date", PropertyValue.text(date)), PhaseGuess.given(Phase.DRAFT), "GOH322"))
                .containsExactly("ERROR /properties/date date \"" + date + "\" is no day of the form yyyy-MM-dd");
    }

    @Test
    void goh322TakesADayWithATimeAndShowsAnyValue() {
        assertThat(findings(EMPTY.withProperty("date", PropertyValue.text("2023-12-01T16:00:00")), "GOH322"))
                .isEmpty();
        assertThat(findings(EMPTY.withDate(LocalDate.of(2023, 12, 1)), "GOH322"))
                .isEmpty();
        assertThat(findings(EMPTY.withProperty("date", PropertyValue.number(2023)), "GOH322"))
                .containsExactly("ERROR /properties/date date \"2023\" is no day of the form yyyy-MM-dd");
    }

    @Test
    void goh402WantsANameForThePlaceholder() {
        assertThat(findings(EMPTY.withGuests(Guest.of("Ana"), Guest.of("name")), "GOH402"))
                .containsExactly("WARNING /guests/1 the guest is still \"name\"");
        assertThat(findings(EMPTY.withGuests(Guest.of("Name")), PhaseGuess.given(Phase.DRAFT), "GOH402"))
                .isEmpty();
        assertThat(findings(EMPTY.withGuests(Guest.of("Names")), "GOH402")).isEmpty();
    }

    @Test
    void goh501WantsNoOpenPartOfADoneItem() {
        ChecklistItem done = ChecklistItem.done("**Schedule** it", ChecklistItem.open("a"), ChecklistItem.done("b"));
        Episode episode = EMPTY.withJustBefore(Checklist.of(ChecklistItem.open("c", done)));

        assertThat(findings(episode, PhaseGuess.given(Phase.DRAFT), "GOH501"))
                .containsExactly(
                        "WARNING /justBefore/items/0/children/0/state \"Schedule it\" is done, but 1 of 2 items below it are open");
        assertThat(findings(
                        EMPTY.withPreShow(Checklist.of(ChecklistItem.done("a", ChecklistItem.plain("b")))), "GOH501"))
                .isEmpty();
        assertThat(findings(
                        EMPTY.withPreShow(Checklist.of(ChecklistItem.open("a", ChecklistItem.open("b")))), "GOH501"))
                .isEmpty();
    }

    /** Values compare and print themselves recursively, so nothing here may do that with such an episode. */
    private static Episode deep(int depth) {
        ChecklistItem item = ChecklistItem.done("a");
        TalkingPoint point = TalkingPoint.of("a");
        for (int i = 0; i < depth; i++) {
            item = ChecklistItem.done("a", item);
            point = TalkingPoint.of("a", point);
        }
        return EMPTY.withPostShow(Checklist.of(item))
                .withTalkingPoints(TalkingPoints.of(point))
                .withUrl(VideoLink.of("https://youtu.be/TBD"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 200_000})
    void anEpisodeOfAnyDepthIsCheckedAndItsPhaseInferred(int depth) {
        ValidationReport report = Validator.of(Profiles.strict()).validate(deep(depth), Context.infer());

        assertThat(report.phase().phase()).isEqualTo(Phase.PUBLISHED);
        assertThat(report.of(Rules.VIDEO_ID_VALID)).hasSize(1);
        assertThat(report.of(Rules.TIMESTAMPS_MIN_COUNT)).hasSize(1);
        assertThat(report.of(EngineRules.RULE_CRASHED.id()))
                .allMatch(finding -> finding.message(Locale.ROOT).contains("StackOverflowError"));
    }

    @Test
    void rulesHaveDistinctCodesInOrder() {
        assertThat(Rules.all())
                .extracting(rule -> rule.info().id().code())
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Rules.infos()).extracting(info -> info.id().name()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aVideoLastsLongerThanZero(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Context.infer().videoLength(Duration.ofSeconds(seconds)))
                .withMessage("a video lasts longer than zero, not " + Duration.ofSeconds(seconds));
    }

    @Test
    void aContextIsPutTogetherInAnyOrder() {
        LocalDate day = LocalDate.of(2026, 3, 6);

        assertThat(Context.infer().asOf(day).phase(Phase.AIRED).fileName("notes/a.md"))
                .isEqualTo(Context.in(Phase.AIRED).fileName("a.md").asOf(day));
    }
}
