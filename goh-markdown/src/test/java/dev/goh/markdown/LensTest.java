package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit of the episode is the edit that a person would have made in the note. */
class LensTest {
    private static final String NOTE = """
            ---
            url:
            date:\s
            tags:
              - tea
            ---
            # [[GOH 41 - Tea]]

            <iframe width="560" src="https://www.youtube.com/embed/" title="player"></iframe>

            Guest::\s

            ## Pre-show checklist

            - [ ] Write to the guest.
              > Would you
              like to come?
            - []  Draw a thumbnail.
              - [x] small
              - [ ] large\s\s
            * [X] Announce it.

            ## Talking points

            > Keep them short.

            - Intro
            \t- Hello
            \t\t- ?
            - Outro


            ### Just before the show

            - [ ] Breathe.

            ### Timestamps

            00:00:00 Introductions
            """;

    private static String edited(UnaryOperator<Episode> change) {
        return edited(NOTE, change);
    }

    private static String edited(String note, UnaryOperator<Episode> change) {
        return EpisodeNote.parse(note).edit(change).text();
    }

    @Test
    void nothingChangedIsTheSameNote() {
        EpisodeNote note = EpisodeNote.parse(NOTE);
        assertThat(note.with(EpisodeNote.parse(NOTE).episode())).isSameAs(note);
        assertThat(note.edits()).isEmpty();
    }

    @Test
    void aTickChangesOneByte() {
        EpisodeNote ticked = EpisodeNote.parse(NOTE).edit(episode -> episode.tick("Write to"));
        assertThat(ticked.text()).isEqualTo(NOTE.replace("- [ ] Write", "- [x] Write"));
        int at = NOTE.indexOf("[ ] Write") + 1;
        assertThat(ticked.edits()).containsExactly(new NoteEdit(at, at + 1, "x", EditWidth.VALUE));
    }

    @Test
    void aTickFillsAnEmptyBox() {
        assertThat(edited(episode -> episode.tick("Draw"))).isEqualTo(NOTE.replace("- []  Draw", "- [x]  Draw"));
    }

    @Test
    void urlDateAndPropertyAreSetInPlace() {
        assertThat(edited(episode -> episode.withUrl(VideoLink.of("https://youtu.be/abcdefghijk"))
                        .withDate(LocalDate.of(2026, 3, 6))
                        .withProperty("mood", PropertyValue.text("calm"))))
                .isEqualTo(NOTE.replace("url:\n", "url: https://youtu.be/abcdefghijk\n")
                        .replace("date: \n", "date: 2026-03-06\n")
                        .replace("  - tea\n", "  - tea\nmood: calm\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL"})
    void aUrlThatIsNullIsNone(String nothing) {
        EpisodeNote note = EpisodeNote.parse("---\nurl: " + nothing + "\n---\n");

        assertThat(note.episode().url()).isEmpty();
        assertThat(EpisodeNote.of(note.episode()).episode()).isEqualTo(note.episode());
        assertThat(note.with(note.episode().withUrl(VideoLink.of("https://youtu.be/abcdefgh815")))
                        .text())
                .isEqualTo("---\nurl: https://youtu.be/abcdefgh815\n---\n");
        assertThat(EpisodeNote.parse("---\nurl: \"" + nothing + "\"\n---\n")
                        .episode()
                        .url())
                .contains(VideoLink.of(nothing));
    }

    @Test
    void aVideoIsSetInUrlAndEmbed() {
        assertThat(edited(episode -> episode.withVideo(VideoLink.of("https://youtu.be/abcdefghijk"))))
                .isEqualTo(NOTE.replace("url:\n", "url: https://youtu.be/abcdefghijk\n")
                        .replace("embed/\"", "embed/abcdefghijk\""));
    }

    @Test
    void titleAndGuestAreSetInPlace() {
        assertThat(edited(episode -> episode.withTitle(EpisodeTitle.of("GOH", 42, "Tea"))
                        .withGuests(Guest.of("Ana Diaz"), Guest.of("Bo Li"))))
                .isEqualTo(NOTE.replace("[[GOH 41", "[[GOH 42").replace("Guest:: \n", "Guest:: Ana Diaz, Bo Li\n"));
    }

    @Test
    void aTimestampIsAddedBelowTheLastAndOneChangedInPlace() {
        assertThat(edited(episode ->
                        episode.withTimestamps(Timestamp.of("00:00:00", "Hello"), Timestamp.of("00:12:58", "Tracing"))))
                .isEqualTo(NOTE.replace("Introductions\n", "Hello\n00:12:58 Tracing\n"));
    }

    @Test
    void aNoteWithoutAFinalLineEndKeepsItSo() {
        String note = NOTE.substring(0, NOTE.length() - 1);
        assertThat(edited(
                        note,
                        episode -> episode.withTimestamps(
                                Timestamp.of("00:00:00", "Introductions"), Timestamp.of("00:12:58", "Tracing"))))
                .isEqualTo(note + "\n00:12:58 Tracing");
    }

    @Test
    void newLinesEndAsTheOthersDo() {
        String note = NOTE.replace("\n", "\r\n");
        assertThat(edited(
                        note,
                        episode -> episode.withTimestamps(
                                Timestamp.of("00:00:00", "Introductions"), Timestamp.of("00:12:58", "Tracing"))))
                .isEqualTo(note + "00:12:58 Tracing\r\n");
    }

    @Test
    void anItemIsAddedWithTheIndentationAndMarkerOfItsSiblings() {
        assertThat(edited(episode -> episode.withPreShow(addBelow(episode.preShow(), 1, ChecklistItem.open("huge")))))
                .isEqualTo(NOTE.replace("large  \n", "large  \n  - [ ] huge\n"));
    }

    private static Checklist addBelow(Checklist checklist, int index, ChecklistItem child) {
        List<ChecklistItem> items = new ArrayList<>(checklist.items());
        items.set(index, items.get(index).toBuilder().addChildren(child).build());
        return checklist.withItems(items);
    }

    @Test
    void aRemovedItemTakesItsDetailsAndChildrenAlong() {
        assertThat(edited(episode -> episode.withPreShow(Checklist.of(
                        episode.preShow().items().get(0),
                        episode.preShow().items().get(2)))))
                .isEqualTo(NOTE.replace("- []  Draw a thumbnail.\n  - [x] small\n  - [ ] large  \n", ""));
    }

    @Test
    void aMovedSubtreeKeepsItsBytes() {
        assertThat(edited(episode -> {
                    TalkingPoint intro = episode.talkingPoints().points().get(0);
                    TalkingPoint hello = intro.children().get(0);
                    TalkingPoint outro = episode.talkingPoints().points().get(1);
                    return episode.withTalkingPoints(TalkingPoints.of(intro.withChildren(List.of()), hello, outro));
                }))
                .isEqualTo(NOTE.replace("\t- Hello\n\t\t- ?\n", "- Hello\n\t- ?\n"));
    }

    @Test
    void aRewordedItemKeepsMarkerBoxAndTrailingBlanks() {
        assertThat(edited(episode -> episode.withPreShow(episode.preShow()
                        .replaceFirst(item -> item.text().equals("large"), item -> item.withText("very large")))))
                .isEqualTo(NOTE.replace("- [ ] large  ", "- [ ] very large  "));
    }

    @Test
    void aTaskMayBecomeABulletAndABulletATask() {
        assertThat(edited(episode -> episode.withPreShow(episode.preShow()
                        .replaceFirst(item -> item.text().equals("small"), item -> item.withState(Optional.empty())))))
                .isEqualTo(NOTE.replace("- [x] small", "- small"));
        assertThat(edited(episode -> episode.withTalkingPoints(TalkingPoints.of(
                        episode.talkingPoints().points().get(0),
                        episode.talkingPoints().points().get(1).withState(TaskState.OPEN)))))
                .isEqualTo(NOTE.replace("- Outro", "- [ ] Outro"));
    }

    @Test
    void detailsChangeLineByLine() {
        assertThat(edited(episode -> episode.withPreShow(episode.preShow()
                        .replaceFirst(
                                item -> item.text().startsWith("Write"),
                                item -> item.withDetails("> Would you\nlove to come?\nPlease!")))))
                .isEqualTo(NOTE.replace("  like to come?\n", "  love to come?\n  Please!\n"));
    }

    @Test
    void aSectionThatIsNotThereYetStandsWhereTheTemplateHasIt() {
        assertThat(edited(episode -> episode.withPostShow(Checklist.of(ChecklistItem.open("Add timestamps.")))
                        .withReferences(ReferenceGroup.of(Reference.of("Tea", "https://example.org/tea")))))
                .isEqualTo(NOTE.replace(
                                "### Timestamps", "## Post-show checklist\n\n- [ ] Add timestamps.\n\n### Timestamps")
                        + "\n### Reference links\n\nTea: https://example.org/tea\n");
    }

    @Test
    void segmentsAndOtherSectionsComeAndGo() {
        String note = NOTE + "\n## Notes to self\n\nBuy tea.\n";
        String more = edited(
                note,
                episode -> episode.withTalkingPoints(episode.talkingPoints()
                                .withSegments(Segment.of("Questions (5 min)", TalkingPoint.of("Why?"))))
                        .withOtherSections(OtherSection.of("Notes to self", "Buy green tea.")));
        assertThat(more)
                .isEqualTo(note.replace("- Outro\n", "- Outro\n\n### Questions (5 min)\n\n- Why?\n")
                        .replace("Buy tea.", "Buy green tea."));
        assertThat(edited(more, episode -> episode.withOtherSections(List.of())))
                .doesNotContain("Notes to self");
    }

    @Test
    void anIntroductionIsChangedInPlace() {
        assertThat(edited(episode -> episode.withIntro(Section.TALKING_POINTS, "> Keep them short.\n> Really.")))
                .isEqualTo(NOTE.replace("> Keep them short.\n", "> Keep them short.\n> Really.\n"));
    }

    @Test
    void frontMatterIsMadeWhereThereIsNone() {
        assertThat(edited("# Tea\n", episode -> episode.withUrl(VideoLink.of("https://youtu.be/abcdefghijk"))))
                .isEqualTo("---\nurl: https://youtu.be/abcdefghijk\n---\n# Tea\n");
        assertThat(edited("# Tea\n", episode -> episode.withDate(LocalDate.of(2026, 3, 6))))
                .isEqualTo("---\ndate: 2026-03-06\n---\n# Tea\n");
    }

    @Test
    void anEpisodeThatNoNoteCanHoldIsRefusedWithItsPath() {
        assertThatThrownBy(() -> edited(episode ->
                        episode.withTalkingPoints(episode.talkingPoints().withSegments(Segment.of("Timestamps")))))
                .isInstanceOf(UnrepresentableEpisodeException.class)
                .hasMessageContaining("/talkingPoints/segments/0/title");
    }
}
