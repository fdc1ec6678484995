package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.merge.MergeConflict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes that two people changed at the same time. */
class NoteMergeTest {
    private static final String BASE = """
            ---
            url:
            date: 2024-03-01
            ---
            # [[GOH 41 - Ovens]]

            ## Checklist
            - [ ] Find a date
            - [ ] Write the invite
            - [ ] Get the link

            ## Talking points
            - Who is here?
            - What is an oven?

            ## Timestamps
            00:00:00 Introductions
            00:30:00 Questions
            """;

    private static NoteMerge merge(String ours, String theirs) {
        return merge(BASE, ours, theirs);
    }

    private static NoteMerge merge(String base, String ours, String theirs) {
        return NoteMerge.merge(EpisodeNote.parse(base), EpisodeNote.parse(ours), EpisodeNote.parse(theirs));
    }

    private static void assertClean(NoteMerge merge, String text) {
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text()).isEqualTo(text).isEqualTo(merge.note().text());
        assertThat(merge.isClean()).isTrue();
    }

    @Test
    void ticksInNeighbouringLinesAreNoConflict() {
        String ours = BASE.replace("[ ] Find", "[x] Find");
        String theirs = BASE.replace("[ ] Write", "[x] Write");

        assertClean(merge(ours, theirs), ours.replace("[ ] Write", "[x] Write"));
    }

    @Test
    void aTickAndANewWordingOfOneTaskAreNoConflict() {
        String ours = BASE.replace("[ ] Write", "[x] Write");
        String theirs = BASE.replace("Write the invite", "Write the invitation");

        assertClean(merge(ours, theirs), ours.replace("the invite", "the invitation"));
    }

    @Test
    void timestampsOfBothSidesAreInTheOrderOfTime() {
        String ours = BASE.replace("00:30", "00:20:00 Heat\n00:30");
        String theirs = BASE.replace("00:30", "00:10:00 Dough\n00:30");

        assertClean(merge(ours, theirs), BASE.replace("00:30", "00:10:00 Dough\n00:20:00 Heat\n00:30"));
    }

    @Test
    void tasksThatBothAddedInOnePlaceAreBothThereOursFirst() {
        String ours = BASE.replace("- [ ] Get", "- [ ] Bake\n- [ ] Get");
        String theirs = BASE.replace("- [ ] Get", "- [ ] Taste\n- [ ] Get");

        assertClean(merge(ours, theirs), BASE.replace("- [ ] Get", "- [ ] Bake\n- [ ] Taste\n- [ ] Get"));
    }

    @Test
    void aTickFollowsATaskThatMoved() {
        String ours = BASE.replace("- [ ] Find a date\n", "").replace("link\n", "link\n- [ ] Find a date\n");
        String theirs = BASE.replace("[ ] Find", "[x] Find");

        assertClean(merge(ours, theirs), ours.replace("[ ] Find", "[x] Find"));
    }

    @Test
    void layoutOfBothSidesSurvives() {
        String ours = BASE.replace("date: 2024-03-01", "date: 2024-03-01\n# ask Bo")
                .replace("## Talking points\n", "## Talking points\n\n");
        String theirs = BASE.replace("- [ ] Get", "* [ ] Get").replace("## Checklist", "### Checklist");

        assertClean(merge(ours, theirs), ours.replace("- [ ] Get", "* [ ] Get").replace("## Check", "### Check"));
    }

    @Test
    void otherLineEndsOfOneSideGoForAllLines() {
        String ours = BASE.replace("[ ] Find", "[x] Find");
        String theirs = BASE.replace("\n", "\r\n").replace("[ ] Write", "[x] Write");

        assertClean(merge(ours, theirs), ours.replace("[ ] Write", "[x] Write").replace("\n", "\r\n"));
        assertClean(merge(theirs, ours), ours.replace("[ ] Write", "[x] Write").replace("\n", "\r\n"));
    }

    @Test
    void twoDatesAreAConflictWithMarkersAroundTheirLineAlone() {
        String ours = BASE.replace("03-01", "03-08").replace("[ ] Find", "[x] Find");
        String theirs = BASE.replace("03-01", "03-15").replace("[ ] Write", "[x] Write");

        NoteMerge merge = merge(ours, theirs);

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.path().pointer())
                .containsExactly("/date");
        assertThat(merge.isClean()).isFalse();
        assertThat(merge.text())
                .isEqualTo(BASE.replace("[ ] Find", "[x] Find")
                        .replace("[ ] Write", "[x] Write")
                        .replace("date: 2024-03-01\n", """
                        <<<<<<< ours
                        date: 2024-03-08
                        =======
                        date: 2024-03-15
                        >>>>>>> theirs
                        """));
        assertThat(merge.text(9)).contains("<<<<<<<<< ours\n", "\n=========\n", "\n>>>>>>>>> theirs\n");
        assertThat(merge.note().episode().date())
                .isEqualTo(EpisodeNote.parse(ours).episode().date());
    }

    @Test
    void aTaskThatOneRemovedAndTheOtherChangedIsKeptAndReported() {
        String ours = BASE.replace("- [ ] Write the invite\n", "");
        String theirs = BASE.replace("[ ] Write", "[x] Write");

        NoteMerge merge = merge(ours, theirs);

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.conflicts().get(0).kind()).isEqualTo(MergeConflict.Kind.REMOVED);
        assertThat(merge.conflicts().get(0).path().pointer()).isEqualTo("/preShow/items/1");
        assertThat(merge.note().text()).isEqualTo(theirs);
        assertThat(merge.text())
                .isEqualTo(BASE.replace(
                        "- [ ] Write the invite\n", "<<<<<<< ours\n=======\n- [x] Write the invite\n>>>>>>> theirs\n"));
    }

    @Test
    void aCommentInTheFrontMatterDoesNotVanish() {
        String ours = BASE.replace("url:", "url: https://youtu.be/Te4Kettle_8");
        String theirs = BASE.replace("url:", "url: # Bo has it");

        for (NoteMerge merge : List.of(merge(ours, theirs), merge(theirs, ours))) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.isClean()).isFalse();
            assertThat(merge.text()).contains("url: # Bo has it\n", "url: https://youtu.be/Te4Kettle_8\n", "=======");
        }
    }

    @Test
    void notesThatBothAreNewAreMergedWithAnEmptyBase() {
        String ours = "# GOH 1 - A\n\n## Checklist\n- [ ] a\n";
        String theirs = "# GOH 1 - A\n\n## Checklist\n- [ ] a\n- [ ] b\n";

        assertClean(merge("", ours, theirs), theirs);
    }

    @Test
    void aConflictMarkerHasAtLeastOneCharacter() {
        LineMerge lines = LineMerge.merge("a\n", "b\n", "c\n");

        assertThat(lines.text()).isEqualTo("<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n");
        assertThat(lines.text(1)).isEqualTo("< ours\nb\n=\nc\n> theirs\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines.text(0))
                .withMessage("a conflict marker has at least 1 character, not 0");
    }
}
