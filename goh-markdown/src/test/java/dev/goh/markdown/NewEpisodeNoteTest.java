package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.Rules;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** New episodes as notes. */
class NewEpisodeNoteTest {
    static Stream<Show> shows() {
        return Shows.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void aNewEpisodeIsANoteThatReadsBackEqual(Show show) {
        Episode episode = show.newEpisode(32, "Ñandú \"quotes\" & more: why?");

        EpisodeNote note = EpisodeNote.of(episode, show);

        assertThat(EpisodeNote.parse(note.text()).episode()).isEqualTo(episode);
        assertThat(note.text().lines())
                .contains("# [[" + episode.title().orElseThrow().text() + "]]");
        show.template()
                .forEach(heading -> assertThat(note.text().lines())
                        .contains("#".repeat(heading.level()) + " " + show.heading(heading.section())));
    }

    /** What is left is how the show writes: a label of its own, a link that has no target yet. */
    private static final Map<Show, RuleId> HOUSE_STYLE = Map.of(
            Shows.cafeConGrafana(), Rules.GUEST_FIELD_FORM,
            Shows.otelCommunityCall(), Rules.LINK_HAS_TARGET);

    @ParameterizedTest
    @MethodSource("shows")
    void nothingIsWrongWithANewNote(Show show) {
        EpisodeNote note = EpisodeNote.parse(
                EpisodeNote.of(show.newEpisode(32, "Tracing"), show).text());

        assertThat(NoteValidator.of(Profiles.officeHours()).validate(note, Context.infer()).findings().stream()
                        .map(Finding::rule)
                        .toList())
                .isEqualTo(Stream.ofNullable(HOUSE_STYLE.get(show)).toList());
    }
}
