package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits that people really made, made again through the episode. */
@Tag("corpus")
class LensCorpusTest {
    @Test
    void everyRealEditGivesTheEpisodeThatThePersonWrote() {
        int pairs = 0;
        int equal = 0;
        for (Path before : befores()) {
            String text = Corpus.text(before);
            String after = Corpus.text(before.resolveSibling("after.md"));
            Episode meant = EpisodeNote.parse(after).episode();
            EpisodeNote changed = EpisodeNote.parse(text).with(meant);
            assertThat(EpisodeNote.parse(changed.text()).episode()).isEqualTo(meant);
            pairs++;
            equal += changed.text().equals(after) ? 1 : 0;
        }
        System.out.println("L3: " + pairs + " real edits, " + equal + " give the very bytes the person wrote");
        assertThat(pairs).isEqualTo(103);
        assertThat(equal).isGreaterThanOrEqualTo(47);
    }

    private static List<Path> befores() {
        return Corpus.files().stream()
                .filter(file -> file.endsWith("before.md"))
                .toList();
    }
}
