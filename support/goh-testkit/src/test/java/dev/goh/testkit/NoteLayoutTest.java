package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class NoteLayoutTest {
    @Test
    void headingsLabelsBoxesAndLinkTargetsAreLayout() {
        String note = """
                ---
                url: https://youtu.be/Te4Kettle_8
                date: 2023-12-01
                mood: good
                ---
                # [[folder/file|GOH 22 - Topic]]
                <iframe width="560" src="https://www.youtube.com/embed/Te4Kettle_8?si=abc"></iframe>
                Guest:: "Ana" and "Bo"

                ## Checklist
                - [x] done
                - [a] other
                ### Links
                ```text
                Docs: https://example.org
                ```
                ```text
                prose
                ```
                ## Timestamps
                5:53 late
                ## Wrap up ##
                - [x] kept
                """;

        assertThat(NoteLayout.content(note))
                .contains(Words.of(
                        "https youtu be Te4Kettle_8 2023 12 01 mood good GOH 22 Topic Te4Kettle_8 Ana Bo done a"
                                + " other Docs https example org text prose 00 05 53 late Wrap up x kept"));
        assertThat(NoteLayout.of(note))
                .contains(Words.of("url date folder file iframe width 560 src https www youtube com embed si abc iframe"
                                + " Guest and Checklist x Links text Timestamps 5")
                        .minus(Words.of("00 05")));
    }

    static Stream<Arguments> notesAndTheirWords() {
        return Stream.of(
                arguments("# a\n# b", "a b"),
                arguments("# Checklist\n# Checklist", "Checklist"),
                arguments("#\n# a", "a"),
                arguments("Guest::\nGuest:: Ana\nGuest:: Bo", "Ana Guest Bo"),
                arguments("Guest:: \"Name\"", "Name"),
                arguments("Guest:: Ana y Bo", "Ana Bo"),
                arguments("<!--\n# a\n-->\n# b", "a b"),
                arguments("```\n## Checklist\n- [x] a", "Checklist x a"),
                arguments("<!--\n## Checklist\n-->", ""),
                arguments("'''\n## a\n'''\n- [x] b", "a x b"),
                arguments("## Checklist\n'''\n- [x] a\n'''", "x a"),
                arguments("## Talking points\n### a\n- [X] b", "a b"),
                arguments("## Talking points\n## a\n- [X] b", "a X b"),
                arguments("## Timestamps\n00:63:10 a", "00 63 10 a"),
                arguments("## Timestamps\n- (1:02:03) a", "01 02 03 a"),
                arguments("## Links\n- [x] a", "x a"),
                arguments("---\na: 1", "a 1"),
                arguments("---\nurl:\n---\n# a", "a"),
                arguments("---\nurl: \"a\nb", "url a b"),
                arguments("---\nprose\n---\n", "prose"),
                arguments("---\ntext: \"caf\\u00e9\"\n---", "text café"),
                arguments("---\ndate: 2023-02-30\n---", "date 2023 02 30"),
                arguments("[url](https://example.org/a)", "https example org a"),
                arguments("[Link to YouTube video]()", ""),
                arguments("[docs](https://example.org)", "docs https example org"));
    }

    @ParameterizedTest
    @MethodSource("notesAndTheirWords")
    void theWordsOfANoteAreThoseOfItsEpisode(String note, String words) {
        assertThat(NoteLayout.content(note)).contains(Words.of(words));
    }

    @Property
    void nearlyAllNotesCanBeJudged(@ForAll("notes") String note) {
        Statistics.label("judged")
                .collect(NoteLayout.of(note).isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 80));
    }

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }
}
