package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.Link;
import dev.goh.core.ModelPath;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.markdown.fixtures.Fixtures;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The links of an episode, each with the value that holds it. */
class EpisodeLinksTest {
    @Test
    void findsTheLinksOfEveryKindOfText() {
        String note = """
                # Kettles

                Guest:: Ana

                Head [a](u1)

                ## Checklist

                <https://example.org/u2>

                - [ ] Item [[u3|c]]
                  Details https://example.org/u4.
                	- Child ![d](u5)

                ## Talking points

                - Point https://example.org/u6
                  > [e](u7)
                	- [f](u8)

                ### Segment [g](u9)

                Intro [[u10]]

                - [h](u11)

                ### Just before the show

                - [i](u12)

                ## After the show

                - [j](u13)

                ## Timestamps

                00:00:00 Title [k](u14)
                  Details <ana@example.org>

                ## Reference links

                [l](u15)
                Docs: https://example.org/u16

                ## Other [n](u17)

                1. [[folder/u18|o]]
                """;

        assertThat(EpisodeLinks.of(EpisodeNote.parse(note).episode()))
                .containsExactlyInAnyOrder(
                        link("/intros/head", "a", "u1"),
                        link("/intros/preShow", "", "https://example.org/u2"),
                        link("/preShow/items/0/text", "c", "u3"),
                        link("/preShow/items/0/details", "", "https://example.org/u4"),
                        link("/preShow/items/0/children/0/text", "d", "u5"),
                        link("/justBefore/items/0/text", "i", "u12"),
                        link("/postShow/items/0/text", "j", "u13"),
                        link("/talkingPoints/points/0/text", "", "https://example.org/u6"),
                        link("/talkingPoints/points/0/details", "e", "u7"),
                        link("/talkingPoints/points/0/children/0/text", "f", "u8"),
                        link("/talkingPoints/segments/0/title", "g", "u9"),
                        link("/talkingPoints/segments/0/intro", "u10", "u10"),
                        link("/talkingPoints/segments/0/points/0/text", "h", "u11"),
                        link("/timestamps/0/title", "k", "u14"),
                        link("/timestamps/0/details", "", "ana@example.org"),
                        link("/references/0/references/0/text", "l", "u15"),
                        link("/references/0/references/1/text", "", "https://example.org/u16"),
                        link("/otherSections/0/heading", "n", "u17"),
                        link("/otherSections/0/text", "o", "folder/u18"));
    }

    private static LocatedLink link(String path, String label, String url) {
        return new LocatedLink(new ModelPath(path), new Link(label, url));
    }

    @Test
    void findsNoneInCode() {
        String note = """
                ## Checklist

                - [ ] Run `curl https://example.org`
                  ```sh
                  curl https://example.org
                  ```

                ## Other

                ```
                [a](b) [[c]] https://example.org
                ```
                """;

        assertThat(EpisodeLinks.of(EpisodeNote.parse(note).episode())).isEmpty();
    }

    /** In a note a line with a link is a reference of its own. */
    @Test
    void findsTheLinksOfAReferencesDetails() {
        Reference reference = Reference.of("Kettles").withDetails("Read [a](u1).");
        Episode episode =
                Episode.builder().addReferences(ReferenceGroup.of(reference)).build();

        assertThat(EpisodeLinks.of(episode)).containsExactly(link("/references/0/references/0/details", "a", "u1"));
    }

    @Test
    void anEpisodeWithoutTextHasNone() {
        assertThat(EpisodeLinks.of(EpisodeNote.parse("").episode())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyLinkOfAFixtureIsWhereItsPathLeads() {
        return Fixtures.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    EpisodeNote note = EpisodeNote.parse(fixture.text());
                    for (LocatedLink link : EpisodeLinks.of(note.episode())) {
                        assertThat(note.span(link.path()).orElseThrow().in(note.text()))
                                .as("%s", link)
                                .contains(link.link().url());
                    }
                }));
    }
}
