package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.ChapterProblem.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static List<Timestamp> chapters(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(" ", 2))
                .map(parts -> Timestamp.of(parts[0], parts.length == 1 ? "" : parts[1]))
                .toList();
    }

    private static List<String> problems(Chapters chapters) {
        return chapters.problems().stream()
                .map(problem -> problem.kind() + " " + problem.path())
                .toList();
    }

    @Test
    void anEpisodeGivesTheTextThatYoutubeWants() {
        Episode episode = Episode.builder()
                .timestamps(chapters(
                        "00:00 Intro", "12:58 What *is* a [span](https://example.com)?", "1:02:03 Ñandú `x` & más"))
                .build();

        assertThat(episode.chapters().text())
                .isEqualTo("00:00:00 Intro\n00:12:58 What is a span?\n01:02:03 Ñandú x & más");
        assertThat(episode.chapters().areAccepted()).isTrue();
        assertThat(episode.chapters().problems()).isEmpty();
    }

    @Test
    void threeChaptersAreEnoughAndTwoAreNot() {
        assertThat(Chapters.of(chapters("0:00 a", "1:00 b", "2:00 c")).areAccepted())
                .isTrue();
        assertThat(Chapters.of(chapters("0:00 a", "1:00 b")).problems())
                .containsExactly(new ChapterProblem(
                        Kind.TOO_FEW, ModelPath.of("timestamps"), "there are 2 chapters, YouTube needs 3"));
        assertThat(Chapters.of(chapters("0:00 a")).problems())
                .extracting(ChapterProblem::message)
                .containsExactly("there is 1 chapter, YouTube needs 3");
        assertThat(Chapters.of(List.of()).text()).isEmpty();
        assertThat(Chapters.of(List.of()).areAccepted()).isFalse();
    }

    @Test
    void theFirstChapterStartsAtZero() {
        assertThat(problems(Chapters.of(chapters("0:01 a", "1:00 b", "2:00 c"))))
                .containsExactly("FIRST_NOT_ZERO /timestamps/0/at");
    }

    @Test
    void everyChapterStartsAfterTheOneBefore() {
        assertThat(problems(Chapters.of(chapters("0:00 a", "2:00 b", "1:00 c", "1:00 d"))))
                .containsExactly("NOT_ASCENDING /timestamps/2/at", "NOT_ASCENDING /timestamps/3/at");
    }

    @Test
    void tenSecondsAreLongEnoughAndNineAreNot() {
        assertThat(Chapters.of(chapters("0:00 a", "0:10 b", "0:20 c")).areAccepted())
                .isTrue();
        assertThat(Chapters.of(chapters("0:00 a", "0:10 b", "0:19 c")).problems())
                .containsExactly(new ChapterProblem(
                        Kind.TOO_SHORT,
                        ModelPath.of("timestamps", 1, "at"),
                        "the chapter at 00:00:10 lasts 9 s, YouTube needs 10 s"));
    }

    @Test
    void theLengthOfTheVideoTellsAboutItsLastChapters() {
        List<Timestamp> chapters = chapters("0:00 a", "1:00 b", "2:00 c");

        assertThat(Chapters.of(chapters, Duration.ofSeconds(130)).areAccepted()).isTrue();
        assertThat(problems(Chapters.of(chapters, Duration.ofSeconds(129))))
                .containsExactly("TOO_SHORT /timestamps/2/at");
        assertThat(problems(Chapters.of(chapters, Duration.ofSeconds(120))))
                .containsExactly("PAST_END /timestamps/2/at");
        assertThatIllegalArgumentException().isThrownBy(() -> Chapters.of(chapters, Duration.ZERO));
    }

    @Test
    void aLabelIsThereAndHoldsNoAngleBracket() {
        assertThat(problems(Chapters.of(chapters("0:00", "1:00 a < b", "2:00 a -> b"))))
                .containsExactly(
                        "NO_LABEL /timestamps/0/title",
                        "REFUSED_CHARACTER /timestamps/1/title",
                        "REFUSED_CHARACTER /timestamps/2/title");
        assertThat(Chapters.of(chapters("0:00", "1:00 b")).text()).isEqualTo("00:00:00\n00:01:00 b");
    }
}
