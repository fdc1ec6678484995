package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTest {
    private final Show show = Shows.grafanaOfficeHours();

    @Test
    void vocabulariesOfEqualShowsAreEqual() {
        Show show = Shows.cafeConGrafana();
        Vocabulary vocabulary = Vocabulary.of(List.of(show));

        assertThat(vocabulary)
                .isEqualTo(Vocabulary.of(List.of(show.toBuilder().build())))
                .hasSameHashCodeAs(Vocabulary.of(List.of(show)))
                .isNotEqualTo(Vocabulary.builtIn())
                .hasToString("Vocabulary[Café con Grafana]");
    }

    @Test
    void everyShowNamesEverySectionAndOneVocabularyHoldsThemAll() {
        assertThat(Shows.all())
                .hasSize(6)
                .allSatisfy(one -> assertThat(Section.titled())
                        .allSatisfy(section -> assertThat(one.names(section)).isNotEmpty()));
        assertThat(Vocabulary.builtIn().shows()).isEqualTo(Shows.all());
    }

    @Test
    void aSectionHasItsLevelFromTheTemplate() {
        assertThat(show.level(Section.JUST_BEFORE)).isEqualTo(3);
        assertThat(Shows.cafeConGrafana().level(Section.REFERENCES)).isEqualTo(2);
    }

    @Test
    void aSectionMayHaveSeveralNamesTheFirstIsWritten() {
        assertThat(show.names(Section.REFERENCES))
                .containsExactly("Reference links", "References", "Links", "Resources");
    }

    @Test
    void aShowNeedsAHeadingForEverySection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withHeadings(Map.of(Section.PRE_SHOW, "Checklist")))
                .withMessage("show Grafana Office Hours has no heading for talkingPoints");
    }

    @Test
    void aTemplateHasEachSectionOnceAndAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withTemplate(List.of()))
                .withMessage("the template of Grafana Office Hours must have sections, each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withTemplate(
                        new TemplateHeading(Section.PRE_SHOW, 2), new TemplateHeading(Section.PRE_SHOW, 3)))
                .withMessage("the template of Grafana Office Hours must have sections, each once");
    }

    @Test
    void labelsCanBeToldFromWhatFollowsThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withGuestLabel("Guest:"))
                .withMessage("a guest label must not hold a colon: \"Guest:\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withGuestSeparator("="))
                .withMessage("what follows a guest label is :: or :, not \"=\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withEmbedForm(Show.EmbedForm.LINK).withEmbedLabels(List.of()))
                .withMessage("show Grafana Office Hours needs a label for links to the video");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withName(""))
                .withMessage("a show's name must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withOtherHeadings(Map.of(Section.PRE_SHOW, List.of(""))))
                .withMessage("a heading must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tt", "Tt", "&A", "T2", "TT ", "T T", "TT\n", "ABCDEFGHIJK"})
    void aSeriesThatTitlesCannotCarryIsRefused(String series) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withSeries(series))
                .withMessage("a series is one to ten capital letters, after the first also &, such as GOH, not \""
                        + series.replace("\n", "\\n") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "X", "XX", "A&A", "A&", "ÄÖ", "ABCDEFGHIJ"})
    void everySeriesOfAShowIsReadFromItsTitles(String series) {
        Show other = show.withSeries(series);
        EpisodeTitle title = other.newEpisode(7, "Steam").title().orElseThrow();

        assertThat(title.series()).contains(series);
        assertThat(title.number()).hasValue(7);
        assertThat(Vocabulary.of(List.of(other)).show(title)).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M"})
    void aShowTakesSomeTime(Duration duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withDuration(duration))
                .withMessage("show Grafana Office Hours lasts longer than zero, not " + duration);
        assertThat(show.withDuration(Duration.ofSeconds(1)).duration()).hasSeconds(1);
    }

    @Test
    void otherLabelsAreHeldToTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withOtherGuestLabels("Guests:"))
                .withMessage("a guest label must not hold a colon: \"Guests:\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withOtherGuestLabels("Guests", ""))
                .withMessage("a guest label must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withEmbedLabels("video", ""))
                .withMessage("a label of the video must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Guest", "###", "```Guest", "~~~ Guest", "<!-- Guest", "%% Guest"})
    void aGuestLabelBeginsNoBlock(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withGuestLabel(label))
                .withMessage("a guest label must not begin as a heading, a fence or a comment does: \"" + label + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> show.withOtherGuestLabels(label));
    }

    @Test
    void aGuestLabelIsShort() {
        assertThat(show.withGuestLabel("G".repeat(40)).guestLabel()).hasSize(40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withGuestLabel("G".repeat(41)))
                .withMessage("a guest label must not be longer than 40 characters: \"" + "G".repeat(41) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the film\\", "a ] b", "[film]", "![film"})
    void aLabelOfTheVideoIsTheTextOfALink(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withEmbedLabels(label))
                .withMessage("a label of the video must be what a link can show, such as url: \"" + label + "\"");
    }

    @Test
    void aLabelOfTheVideoHasMoreThanAColon() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withEmbedLabels(":"))
                .withMessage("a label of the video must not be empty");
    }

    @Test
    void theHeadHasNoHeading() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> show.toBuilder().putHeading(Section.HEAD, "Top").build())
                .withMessage("the head of a note has no heading");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withOtherHeadings(Map.of(Section.HEAD, List.of("Top"))))
                .withMessage("the head of a note has no heading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es-MX", "pt-br", "zh-Hant-TW", "iw", "x-klingon"})
    void aLanguageIsATag(String tag) {
        assertThat(show.withLanguage(tag).language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English language", "en_GB", "e"})
    void aLanguageThatIsNoTagIsRefused(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> show.withLanguage(language))
                .withMessage("a show's language is a BCP 47 tag such as en or pt-BR, not \"" + language + "\"");
    }

    @Test
    void aHeadingInATemplateLeavesRoomForSegments() {
        assertThat(new TemplateHeading(Section.TALKING_POINTS, 5).level()).isEqualTo(5);
        assertThat(new TemplateHeading(Section.PRE_SHOW, 6).level()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateHeading(Section.TALKING_POINTS, 6))
                .withMessage("a heading for talkingPoints cannot have level 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateHeading(Section.PRE_SHOW, 0))
                .withMessage("a heading for preShow cannot have level 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateHeading(Section.HEAD, 1))
                .withMessage("the head of a note has no heading");
    }

    @ParameterizedTest
    @CsvSource({
        "Checklist,PRE_SHOW",
        "pre-SHOW Checklist,PRE_SHOW",
        "Talking   points,TALKING_POINTS",
        "Puntos a hablar:,TALKING_POINTS",
        "Just before the show,JUST_BEFORE",
        "15 minutos antes,JUST_BEFORE",
        "After the show,POST_SHOW",
        "DESPUÉS DE LA TRANSMISIÓN,POST_SHOW",
        "Timestamps,TIMESTAMPS",
        "Links,REFERENCES"
    })
    void aHeadingIsKnownWhateverItsCaseBlanksAndColon(String heading, Section section) {
        assertThat(Vocabulary.builtIn().section(heading)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "Checklists", "Timestamp", "Questions", "Check list", "Talking\u00a0points"})
    void otherHeadingsAreUnknown(String heading) {
        assertThat(Vocabulary.builtIn().section(heading)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Section.class, names = "HEAD", mode = EnumSource.Mode.EXCLUDE)
    void everyNameOfAShowOpensItsSection(Section section) {
        assertThat(Shows.all())
                .allSatisfy(one -> assertThat(one.names(section))
                        .allSatisfy(name ->
                                assertThat(Vocabulary.builtIn().section(name)).contains(section)));
    }

    @Test
    void labelsOfGuestsAndEmbedsAreKnown() {
        Vocabulary vocabulary = Vocabulary.builtIn();

        assertThat(List.of("Guest", "guests", "Invitado(s)", "INVITADA")).allMatch(vocabulary::isGuestLabel);
        assertThat(List.of("Host", "Hosts", "")).noneMatch(vocabulary::isGuestLabel);
        assertThat(List.of("url", "link to  YouTube video")).allMatch(vocabulary::isEmbedLabel);
        assertThat(vocabulary.isEmbedLabel("docs")).isFalse();
    }

    @Test
    void aShowIsFoundByTheSeriesOfATitle() {
        assertThat(Vocabulary.builtIn().show(EpisodeTitle.of("GOH 22 - a"))).contains(show);
        assertThat(Vocabulary.builtIn().show(EpisodeTitle.of("A&A 22 - a"))).contains(Shows.adoboAndAvocados());
        assertThat(Vocabulary.builtIn().show(EpisodeTitle.of("XYZ 22 - a"))).isEmpty();
        assertThat(Vocabulary.builtIn().show(EpisodeTitle.of("Tracing"))).isEmpty();
    }

    @Test
    void oneHeadingCannotMeanTwoSections() {
        Show other = show.withName("Other").withOtherHeadings(Map.of(Section.TIMESTAMPS, List.of("CHECKLIST:")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.builtIn().with(other))
                .withMessage(
                        "show \"Other\" uses the heading \"CHECKLIST:\" for timestamps, but it already means preShow");
    }

    @Test
    void aVocabularyGrowsByAShow() {
        Show other = show.withName("Other")
                .withSeries(Optional.of("OTH"))
                .withOtherHeadings(Map.of(Section.TIMESTAMPS, List.of("Chapters")));
        Vocabulary more = Vocabulary.builtIn().with(other);

        assertThat(more.section("chapters")).contains(Section.TIMESTAMPS);
        assertThat(Vocabulary.builtIn().section("chapters")).isEmpty();
        assertThat(more.show(EpisodeTitle.of("OTH 1 - a"))).contains(other);
        assertThat(more.with(other)).isSameAs(more);
    }

    @Test
    void aNewEpisodeHasATitleAndWhatEveryEpisodeStartsWith() {
        Episode english = show.newEpisode(7, "Tracing: why?");
        Episode spanish = Shows.cafeConGrafana().newEpisode(EpisodeTitle.of("CCG 021 - Hornos"));

        assertThat(english.title()).contains(EpisodeTitle.of("GOH", 7, "Tracing: why?"));
        assertThat(english.withTitle(Optional.empty())).isEqualTo(show.starter());
        assertThat(english.preShow().find("get the youtube link")).isPresent();
        assertThat(spanish.number()).contains(21);
        assertThat(spanish.preShow().find("obtener el enlace de youtube")).isPresent();
    }

    @Test
    void aShowWithoutACodeNumbersItsEpisodesAllTheSame() {
        assertThat(Shows.otelCommunityCall().newEpisode(5, "Tracing").title())
                .contains(EpisodeTitle.of("05 - Tracing"));
    }

    @Test
    void aTitleThatWouldBeReadOtherwiseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> show.newEpisode(10_000, "Tracing"));
        assertThatIllegalArgumentException().isThrownBy(() -> show.newEpisode(1, "a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> show.newEpisode(1, " a"));
    }
}
