package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Shows;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.Episodes;
import dev.goh.testkit.HarmlessHtml;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Episodes as HTML. */
class EpisodeHtmlTest {
    @Test
    void rendersTheHead() {
        assertThat(html("""
                ---
                url: https://www.youtube.com/live/Kt3aHouse01
                date: 2026-03-06
                ---
                # [[GOH 7 - Tea & <Kettles>]]

                Guest:: [[Ana Diaz]] (Acme), Bo "Tea" Li

                > Bring a cup.
                """)).isEqualTo("""
                <article>
                <h1>GOH 7 - Tea &amp; &lt;Kettles&gt;</h1>
                <p>2026-03-06</p>
                <p><a href="https://www.youtube.com/watch?v=Kt3aHouse01">https://www.youtube.com/watch?v=Kt3aHouse01</a></p>
                <p>Ana Diaz, Bo &quot;Tea&quot; Li</p>
                <blockquote>
                <p>Bring a cup.</p>
                </blockquote>
                </article>
                """);
    }

    @Test
    void rendersChecklistsWithBoxesDetailsAndChildren() {
        assertThat(html("""
                ## Pre-show checklist

                Soon:

                - [ ] Fill the *kettle*
                  > with water
                	- [x] 1 < 2
                - [/] Half
                - plain [link](https://example.org/?a=1&b=2)
                """)).isEqualTo("""
                <article>
                <h2>Pre-show checklist</h2>
                <p>Soon:</p>
                <ul>
                <li><input type="checkbox" disabled> Fill the <em>kettle</em>
                <blockquote>
                <p>with water</p>
                </blockquote>
                <ul>
                <li><input type="checkbox" disabled checked> 1 &lt; 2
                </li>
                </ul>
                </li>
                <li><input type="checkbox" disabled> Half
                </li>
                <li>plain <a href="https://example.org/?a=1&amp;b=2">link</a>
                </li>
                </ul>
                </article>
                """);
    }

    @Test
    void rendersPointsAndSegments() {
        assertThat(html("""
                ## Talking points

                - One
                	- Two

                ### Setting the stage (7min)

                Calmly.

                - Three

                ### Empty
                """)).isEqualTo("""
                <article>
                <h2>Talking points</h2>
                <ul>
                <li>One
                <ul>
                <li>Two
                </li>
                </ul>
                </li>
                </ul>
                <h3>Setting the stage (7min)</h3>
                <p>Calmly.</p>
                <ul>
                <li>Three
                </li>
                </ul>
                <h3>Empty</h3>
                </article>
                """);
    }

    @Test
    void rendersTimestampsReferencesAndOtherSections() {
        assertThat(html("""
                ## Timestamps

                00:00:00 **Start**
                5:30 Tea
                  1. black

                ## Reference links

                https://example.org/a

                Docs:
                - [Guide](https://example.org/g)
                  new

                ## Wrap up & out

                - [ ] Wash up
                - [x] Go home
                """)).isEqualTo("""
                <article>
                <h2>Timestamps</h2>
                <ol>
                <li><time>00:00:00</time> <strong>Start</strong>
                </li>
                <li><time>00:05:30</time> Tea
                <ol>
                <li>black</li>
                </ol>
                </li>
                </ol>
                <h2>Reference links</h2>
                <ul>
                <li>https://example.org/a
                </li>
                </ul>
                <p>Docs:</p>
                <ul>
                <li><a href="https://example.org/g">Guide</a>
                <p>new</p>
                </li>
                </ul>
                <h2>Wrap up &amp; out</h2>
                <ul>
                <li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled="disabled" \
                readonly="readonly" />&nbsp;Wash up</li>
                <li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" checked="checked" \
                disabled="disabled" readonly="readonly" />&nbsp;Go home</li>
                </ul>
                </article>
                """);
    }

    @Test
    void theHeadingsAreTheShows() {
        Episode episode = EpisodeNote.parse("## Checklist\n- a\n## After the show\n- b\n### Timestamps\n0:00 c\n")
                .episode();

        assertThat(EpisodeHtml.render(episode, Shows.cafeConGrafana()))
                .containsSubsequence(
                        "<h2>Checklist</h2>", "<h2>Despues de la transmision</h2>", "<h2>Marcas de tiempo</h2>");
        assertThat(EpisodeHtml.render(episode, Shows.grafanaOfficeHours()))
                .containsSubsequence(
                        "<h2>Pre-show checklist</h2>", "<h2>Post-show checklist</h2>", "<h2>Timestamps</h2>");
    }

    @Test
    void anEmptyEpisodeIsAnEmptyArticle() {
        assertThat(html("")).isEqualTo("<article>\n</article>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Heading",
                "> quote",
                "1. one",
                "```",
                "***",
                "<script>",
                "    code",
                "[a]: b",
                "| a |",
                "- [ ] - b"
            })
    void aLineIsNeverABlock(String line) {
        Checklist checklist = Checklist.of(ChecklistItem.open(line.strip()));
        Episode episode = Episode.builder().preShow(checklist).build();

        String html = EpisodeHtml.render(episode, Shows.grafanaOfficeHours());

        HarmlessHtml.check(html);
        assertThat(html).contains("<li><input type=\"checkbox\" disabled> " + Html.escape(line.strip()) + "\n</li>");
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureIsRenderedHarmlessly() {
        return Fixtures.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(),
                        () -> HarmlessHtml.check(EpisodeHtml.render(
                                EpisodeNote.parse(fixture.text()).episode(), Shows.grafanaOfficeHours()))));
    }

    @Property(tries = 500)
    void everyEpisodeIsRenderedHarmlessly(@ForAll("episodes") Episode episode) {
        HarmlessHtml.check(EpisodeHtml.render(episode, Shows.cafeConGrafana()));
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Episodes.any();
    }

    @TestFactory
    Stream<DynamicTest> noScriptPassesInAnyValue() {
        return Stream.concat(
                        MarkdownTextTest.hostileHtml(),
                        MarkdownTextTest.hostileTargets().stream()
                                .flatMap(script -> Stream.of("[a](" + script + ")", "[[" + script + "]]", script)))
                .map(hostile -> DynamicTest.dynamicTest(hostile, () -> {
                    String line = hostile.replaceAll("[\n\r]", " ").strip();
                    String note = "---\nurl: " + line + "\n---\n# " + line + "\n\nGuest:: " + line + "\n\n" + hostile
                            + "\n\n## Checklist\n" + hostile + "\n- [ ] " + line + "\n  " + hostile
                            + "\n## Talking points\n- " + line + "\n### " + line + "\n" + hostile + "\n- " + line
                            + "\n## Timestamps\n00:00:00 " + line + "\n  " + hostile + "\n## Links\n" + line
                            + ":\n- " + line + "\n  " + hostile + "\n## x " + line + "\n" + hostile + "\n";
                    Episode episode = EpisodeNote.parse(note).episode();
                    String article = EpisodeHtml.render(episode, Shows.grafanaOfficeHours());
                    HarmlessHtml.check(article);
                    assertThat(EpisodeHtml.page(episode, Shows.grafanaOfficeHours())
                                    .replace(article, ""))
                            .matches("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                    + "<title>[^<>]*</title>\n</head>\n<body>\n</body>\n</html>\n");
                }));
    }

    @Test
    void hostileLinesOfANoteDoNotHangIt() {
        List<String> hostile = List.of(
                "-".repeat(3_000) + "x",
                "[a](".repeat(3_000),
                "[a][" + "\\".repeat(60) + "\":\"" + "\\".repeat(500),
                "<a " + "b ".repeat(3_000) + ">",
                "> ".repeat(3_000),
                "[" + "a".repeat(3_000) + "](b)");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String line : hostile) {
                String note = "x " + line + "\n## Checklist\n- " + line + "\n  x " + line + "\n## Timestamps\n00:00:00 "
                        + line + "\n" + "x 00:00:00 a\n".repeat(20_000) + "## Other\n" + line + "\n";
                Episode episode = EpisodeNote.parse(note).episode();
                HarmlessHtml.check(EpisodeHtml.render(episode, Shows.grafanaOfficeHours()));
                assertThat(EpisodeLinks.of(episode)).isNotNull();
            }
        });
    }

    private static String html(String note) {
        return EpisodeHtml.render(EpisodeNote.parse(note).episode(), Shows.grafanaOfficeHours());
    }
}
