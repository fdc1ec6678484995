package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.markdown.EditLocality.Reach;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.EditKind;
import dev.goh.testkit.EpisodeEdit;
import dev.goh.testkit.EpisodeEdits;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Notes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/**
 * L4: edits that are taken back leave nothing behind. Where the lens had to write a section or the note anew, which {@link
 * LensLocalityTest} counts, the rest of that section may have lost its own style.
 */
class LensUndoTest {
    private static final int MAX_EDITS = 20;

    /** The shares below are what was measured, and are to shrink: these kinds leave the blank line behind that they brought. */
    private static final Set<EditKind> LEAVES_BLANK_LINE =
            Set.of(EditKind.SET_TITLE, EditKind.SET_INTRO, EditKind.APPEND_INTRO, EditKind.ADD_OTHER_SECTION);

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.oneOf(Notes.any(), Arbitraries.of(Fixtures.all()).map(Fixture::text));
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.representable();
    }

    @Provide
    Arbitrary<List<EpisodeEdit>> scripts() {
        return EpisodeEdits.scripts(MAX_EDITS);
    }

    @Test
    void everyKindOfEditOfAFixtureCanBeTakenBack() {
        int undone = 0;
        Map<EditKind, Set<String>> dirty = new EnumMap<>(EditKind.class);
        for (Fixture fixture : Fixtures.all()) {
            EpisodeNote note = EpisodeNote.parse(fixture.text());
            for (EditKind kind : EditKind.values()) {
                Episode edited = new EpisodeEdit(kind, 0, 1, "green tea").apply(note.episode());
                if (!edited.equals(note.episode())) {
                    undone++;
                    dirt(note, edited)
                            .ifPresent(what -> dirty.computeIfAbsent(kind, key -> new TreeSet<>())
                                    .add(fixture.name()));
                }
            }
        }
        System.out.println("L4 on fixtures: " + undone + " edits taken back; something was left behind by");
        dirty.forEach((kind, names) -> System.out.println("  " + kind + " " + names.size() + " in "
                + names.stream().limit(8).toList()));
        int all = dirty.values().stream().mapToInt(Set::size).sum();
        dirty.keySet().removeAll(LEAVES_BLANK_LINE);
        int others = dirty.values().stream().mapToInt(Set::size).sum();
        assertThat((double) all / undone).isLessThan(0.14);
        assertThat((double) others / undone).isLessThan(0.005);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void editsOfANoteCanBeTakenBack(@ForAll("notes") String text, @ForAll("scripts") List<EpisodeEdit> script) {
        EpisodeNote note = EpisodeNote.parse(text);
        Optional<String> dirt = dirt(note, apply(script, note.episode()));
        Statistics.label("L4")
                .collect(dirt.isPresent() ? "dirty" : "clean")
                .coverage(shares -> shares.check("dirty").percentage(share -> share < 12));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void mostEditsOfACanonicalNoteLeaveNothingAtAll(
            @ForAll("episodes") Episode episode, @ForAll("scripts") List<EpisodeEdit> script) {
        EpisodeNote note = EpisodeNote.of(episode);
        Episode edited = apply(script, episode);
        EpisodeNote back = note.with(edited).with(episode);
        Optional<String> dirt = LensUndo.dirtInCanonical(note, edited, back);
        Statistics.label("L4")
                .collect(dirt.isPresent() ? "dirty" : "clean")
                .coverage(shares -> shares.check("dirty").percentage(share -> share < 30));
    }

    private static Episode apply(List<EpisodeEdit> script, Episode episode) {
        Episode edited = episode;
        for (EpisodeEdit edit : script) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    private static Optional<String> dirt(EpisodeNote note, Episode edited) {
        EpisodeNote changed = note.with(edited);
        assertThat(changed.with(edited)).as("put twice").isSameAs(changed);
        EpisodeNote back = changed.with(note.episode());
        assertThat(back.episode()).isEqualTo(note.episode());
        boolean wide = EditLocality.of(note, changed).reach() == Reach.WIDER
                || EditLocality.of(changed, back).reach() == Reach.WIDER;
        return wide ? Optional.empty() : LensUndo.dirt(note, edited, back);
    }
}
