package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.Notes;
import dev.goh.testkit.Unrepresentable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws on notes and episodes that nobody would think of. */
class GeneratedLawsTest {
    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    @Provide
    Arbitrary<String> mutatedFixtures() {
        return Arbitraries.of(dev.goh.markdown.fixtures.Fixtures.all())
                .flatMap(fixture -> Notes.mutated(fixture.text()));
    }

    @Provide
    Arbitrary<Episode> representable() {
        return Episodes.representable();
    }

    @Provide
    Arbitrary<Episode> anyEpisodes() {
        return Episodes.any();
    }

    @Provide
    Arbitrary<Unrepresentable.Case> unrepresentable() {
        return Unrepresentable.cases();
    }

    @Property(tries = 2000)
    void everyNoteIsReadAndWrittenWithoutLoss(@ForAll("notes") String text) {
        Laws.checkReading(text);
    }

    @Property(tries = 2000)
    void theWordsOfANoteAreThoseOfItsEpisode(@ForAll("notes") String text) {
        Laws.checkWords(text);
    }

    @Property(tries = 300)
    void everyWordOfANoteCounts(@ForAll("notes") String text) {
        Laws.checkEveryWordCounts(text);
    }

    @Property(tries = 2000)
    void everyMutatedNoteIsReadAndWrittenWithoutLoss(@ForAll("mutatedFixtures") String text) {
        Laws.checkReading(text);
        Laws.checkWords(text);
    }

    @Property(tries = 2000)
    void everyRepresentableEpisodeBecomesANoteAndComesBack(@ForAll("representable") Episode episode) {
        Laws.checkCanonical(episode);
    }

    @Property(tries = 1000)
    void anUnrepresentableEpisodeIsRefusedWithThePathOfTheCulprit(
            @ForAll("unrepresentable") Unrepresentable.Case example) {
        assertThatThrownBy(() -> EpisodeNote.of(example.episode()))
                .as("%s", example.reason())
                .isInstanceOfSatisfying(
                        UnrepresentableEpisodeException.class,
                        refusal -> assertThat(refusal.path().pointer())
                                .startsWith(example.path().pointer()));
    }

    @Property(tries = 2000)
    void whateverIsNotRefusedComesBack(@ForAll("anyEpisodes") Episode episode) {
        try {
            Laws.checkCanonical(episode);
        } catch (UnrepresentableEpisodeException refusal) {
            assertThat(refusal.reason()).isNotEmpty();
        }
    }
}
