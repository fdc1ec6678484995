package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.merge.EpisodeMerge;
import dev.goh.markdown.fixtures.Fixture;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.EditKind;
import dev.goh.testkit.EpisodeEdit;
import dev.goh.testkit.EpisodeEdits;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A merge holds what both sides did, or says where it could not. */
class EpisodeMergeLawsTest {
    /** Edits that leave every other element where it is, so that one can be made after the other. */
    private static final EditKind[] IN_PLACE = {
        EditKind.TICK,
        EditKind.UNTICK,
        EditKind.MARK,
        EditKind.EXTEND_ITEM,
        EditKind.SET_ITEM_DETAILS,
        EditKind.REMOVE_ITEM_DETAILS,
        EditKind.SET_TITLE,
        EditKind.SET_VIDEO,
        EditKind.SET_DATE,
        EditKind.SET_PROPERTY,
        EditKind.SET_INTRO,
        EditKind.SET_SEGMENT_INTRO,
        EditKind.RETITLE_TIMESTAMP,
        EditKind.SET_TIMESTAMP_DETAILS,
        EditKind.SET_REFERENCE_DETAILS,
        EditKind.APPEND_OTHER_SECTION,
    };

    @Provide
    Arbitrary<Episode> episodes() {
        Arbitrary<Episode> fixtures = Arbitraries.of(Fixtures.all())
                .map(Fixture::text)
                .map(text -> EpisodeNote.parse(text).episode());
        return Arbitraries.oneOf(Episodes.representable(), fixtures);
    }

    @Provide
    Arbitrary<List<EpisodeEdit>> ours() {
        return EpisodeEdits.scripts(4).map(script -> worded(script, "ours"));
    }

    @Provide
    Arbitrary<List<EpisodeEdit>> theirs() {
        return EpisodeEdits.scripts(4).map(script -> worded(script, "theirs"));
    }

    @Provide
    Arbitrary<EpisodeEdit> inPlace() {
        return EpisodeEdits.of(IN_PLACE);
    }

    /** The same edits, with words that occur nowhere else. */
    private static List<EpisodeEdit> worded(List<EpisodeEdit> script, String word) {
        List<EpisodeEdit> worded = new ArrayList<>();
        for (EpisodeEdit edit : script) {
            worded.add(new EpisodeEdit(edit.kind(), edit.which(), edit.where(), word + "0815" + worded.size()));
        }
        return worded;
    }

    private static Episode applied(List<EpisodeEdit> script, Episode base) {
        Episode episode = base;
        for (EpisodeEdit edit : script) {
            episode = edit.apply(episode);
        }
        return episode;
    }

    @Property(tries = 300)
    void whatOneSideAloneDidIsTheMerge(@ForAll("episodes") Episode base, @ForAll("ours") List<EpisodeEdit> script) {
        Episode changed = applied(script, base);

        assertThat(EpisodeMerge.merge(base, changed, base).episode()).isEqualTo(changed);
        assertThat(EpisodeMerge.merge(base, base, changed).episode()).isEqualTo(changed);
        assertThat(EpisodeMerge.merge(base, changed, changed).episode()).isEqualTo(changed);
    }

    @Property(tries = 1500)
    void anotherTitleLetsEverythingElseBeAsTheOneSideMadeIt(
            @ForAll("episodes") Episode base, @ForAll("ours") List<EpisodeEdit> script) {
        Episode changed = applied(script, base);
        EpisodeTitle title = EpisodeTitle.of("Their title");

        EpisodeMerge theirTitle = EpisodeMerge.merge(base, changed, base.withTitle(title));
        EpisodeMerge ourTitle = EpisodeMerge.merge(base, base.withTitle(title), changed);

        boolean conflict = !changed.title().equals(base.title());
        assertThat(theirTitle.conflicts()).hasSize(conflict ? 1 : 0);
        assertThat(ourTitle.conflicts()).hasSize(conflict ? 1 : 0);
        assertThat(theirTitle.favouringTheirs()).isEqualTo(changed.withTitle(title));
        assertThat(ourTitle.favouringOurs()).isEqualTo(changed.withTitle(title));
    }

    @Property(tries = 1500)
    void everyWordThatASideWroteIsInTheMergeOrInAConflict(
            @ForAll("episodes") Episode base,
            @ForAll("ours") List<EpisodeEdit> ours,
            @ForAll("theirs") List<EpisodeEdit> theirs) {
        Episode our = applied(ours, base);
        Episode their = applied(theirs, base);

        EpisodeMerge merge = EpisodeMerge.merge(base, our, their);

        Words merged = Words.of(merge.episode().toString());
        Words conflicts = Words.of(merge.conflicts().toString());
        Stream.of(our, their)
                .forEach(side -> Words.of(side.toString()).counts().forEach((word, count) -> {
                    if (word.contains("0815")) {
                        int found = merged.count(word);
                        assertThat(merge.isClean() ? found == count : found + conflicts.count(word) > 0)
                                .as("%s: %d times, in the merge %d times, %s", word, count, found, merge.conflicts())
                                .isTrue();
                    }
                }));
    }

    @Property(tries = 2000)
    void twoEditsInPlaceAreMadeOneAfterTheOtherOrAreInConflict(
            @ForAll("episodes") Episode base,
            @ForAll("inPlace") EpisodeEdit ours,
            @ForAll("inPlace") EpisodeEdit theirs) {
        Episode our = ours.apply(base);
        Episode their = theirs.apply(base);

        EpisodeMerge merge = EpisodeMerge.merge(base, our, their);

        boolean bothChange = !our.equals(base) && !their.equals(base) && !our.equals(their);
        Episode theirsLast = theirs.apply(our);
        Episode oursLast = ours.apply(their);
        if (merge.isClean() && bothChange) {
            assertThat(merge.episode()).isEqualTo(theirsLast).isEqualTo(oursLast);
        }
        boolean independent = theirsLast.equals(oursLast) && !isReworded(ours) && !isReworded(theirs);
        if (independent || !bothChange) {
            assertThat(merge.conflicts()).isEmpty();
        }
    }

    /** A short text that grows much is another element, so that what else happens to it is a conflict. */
    private static boolean isReworded(EpisodeEdit edit) {
        return edit.kind() == EditKind.EXTEND_ITEM || edit.kind() == EditKind.RETITLE_TIMESTAMP;
    }

    @Property(tries = 1000)
    void swappedSidesGiveTheSameInAnotherOrder(
            @ForAll("episodes") Episode base,
            @ForAll("ours") List<EpisodeEdit> ours,
            @ForAll("theirs") List<EpisodeEdit> theirs) {
        EpisodeMerge merge = EpisodeMerge.merge(base, applied(ours, base), applied(theirs, base));
        EpisodeMerge swapped = EpisodeMerge.merge(base, applied(theirs, base), applied(ours, base));

        assertThat(swapped.conflicts()).hasSameSizeAs(merge.conflicts());
        assertThat(words(swapped.favouringOurs())).isEqualTo(words(merge.favouringTheirs()));
        assertThat(words(swapped.favouringTheirs())).isEqualTo(words(merge.favouringOurs()));
    }

    private static Map<String, Integer> words(Episode episode) {
        return Words.of(episode.toString()).counts();
    }

    @Property(tries = 1500)
    void theMergeOfRepresentableEpisodesIsRepresentableOrRefusedWithItsPath(
            @ForAll("episodes") Episode base,
            @ForAll("ours") List<EpisodeEdit> ours,
            @ForAll("theirs") List<EpisodeEdit> theirs) {
        EpisodeMerge merge = EpisodeMerge.merge(base, applied(ours, base), applied(theirs, base));

        for (Episode episode : List.of(merge.episode(), merge.favouringOurs(), merge.favouringTheirs())) {
            try {
                assertThat(EpisodeNote.of(episode).episode()).isEqualTo(episode);
            } catch (UnrepresentableEpisodeException e) {
                assertThat(e.path().isRoot()).isFalse();
            } catch (NoteLimitException e) {
                fail(e);
            }
        }
    }
}
