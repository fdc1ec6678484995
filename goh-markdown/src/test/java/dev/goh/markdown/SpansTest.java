package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.markdown.fixtures.Fixtures;
import dev.goh.testkit.Notes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where the values of an episode stand in its note. */
class SpansTest {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @TestFactory
    Stream<DynamicTest> everyValueOfAFixtureIsFoundWhereItStands() {
        return Fixtures.all().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    checkEveryValue(fixture.text());
                    Laws.twins(fixture.text()).forEach(SpansTest::checkEveryValue);
                    checkEveryValue(withWideCharacters(fixture.text()));
                }));
    }

    /** Two bytes, three bytes, and four bytes in two units before and after words. */
    private static String withWideCharacters(String text) {
        return text.replaceAll("(?<=[a-z]{3}) (?=[a-z]{3})", " \u00e9\u4e2d\ud83d\ude80 ");
    }

    @Test
    @Tag("corpus")
    void everyValueOfARealNoteIsFoundWhereItStands() {
        int values = 0;
        for (Path file : Corpus.files()) {
            values += checkEveryValue(Corpus.text(file));
        }
        System.out.println("spans: " + values + " values of real notes are where their spans say");
        assertThat(values).isGreaterThan(50_000);
    }

    @Property(tries = 1000)
    void everyValueOfAGeneratedNoteIsFoundWhereItStands(@ForAll("notes") String text) {
        checkEveryValue(text);
    }

    @Provide
    Arbitrary<String> notes() {
        return Notes.any();
    }

    private static int checkEveryValue(String text) {
        EpisodeNote note = EpisodeNote.parse(text);
        List<EpisodeValues.Value> values = EpisodeValues.of(note.episode());
        List<Line> lines = lines(text);
        for (EpisodeValues.Value value : values) {
            Optional<SourceSpan> span = note.span(value.path());
            if (value.form() == EpisodeValues.Form.NONE) {
                assertThat(span).as("%s in%n%s", value, text).isEmpty();
            } else {
                assertThat(span).as("%s in%n%s", value, text).isPresent();
                checkValue(note, value, span.get());
                checkPosition(text, lines, span.get().start());
                checkPosition(text, lines, span.get().end());
                checkIsInParent(note, value.path(), span.get());
            }
        }
        return values.size();
    }

    private static void checkValue(EpisodeNote note, EpisodeValues.Value value, SourceSpan span) {
        String found = span.in(note.text());
        String what = value + " in\n" + note.text();
        switch (value.form()) {
            case EXACT -> assertThat(found).as(what).isEqualTo(value.text());
            case WITHIN -> {
                assertThat(found).as(what).contains(value.text());
                if (value.path().equals(ModelPath.of("title", "text"))) {
                    assertThat(EpisodeTitle.fromHeading(found))
                            .as(what)
                            .isEqualTo(note.episode().title());
                }
            }
            case YAML -> checkYaml(note, value, span);
            case BOX -> {
                assertThat(found).as(what).matches("(?s)\\[.*]");
                TaskState state = TaskState.of(found.substring(1, found.length() - 1));
                assertThat(state.toString()).as(what).isEqualTo(value.text());
            }
            case TIME ->
                assertThat(Timestamp.parseTime(found)
                                .map(at -> Timestamp.of(at, "").atText()))
                        .as(what)
                        .contains(value.text());
            case WORDS -> {
                // The line that closes a fence may be lacking in the note, and other lines may stand between.
                List<String> lines = trimmedLines(value.text());
                List<String> foundLines = trimmedLines(found);
                assertThat(foundLines.get(0)).as(what).isEqualTo(lines.get(0));
                assertThat(foundLines.get(foundLines.size() - 1)).as(what).isIn(lines);
                List<String> words = words(value.text());
                if (!words.isEmpty()) {
                    assertThat(words(found)).as(what).containsSubsequence(words);
                }
            }
            case ELEMENT -> {
                String before = note.text().substring(0, span.start().offset());
                assertThat(before).as(what).matches("(?s)\ufeff?|(?:.*[\r\n])?\ufeff?[ \t]*");
                assertThat(found).as(what).isNotEmpty();
            }
            case NONE -> throw new AssertionError(value);
        }
    }

    /** A value of front matter: itself where it is written plainly; in each case it stands behind its name. */
    private static void checkYaml(EpisodeNote note, EpisodeValues.Value value, SourceSpan span) {
        String found = span.in(note.text());
        boolean plain = !found.isEmpty()
                && "'\"|>".indexOf(found.charAt(0)) < 0
                && lines(found).size() == 1;
        if (plain && !value.text().isEmpty()) {
            assertThat(found).startsWith(value.text());
            assertThat(found.substring(value.text().length())).matches("([ \t]+#.*)?");
        }
        String line = lineOf(note.text(), span.start());
        List<String> tokens = value.path().tokens();
        assertThat(line)
                .as("%s", value)
                .matches("(?s)\\s*[\"']?" + Pattern.quote(lastName(tokens)) + "[\"']?[ \t]*:.*");
    }

    private static String lastName(List<String> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static String lineOf(String text, SourcePosition position) {
        return lines(text).get(position.line() - 1).text();
    }

    private static List<String> trimmedLines(String text) {
        return LINE_END.splitAsStream(text).map(Blanks::trim).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private static void checkIsInParent(EpisodeNote note, ModelPath path, SourceSpan span) {
        List<String> tokens = path.tokens();
        ModelPath parent = path.parent();
        boolean empty = span.start().equals(span.end());
        if (tokens.size() > 1 && !empty && !List.of("intros", "properties").contains(tokens.get(0))) {
            note.span(parent).ifPresent(outer -> {
                assertThat(outer.start()).as("%s begins in %s", path, parent).isLessThanOrEqualTo(span.start());
                assertThat(outer.end()).as("%s ends in %s", path, parent).isGreaterThanOrEqualTo(span.end());
            });
            checkIsInParent(note, parent, span);
        }
    }

    /** A line: where it begins, and its text. */
    private record Line(int start, String text) {}

    /** The lines of a text, found in another way than the reader's. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        Matcher end = LINE_END.matcher(text);
        while (end.find(start)) {
            lines.add(new Line(start, text.substring(start, end.start())));
            start = end.end();
        }
        lines.add(new Line(start, text.substring(start)));
        return lines;
    }

    private static void checkPosition(String text, List<Line> lines, SourcePosition position) {
        int number = 1;
        while (number < lines.size() && lines.get(number).start() <= position.offset()) {
            number++;
        }
        Line line = lines.get(number - 1);
        String before = text.substring(line.start(), position.offset());
        SourcePosition expected = new SourcePosition(
                position.offset(),
                number,
                before.length() + 1,
                before.codePointCount(0, before.length()) + 1,
                before.getBytes(StandardCharsets.UTF_8).length + 1);
        assertThat(position).isEqualTo(expected);
    }

    @Test
    void columnsAreCountedInEveryUnitAndNotFromTheByteOrderMark() {
        String text = "\ufeff# \ud83d\ude80 T\u00e9l\u00e9\r\n## Checklist\r\n\t- [x]\t\u4e2d \ud83d\ude80 ok\r\n";
        EpisodeNote note = EpisodeNote.parse(text);

        assertSpan(note, "/title/text", "\ud83d\ude80 T\u00e9l\u00e9", at(3, 1, 3, 3, 3), at(10, 1, 10, 9, 14));
        assertSpan(note, "/preShow/items/0/state", "[x]", at(29, 3, 4, 4, 4), at(32, 3, 7, 7, 7));
        assertSpan(note, "/preShow/items/0/text", "\u4e2d \ud83d\ude80 ok", at(33, 3, 8, 8, 8), at(40, 3, 15, 14, 19));
    }

    @Test
    void bytesAreCountedRightAtTheBordersOfTheirLengths() {
        String text = "- \u007f\u0080\u07ff\u0800 x\n";
        EpisodeNote note = EpisodeNote.parse("## Checklist\n" + text);

        assertSpan(
                note, "/preShow/items/0/text", "\u007f\u0080\u07ff\u0800 x", at(15, 2, 3, 3, 3), at(21, 2, 9, 9, 13));
    }

    @Test
    void linesEndAtEachKindOfLineEndAndAtNothingElse() {
        String text = "# a\rx\u2028y\u0085z\f\n## Checklist\r\n- b\n\r- c";
        EpisodeNote note = EpisodeNote.parse(text);

        assertSpan(note, "/intros/head", "x\u2028y\u0085z\f", at(4, 2, 1, 1, 1), at(10, 2, 7, 7, 10));
        assertSpan(note, "/preShow/items/0/text", "b", at(27, 4, 3, 3, 3), at(28, 4, 4, 4, 4));
        assertSpan(note, "/preShow/items/1/text", "c", at(32, 6, 3, 3, 3), at(33, 6, 4, 4, 4));
    }

    private static SourcePosition at(int offset, int line, int column, int codePointColumn, int utf8Column) {
        return new SourcePosition(offset, line, column, codePointColumn, utf8Column);
    }

    private static void assertSpan(
            EpisodeNote note, String path, String text, SourcePosition start, SourcePosition end) {
        SourceSpan span = note.span(new ModelPath(path)).orElseThrow();
        assertThat(span.in(note.text())).isEqualTo(text);
        assertThat(span).isEqualTo(new SourceSpan(start, end));
    }

    @Test
    void theWholeEpisodeIsTheWholeNote() {
        for (String text : List.of("", "\ufeff", "a", "# a\n", "\ufeff# a\r\n\r\n", "\n")) {
            SourceSpan span = EpisodeNote.parse(text).span(ModelPath.ROOT).orElseThrow();
            assertThat(span.in(text)).isEqualTo(text);
            assertThat(span.start().line()).isEqualTo(1);
            assertThat(span.start().column()).isEqualTo(1);
        }
    }

    @Test
    void aTitleIsFoundInItsLink() {
        assertThat(found("# [[GOH 7 - Kettles|Kettles]] #\n", "/title")).contains("# [[GOH 7 - Kettles|Kettles]] #");
        assertThat(found("# [[GOH 7 - Kettles|Kettles]] #\n", "/title/text")).contains("[[GOH 7 - Kettles|Kettles]]");
    }

    @Test
    void eachGuestIsFoundInTheField() {
        String text = "Guest:: \"Ana Diaz (Acme, Inc.)\", [[Bo Li]] and Ana\n";

        assertThat(found(text, "/guests")).contains("\"Ana Diaz (Acme, Inc.)\", [[Bo Li]] and Ana");
        assertThat(found(text, "/guests/0")).contains("Ana Diaz (Acme, Inc.)");
        assertThat(found(text, "/guests/1/text")).contains("[[Bo Li]]");
        assertThat(found(text, "/guests/2")).contains("Ana");
        assertThat(offset(text, "/guests/2")).isEqualTo(text.lastIndexOf("Ana"));
    }

    @Test
    void aGuestIsNotFoundInTheMiddleOfAWord() {
        String text = "Guest:: \"Anna-Annabel\", Ann-Ann, Ann & An\n";

        assertThat(offset(text, "/guests/1")).isEqualTo(text.indexOf("Ann-Ann"));
        assertThat(offset(text, "/guests/2")).isEqualTo(text.indexOf("Ann &"));
        assertThat(offset(text, "/guests/3")).isEqualTo(text.indexOf("An\n"));
    }

    private static int offset(String text, String path) {
        return EpisodeNote.parse(text)
                .span(new ModelPath(path))
                .orElseThrow()
                .start()
                .offset();
    }

    @Test
    void anElementReachesToTheEndOfWhatItHolds() {
        String text = "## Checklist\nWhy.\n\n- [ ] a\n  more\n\n  and more  \n\t- b\n- c\n\n## After the show\n- d\n";

        assertThat(found(text, "/preShow/items/0")).contains("- [ ] a\n  more\n\n  and more  \n\t- b");
        assertThat(found(text, "/preShow/items/0/details")).contains("more\n\n  and more");
        assertThat(found(text, "/preShow/items/0/children")).contains("- b");
        assertThat(found(text, "/preShow/items")).contains("- [ ] a\n  more\n\n  and more  \n\t- b\n- c");
        assertThat(found(text, "/preShow")).contains("- [ ] a\n  more\n\n  and more  \n\t- b\n- c");
        assertThat(found(text, "/intros/preShow")).contains("Why.");
    }

    @Test
    void aReferenceIsFoundWithoutItsMarker() {
        String text = "## Reference links\nDocs:\n- [Guide](https://example.org/g)\n  new\n\nhttps://example.org/h\n";

        assertThat(found(text, "/references/0/heading")).contains("Docs:");
        assertThat(found(text, "/references/0/references/0")).contains("- [Guide](https://example.org/g)\n  new");
        assertThat(found(text, "/references/0/references/0/text")).contains("[Guide](https://example.org/g)");
        assertThat(found(text, "/references/1/references/0/text")).contains("https://example.org/h");
        assertThat(found(text, "/references/1/heading")).isEmpty();
    }

    @Test
    void aValueThatTheEpisodeDoesNotHaveIsNowhere() {
        String text = "---\nurl: https://example.org\n---\n# a\nGuest:: b\n## Checklist\n- [ ] c\n- d\n"
                + "## Talking points\n- e\n### f\n- g\n## Timestamps\n00:00:00 h\n## Links\ni:\n- j\n## Other\nk\n";
        for (String path : List.of(
                "/",
                "/nothing",
                "/date",
                "/embed",
                "/properties",
                "/properties/none",
                "/properties/url",
                "/title/number",
                "/title/text/0",
                "/url/text",
                "/guests/1",
                "/guests/-1",
                "/guests/00",
                "/guests/0/name",
                "/guests/0/text/0",
                "/guests/99999999999999999999",
                "/intros",
                "/intros/none",
                "/intros/preShow",
                "/intros/head/0",
                "/postShow",
                "/postShow/items",
                "/preShow/items/2",
                "/preShow/items/-",
                "/preShow/items/\u0660",
                "/preShow/items/+0",
                "/preShow/items/1/state",
                "/preShow/items/0/details",
                "/preShow/items/0/children",
                "/preShow/items/0/children/0",
                "/preShow/items/0/text/0",
                "/preShow/items/0/title",
                "/preShow/items/0/at",
                "/talkingPoints/points/1",
                "/talkingPoints/segments/1",
                "/talkingPoints/segments/0/intro",
                "/talkingPoints/segments/0/points/1",
                "/talkingPoints/segments/0/text",
                "/timestamps/1",
                "/timestamps/0/text",
                "/timestamps/0/state",
                "/timestamps/0/details",
                "/references/1",
                "/references/0/text",
                "/references/0/references/1",
                "/references/0/references/0/details",
                "/references/0/references/0/label",
                "/otherSections",
                "/otherSections/1",
                "/otherSections/0/title")) {
            assertThat(found(text, path)).as(path).isEmpty();
        }
    }

    private static Optional<String> found(String text, String path) {
        return EpisodeNote.parse(text).span(new ModelPath(path)).map(span -> span.in(text));
    }

    @Property(tries = 3000)
    void noPathMakesItThrow(@ForAll("texts") String text, @ForAll("paths") ModelPath path) {
        EpisodeNote note = EpisodeNote.parse(text);
        List<Line> lines = lines(text);
        note.span(path).ifPresent(span -> {
            assertThat(span.end().offset()).isLessThanOrEqualTo(text.length());
            if (!path.isRoot()) {
                checkPosition(text, lines, span.start());
                checkPosition(text, lines, span.end());
            }
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(Fixtures.all()).map(fixture -> fixture.text()), Notes.any());
    }

    @Provide
    Arbitrary<ModelPath> paths() {
        Arbitrary<String> names = Arbitraries.of(
                        "title text url date properties embed guests intros head preShow items points segments children state"
                                .split(" "))
                .edgeCases(edges -> edges.none());
        Arbitrary<String> others = Arbitraries.of(
                "talkingPoints justBefore postShow timestamps at details intro references heading otherSections"
                        .split(" "));
        Arbitrary<String> indexes = Arbitraries.of("0", "1", "2", "3", "00", "-1", "-", "", "123456789012345678901");
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(6);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, names),
                        net.jqwik.api.Tuple.of(4, others),
                        net.jqwik.api.Tuple.of(5, indexes),
                        net.jqwik.api.Tuple.of(1, wild))
                .list()
                .ofMaxSize(7)
                .map(tokens -> ModelPath.of(tokens.toArray()));
    }
}
