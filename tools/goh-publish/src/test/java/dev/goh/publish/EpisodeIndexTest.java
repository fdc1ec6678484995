package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.Episode;
import dev.goh.markdown.EpisodeNote;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index page of a show. */
class EpisodeIndexTest {
    private static final String PAGE = """
            # Kettle Talk \s

            A show about [steam](https://example.org) . \t
            - not a list of episodes: [[How we work]]

            ## Upcoming

            - [[KT 4 - Lids]] (with *Ana*)
            \t- needs a thumbnail
            - [[KT 5 - Cups]]

            ## Past

            Newest first.

            - [[KT 3 - Whistles]]
            - [KT 2 - Wires](Past%20shows/KT%202%20-%20Wires.md)
            - [[shows/KT 1 - Water.md|the first one]]

            ## Dataview

            ```dataview
            LIST FROM #kettle
            ```
            trailing \s""";

    private static EpisodeIndex index(String page) {
        return EpisodeIndex.of(EpisodeNote.parse(page).episode());
    }

    private static String edited(String page, UnaryOperator<EpisodeIndex> change) {
        return EpisodeNote.parse(page)
                .edit(episode -> change.apply(EpisodeIndex.of(episode)).page())
                .text();
    }

    @Test
    void bothListsAreRead() {
        assertThat(index(PAGE).upcoming()).containsExactly("KT 4 - Lids", "KT 5 - Cups");
        assertThat(index(PAGE).past()).containsExactly("KT 3 - Whistles", "KT 2 - Wires", "KT 1 - Water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anEpisodeIsAddedAndEveryOtherByteIsKept(String lineEnd) {
        String page = "\ufeff" + PAGE.replace("\n", lineEnd);

        String added = edited(page, index -> index.add("KT 6 - Saucers"));

        assertThat(added)
                .isEqualTo(page.replace(
                        "- [[KT 5 - Cups]]" + lineEnd,
                        "- [[KT 5 - Cups]]" + lineEnd + "- [[KT 6 - Saucers]]" + lineEnd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anEpisodeThatAiredMovesWithItsLines(String lineEnd) {
        String page = PAGE.replace("\n", lineEnd);
        String entry = "- [[KT 4 - Lids]] (with *Ana*)\n\t- needs a thumbnail\n".replace("\n", lineEnd);

        String moved = edited(page, index -> index.markAired("kt 4 - lids"));

        assertThat(moved).isEqualTo(page.replace(entry, "").replace("- [[KT 3", entry + "- [[KT 3"));
        assertThat(index(moved).past()).startsWith("KT 4 - Lids", "KT 3 - Whistles");
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        assertThat(edited(PAGE, index -> index.add("KT 4 - Lids"))).isEqualTo(PAGE);
        assertThat(edited(PAGE, index -> index.add("kt 2 - wires"))).isEqualTo(PAGE);
        assertThat(edited(PAGE, index -> index.markAired("KT 1 - Water"))).isEqualTo(PAGE);
    }

    @Test
    void aNewEntryIsWrittenAsThePagesOthers() {
        String page = "## Upcoming\n\n* [a](eps/a.md)\n\n## Past\n";

        assertThat(edited(page, index -> index.add("KT 6 - 100% (más) tea?")))
                .isEqualTo("## Upcoming\n\n* [a](eps/a.md)\n"
                        + "* [KT 6 - 100% (más) tea?](eps/KT%206%20-%20100%25%20%28más%29%20tea%3F.md)\n\n## Past\n");
        assertThat(index(edited(page, index -> index.add("KT 6 - 100% (más) tea?")))
                        .upcoming())
                .containsExactly("a", "KT 6 - 100% (más) tea?");
    }

    @Test
    void aLineMayHoldOtherLinksBesides() {
        String page = "## Upcoming\n\n- [live](https://example.org/live/x) [[eps/KT 4 - Lids]]\n";

        assertThat(edited(page, index -> index.add("KT 5 - Cups"))).isEqualTo(page + "- [[KT 5 - Cups]]\n");
    }

    @Test
    void anEmptyPageGetsTheSections() {
        String added = edited("# Kettle Talk\n", index -> index.add("KT 1 - Water"));
        String moved = edited(added, index -> index.markAired("KT 1 - Water"));

        assertThat(added).isEqualTo("# Kettle Talk\n\n## Upcoming\n\n- [[KT 1 - Water]]\n");
        assertThat(index(moved).upcoming()).isEmpty();
        assertThat(index(moved).past()).containsExactly("KT 1 - Water");
        assertThat(moved).startsWith("# Kettle Talk\n\n## Upcoming\n").contains("## Past\n\n- [[KT 1 - Water]]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Upcoming episodes:, past Shows",
        "Próximos episodios, Episodios pasados",
        "PROXIMAS, Anteriores:",
        "**Próximos**, Transmisiones pasadas",
    })
    void theListsAreKnownByTheirEnglishAndSpanishNames(String upcoming, String past) {
        String page = "## " + upcoming + "\n\n- [[KT 4 - Lids]]\n\n## " + past + "\n\n- [[KT 3 - Whistles]]\n";

        assertThat(index(page).upcoming()).containsExactly("KT 4 - Lids");
        assertThat(index(page).past()).containsExactly("KT 3 - Whistles");
        assertThat(edited(page, index -> index.add("KT 5 - Cups").markAired("KT 4 - Lids")))
                .isEqualTo("## " + upcoming + "\n\n- [[KT 5 - Cups]]\n\n## " + past
                        + "\n\n- [[KT 3 - Whistles]]\n- [[KT 4 - Lids]]\n");
    }

    @Test
    void aMissingListIsNamedInTheLanguageOfTheOther() {
        assertThat(edited("# Charlas\n\n## Próximas\n\n- [[KT 4 - Lids]]\n", index -> index.markAired("KT 4 - Lids")))
                .endsWith("## Episodios pasados\n\n- [[KT 4 - Lids]]\n");
        assertThat(edited("# Charlas\n\n## Anteriores\n\n- [[KT 3 - Whistles]]\n", index -> index.add("KT 4 - Lids")))
                .endsWith("## Próximos episodios\n\n- [[KT 4 - Lids]]\n");
    }

    @Test
    void notesThatThePageDoesNotLinkToAreMissing() {
        assertThat(index(PAGE).missing(List.of("kt 4 - lids", "KT 9 - Salt", "How we work", "KT 1 - Water", "KT 7")))
                .containsExactly("KT 9 - Salt", "KT 7");
        assertThat(EpisodeIndex.of(Episode.builder().build()).missing(List.of("a")))
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a]]b", "a|b", "[a", "a\nb", "a\rb", "C# tips", "a/b", " a", "a.md"})
    void aNameThatNoLinkCanHoldIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> index(PAGE).add(name));
        assertThatIllegalArgumentException().isThrownBy(() -> index(PAGE).markAired(name));
    }
}
