package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.TaskState;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Notes;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Note and episode form a well-behaved lens: what is put is got, what is unchanged stays, edits say what was changed. */
class LensLawsTest {
    @Provide
    Arbitrary<String> notes() {
        Arbitrary<String> fixtures = Arbitraries.of(Fixtures.all()).map(Fixture::text);
        return Arbitraries.oneOf(Notes.any(), fixtures);
    }

    @Provide
    Arbitrary<Episode> episodes() {
        Arbitrary<Episode> read = notes().map(text -> EpisodeNote.parse(text).episode());
        return Arbitraries.oneOf(Episodes.representable(), read, read);
    }

    @Property(tries = 1500)
    void whatIsPutIntoANoteIsWhatTheNextReaderGets(@ForAll("notes") String text, @ForAll("episodes") Episode episode) {
        EpisodeNote changed = EpisodeNote.parse(text).with(episode);
        assertThat(EpisodeNote.parse(changed.text()).episode()).as("L3").isEqualTo(episode);
        assertThat(Laws.applied(text, changed.edits()))
                .as("the edits are all there is")
                .isEqualTo(changed.text());
        assertThat(changed.with(episode).text()).as("put twice").isEqualTo(changed.text());
    }

    @Property(tries = 500)
    void anEpisodeThatIsPutBackIsBack(@ForAll("notes") String text, @ForAll("episodes") Episode episode) {
        EpisodeNote note = EpisodeNote.parse(text);
        assertThat(note.with(episode).with(note.episode()).episode()).isEqualTo(note.episode());
    }

    /** L5 and L4 for the commonest edit: every task of every fixture, ticked and unticked again. */
    @TestFactory
    Stream<DynamicTest> aTickChangesTheBoxAloneAndCanBeTakenBack() {
        return Fixtures.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> tickEverything(fixture.text())));
    }

    private static void tickEverything(String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        for (Section section : List.of(Section.PRE_SHOW, Section.JUST_BEFORE, Section.POST_SHOW)) {
            for (ChecklistItem item : note.episode().checklist(section).stream().toList()) {
                if (item.isOpen()) {
                    tick(note, section, item);
                }
            }
        }
    }

    private static void tick(EpisodeNote note, Section section, ChecklistItem item) {
        Episode ticked = note.episode()
                .withChecklist(
                        section,
                        note.episode()
                                .checklist(section)
                                .replaceFirst(other -> other == item, other -> other.withState(TaskState.DONE)));
        EpisodeNote changed = note.with(ticked);
        assertThat(changed.edits()).hasSize(1);
        NoteEdit edit = changed.edits().get(0);
        assertThat(edit.text()).isEqualTo("x");
        assertThat(edit.end() - edit.start()).isLessThanOrEqualTo(1);
        String back = changed.with(note.episode()).text();
        boolean emptyBox = edit.end() == edit.start();
        assertThat(back)
                .isEqualTo(
                        emptyBox
                                ? note.text().substring(0, edit.start()) + " "
                                        + note.text().substring(edit.start())
                                : note.text());
    }
}
