package dev.goh.testkit;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What people do to an episode. */
public enum EditKind {
    /** Ticks a task; a plain bullet becomes one. */
    TICK((episode, edit) -> BulletEdits.setState(episode, edit.which(), Optional.of(TaskState.DONE))),
    /** Takes a tick back. */
    UNTICK((episode, edit) -> BulletEdits.setState(episode, edit.which(), Optional.of(TaskState.OPEN))),
    /** Puts another character into a box. */
    MARK((episode, edit) -> BulletEdits.setState(episode, edit.which(), Optional.of(TaskState.of("/")))),
    /** Removes a box. */
    REMOVE_BOX((episode, edit) -> BulletEdits.setState(episode, edit.which(), Optional.empty())),
    /** Gives an item another text. */
    REWORD_ITEM((episode, edit) -> BulletEdits.change(episode, edit.which(), bullet -> bullet.withText(edit.words()))),
    /** Adds words to the text of an item. */
    EXTEND_ITEM((episode, edit) -> BulletEdits.change(
            episode, edit.which(), bullet -> bullet.withText(LineForm.trim(bullet.text() + " so " + edit.words())))),
    /** Adds a task before or after another, or at the start or the end of a list. */
    ADD_TASK((episode, edit) -> BulletEdits.add(
            episode, edit.where(), new Bullet(Optional.of(TaskState.OPEN), edit.words(), "", List.of()))),
    /** Adds a plain bullet with a child. */
    ADD_BULLET((episode, edit) -> {
        Bullet child = new Bullet(Optional.empty(), edit.words(), "", List.of());
        return BulletEdits.add(
                episode, edit.where(), new Bullet(Optional.empty(), edit.words(), edit.words(), List.of(child)));
    }),
    /** Removes an item and all below it. */
    REMOVE_ITEM((episode, edit) -> BulletEdits.remove(episode, edit.which())),
    /** Takes an item and all below it to another place, perhaps in another list. */
    MOVE_ITEM((episode, edit) -> BulletEdits.move(episode, edit.which(), edit.where())),
    /** Makes an item a child of the one before it. */
    INDENT_ITEM((episode, edit) -> BulletEdits.indent(episode, edit.which())),
    /** Takes the children of an item one level up. */
    OUTDENT_CHILDREN((episode, edit) -> BulletEdits.outdentChildren(episode, edit.which())),
    /** Writes two paragraphs under an item. */
    SET_ITEM_DETAILS((episode, edit) -> BulletEdits.change(
            episode, edit.which(), bullet -> bullet.withDetails(edit.words() + "\n\n> " + edit.words()))),
    /** Adds a line above the details of an item. */
    PREPEND_ITEM_DETAILS((episode, edit) -> BulletEdits.change(
            episode, edit.which(), bullet -> bullet.withDetails(edit.words() + "\n" + bullet.details()))),
    /** Adds a line below the details of an item. */
    APPEND_ITEM_DETAILS((episode, edit) -> BulletEdits.change(
            episode, edit.which(), bullet -> bullet.withDetails(bullet.details() + "\n" + edit.words()))),
    /** Removes the details of an item. */
    REMOVE_ITEM_DETAILS((episode, edit) -> BulletEdits.change(episode, edit.which(), bullet -> bullet.withDetails(""))),
    /** Sets the title. */
    SET_TITLE((episode, edit) -> episode.withTitle(EpisodeTitle.of("GOH", edit.which(), edit.words()))),
    /** Removes the title. */
    REMOVE_TITLE((episode, edit) -> episode.withTitle(Optional.empty())),
    /** Sets the link alone. */
    SET_URL((episode, edit) -> episode.withUrl(VideoLink.of("https://youtu.be/" + id(edit)))),
    /** Removes the link. */
    REMOVE_URL((episode, edit) -> episode.withUrl(Optional.empty())),
    /** Sets link and embed. */
    SET_VIDEO((episode, edit) -> episode.withVideo(VideoLink.of("https://youtu.be/" + id(edit)))),
    /** Sets the embed alone. */
    SET_EMBED((episode, edit) -> episode.withEmbed(VideoEmbed.of(id(edit)))),
    /** Removes the embed. */
    REMOVE_EMBED((episode, edit) -> headHoldsField(episode) ? episode : episode.withEmbed(Optional.empty())),
    /** Sets the day. */
    SET_DATE((episode, edit) -> episode.withDate(LocalDate.of(2024, 1, 1).plusDays(edit.which()))),
    /** Removes the day. */
    REMOVE_DATE((episode, edit) -> episode.withDate(Optional.empty())),
    /** Adds a guest. */
    ADD_GUEST((episode, edit) -> episode.withGuests(Lists.added(episode.guests(), edit.where(), guest(edit)))),
    /** Puts one guest in place of another. */
    REPLACE_GUEST(
            (episode, edit) -> episode.withGuests(Lists.changed(episode.guests(), edit.which(), guest -> guest(edit)))),
    /** Removes a guest. */
    REMOVE_GUEST((episode, edit) -> episode.guests().size() == 1 && headHoldsField(episode)
            ? episode
            : episode.withGuests(Lists.removed(episode.guests(), edit.which()))),
    /** Adds or changes one of a few properties. */
    SET_PROPERTY((episode, edit) -> episode.withProperty("topic" + edit.which() % 3, PropertyValue.text(edit.words()))),
    /** Adds or changes a property that is a list. */
    SET_TAGS((episode, edit) -> episode.withProperty(
            "tags", PropertyValue.items(PropertyValue.text("goh"), PropertyValue.text(edit.words())))),
    /** Removes a property. */
    REMOVE_PROPERTY(
            (episode, edit) -> Lists.pick(List.copyOf(episode.properties().keySet()), edit.which())
                    .map(episode::withoutProperty)
                    .orElse(episode)),
    /** Writes the introduction of a section. */
    SET_INTRO((episode, edit) -> episode.withIntro(section(edit), edit.words() + "\n\n" + edit.words())),
    /** Adds a line below an introduction. */
    APPEND_INTRO(
            (episode, edit) -> episode.withIntro(section(edit), episode.intro(section(edit)) + "\n" + edit.words())),
    /** Removes an introduction. */
    REMOVE_INTRO((episode, edit) -> episode.withIntro(section(edit), "")),
    /** Adds a segment. */
    ADD_SEGMENT((episode, edit) ->
            segments(episode, list -> Lists.added(list, edit.where(), Segment.of(heading(edit))))),
    /** Renames a segment. */
    RENAME_SEGMENT((episode, edit) ->
            segments(episode, list -> Lists.changed(list, edit.which(), segment -> segment.withTitle(heading(edit))))),
    /** Writes the introduction of a segment. */
    SET_SEGMENT_INTRO((episode, edit) ->
            segments(episode, list -> Lists.changed(list, edit.which(), segment -> segment.withIntro(edit.words())))),
    /** Removes a segment with its points. */
    REMOVE_SEGMENT((episode, edit) -> segments(episode, list -> Lists.removed(list, edit.which()))),
    /** Takes a segment to another place. */
    MOVE_SEGMENT((episode, edit) -> segments(episode, list -> Lists.moved(list, edit.which(), edit.where()))),
    /** Adds a timestamp where its time belongs. */
    ADD_TIMESTAMP((episode, edit) -> {
        Timestamp added = Timestamp.of(time(edit), edit.words());
        List<Timestamp> timestamps = new ArrayList<>(episode.timestamps());
        int place = 0;
        while (place < timestamps.size() && timestamps.get(place).at().compareTo(added.at()) < 0) {
            place++;
        }
        timestamps.add(place, added);
        return episode.withTimestamps(timestamps);
    }),
    /** Gives a timestamp another time. */
    RETIME_TIMESTAMP((episode, edit) -> timestamps(episode, edit, timestamp -> timestamp.withAt(time(edit)))),
    /** Gives a timestamp another title. */
    RETITLE_TIMESTAMP((episode, edit) -> timestamps(episode, edit, timestamp -> timestamp.withTitle(edit.words()))),
    /** Writes a line under a timestamp. */
    SET_TIMESTAMP_DETAILS(
            (episode, edit) -> timestamps(episode, edit, timestamp -> timestamp.withDetails(edit.words()))),
    /** Removes a timestamp. */
    REMOVE_TIMESTAMP((episode, edit) -> episode.withTimestamps(Lists.removed(episode.timestamps(), edit.which()))),
    /** Adds a reference beside another, or as the first. */
    ADD_REFERENCE((episode, edit) ->
            ReferenceEdits.add(episode, edit.where(), ReferenceEdits.link(edit.words(), edit.which()))),
    /** Gives a reference another text. */
    REWORD_REFERENCE((episode, edit) -> ReferenceEdits.change(
            episode,
            edit.which(),
            reference -> reference.withText(
                    ReferenceEdits.link(edit.words(), edit.where()).text()))),
    /** Writes a line under a reference. */
    SET_REFERENCE_DETAILS((episode, edit) ->
            ReferenceEdits.change(episode, edit.which(), reference -> reference.withDetails(edit.words()))),
    /** Removes a reference. */
    REMOVE_REFERENCE((episode, edit) -> ReferenceEdits.remove(episode, edit.which())),
    /** Takes a reference to another place, perhaps in another group. */
    MOVE_REFERENCE((episode, edit) -> ReferenceEdits.move(episode, edit.which(), edit.where())),
    /** Adds a group with a heading and a reference. */
    ADD_GROUP((episode, edit) -> ReferenceEdits.changeGroups(episode, groups -> {
        ReferenceGroup added =
                ReferenceGroup.headed(groupHeading(edit), ReferenceEdits.link(edit.words(), edit.which()));
        return Lists.added(groups, edit.where(), added);
    })),
    /** Gives a group another heading, or its first one. */
    RENAME_GROUP((episode, edit) -> ReferenceEdits.changeGroups(
            episode, groups -> Lists.changed(groups, edit.which(), group -> group.withHeading(groupHeading(edit))))),
    /** Removes a group with its references. */
    REMOVE_GROUP(
            (episode, edit) -> ReferenceEdits.changeGroups(episode, groups -> Lists.removed(groups, edit.which()))),
    /** Adds an unknown section. */
    ADD_OTHER_SECTION((episode, edit) -> episode.withOtherSections(
            Lists.added(episode.otherSections(), edit.where(), OtherSection.of(heading(edit), edit.words())))),
    /** Renames an unknown section. */
    RENAME_OTHER_SECTION((episode, edit) -> episode.withOtherSections(
            Lists.changed(episode.otherSections(), edit.which(), other -> other.withHeading(heading(edit))))),
    /** Adds a line to the text of an unknown section. */
    APPEND_OTHER_SECTION((episode, edit) -> episode.withOtherSections(Lists.changed(
            episode.otherSections(), edit.which(), other -> other.withText(other.text() + "\n" + edit.words())))),
    /** Removes an unknown section. */
    REMOVE_OTHER_SECTION(
            (episode, edit) -> episode.withOtherSections(Lists.removed(episode.otherSections(), edit.which())));

    @SuppressWarnings("ImmutableEnumChecker") // all are functions without a state
    private final BiFunction<Episode, EpisodeEdit, Episode> change;

    EditKind(BiFunction<Episode, EpisodeEdit, Episode> change) {
        this.change = change;
    }

    Episode apply(Episode episode, EpisodeEdit edit) {
        return change.apply(episode, edit);
    }

    /** Whether the text of the head holds a line that would become the guest field or the embed if there were no other. */
    private static boolean headHoldsField(Episode episode) {
        return episode.intro(Section.HEAD).lines().anyMatch(Place.HEAD::isElement);
    }

    private static String id(EpisodeEdit edit) {
        return "abcdefgh" + (100 + edit.which() % 900);
    }

    private static Guest guest(EpisodeEdit edit) {
        List<String> names = List.of("Mia Berg", "Tom Okafor", "Li Na", "Zoë Quist (Acme)", "[[Per Holm]]");
        return Guest.of(names.get(edit.which() % names.size()));
    }

    private static Section section(EpisodeEdit edit) {
        List<Section> sections = List.of(Section.values());
        return sections.get(edit.which() % sections.size());
    }

    private static Duration time(EpisodeEdit edit) {
        return Duration.ofSeconds(edit.where() * 7L);
    }

    private static String heading(EpisodeEdit edit) {
        return "More on " + edit.words();
    }

    private static String groupHeading(EpisodeEdit edit) {
        return "More on " + edit.words() + ":";
    }

    private static Episode segments(Episode episode, UnaryOperator<List<Segment>> change) {
        return episode.withTalkingPoints(episode.talkingPoints()
                .withSegments(change.apply(episode.talkingPoints().segments())));
    }

    private static Episode timestamps(Episode episode, EpisodeEdit edit, UnaryOperator<Timestamp> change) {
        return episode.withTimestamps(Lists.changed(episode.timestamps(), edit.which(), change));
    }
}
