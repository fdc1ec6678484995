package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.testkit.EditKind;
import dev.goh.testkit.EpisodeEdit;
import dev.goh.testkit.EpisodeEdits;
import dev.goh.testkit.Episodes;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated edits keep their promise, or properties that rest on them would prove little. */
class EpisodeEditsTest {
    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.representable();
    }

    @Provide
    Arbitrary<List<EpisodeEdit>> scripts() {
        return EpisodeEdits.scripts(6);
    }

    @Property(tries = 1500)
    void aRepresentableEpisodeStaysRepresentable(
            @ForAll("episodes") Episode episode, @ForAll("scripts") List<EpisodeEdit> script) {
        Episode changed = episode;
        for (EpisodeEdit edit : script) {
            changed = edit.apply(changed);
        }
        assertThat(EpisodeNote.of(changed).episode()).isEqualTo(changed);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindChangesSomething(EditKind kind) {
        Episode full = EpisodeNote.parse(FULL).episode();
        boolean changed = false;
        for (int i = 0; i < 40; i++) {
            changed |= !new EpisodeEdit(kind, i, 3 * i + i / 7, "new words")
                    .apply(full)
                    .equals(full);
        }
        assertThat(changed).isTrue();
    }

    private static final String FULL = """
            ---
            url: https://youtu.be/Te4Kettle_8
            date: 2024-03-01
            tags: [a]
            ---

            # [[GOH 7 - Ovens]]

            <iframe src="https://www.youtube.com/embed/Te4Kettle_8"></iframe>

            Guest:: Ana Diaz, Bo Li

            ## Checklist

            Before.

            - [x] Find a date
            - [ ] Write the invite
              > It is fun.
              - [ ] Add the link

            ## Talking points

            - Introductions
            - Ovens

            ### Heat

            - Too hot
            - Too cold

            ### Dough

            ## Timestamps

            00:00:00 Introductions
            00:10:00 Ovens

            ## Reference links

            - https://example.org/ovens

            About dough:
            - https://example.org/dough
            - https://example.org/flour

            ## Wrap up

            Thanks.
            """;
}
