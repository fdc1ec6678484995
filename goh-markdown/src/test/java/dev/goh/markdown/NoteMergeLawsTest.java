package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.merge.EpisodeMerge;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.EpisodeEdit;
import dev.goh.testkit.EpisodeEdits;
import dev.goh.testkit.Notes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A merged note tells of the merged episode; its markers hold both versions and nothing else. */
class NoteMergeLawsTest {
    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.oneOf(Notes.any(), Arbitraries.of(Fixtures.all()).map(Fixture::text));
    }

    @Provide
    Arbitrary<List<EpisodeEdit>> scripts() {
        return EpisodeEdits.scripts(3);
    }

    /** The edited note. In a note with open fences, an edit may be one that no note can say; its author then leaves it. */
    private static EpisodeNote applied(List<EpisodeEdit> script, EpisodeNote base) {
        EpisodeNote note = base;
        for (EpisodeEdit edit : script) {
            boolean refused = false;
            try {
                note = note.with(edit.apply(note.episode()));
            } catch (UnrepresentableEpisodeException e) {
                assertThat(e.path().isRoot()).isFalse();
                refused = true;
            }
            Statistics.label("edits")
                    .collect(refused ? "refused" : "made")
                    .coverage(shares -> shares.check("refused").percentage(share -> share < 2));
        }
        return note;
    }

    @Property(tries = 800)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theMergedNoteTellsOfTheMergedEpisode(
            @ForAll("notes") String text,
            @ForAll("scripts") List<EpisodeEdit> ours,
            @ForAll("scripts") List<EpisodeEdit> theirs) {
        EpisodeNote base = EpisodeNote.parse(text);
        EpisodeNote our = applied(ours, base);
        EpisodeNote their = applied(theirs, base);
        EpisodeMerge episodes = EpisodeMerge.merge(base.episode(), our.episode(), their.episode());
        NoteMerge merge;
        try {
            merge = NoteMerge.merge(base, our, their);
        } catch (UnrepresentableEpisodeException e) {
            assertThat(e.path().isRoot()).isFalse();
            return;
        }

        assertThat(EpisodeNote.parse(merge.note().text()).episode()).isEqualTo(episodes.episode());
        assertThat(merge.conflicts()).isEqualTo(episodes.conflicts());
        if (merge.isClean()) {
            assertThat(merge.text()).isEqualTo(merge.note().text());
        }
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aMergeWithWhatDidNotChangeIsTheVeryTextOfTheOther(
            @ForAll("notes") String text, @ForAll("scripts") List<EpisodeEdit> script) {
        EpisodeNote base = EpisodeNote.parse(text);
        EpisodeNote changed = applied(script, base);

        assertThat(NoteMerge.merge(base, changed, base).text()).isEqualTo(changed.text());
        assertThat(NoteMerge.merge(base, base, changed).text()).isEqualTo(changed.text());
        assertThat(NoteMerge.merge(base, changed, changed).text()).isEqualTo(changed.text());
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theLinesBetweenTheMarkersAreThoseOfTheSides(
            @ForAll("notes") String text,
            @ForAll("scripts") List<EpisodeEdit> ours,
            @ForAll("scripts") List<EpisodeEdit> theirs) {
        EpisodeNote base = EpisodeNote.parse(text);
        EpisodeNote our = applied(ours, base);
        EpisodeNote their = applied(theirs, base);

        LineMerge lines = LineMerge.merge(base.text(), our.text(), their.text());

        String marked = lines.text(70);
        assertThat(side(marked, true).lines())
                .containsExactlyElementsOf(lines.ours().lines().toList());
        assertThat(side(marked, false).lines())
                .containsExactlyElementsOf(lines.theirs().lines().toList());
    }

    /** What a person gets who takes one side of every conflict. */
    private static String side(String marked, boolean ours) {
        StringBuilder taken = new StringBuilder();
        int part = 0;
        for (String line : LineEnds.split(marked)) {
            if (line.startsWith("<".repeat(70)) || line.startsWith(">".repeat(70))) {
                part = line.charAt(0) == '<' ? 1 : 0;
            } else if (line.startsWith("=".repeat(70))) {
                part = 2;
            } else if (part == 0 || part == (ours ? 1 : 2)) {
                taken.append(line);
            }
        }
        return taken.toString();
    }
}
