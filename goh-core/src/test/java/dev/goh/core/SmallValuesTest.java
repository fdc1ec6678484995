package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {
    @ParameterizedTest
    @CsvSource({
        "Setting the stage (7min),PT7M",
        "Introductions (3 mins),PT3M",
        "Demo (1 h 30 min),PT1H30M",
        "Demo (1h),PT1H",
        "Demo (2 hours),PT2H",
        "Demo (90 MINUTES),PT90M",
        "Demo (5 m) and more,PT5M",
        "Charla (10 minutos),PT10M",
        "Demo (a) (7min),PT7M",
    })
    void aSegmentLastsAsLongAsItsTitleSays(String title, Duration duration) {
        assertThat(Segment.of(title).duration()).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Demo",
                "Demo 7min",
                "Demo ()",
                "Demo (7)",
                "Demo (Optional -  time permitting)",
                "Demo (7min",
                "(1000min)",
                "(7 minas)"
            })
    void aSegmentWithoutADurationInParenthesesHasNone(String title) {
        assertThat(Segment.of(title).duration()).isEmpty();
    }

    @Test
    void aSegmentKeepsTheIndentationOfItsIntroduction() {
        assertThat(Segment.of("a").withIntro("\n  b\n \nc\n").intro()).isEqualTo("  b\n\nc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segment.of("a\nb"))
                .withMessage("a segment's title must be one line, but holds a line break: \"a\\nb\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Segment.of("a").withIntro("\r"))
                .withMessage("a segment's introduction must separate its lines by LF, but holds a CR");
    }

    @Test
    void pointsComeDepthFirstThoseOfSegmentsLast() {
        TalkingPoints points = TalkingPoints.of(TalkingPoint.of("a", TalkingPoint.of("b")), TalkingPoint.of("c"))
                .withSegments(Segment.of("s", TalkingPoint.of("d")));

        assertThat(points.stream()).extracting(TalkingPoint::text).containsExactly("a", "b", "c", "d");
    }

    @Test
    void theFirstPointThatReadsSoIsFoundInSegmentsToo() {
        TalkingPoint scones = TalkingPoint.of("**Warm** the scones");
        TalkingPoint pot = TalkingPoint.open("Warm the [pot](https://example.org)");
        TalkingPoints points = TalkingPoints.of(TalkingPoint.of("a", scones)).withSegments(Segment.of("s", pot));

        assertThat(points.find("warm the")).contains(scones);
        assertThat(points.find("Warm the pot")).contains(pot);
        assertThat(points.find("the pot")).isEmpty();
    }

    @Test
    void aPointIsMadeAsATaskLikeAnItem() {
        TalkingPoint below = TalkingPoint.of("b");

        assertThat(TalkingPoint.open("a", below))
                .isEqualTo(TalkingPoint.of("a", below).withState(TaskState.OPEN));
        assertThat(TalkingPoint.done("a", below))
                .isEqualTo(TalkingPoint.of("a", below).withState(TaskState.DONE));
    }

    @Test
    void aPointIsOpenOrDoneOnlyAsATask() {
        TalkingPoint point = TalkingPoint.of("a");

        assertThat(point.isOpen() || point.isDone()).isFalse();
        assertThat(point.withState(TaskState.OPEN).isOpen()).isTrue();
        assertThat(point.withState(TaskState.OPEN).isDone()).isFalse();
        assertThat(point.withState(TaskState.DONE).isDone()).isTrue();
        assertThat(point.withState(TaskState.DONE).isOpen()).isFalse();
        assertThat(point.withState(new TaskState("/")))
                .matches(other -> !other.isOpen() && !other.isDone())
                .hasToString("TalkingPoint{state=[/], text=a, details=, children=[]}");
    }

    @Test
    void aPointWithoutAStateIsNoBox() {
        assertThatIllegalArgumentException().isThrownBy(() -> TalkingPoint.of("[ ] a"));
        assertThat(TalkingPoint.of("a")
                        .withState(TaskState.OPEN)
                        .withText("[ ] a")
                        .text())
                .isEqualTo("[ ] a");
        assertThat(TalkingPoint.of("a").withDetails("\n\tb\n\t\tc\n").details()).isEqualTo("b\n\tc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            Getting started (video): https://a.b   | Getting started (video)  | https://a.b | -
            (book) Open: A Guide: https://a.b      | Open: A Guide            | https://a.b | book
            🖊️ How to: https://a.b                 | How to                   | https://a.b | 🖊️
            https://a.b                            | ""                       | https://a.b | -
            [Doc](https://a.b)\u00a0- the problem  | Doc                      | https://a.b | -
            Docs https://a.b                       | Docs                     | https://a.b | -
            Grafana Cloud:  https://a.b            | Grafana Cloud            | https://a.b | -
            (repo) A repository                    | A repository             | -           | repo
            [[Some note]]                          | Some note                | -           | -
            [ ] TODO: add                          | [ ] TODO: add            | -           | -
            """)
    void labelUrlAndKindAreViewsOfAReference(String text, String label, String url, String kind) {
        Reference reference = Reference.of(text);

        assertThat(reference.label()).isEqualTo(label);
        assertThat(reference.url().orElse(null)).isEqualTo(url);
        assertThat(reference.kind().orElse(null)).isEqualTo(kind);
    }

    @Test
    void aReferenceIsComposedOfLabelAndUrl() {
        assertThat(Reference.of("Docs", "https://a.b").text()).isEqualTo("Docs: https://a.b");
        assertThat(Reference.of("", "https://a.b").text()).isEqualTo("https://a.b");
        assertThat(Reference.of("(book) Docs", "https://a.b").label()).isEqualTo("Docs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of(""))
                .withMessage("a reference's text must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of("a").withDetails("\r"))
                .withMessage("a reference's details must separate its lines by LF, but holds a CR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mail    | mailto:ana@example.org | [Mail](mailto:ana@example.org)
            Docs    | docs/tea.md            | [Docs](docs/tea.md)
            Docs    | https://a.b/c.         | [Docs](https://a.b/c.)
            Article | https://a.b/Tea_(cup)  | Article: https://a.b/Tea_(cup)
            a https://a.b | https://c.d      | [a https://a.b](https://c.d)
            """)
    void aReferenceLeadsToTheUrlItIsComposedOf(String label, String url, String text) {
        Reference reference = Reference.of(label, url);

        assertThat(reference.text()).isEqualTo(text);
        assertThat(reference.label()).isEqualTo(label);
        assertThat(reference.url()).contains(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.b ] | https://c.d | would lead to https://a.b, not to "https://c.d"
            Docs          | two words   | would lead nowhere, not to "two words"
            """)
    void aReferenceToSomewhereElseIsRefused(String label, String url, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of(label, url))
                .withMessage("the reference \"" + label + ": " + url + "\" " + message);
    }

    @Test
    void aQuotedTextIsCutBetweenCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guest.of("x".repeat(59) + "🚀 \n"))
                .withMessageContaining("x".repeat(59) + "...\"");
    }

    @Test
    void aGroupsHeadingEndsInAColonAndHoldsNoLink() {
        assertThat(ReferenceGroup.headed("Contact Joe:").heading()).contains("Contact Joe:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceGroup.headed("Contact Joe"))
                .withMessage("a group's heading must end in a colon: \"Contact Joe\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceGroup.headed("See [a](b):"))
                .withMessage("a group's heading must hold no link: \"See [a](b):\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceGroup.headed(""))
                .withMessage("a group's heading must not be empty");
    }

    @Test
    void anOtherSectionHasOneLineForAHeadingAndAnyText() {
        assertThat(OtherSection.of("", "\n\n  a\n\n").text()).isEqualTo("  a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherSection.of("a ", ""))
                .withMessage("a section's heading must not start or end with a space or tab: \"a \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherSection.of("a", "b\rc"))
                .withMessage("a section's text must separate its lines by LF, but holds a CR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "-1.50", "1e3", "1E+400", "0.1e-7"})
    void aNumberIsKeptAsJsonSpellsIt(String literal) {
        assertThat(new PropertyValue.Number(literal).literal()).isEqualTo(literal);
        assertThat(new PropertyValue.Number(literal).decimal()).isEqualByComparingTo(new BigDecimal(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "01", ".5", "1.", "0x1F", "NaN", "1e", "1_000", " 1", "١"})
    void otherSpellingsAreNoNumbers(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropertyValue.Number(literal))
                .withMessage("not a JSON number: \"" + literal + "\"");
    }

    @Test
    void anExponentOutOfRangeIsKeptAndCannotBeComputed() {
        PropertyValue.Number huge = new PropertyValue.Number("1e99999999999");
        assertThatThrownBy(huge::decimal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("exponent out of range: 1e99999999999");
    }

    @Test
    void rawYamlHasNoBlankAtItsEnds() {
        assertThat(new PropertyValue.RawYaml("\n  - &a b").yaml()).isEqualTo("\n  - &a b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropertyValue.RawYaml("a\n"))
                .withMessage("raw YAML must not end in a blank or a line break");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropertyValue.RawYaml(" a"))
                .withMessage("raw YAML must not start with a blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropertyValue.RawYaml("a\rb"))
                .withMessage("raw YAML must separate its lines by LF, but holds a CR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropertyValue.Text("a\uDC00"))
                .withMessage("a property's text holds a lone surrogate at index 1");
    }

    @Test
    void eachKindOfValueIsMadeByAMethodOfItsName() {
        PropertyValue tea = PropertyValue.text("tea");
        Map<String, PropertyValue> cups = Map.of("cups", PropertyValue.number(2));

        assertThat(List.of(
                        tea,
                        PropertyValue.number(2),
                        PropertyValue.bool(true),
                        PropertyValue.nullValue(),
                        PropertyValue.items(tea, tea),
                        PropertyValue.fields(cups),
                        PropertyValue.rawYaml("!cup 2")))
                .containsExactly(
                        new PropertyValue.Text("tea"),
                        new PropertyValue.Number("2"),
                        new PropertyValue.Bool(true),
                        new PropertyValue.Null(),
                        new PropertyValue.Items(List.of(tea, tea)),
                        new PropertyValue.Fields(cups),
                        new PropertyValue.RawYaml("!cup 2"));
        assertThat(PropertyValue.class.getPermittedSubclasses()).hasSize(7);
    }

    @Test
    void listsAndMapsOfValuesAreCopiesThatCannotBeChanged() {
        List<PropertyValue> list = new ArrayList<>(List.of(PropertyValue.text("a")));
        Map<String, PropertyValue> map = new LinkedHashMap<>();
        map.put("b", PropertyValue.number(1));
        map.put("a", PropertyValue.number(2));
        PropertyValue.Items items = new PropertyValue.Items(list);
        PropertyValue.Fields fields = new PropertyValue.Fields(map);
        list.clear();
        map.clear();

        assertThat(items.values()).containsExactly(PropertyValue.text("a"));
        assertThat(fields.values().keySet()).containsExactly("b", "a");
        assertThatThrownBy(() -> items.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fields.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPositionCountsOffsetsFromZeroAndLinesFromOne() {
        SourcePosition start = new SourcePosition(0, 1, 1, 1, 1);
        SourcePosition end = new SourcePosition(5, 2, 3, 2, 4);

        assertThat(end).hasToString("2:2").isGreaterThan(start);
        assertThat(new SourceSpan(start, end).in("abcdefg")).isEqualTo("abcde");
        assertThat(new SourceSpan(start, end)).hasToString("1:1").isGreaterThan(new SourceSpan(start, start));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcePosition(0, 0, 1, 1, 1))
                .withMessage("offsets count from 0, lines and columns from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourcePosition(-1, 1, 1, 1, 1))
                .withMessage("offsets count from 0, lines and columns from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceSpan(end, start))
                .withMessage("a span cannot end at 1:1, before it starts at 2:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "Null", "NULL"})
    void allSpellingsOfNullMeanThatAPropertyHasNoValue(String yaml) {
        assertThat(new PropertyValue.RawYaml(yaml).isNull()).isTrue();
    }

    @Test
    void emptyValuesAreValues() {
        assertThat(new PropertyValue.Null().isNull()).isTrue();
        assertThat(PropertyValue.text("").isNull()).isFalse();
        assertThat(PropertyValue.text("~").isNull()).isFalse();
        assertThat(new PropertyValue.Items(List.of()).isNull()).isFalse();
        assertThat(new PropertyValue.RawYaml("&a").isNull()).isFalse();
    }
}
