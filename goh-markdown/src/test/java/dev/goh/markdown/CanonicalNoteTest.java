package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.TemplateHeading;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import dev.goh.core.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New notes, as each show's template has them. */
class CanonicalNoteTest {
    private static final String NO_VIDEO = frame("https://www.youtube.com/embed/");

    private static String frame(String source) {
        return "<iframe width=\"560\" height=\"315\" src=\"" + source
                + "\" title=\"YouTube video player\" frameborder=\"0\" allow=\"accelerometer; autoplay; clipboard-write;"
                + " encrypted-media; gyroscope; picture-in-picture\" allowfullscreen></iframe>";
    }

    private static Episode small(String series) {
        return Episode.builder()
                .title(EpisodeTitle.of(series, 22, "Kettles"))
                .addGuests(Guest.of("Ana Diaz"))
                .preShow(Checklist.of(ChecklistItem.open("Fill the kettle")))
                .addTimestamps(Timestamp.of("00:00:00", "Start"))
                .build();
    }

    private static void assertWritten(EpisodeNote note, Episode episode, String expected) {
        assertThat(note.text()).isEqualTo(expected);
        assertThat(note.episode()).isEqualTo(episode);
        assertThat(EpisodeNote.parse(note.text()).episode()).isEqualTo(episode);
    }

    @Test
    void grafanaOfficeHoursHaveTheirSectionsInTheOrderOfTheTemplate() {
        Episode episode = small("GOH");

        assertWritten(EpisodeNote.of(episode), episode, """
                ---
                url:
                date:
                ---
                # [[GOH 22 - Kettles]]

                %s

                Guest:: Ana Diaz

                ## Pre-show checklist

                - [ ] Fill the kettle

                ## Talking points

                ### Just before the show

                ## Post-show checklist

                ### Timestamps

                00:00:00 Start

                ### Reference links

                """.formatted(NO_VIDEO));
    }

    @Test
    void grafanaOfficeHoursOf2023HaveOtherNamesInAnotherOrder() {
        Episode episode = small("GOH");

        assertWritten(EpisodeNote.of(episode, Shows.grafanaOfficeHours2023()), episode, """
                ---
                url:
                date:
                ---
                # [[GOH 22 - Kettles]]

                %s

                Guest:: Ana Diaz

                ## Checklist

                - [ ] Fill the kettle

                ## Reference links

                ## Timestamps

                00:00:00 Start

                ## Talking points

                ### Just before the show

                ## After the show

                """.formatted(NO_VIDEO));
    }

    @Test
    void adoboAndAvocadosAreFoundByTheCodeInTheTitle() {
        Episode episode = small("A&A");

        assertWritten(EpisodeNote.of(episode), episode, """
                ---
                url:
                date:
                ---
                # [[A&A 22 - Kettles]]

                %s

                Guest:: Ana Diaz

                ## Checklist

                - [ ] Fill the kettle

                ## Reference links

                ## Timestamps

                00:00:00 Start

                ## Talking points

                ### Just before the show

                ## After the show

                """.formatted(NO_VIDEO));
    }

    @Test
    void cafeConGrafanaIsInSpanishAndItsTimestampsStandBelowTheTemplate() {
        Episode episode = small("CCG").withOtherSections(OtherSection.of("Varios", "Nada."));

        assertWritten(EpisodeNote.of(episode), episode, """
                ---
                url:
                date:
                ---
                # [[CCG 22 - Kettles]]

                %s

                Invitado(s): Ana Diaz

                ## Checklist

                - [ ] Fill the kettle

                ## Puntos a hablar

                ### 15 minutos antes

                ## Despues de la transmision

                ## Marcas de tiempo

                00:00:00 Start

                ## Varios

                Nada.
                """.formatted(NO_VIDEO));
    }

    @Test
    void theLokiCommunityCallIsWrittenWhenAskedFor() {
        Episode episode = Episode.builder().title(EpisodeTitle.of("Loki Call")).build();

        assertWritten(EpisodeNote.of(episode, Shows.lokiCommunityCall()), episode, """
                ---
                url:
                date:
                ---
                # [[Loki Call]]

                %s

                Guest::\s

                ## Pre-show checklist

                ## Talking points

                ### Just before the show

                ## Post-show checklist

                ### Timestamps

                ### Reference links

                """.formatted(NO_VIDEO));
    }

    @Test
    void theOtelCommunityCallLinksToItsVideo() {
        Episode episode = Episode.builder()
                .url(VideoLink.of("https://www.youtube.com/live/Kt3aHouse01"))
                .date(LocalDate.of(2026, 3, 6))
                .embed(VideoEmbed.of("Kt3aHouse01"))
                .build();

        assertWritten(EpisodeNote.of(episode, Shows.otelCommunityCall()), episode, """
                ---
                url: https://www.youtube.com/live/Kt3aHouse01
                date: 2026-03-06
                ---

                [Link to YouTube video](https://www.youtube.com/watch?v=Kt3aHouse01)

                Guest::\s

                ## Pre-show checklist

                ## Talking points

                ### Just before the show

                ## Post-show checklist

                ### Timestamps

                ### Reference links

                """);
        Episode without = Episode.builder().build();
        assertThat(EpisodeNote.of(without, Shows.otelCommunityCall()).text()).contains("\n[Link to YouTube video]()\n");
    }

    @Test
    void anEmptyEpisodeIsTheTemplate() {
        Episode episode = Episode.builder().build();

        for (Show show : Shows.all()) {
            EpisodeNote note = EpisodeNote.of(episode, show);
            assertThat(note.episode()).isEqualTo(episode);
            assertThat(note.text().lines().filter(line -> line.startsWith("##")))
                    .containsExactlyElementsOf(show.template().stream()
                            .map(heading -> "#".repeat(heading.level()) + " " + show.heading(heading.section()))
                            .toList());
        }
    }

    @Test
    void everyKindOfContentHasItsForm() {
        Episode episode = Episode.builder()
                .title(EpisodeTitle.of("GOH", 22, "Kettles [hot]"))
                .url(VideoLink.of("https://www.youtube.com/live/Kt3aHouse01"))
                .embed(VideoEmbed.of("Kt3aHouse01"))
                .date(LocalDate.of(2026, 3, 6))
                .addGuests(Guest.of("Ana Diaz (Acme, Inc.)"), Guest.of("[[Bo Li]]"))
                .putProperty("tags", new PropertyValue.Items(List.of(PropertyValue.text("tea"))))
                .putIntro(Section.HEAD, "> Bring a cup.")
                .putIntro(Section.PRE_SHOW, "Soon.")
                .preShow(Checklist.of(
                        ChecklistItem.done("Buy tea", ChecklistItem.plain("green"))
                                .withDetails("at the shop\n\n  or not"),
                        ChecklistItem.open("")))
                .talkingPoints(TalkingPoints.builder()
                        .addPoints(TalkingPoint.of("Hello", TalkingPoint.of("who")))
                        .addSegments(Segment.builder()
                                .title("Steeping (3min)")
                                .intro("Wait.")
                                .addPoints(TalkingPoint.of("Why").withState(new TaskState("/")))
                                .build())
                        .build())
                .addTimestamps(
                        Timestamp.of("00:00:00", ""),
                        Timestamp.of("01:02:03", "Tea").withDetails("hot"))
                .addReferences(
                        ReferenceGroup.builder()
                                .addReferences(Reference.of("https://example.org/a"), Reference.of("tea"))
                                .build(),
                        ReferenceGroup.builder()
                                .heading("Docs:")
                                .addReferences(Reference.of("[Guide](https://example.org/g)")
                                        .withDetails("new"))
                                .build())
                .addOtherSections(OtherSection.of("Wrap up", "- [ ] Wash"), OtherSection.of("Empty #", ""))
                .build();

        assertWritten(
                EpisodeNote.of(episode), episode, """
                ---
                url: https://www.youtube.com/live/Kt3aHouse01
                date: 2026-03-06
                tags:
                  - tea
                ---
                # GOH 22 - Kettles [hot]

                %s

                Guest:: Ana Diaz (Acme, Inc.), [[Bo Li]]

                > Bring a cup.

                ## Pre-show checklist

                Soon.

                - [x] Buy tea
                \tat the shop

                \t  or not
                \t- green
                - [ ]

                ## Talking points

                - Hello
                \t- who

                ### Steeping (3min)

                Wait.

                - [/] Why

                ### Just before the show

                ## Post-show checklist

                ### Timestamps

                00:00:00
                01:02:03 Tea
                \thot

                ### Reference links

                https://example.org/a
                - tea

                Docs:
                [Guide](https://example.org/g)
                \tnew

                ## Wrap up

                - [ ] Wash

                ## Empty # #
                """.formatted(frame("https://www.youtube.com/embed/Kt3aHouse01")));
    }

    private static final Show TEA_TIME = Show.builder()
            .name("Tea Time")
            .series("TT")
            .language("de")
            .putHeading(Section.PRE_SHOW, "Vorher")
            .putHeading(Section.TALKING_POINTS, "Worum es geht")
            .putHeading(Section.JUST_BEFORE, "Gleich geht es los")
            .putHeading(Section.POST_SHOW, "Nachher")
            .putHeading(Section.TIMESTAMPS, "Kapitel")
            .putHeading(Section.REFERENCES, "Zum Nachlesen")
            .template(
                    List.of(new TemplateHeading(Section.TIMESTAMPS, 4), new TemplateHeading(Section.TALKING_POINTS, 2)))
            .guestLabel("Gast")
            .guestSeparator(":")
            .embedForm(Show.EmbedForm.LINK)
            .embedLabels(List.of("Zum Film"))
            .build();

    @Test
    void anEpisodeIsWrittenInTheStyleOfAShowOfOnesOwnAndReadBackWithItsNames() {
        Episode episode = small("TT")
                .withEmbed(VideoEmbed.of("Kt3aHouse01"))
                .withTalkingPoints(TalkingPoints.of()
                        .withSegments(Segment.builder().title("Sieb").build()))
                .withOtherSections(OtherSection.of("Sonst", "Nichts."));

        EpisodeNote note = EpisodeNote.of(episode, TEA_TIME);

        assertThat(note.text()).isEqualTo("""
                ---
                url:
                date:
                ---
                # [[TT 22 - Kettles]]

                [Zum Film](https://www.youtube.com/watch?v=Kt3aHouse01)

                Gast: Ana Diaz

                #### Kapitel

                00:00:00 Start

                ## Worum es geht

                ### Sieb

                ## Vorher

                - [ ] Fill the kettle

                ## Sonst

                Nichts.
                """);
        NoteOptions options =
                NoteOptions.defaults().withVocabulary(Vocabulary.builtIn().with(TEA_TIME));
        assertThat(EpisodeNote.parse(note.text(), options).episode()).isEqualTo(episode);
        assertThat(EpisodeNote.parse(note.text()).episode()).isNotEqualTo(episode);
        assertThat(note.span(ModelPath.of("preShow", "items", 0, "text"))
                        .orElseThrow()
                        .in(note.text()))
                .isEqualTo("Fill the kettle");
    }

    @Test
    void aBuiltInHeadingIsUnderstoodInANoteOfAShowOfOnesOwn() {
        Episode episode = small("TT").withOtherSections(OtherSection.of("Checklist", "Nothing"));

        assertRefused(
                episode,
                TEA_TIME,
                "/otherSections/0/heading",
                "the line \"## Checklist\" would be read as the heading of a known section, not as the heading of an"
                        + " unknown section");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Gast",
                "> Gast",
                "**Gast**",
                "#Gast",
                "[Gast]",
                "[Gast](x)",
                "![Gast](x)",
                "`Gast`",
                "'''",
                "---",
                "1. Gast",
                "| Gast",
                "\\Gast",
                "<b>Gast</b>",
                "[ ] Gast",
                "[[Gast]]",
                "Nicht mehr als vierzig Zeichen, genau so",
            })
    void everyLabelThatAShowTakesIsReadInItsNotes(String label) {
        Show labelled = TEA_TIME.withGuestLabel(label);
        Episode withGuest = small("TT").withGuests(Guest.of("Ana Diaz"));

        for (Episode episode : List.of(withGuest, withGuest.withGuests())) {
            for (String separator : List.of(":", "::")) {
                EpisodeNote note = EpisodeNote.of(episode, labelled.withGuestSeparator(separator));

                assertThat(note.text()).contains(label + separator);
                assertThat(note.with(withGuest).with(episode).text()).isEqualTo(note.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Film (neu)", "*Film*", "!", "\\]", "#", "Film:", "<Film", "^1"})
    void everyLabelOfTheVideoThatAShowTakesIsReadInItsNotes(String label) {
        Show labelled = TEA_TIME.withEmbedLabels(label);
        Episode withVideo = small("TT").withEmbed(VideoEmbed.of("Kt3aHouse01"));

        for (Episode episode : List.of(withVideo, withVideo.withEmbed(Optional.empty()))) {
            EpisodeNote note = EpisodeNote.of(episode, labelled);

            assertThat(note.text()).contains("[" + label + "](");
            assertThat(note.with(withVideo).with(episode).text()).isEqualTo(note.text());
        }
    }

    @Test
    void aShowThatUsesAKnownHeadingForAnotherSectionIsRefused() {
        Show twisted =
                TEA_TIME.toBuilder().putHeading(Section.POST_SHOW, "Checklist").build();

        assertThatThrownBy(() -> EpisodeNote.of(small("TT"), twisted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Tea Time")
                .hasMessageContaining("Checklist");
    }

    private static void assertRefused(Episode episode, Show show, String path, String reason) {
        assertThatThrownBy(() -> EpisodeNote.of(episode, show))
                .isInstanceOfSatisfying(UnrepresentableEpisodeException.class, refusal -> {
                    assertThat(refusal.path().pointer()).isEqualTo(path);
                    assertThat(refusal.reason()).isEqualTo(reason);
                })
                .hasMessage(path + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://example.org/a  | <iframe src="https://example.org/a"
            https://example.org/a" | [Link to YouTube video](https://example.org/a")
            a"(b                   | <iframe src='a"(b'
            """)
    void anEmbedWithAQuoteIsWrittenSoThatItIsReadBack(String target, String expected) {
        Episode episode = Episode.builder()
                .embed(VideoEmbed.fromTarget(target).orElseThrow())
                .build();
        EpisodeNote note = EpisodeNote.of(episode);

        assertThat(note.text().replace(" width=\"560\" height=\"315\"", "")).contains("\n" + expected);
        assertThat(EpisodeNote.parse(note.text()).episode()).isEqualTo(episode);
    }
}
