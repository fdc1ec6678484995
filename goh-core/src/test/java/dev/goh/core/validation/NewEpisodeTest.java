package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoLink;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules know the tasks of new episodes. */
class NewEpisodeTest {
    private static final Validator VALIDATOR =
            Validator.of(Profiles.officeHours().on(Rules.FACT_UNCLAIMED));

    static Stream<Show> shows() {
        return Shows.all().stream();
    }

    private static Episode withAllDone(Episode episode) {
        for (Section section : Section.titled()) {
            if (section.content() == Section.Content.CHECKLIST) {
                episode = episode.withChecklist(
                        section,
                        Checklist.builder()
                                .items(done(episode.checklist(section).items()))
                                .build());
            }
        }
        return episode;
    }

    private static List<ChecklistItem> done(List<ChecklistItem> items) {
        return items.stream()
                .map(item -> item.withState(TaskState.DONE).withChildren(done(item.children())))
                .toList();
    }

    private static List<RuleId> found(Episode episode, RuleId... asked) {
        return VALIDATOR.validate(episode, Context.in(Phase.AIRED)).findings().stream()
                .map(Finding::rule)
                .filter(List.of(asked)::contains)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void whoTicksEverythingOfANewEpisodeClaimsALinkTimestampsAndReferences(Show show) {
        Episode episode = withAllDone(show.newEpisode(32, "Tracing"));

        assertThat(found(episode, Rules.CLAIM_URL, Rules.CLAIM_TIMESTAMPS, Rules.CLAIM_LINKS))
                .containsExactlyInAnyOrder(Rules.CLAIM_URL, Rules.CLAIM_TIMESTAMPS, Rules.CLAIM_LINKS);
    }

    @ParameterizedTest
    @MethodSource("shows")
    void linkAndTimestampsOfANewEpisodeAreTasksToTick(Show show) {
        Episode episode = show.newEpisode(32, "Tracing")
                .withVideo(VideoLink.of("https://www.youtube.com/live/dQw4w9WgXcQ"))
                .withTimestamps(
                        Timestamp.of("0:00", "a"),
                        Timestamp.of("1:00", "b"),
                        Timestamp.of("2:00", "c"),
                        Timestamp.of("3:00", "d"));

        assertThat(found(episode, Rules.FACT_UNCLAIMED)).containsExactly(Rules.FACT_UNCLAIMED, Rules.FACT_UNCLAIMED);
    }

    @ParameterizedTest
    @MethodSource("shows")
    void nothingIsWrongWithANewEpisode(Show show) {
        Validator strict = Validator.of(Profiles.strict());

        assertThat(strict.validate(show.newEpisode(32, "Tracing"), Context.infer())
                        .findings())
                .isEmpty();
    }
}
