package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.markdown.EditLocality.Reach;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.EditKind;
import dev.goh.testkit.EpisodeEdit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * L5: an edit of the episode changes the lines that say it, and no others. Where the lens cannot do that it writes a section or
 * the note anew; how often is counted here, for each kind of edit, by the lines that were touched.
 */
class LensLocalityTest {
    /** How many elements of a note each kind of edit is tried on. */
    private static final int PLACES = Integer.getInteger("goh.places", 2);

    /** Edits that put one value in the place of another: they never touch anything else, in whatever note. */
    private static final Set<EditKind> IN_PLACE = EnumSet.of(
            EditKind.TICK,
            EditKind.UNTICK,
            EditKind.MARK,
            EditKind.REMOVE_BOX,
            EditKind.RETIME_TIMESTAMP,
            EditKind.RETITLE_TIMESTAMP,
            EditKind.REPLACE_GUEST,
            EditKind.REMOVE_URL,
            EditKind.REMOVE_DATE);

    private final Map<EditKind, Map<Reach, Integer>> counts = new EnumMap<>(EditKind.class);
    private final Map<String, Integer> widerIn = new TreeMap<>();

    /** Edits that the lens takes for edits of a value or of lines, and what they touch besides. */
    private final List<String> unknown = new ArrayList<>();

    @Test
    void anEditTouchesOnlyLinesOfElementsThatSaySomethingElse() {
        for (Fixture fixture : Fixtures.all()) {
            editInEveryWay(fixture.name(), fixture.text());
        }
        print("fixtures");
        assertThat(unknown).isEmpty();
        assertThat(share(Reach.WIDER)).isLessThanOrEqualTo(0.001);
    }

    @Test
    @Tag("corpus")
    void anEditOfARealNoteTouchesOnlyLinesOfElementsThatSaySomethingElse() {
        Corpus.notes().forEach(file -> editInEveryWay(Corpus.code(file), Corpus.text(file)));
        print("real notes");
        assertThat(unknown).isEmpty();
        assertThat(count(Reach.WIDER)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a child below the item above|## Talking points~* a~\t* x~- b~  * y~  * z~|## Talking points~* a~\t* x~  * y~- b~  * z~",
                "a child with its own|## Talking points~- a~\t- b~\t\t- x~\t- c~\t\t- y~\t\t\t- z~|## Talking points~- a~\t- b~\t\t- x~\t\t- y~\t\t\t- z~\t- c~",
                "an item with many past few|## Checklist~- a~\t- x~- b~- c~- d~\t- y~\t- z~\t- w~|## Checklist~- a~\t- x~\t- d~\t\t- y~\t\t- z~\t\t- w~- b~- c~",
                "a child above one further in|## Checklist~- a~\t- x~- b~  - y~|## Checklist~- a~\t- y~\t- x~- b~",
                "a point out of a segment|## Talking points~- z~### S~- a~- b~|## Talking points~- z~- a~### S~- b~",
                "a reference into the group above|## References~Docs:~https://a.example~~https://b.example~~https://c.example~|## References~Docs:~https://a.example~https://c.example~~https://b.example~",
            })
    void aRowThatMovesLeavesAllOthersWhereTheyAre(String name, String before, String after) {
        String expected = after.replace('~', '\n');
        EpisodeNote note = EpisodeNote.parse(before.replace('~', '\n'));
        EpisodeNote moved = note.with(EpisodeNote.parse(expected).episode());

        assertThat(moved.text()).isEqualTo(expected);
        assertThat(EditLocality.of(note, moved).strays()).isEmpty();
    }

    private void editInEveryWay(String name, String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        NoteLinesMap lines = NoteLinesMap.of(note);
        for (EditKind kind : EditKind.values()) {
            for (int place = 0; place < PLACES; place++) {
                EpisodeEdit edit = new EpisodeEdit(kind, place * 5, place * 5 + 1, "green tea");
                Episode changed = edit.apply(note.episode());
                if (!changed.equals(note.episode())) {
                    check(name, lines, changed, edit);
                }
            }
        }
    }

    private void check(String name, NoteLinesMap lines, Episode changed, EpisodeEdit edit) {
        EpisodeNote note = lines.note();
        EpisodeNote after = note.with(changed);
        assertThat(Laws.applied(note.text(), after.edits()))
                .as("the edits are all there is: %s, %s", name, edit)
                .isEqualTo(after.text());
        EditLocality locality = EditLocality.of(lines, after);
        counts.computeIfAbsent(edit.kind(), kind -> new EnumMap<>(Reach.class))
                .merge(locality.reach(), 1, Integer::sum);
        if (locality.reach() == Reach.WIDER) {
            widerIn.merge(name, 1, Integer::sum);
        }
        locality.strays().stream()
                .filter(stray -> !stray.isKnown())
                .findFirst()
                .ifPresent(stray -> unknown.add(name + ", " + edit + ": " + stray.line()));
        if (IN_PLACE.contains(edit.kind())) {
            assertThat(locality.reach())
                    .as("%s, %s, %s", name, edit, locality.strays())
                    .isEqualTo(Reach.VALUE);
        }
        boolean ticked = edit.kind() == EditKind.TICK || edit.kind() == EditKind.UNTICK;
        if (ticked && after.text().length() == note.text().length()) {
            assertThat(after.edits()).as("%s, %s", name, edit).hasSize(1);
            NoteEdit only = after.edits().get(0);
            assertThat(only.end() - only.start()).as("a tick is one byte").isEqualTo(1);
        }
    }

    private int count(Reach reach) {
        return counts.values().stream()
                .mapToInt(reaches -> reaches.getOrDefault(reach, 0))
                .sum();
    }

    private double share(Reach reach) {
        int all = 0;
        for (Reach each : Reach.values()) {
            all += count(each);
        }
        return all == 0 ? 0 : (double) count(reach) / all;
    }

    private void print(String notes) {
        StringBuilder table = new StringBuilder("L5 on " + notes + ": value, lines, wider\n");
        counts.forEach((kind, reaches) -> {
            table.append(String.format(Locale.ROOT, "  %-22s", kind));
            for (Reach reach : Reach.values()) {
                table.append(String.format(Locale.ROOT, "%6d", reaches.getOrDefault(reach, 0)));
            }
            table.append('\n');
        });
        table.append(String.format(
                Locale.ROOT,
                "  %-22s%6d%6d%6d%n  wider in %s",
                "all",
                count(Reach.VALUE),
                count(Reach.LINES),
                count(Reach.WIDER),
                widerIn));
        System.out.println(table);
    }
}
