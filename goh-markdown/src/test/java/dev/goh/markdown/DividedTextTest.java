package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New notes of episodes whose lines, written plainly, would be read as something else: a heading is repeated, or an indent changed. */
class DividedTextTest {
    private static void assertCanonical(String note, String expected) {
        Episode episode = EpisodeNote.parse(note).episode();
        EpisodeNote canonical = EpisodeNote.of(episode);
        assertThat(canonical.text()).contains(expected);
        assertThat(canonical.episode()).isEqualTo(episode);
        assertThat(EpisodeNote.parse(canonical.text()).episode()).isEqualTo(episode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <!-- | -->
            %%   | %%
            '''  | '''
            """)
    void aHeadingStandsAgainBetweenAnOpenCommentAndTheItemThatWouldCloseIt(String open, String close) {
        assertCanonical("""
                ## Checklist
                - a
                %1$s
                # Checklist
                - b
                %2$s
                """.formatted(open, close), """
                ## Pre-show checklist

                - a
                \t%1$s

                ## Pre-show checklist

                - b
                \t%2$s

                ## Talking points
                """.formatted(open, close));
    }

    @Test
    void noHeadingIsRepeatedWhereNothingClosesTheComment() {
        assertCanonical("""
                ## Checklist
                - a
                <!--
                # Checklist
                - b
                # Talking points
                - c -->
                """, """
                ## Pre-show checklist

                - a
                \t<!--
                - b

                ## Talking points

                - c -->

                ### Just before the show
                """);
    }

    @Test
    void theHeadingThatWasRepeatedEndsTheCommentForAll() {
        assertCanonical("""
                ## Checklist
                - a
                <!--
                # Checklist
                - b -->
                - c -->
                """, """
                - a
                \t<!--

                ## Pre-show checklist

                - b -->
                - c -->

                ## Talking points
                """);
    }

    @Test
    void aTextIsDividedAtTheBlankLineWhereItsNoteHadTheHeading() {
        assertCanonical("""
                ## Timestamps
                0:10 a
                b
                <!-- c

                # Timestamps

                ```
                -->
                0:20 d
                ```
                """, """
                00:00:10 a
                \tb
                \t<!-- c

                ### Timestamps

                \t```
                \t-->
                \t0:20 d
                \t```

                ### Reference links
                """);
    }

    @Test
    void aTextIsDividedBeforeItsFirstLine() {
        assertCanonical("""
                ## Checklist
                - a
                \t- b
                <!-- c
                \t- d
                # Checklist
                -->
                - e
                """, """
                - a
                \t- b
                \t\t<!-- c
                \t- d

                ## Pre-show checklist

                \t\t-->
                - e
                """);
    }

    @Test
    void aFenceThatBeginsWithATabIsIndentedByABlankSoThatItsLinesKeepTheirs() {
        assertCanonical("## Checklist\n-\n \t~~~\n    b\n", "## Pre-show checklist\n\n- \n \t~~~\n    b\n \t~~~\n\n");
    }

    @Test
    void aGroupIsDividedBehindItsHeading() {
        assertCanonical("""
                ## Links
                <!--:
                # Links
                https://example.org/a
                https://example.org/-->
                """, """
                ### Reference links

                \t<!--:

                ### Reference links

                https://example.org/a
                https://example.org/-->
                """);
    }

    @Test
    void aFenceKeepsItsBlankLineFromEndingAGroup() {
        String group = """
                Docs:
                https://example.org/a
                <!--
                ```
                # Checklist
                -->

                ```
                https://example.org/b
                """;
        assertCanonical("## Links\n" + group, group);
    }
}
