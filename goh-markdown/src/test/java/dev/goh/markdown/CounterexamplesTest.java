package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What once broke a law, found by generators and by people who tried. */
class CounterexamplesTest {
    @TestFactory
    Stream<DynamicTest> notesThatOnceBrokeALaw() {
        Map<String, String> notes = Map.ofEntries(
                Map.entry("a lone surrogate as an escape in the url", "---\nurl: \"\\uD83D\"\n---\n"),
                Map.entry("a lone surrogate as an escape in a name", "---\n\"\\uD83D\": x\n---\n"),
                Map.entry("an escape beyond Unicode", "---\nurl: \"\\UFFFFFFFF\"\n\"\\UFFFFFFFF\": x\n---\n"),
                Map.entry("a long name with a colon", "---\na:" + "x".repeat(9000) + ": v\n---\n"),
                Map.entry("a long name of odd characters", "---\na" + "\ufeff".repeat(2000) + ": v\n---\n"),
                Map.entry("a long quoted name", "---\n'" + "\"".repeat(5000) + "': v\n---\n"),
                Map.entry("a long nested key", "---\nk:\n  ? " + "a".repeat(1100) + "\n  : v\n---\n"),
                Map.entry("a nested key of quotes", "---\nk: {'" + "\"".repeat(600) + "': v}\n---\n"),
                Map.entry("a folded url", "---\nurl: https://example.org\n  - one\n---\n"),
                Map.entry("a next-line character in the url", "---\nurl: a \u0085 https://example.org\n---\n"),
                Map.entry("a tab and a next-line character in the url", "---\nurl: a\t\u0085 b\n---\n"),
                Map.entry("a long url with tabs", "---\nurl: " + "a\t".repeat(3000) + "b\n---\n"),
                Map.entry("a long url of digits", "---\nurl: " + "9".repeat(8191) + "\n---\n"),
                Map.entry("a long url of line separators", "---\nurl: \"" + "\u2028".repeat(2000) + "\"\n---\n"),
                Map.entry("a long url with a colon", "---\nurl: '" + "a: ".repeat(2700) + "b'\n---\n"),
                Map.entry("a title that ends in a backslash", "# a\\\n"),
                Map.entry("an empty group before a repeated heading", "## Links\nAna:\n## Links\n- a\n"),
                Map.entry("a comment closed behind a heading", "## Checklist\n<!--\n## Checklist\n```\n-  -\n-->\n"),
                Map.entry("quotes closed inside a fence", "## Checklist\n- \n'''\n```\n## Checklist\n'''\n"),
                Map.entry("a known section's name as the title", "<!--\n# Checklist\n```\n## Questions\n-->\n"),
                Map.entry("columns that depend on tabs", "## Checklist\n-\n \t~~~\n    b\n"),
                Map.entry("a heading in a fence of references", "## Links\n- t\n```\n# http://#\n"),
                Map.entry("a comment closed by a child", "## Checklist\r-\r<!--\r -\r# Checklist\r-->"),
                Map.entry("two blank lines before open quotes", "## Checklist\na\n\n\n'''\n# Checklist\n'''\n*\n'''\n"),
                Map.entry("a quote in the bare source of a frame", "<iframe src=a\"[b](c>\n"),
                Map.entry("a source with a quote that no link can hold", "<iframe src='a\"(b'></iframe>\n"),
                Map.entry("an unclosed fence around references", "## Links\n```js\n''' a :\n"));
        return notes.entrySet().stream()
                .map(note -> DynamicTest.dynamicTest(note.getKey(), () -> Laws.checkReading(note.getValue())));
    }

    @Test
    void aTextThatIsReadInManyPlacesIsWrittenInLinearTime() {
        String note = "## Timestamps\n" + "<!-- a\n## Timestamps\n```\n-->\n00:00:01 x\n```\n".repeat(20);
        Laws.checkReading(note);
    }

    @Test
    void anEpisodeThatCannotBeWrittenIsRefusedBeforeLong() {
        String paragraphs = IntStream.range(0, 40).mapToObj(i -> "paragraph").collect(Collectors.joining("\n\n"));
        TalkingPoint point = TalkingPoint.of("pasted").withDetails(paragraphs + "\n\n```\ncode\n```\n\n- a list");
        Episode episode =
                Episode.builder().talkingPoints(TalkingPoints.of(point)).build();
        assertThatThrownBy(() -> EpisodeNote.of(episode))
                .isInstanceOfSatisfying(
                        UnrepresentableEpisodeException.class,
                        refusal -> assertThat(refusal.path().pointer()).isEqualTo("/talkingPoints/points/0/details"));
    }

    @Test
    void anEpisodeThatIsTooDeepIsRefusedOnASmallStack() {
        PropertyValue deep = new PropertyValue.Null();
        for (int i = 0; i < 20_000; i++) {
            deep = new PropertyValue.Items(List.of(deep));
        }
        Episode episode = Episode.builder().putProperty("deep", deep).build();
        assertThatThrownBy(() -> EpisodeNote.of(episode)).isInstanceOf(NoteLimitException.class);
    }

    @Test
    void aGuestIsFoundBehindAWordThatHoldsTheName() {
        EpisodeNote note = EpisodeNote.parse("Guest:: Bo and an\n");
        assertThat(note.span(ModelPath.of("guests", 1)).orElseThrow().toString())
                .isEqualTo("1:16");
    }

    @Test
    void aNoteOfManyRunsIsReadInLinearTime() {
        assertThat(EpisodeNote.parse("## Timestamps\na\n".repeat(49_000))
                        .episode()
                        .intros())
                .hasSize(1);
    }
}
