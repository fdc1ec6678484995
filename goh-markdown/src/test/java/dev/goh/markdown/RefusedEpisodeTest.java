package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoints;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Episodes that no note can say: the value that is in the way is named, and why. */
class RefusedEpisodeTest {
    private static void assertRefused(Episode episode, String path, String reason) {
        assertThatThrownBy(() -> EpisodeNote.of(episode))
                .isInstanceOfSatisfying(UnrepresentableEpisodeException.class, refusal -> {
                    assertThat(refusal.path().pointer()).isEqualTo(path);
                    assertThat(refusal.reason()).isEqualTo(reason);
                })
                .hasMessage(path + ": " + reason);
    }

    private static Episode references(ReferenceGroup... groups) {
        return Episode.builder().addReferences(groups).build();
    }

    private static ReferenceGroup group(String heading, Reference... references) {
        return ReferenceGroup.builder()
                .heading(heading)
                .addReferences(references)
                .build();
    }

    @Test
    void anIntroductionThatHoldsAnItemIsRefused() {
        assertRefused(
                Episode.builder().putIntro(Section.PRE_SHOW, "Soon:\n- [ ] tea").build(),
                "/intros/preShow",
                "the line \"- [ ] tea\" would be read as an item, not as text");
    }

    @Test
    void aLineIsQuotedWithoutControlCharactersAndUpToItsSixtiethCharacter() {
        assertRefused(
                Episode.builder()
                        .putIntro(Section.PRE_SHOW, "- [ ] \u001b[31m" + "tea ".repeat(10_000) + "x")
                        .build(),
                "/intros/preShow",
                "the line \"- [ ] \\u001b[31mtea tea tea tea tea tea tea tea tea tea tea tea t...\" would be read as an item,"
                        + " not as text");
    }

    @ParameterizedTest
    @ValueSource(ints = {8190, 8191, 20_000})
    void aLinkThatNeedsQuotesIsTakenAsLongAsItIsReadWithThem(int length) {
        Episode quoted = Episode.builder()
                .url(VideoLink.of("[" + "a".repeat(length - 1)))
                .build();
        Episode plain = Episode.builder().url(VideoLink.of("a".repeat(length))).build();

        assertThat(EpisodeNote.of(plain).episode()).isEqualTo(plain);
        if (length == 8190) {
            assertThat(EpisodeNote.of(quoted).episode()).isEqualTo(quoted);
        } else {
            assertRefused(quoted, "/url", "needs quotes, and would be longer with them than what is read as a link");
            assertThatThrownBy(() -> EpisodeNote.parse("# Tea\n").with(quoted))
                    .isInstanceOf(UnrepresentableEpisodeException.class);
        }
    }

    @Test
    void aSegmentNamedLikeASectionIsRefused() {
        Segment segment = Segment.builder().title("Timestamps:").build();

        assertRefused(
                Episode.builder()
                        .talkingPoints(TalkingPoints.of().withSegments(segment))
                        .build(),
                "/talkingPoints/segments/0/title",
                "the line \"### Timestamps:\" would be read as the heading of a known section, not as the heading of a"
                        + " segment");
    }

    @Test
    void guestsThatNoFieldNamesAreRefused() {
        assertRefused(
                Episode.builder()
                        .addGuests(Guest.of("Ana \"A\" ("), Guest.of("Bo )"))
                        .build(),
                "/guests",
                "no guest field names exactly these guests; write [[..]] around names");
    }

    @Test
    void detailsThatHoldATimestampAreRefused() {
        Timestamp timestamp = Timestamp.of("00:00:00", "Start").withDetails("so\n0:30 more");

        assertRefused(
                Episode.builder().addTimestamps(timestamp).build(),
                "/timestamps/0/details",
                "the line \"\\t0:30 more\" would be read as a timestamp, not as text");
    }

    @Test
    void neighbouringGroupsWithoutHeadingAreRefused() {
        ReferenceGroup group =
                ReferenceGroup.builder().addReferences(Reference.of("tea")).build();

        assertRefused(
                Episode.builder().addReferences(group, group).build(),
                "/references/1",
                "two neighbouring groups have no heading and would be read as one");
    }

    @Test
    void aHeadThatHoldsASectionHeadingIsRefused() {
        assertRefused(
                Episode.builder().putIntro(Section.HEAD, "## Checklist").build(),
                "/intros/head",
                "the line \"## Checklist\" would be read as the heading of a known section, not as text");
    }

    @Test
    void aGroupOfNothingIsRefused() {
        assertRefused(
                references(group("Docs:"), ReferenceGroup.builder().build()),
                "/references/1",
                "a group has neither heading nor references");
    }

    @Test
    void anEmptyGroupBeforeOneWithoutHeadingIsRefused() {
        ReferenceGroup tea =
                ReferenceGroup.builder().addReferences(Reference.of("tea")).build();

        assertRefused(
                references(group("Docs:"), tea),
                "/references/0",
                "the group has no references and would take those of the group after it, which has no heading");
        assertThat(EpisodeNote.of(references(tea, group("Docs:"))).episode())
                .isEqualTo(references(tea, group("Docs:")));
        assertThat(EpisodeNote.of(references(group("Docs:", Reference.of("cup")), tea))
                        .episode())
                .isEqualTo(references(group("Docs:", Reference.of("cup")), tea));
    }

    @Test
    void aBlankLineInAGroupIsRefusedWhereAReferenceFollows() {
        Reference divided = Reference.of("tea").withDetails("green\n\nblack");
        Reference cup = Reference.of("cup");

        assertRefused(
                references(group("Docs:", divided, cup)),
                "/references/0/references/0/details",
                "a blank line here would end the group before its next reference");
        Episode last = references(group("Docs:", cup, divided));
        assertThat(EpisodeNote.of(last).episode()).isEqualTo(last);
        Episode without =
                references(ReferenceGroup.builder().addReferences(divided, cup).build());
        assertThat(EpisodeNote.of(without).episode()).isEqualTo(without);
    }

    @Test
    void aPropertyThatIsReadAsAnotherValueIsRefused() {
        assertRefused(
                Episode.builder()
                        .putProperty("date", PropertyValue.text("2026-03-06"))
                        .build(),
                "/properties/date",
                "would be read as another value; a link or a day is set by withUrl or withDate");
    }

    @Test
    void aFenceThatIsNotClosedIsRefused() {
        assertRefused(
                Episode.builder()
                        .preShow(Checklist.of(ChecklistItem.open("Boil").withDetails("```\nwater")))
                        .build(),
                "/preShow/items/0/details",
                "a fence is opened but not closed");
    }

    @Test
    void aCommentThatHidesAnotherValueIsRefused() {
        ChecklistItem boil =
                ChecklistItem.open("Boil", ChecklistItem.open("water -->")).withDetails("<!-- later");

        assertRefused(
                Episode.builder().preShow(Checklist.of(boil)).build(),
                "/preShow/items/0/details",
                "opens a fence or comment that would hide /preShow/items/0/children/0");
    }
}
