package dev.goh.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodeMergeTest {
    private static Episode list(ChecklistItem... items) {
        return Episode.builder().preShow(Checklist.of(items)).build();
    }

    private static ChecklistItem open(String text, ChecklistItem... children) {
        return ChecklistItem.open(text, children);
    }

    private static ChecklistItem done(String text, ChecklistItem... children) {
        return ChecklistItem.done(text, children);
    }

    private static EpisodeMerge merge(Episode base, Episode ours, Episode theirs) {
        return EpisodeMerge.merge(base, ours, theirs);
    }

    private static void assertClean(EpisodeMerge merge, Episode expected) {
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.episode())
                .isEqualTo(expected)
                .isEqualTo(merge.favouringOurs())
                .isEqualTo(merge.favouringTheirs());
    }

    @Test
    void editsOfDifferentTasksAreBothMade() {
        assertClean(
                merge(
                        list(open("Find a date"), open("Invite")),
                        list(done("Find a date"), open("Invite")),
                        list(open("Find a date"), done("Invite"))),
                list(done("Find a date"), done("Invite")));
    }

    @Test
    void differentValuesOfOneTaskAreMergedEachByItself() {
        assertClean(
                merge(
                        list(open("Find a date")),
                        list(done("Find a date").withDetails("Friday")),
                        list(open("Find a good date", open("Ask Bo")))),
                list(done("Find a good date", open("Ask Bo")).withDetails("Friday")));
    }

    @Test
    void theSameEditIsMadeOnce() {
        assertClean(
                merge(list(open("a")), list(done("a"), open("b")), list(done("a"), open("b"))),
                list(done("a"), open("b")));
    }

    @Test
    void twoStatesOfOneTaskAreAConflict() {
        EpisodeMerge merge = merge(
                list(open("Find a date")),
                list(done("Find a date")),
                list(open("Find a date").withState(TaskState.of("/"))));

        assertThat(merge.conflicts())
                .containsExactly(new MergeConflict(
                        ModelPath.of("preShow", "items", 0, "state"),
                        MergeConflict.Kind.CHANGED,
                        Optional.of(TaskState.OPEN),
                        Optional.of(TaskState.DONE),
                        Optional.of(TaskState.of("/"))));
        assertThat(merge.episode()).isEqualTo(list(done("Find a date"))).isEqualTo(merge.favouringOurs());
        assertThat(merge.favouringTheirs()).isEqualTo(list(open("Find a date").withState(TaskState.of("/"))));
    }

    @Test
    void whatOneSideRemovedAndTheOtherLeftAloneIsGone() {
        assertClean(merge(list(open("a"), open("b")), list(open("a")), list(done("a"), open("b"))), list(done("a")));
    }

    @Test
    void whatOneSideRemovedAndTheOtherChangedIsKeptAsAConflict() {
        Episode base = list(open("a"), open("Invite", open("Write"), open("Send")));
        Episode ours = list(open("a"));
        Episode theirs = list(open("a"), open("Invite", done("Write"), open("Send")));

        EpisodeMerge merge = merge(base, ours, theirs);

        assertThat(merge.conflicts())
                .containsExactly(new MergeConflict(
                        ModelPath.of("preShow", "items", 1),
                        MergeConflict.Kind.REMOVED,
                        Optional.of(open("Invite", open("Write"), open("Send"))),
                        Optional.empty(),
                        Optional.of(open("Invite", done("Write"), open("Send")))));
        assertThat(merge.episode()).isEqualTo(theirs).isEqualTo(merge.favouringTheirs());
        assertThat(merge.favouringOurs()).isEqualTo(ours);
    }

    @Test
    void whatOneSideRemovedAndTheOtherMovedIsKeptAsAConflict() {
        Episode base = list(open("a"), open("Add timestamps"));
        Episode ours = list(open("a"));
        Episode theirs = list(open("a")).withPostShow(Checklist.of(open("Add timestamps")));

        EpisodeMerge merge = merge(base, ours, theirs);

        assertThat(merge.conflicts())
                .extracting(MergeConflict::path, MergeConflict::kind)
                .containsExactly(tuple(ModelPath.of("postShow", "items", 0), MergeConflict.Kind.REMOVED));
        assertThat(merge.episode()).isEqualTo(theirs).isEqualTo(merge.favouringTheirs());
        assertThat(merge.favouringOurs()).isEqualTo(ours);
    }

    @Test
    void anEditFollowsATaskToAnotherList() {
        Episode base = list(open("a"), open("Add timestamps", open("Check them")));
        Episode ours = list(open("a")).withPostShow(Checklist.of(open("Add timestamps", open("Check them"))));
        Episode theirs = list(open("a"), done("Add timestamps", done("Check them")));

        assertClean(
                merge(base, ours, theirs),
                list(open("a")).withPostShow(Checklist.of(done("Add timestamps", done("Check them")))));
    }

    @Test
    void aTaskThatBothMovedToOnePlaceIsThereOnce() {
        Episode base = list(open("a"), open("b"), open("c"));
        Episode moved = list(open("b"), open("c"), open("a"));

        assertClean(
                merge(base, moved.withTitle(EpisodeTitle.of("Ovens")), moved),
                moved.withTitle(EpisodeTitle.of("Ovens")));
    }

    @Test
    void aTaskThatBothMovedToDifferentPlacesIsThereOnceAndAConflict() {
        Episode base = list(open("one"), open("two"), open("three"));
        Episode ours = list(open("one"), open("three")).withJustBefore(Checklist.of(open("two")));
        Episode theirs = list(open("one"), open("three")).withPostShow(Checklist.of(open("two")));

        EpisodeMerge merge = merge(base, ours, theirs);

        assertThat(merge.episode()).isEqualTo(ours).isEqualTo(merge.favouringOurs());
        assertThat(merge.favouringTheirs()).isEqualTo(theirs);
        assertThat(merge.conflicts())
                .containsExactly(new MergeConflict(
                        ModelPath.of("justBefore", "items", 0),
                        MergeConflict.Kind.MOVED,
                        Optional.of(ModelPath.of("preShow", "items", 1)),
                        Optional.of(ModelPath.of("justBefore", "items", 0)),
                        Optional.of(ModelPath.of("postShow", "items", 0))));
    }

    @Test
    void tasksThatWereMovedIntoEachOtherStandAsWeHaveThem() {
        Episode base = list(open("one"), open("two"));
        Episode ours = list(open("two", open("one")));
        Episode theirs = list(open("one", open("two")));

        EpisodeMerge merge = merge(base, ours, theirs);

        assertThat(merge.episode()).isEqualTo(ours);
        assertThat(merge.favouringTheirs()).isEqualTo(theirs);
        assertThat(merge.conflicts()).extracting(MergeConflict::kind).containsOnly(MergeConflict.Kind.MOVED);
    }

    @Test
    void tasksThatOneSideWouldHaveInACircleAreInConflictWhateverTheSides() {
        Episode base = list(open("Ovens", open("gas"), open("wood")), open("Stoves"));
        Episode ours = list(open("Ovens", open("gas", open("wood"))), open("Stoves"));
        Episode theirs = list(open("Ovens"), open("Stoves", open("wood", open("gas"))));

        for (EpisodeMerge merge : List.of(merge(base, ours, theirs), merge(base, theirs, ours))) {
            assertThat(merge.conflicts())
                    .extracting(MergeConflict::kind)
                    .containsExactly(MergeConflict.Kind.MOVED, MergeConflict.Kind.MOVED);
            assertThat(List.of(merge.favouringOurs(), merge.favouringTheirs())).containsExactlyInAnyOrder(ours, theirs);
        }
    }

    @Test
    void whatBothAddedInOnePlaceIsThereOursFirstAndTheSameOnce() {
        assertClean(
                merge(
                        list(open("one"), open("two")),
                        list(open("one"), open("ours"), open("both"), open("two")),
                        list(open("one"), open("theirs"), open("both"), open("two"))),
                list(open("one"), open("ours"), open("theirs"), open("both"), open("two")));
    }

    @Test
    void whatBothAddedInDifferentPlacesIsThereOnceWhereWeHaveIt() {
        Episode base = list(open("one"));
        Episode ours = list(open("both"), open("one"));
        Episode theirs = list(open("one"), open("both"));

        assertClean(
                merge(base, ours, theirs.withTitle(EpisodeTitle.of("Ovens"))),
                ours.withTitle(EpisodeTitle.of("Ovens")));
        EpisodeMerge swapped = merge(base, theirs, ours);
        assertThat(swapped.conflicts()).isEmpty();
        assertThat(swapped.episode()).isEqualTo(theirs);
    }

    @Test
    void otherSectionsThatBothAddedInAnotherOrderAreThereOnceWhateverTheSides() {
        Episode base = Episode.builder().build();
        Episode ours = base.withOtherSections(OtherSection.of("Water", "ours"), OtherSection.of("Oven", "ours"));
        Episode theirs = base.withOtherSections(OtherSection.of("Oven", "theirs"), OtherSection.of("Water", "theirs"));

        for (EpisodeMerge merge : List.of(merge(base, ours, theirs), merge(base, theirs, ours))) {
            assertThat(merge.conflicts())
                    .extracting(MergeConflict::kind)
                    .containsExactly(MergeConflict.Kind.CHANGED, MergeConflict.Kind.CHANGED);
            assertThat(merge.episode().otherSections())
                    .extracting(OtherSection::heading)
                    .containsExactlyInAnyOrder("Water", "Oven");
        }
    }

    @Test
    void whatBothAddedBelowATaskIsThereOnceThoughOneSideMovedTheTaskBelowANewOne() {
        Episode base = list(open("a"), open("Add timestamps"));
        Episode ours = list(open("a"), open("On Friday", open("Add timestamps", open("Check them"))));
        Episode theirs = list(open("a"), open("Add timestamps", open("Check them")));

        assertClean(merge(base, ours, theirs), ours);
        assertClean(merge(base, theirs, ours), ours);
    }

    @Test
    void whatBothAddedIsNoReasonForWhatBothMovedToBeInConflict() {
        Episode base = list(open("a"), open("b"), open("c"));
        Episode ours = list(open("b"), open("c"), open("a"), open("new"));
        Episode theirs = list(open("b"), open("c"), open("new"), open("a"));

        assertClean(merge(base, ours, theirs), ours);
        assertClean(merge(base, theirs, ours), theirs);
    }

    @Test
    void aTaskThatBothReplacedIsAConflict() {
        EpisodeMerge merge = merge(
                list(open("one"), open("Oven"), open("two")),
                list(open("one"), open("Kettle"), open("two")),
                list(open("one"), open("Grill"), open("two")));

        assertThat(merge.conflicts())
                .extracting(MergeConflict::path)
                .containsExactly(ModelPath.of("preShow", "items", 1, "text"));
        assertThat(merge.episode().preShow().items()).hasSize(3);
    }

    @Test
    void linesOfDetailsAreMergedOneByOne() {
        Episode base = list(open("a").withDetails("one\ntwo\nthree"));

        assertClean(
                merge(
                        base,
                        list(open("a").withDetails("ONE\ntwo\nthree")),
                        list(open("a").withDetails("one\ntwo\nTHREE\nfour"))),
                list(open("a").withDetails("ONE\ntwo\nTHREE\nfour")));
        EpisodeMerge conflict = merge(
                base,
                list(open("a").withDetails("one\nour two\nthree\nour four")),
                list(open("a").withDetails("their one\ntheir two\nthree")));
        assertThat(conflict.conflicts())
                .extracting(MergeConflict::path)
                .containsExactly(ModelPath.of("preShow", "items", 0, "details"));
        assertThat(conflict.favouringOurs().preShow().items().get(0).details())
                .isEqualTo("one\nour two\nthree\nour four");
        assertThat(conflict.favouringTheirs().preShow().items().get(0).details())
                .isEqualTo("their one\ntheir two\nthree\nour four");
    }

    @Test
    void aBoxThatOneRemovedIsNotReadFromTheTextThatTheOtherWrote() {
        EpisodeMerge merge = merge(
                list(open("Ask about it")), list(ChecklistItem.plain("Ask about it")), list(open("[x] Ask about it")));

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.path().pointer())
                .containsExactly("/preShow/items/0/state", "/preShow/items/0/text");
        assertThat(merge.episode()).isEqualTo(list(ChecklistItem.plain("Ask about it")));
        assertThat(merge.favouringTheirs()).isEqualTo(list(open("[x] Ask about it")));
    }

    @Test
    void aBoxThatOneRemovedAndTheOtherMovedIntoTheTextIsTheSameConflictWhateverTheSides() {
        Episode base = list(open("Ask about it"));
        Episode plain = list(ChecklistItem.plain("Ask about it"));
        Episode bracketed = list(done("[x] Ask about it"));

        for (EpisodeMerge merge : List.of(merge(base, plain, bracketed), merge(base, bracketed, plain))) {
            assertThat(merge.conflicts())
                    .extracting(conflict -> conflict.path().pointer())
                    .containsExactly("/preShow/items/0/state", "/preShow/items/0/text");
            assertThat(List.of(merge.favouringOurs(), merge.favouringTheirs()))
                    .containsExactlyInAnyOrder(plain, bracketed);
        }
    }

    @Test
    void timestampsAreInOrderOfTimeWhereTheyWereBefore() {
        Timestamp start = Timestamp.of("0:00", "Start");
        Timestamp end = Timestamp.of("30:00", "End");
        Timestamp ours = Timestamp.of("20:00", "Ours");
        Timestamp theirs = Timestamp.of("10:00", "Theirs");
        Episode none = Episode.builder().build();

        assertThat(merge(
                                none.withTimestamps(start, end),
                                none.withTimestamps(start, ours, end),
                                none.withTimestamps(start, theirs, end))
                        .episode()
                        .timestamps())
                .containsExactly(start, theirs, ours, end);
        assertThat(merge(
                                none.withTimestamps(end, start),
                                none.withTimestamps(end, ours, start),
                                none.withTimestamps(end, theirs, start))
                        .episode()
                        .timestamps())
                .containsExactly(end, ours, theirs, start);
    }

    @Test
    void referencesWithoutAHeadingAreOneGroup() {
        Reference a = Reference.of("https://example.org/a");
        Reference b = Reference.of("https://example.org/b");
        Reference c = Reference.of("https://example.org/c");
        Episode none = Episode.builder().build();
        ReferenceGroup more = ReferenceGroup.headed("More:", b);

        assertThat(merge(
                                none.withReferences(ReferenceGroup.of(a), more),
                                none.withReferences(ReferenceGroup.of(a)),
                                none.withReferences(ReferenceGroup.of(a), more, ReferenceGroup.of(c)))
                        .episode()
                        .references())
                .containsExactly(ReferenceGroup.of(a, c));
        assertThat(merge(none, none.withReferences(ReferenceGroup.of(a)), none.withReferences(ReferenceGroup.of(a, b)))
                        .episode()
                        .references())
                .containsExactly(ReferenceGroup.of(a, b));
    }

    @Test
    void frontMatterIsMergedByName() {
        Episode base = Episode.builder()
                .date(LocalDate.of(2024, 3, 1))
                .putProperty("tags", PropertyValue.text("a"))
                .build();
        Episode ours = base.withProperty("host", PropertyValue.text("Ana"));
        Episode theirs = Episode.builder()
                .from(base)
                .date(Optional.empty())
                .build()
                .withProperty("date", PropertyValue.text("some day"))
                .withProperty("tags", PropertyValue.text("b"));

        assertClean(merge(base, ours, theirs), theirs.withProperty("host", PropertyValue.text("Ana")));

        EpisodeMerge conflict = merge(base, ours.withDate(LocalDate.of(2024, 3, 8)), theirs);
        assertThat(conflict.conflicts())
                .containsExactly(new MergeConflict(
                        ModelPath.of("date"),
                        MergeConflict.Kind.CHANGED,
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        Optional.of(LocalDate.of(2024, 3, 8)),
                        Optional.of(PropertyValue.text("some day"))));
    }

    @Test
    void aValueThatOneRemovedAndTheOtherChangedIsKept() {
        Episode base = Episode.builder().title(EpisodeTitle.of("Ovens")).build();
        Episode ours = Episode.builder().build();
        Episode theirs = base.withTitle(EpisodeTitle.of("Grills"));

        EpisodeMerge merge = merge(base, ours, theirs);

        assertThat(merge.conflicts()).extracting(MergeConflict::kind).containsExactly(MergeConflict.Kind.REMOVED);
        assertThat(merge.episode()).isEqualTo(theirs).isEqualTo(merge.favouringTheirs());
        assertThat(merge.favouringOurs()).isEqualTo(ours);
    }

    @Test
    void conflictsAreInTheOrderOfTheirPathsAndNameEveryKindOfValue() {
        Episode base = Episode.builder()
                .addGuests(Guest.of("Ana Diaz"))
                .talkingPoints(TalkingPoints.of(TalkingPoint.of("Introductions")))
                .timestamps(List.of(Timestamp.of("0:10", "Start")))
                .build()
                .withIntro(Section.HEAD, "Hello.");
        EpisodeMerge merge = merge(base, changed(base, "our", "0:11"), changed(base, "their", "0:12"));

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.path().pointer())
                .containsExactly("/guests/0/text", "/intros/head", "/talkingPoints/points/0/text", "/timestamps/0/at");
    }

    private static Episode changed(Episode base, String who, String time) {
        return base.withGuests(Guest.of("Ana Diaz from " + who))
                .withIntro(Section.HEAD, "Hello, " + who + ".")
                .withTalkingPoints(TalkingPoints.of(TalkingPoint.of("Introductions, " + who)))
                .withTimestamps(Timestamp.of(time, "Start"));
    }
}
