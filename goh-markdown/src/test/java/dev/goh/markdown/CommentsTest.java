package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Section;
import org.junit.jupiter.api.Test;

/** A comment that nobody closed ends before the next known heading; in the head, one of level 1 may be the title. */
class CommentsTest {
    private static Episode read(String text) {
        return EpisodeNote.parse(text).episode();
    }

    @Test
    void aCommentInTheHeadHidesAHeadingOfLevel1() {
        Episode episode = read("%%\n# Checklist\n%%\n# GOH 3 - Kettles\n");

        assertThat(episode.title()).contains(EpisodeTitle.of("GOH 3 - Kettles"));
        assertThat(episode.intros()).containsEntry(Section.HEAD, "%%\n# Checklist\n%%");
    }

    @Test
    void aCommentInTheHeadHidesNoKnownHeadingOfAnotherLevel() {
        Episode episode = read("%%\n## Checklist\n- [ ] a\n%%\n");

        assertThat(episode.intros()).containsEntry(Section.HEAD, "%%");
        assertThat(episode.preShow().items()).hasSize(1);
    }

    @Test
    void aCommentInASectionHidesNoKnownHeadingOfLevel1() {
        Episode episode = read("## Talking points\n\n%%\n\n# Timestamps\n\n00:00:00 Start\n%%\n");

        assertThat(episode.timestamps()).hasSize(1);
    }

    @Test
    void anUnknownHeadingEndsTheHead() {
        Episode episode = read("%%\n## Other\n<!--\n# Timestamps\n00:00:00 Start\n-->\n## Checklist\n");

        assertThat(episode.otherSections()).hasSize(1);
        assertThat(episode.timestamps()).hasSize(1);
    }
}
