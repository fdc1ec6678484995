package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhaseGuessTest {
    private static final Checklist OPEN = Checklist.of(ChecklistItem.open("a"));
    private static final Checklist DONE = Checklist.of(ChecklistItem.done("a"));

    private final Episode draft = Episode.builder().preShow(OPEN).postShow(OPEN).build();

    @Test
    void withoutDateAndVideoItIsADraft() {
        assertGuess(draft, Phase.DRAFT, "there is neither a date nor a video");
        assertGuess(
                draft.withUrl(VideoLink.of("https://youtu.be/TBD")),
                Phase.DRAFT,
                "there is neither a date nor a video");
    }

    @Test
    void withADateOrAVideoItIsScheduled() {
        assertGuess(draft.withDate(LocalDate.of(2023, 12, 1)), Phase.SCHEDULED, "there is a date");
        assertGuess(draft.withUrl(VideoLink.of("https://youtu.be/Te4Kettle_8")), Phase.SCHEDULED, "there is a video");
        assertGuess(draft.withEmbed(VideoEmbed.of("Te4Kettle_8")), Phase.SCHEDULED, "there is a video");
    }

    @Test
    void withAllPreparationsDoneItIsReady() {
        assertGuess(draft.withPreShow(DONE), Phase.LIVE_READY, "all pre-show items are done");
    }

    @Test
    void withSeveralTimestampsOrAFirstStepAfterwardsItHasAired() {
        assertGuess(
                draft.withTimestamps(Timestamp.of("0:00", "a"), Timestamp.of("0:01", "b")),
                Phase.AIRED,
                "there are several timestamps");
        assertGuess(
                draft.withTimestamps(Timestamp.of("0:00", "a")), Phase.DRAFT, "there is neither a date nor a video");
        assertGuess(
                draft.withPostShow(Checklist.of(ChecklistItem.done("a"), ChecklistItem.open("b"))),
                Phase.AIRED,
                "a post-show item is done");
    }

    @Test
    void withAllWorkDoneItIsPublished() {
        assertGuess(draft.withPostShow(DONE), Phase.PUBLISHED, "all post-show items are done");
    }

    @Test
    void aPhaseThatIsGivenNeedsNoReason() {
        assertThat(PhaseGuess.given(Phase.AIRED)).isEqualTo(new PhaseGuess(Phase.AIRED, PhaseReason.GIVEN));
    }

    @Test
    void theReasonIsToldInTheLanguageThatIsAskedFor() {
        PhaseGuess guess = PhaseGuess.infer(Episode.builder().build());

        assertThat(guess.reason(Locale.forLanguageTag("es"))).isEqualTo("no hay ni fecha ni video");
        assertThat(guess.reason(Locale.JAPAN)).isEqualTo("there is neither a date nor a video");
    }

    private static void assertGuess(Episode episode, Phase phase, String reason) {
        PhaseGuess guess = PhaseGuess.infer(episode);
        assertThat(guess.phase()).isEqualTo(phase);
        assertThat(guess.reason(Locale.ROOT)).isEqualTo(reason);
        assertThat(guess.isExplicit()).isFalse();
    }
}
