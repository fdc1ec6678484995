package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EpisodeWordsTest {
    @Test
    void everyStoredTextCountsOnceAndNoViewDoes() {
        Episode episode = Episode.builder()
                .title(EpisodeTitle.of("title1"))
                .url(VideoLink.of("url1"))
                .embed(VideoEmbed.of("embed1"))
                .date(LocalDate.of(2023, 12, 1))
                .guests(List.of(Guest.of("guest1")))
                .preShow(Checklist.of(
                        ChecklistItem.open("pre1", ChecklistItem.done("pre2")).withDetails("pre3")))
                .talkingPoints(TalkingPoints.of(TalkingPoint.of("point1"))
                        .withSegments(Segment.of("segment1", TalkingPoint.of("point2"))
                                .withIntro("segment2")))
                .justBefore(Checklist.of(ChecklistItem.plain("just1")))
                .postShow(Checklist.of(ChecklistItem.open("post1").withState(TaskState.of("a"))))
                .timestamps(List.of(Timestamp.of("5:53", "stamp1").withDetails("stamp2")))
                .references(List.of(ReferenceGroup.headed(
                        "group1:", Reference.of("reference1").withDetails("reference2"))))
                .properties(Map.of(
                        "name1",
                        new PropertyValue.Items(List.of(
                                new PropertyValue.Text("value1"),
                                new PropertyValue.Fields(Map.of("name2", new PropertyValue.Bool(true))),
                                new PropertyValue.Number("1.50"),
                                new PropertyValue.Null(),
                                new PropertyValue.RawYaml("raw1")))))
                .intros(Map.of(Section.HEAD, "head1", Section.TIMESTAMPS, "intro1"))
                .otherSections(List.of(OtherSection.of("other1", "other2")))
                .build();

        assertThat(EpisodeWords.of(episode))
                .isEqualTo(
                        Words.of("title1 url1 embed1 2023 12 01 guest1 pre1 pre2 pre3 point1 segment1 point2 segment2"
                                + " just1 a post1 00 05 53 stamp1 stamp2 group1 reference1 reference2 name1 value1 name2"
                                + " true 1 50 null raw1 head1 intro1 other1 other2"));
    }

    @Test
    void anEmptyEpisodeHoldsNoWord() {
        assertThat(EpisodeWords.of(Episode.builder().build())).isEqualTo(Words.none());
    }
}
