package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.PropertyValue;
import dev.goh.core.VideoLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a comment behind a value, and what is not. */
class FrontMatterCommentsTest {
    private static EpisodeNote note(String entry) {
        String text = "---\n" + entry + "\n---\n# A\n";
        Laws.checkReading(text);
        return EpisodeNote.parse(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a, '#b']", "[a, '#b'] # c", "[a, \"#b\"] # \"#c\" and [#d]", "[a, # c\n  '#b']"})
    void aSignBehindABlankBeginsAComment(String yaml) {
        assertThat(note("tags: " + yaml).episode().properties())
                .containsEntry(
                        "tags", new PropertyValue.Items(List.of(PropertyValue.text("a"), PropertyValue.text("#b"))));
    }

    @Test
    void whatACommentHoldsDoesNotMatter() {
        assertThat(note("url: https://example.org # not \"#1\"").episode().url())
                .contains(VideoLink.of("https://example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]# b", "{a: b}# c", "\"a\"# b", "[a,# b\n  c]"})
    void aSignBehindAnythingElseDoesNot(String yaml) {
        assertThat(note("tags: " + yaml).episode().properties()).containsEntry("tags", new PropertyValue.RawYaml(yaml));
    }
}
