package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.InlineLink.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTextTest {
    private static final int HOSTILE = 1 << 16;

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        "see [docs](https://a.b/c_d) now",
                        new InlineLink(Kind.MARKDOWN, 4, 27, "docs", "https://a.b/c_d")),
                Arguments.of("[[Note]]", new InlineLink(Kind.WIKI, 0, 8, "Note", "Note")),
                Arguments.of("[[ Note | alias ]]", new InlineLink(Kind.WIKI, 0, 18, "alias", "Note")),
                Arguments.of("![shot](a.png)", new InlineLink(Kind.IMAGE, 0, 14, "shot", "a.png")),
                Arguments.of("<https://a.b>", new InlineLink(Kind.AUTOLINK, 0, 13, "", "https://a.b")),
                Arguments.of("https://a.b/c", new InlineLink(Kind.BARE, 0, 13, "", "https://a.b/c")),
                Arguments.of("(https://a.b/c_(d)).", new InlineLink(Kind.BARE, 1, 18, "", "https://a.b/c_(d)")),
                Arguments.of("https://a.b, then", new InlineLink(Kind.BARE, 0, 11, "", "https://a.b")),
                Arguments.of("HTTP://a.b\u00a0c", new InlineLink(Kind.BARE, 0, 10, "", "HTTP://a.b")),
                Arguments.of("[a](b \"title\")", new InlineLink(Kind.MARKDOWN, 0, 14, "a", "b")),
                Arguments.of("[a](<b c>)", new InlineLink(Kind.MARKDOWN, 0, 10, "a", "b c")),
                Arguments.of("[a](b(c)d)", new InlineLink(Kind.MARKDOWN, 0, 10, "a", "b(c)d")),
                Arguments.of("[a]()", new InlineLink(Kind.MARKDOWN, 0, 5, "a", "")),
                Arguments.of("[a [b](c)](d)", new InlineLink(Kind.MARKDOWN, 0, 13, "a [b](c)", "d")),
                Arguments.of("[`]`](d)", new InlineLink(Kind.MARKDOWN, 0, 8, "`]`", "d")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLinkIsFoundWithItsPlaceItsLabelAndItsTarget(String line, InlineLink link) {
        assertThat(InlineText.links(line)).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "[a]",
                "[a] (b)",
                "\\[a](b)",
                "`[a](b)`",
                "`https://a.b`",
                "[a](b c)",
                "xhttps://a.b",
                "https://",
                "<b>",
                "[[]]",
                "[a",
                "a](b)",
                "ftp://a.b",
                "www.a.b"
            })
    void whatOnlyLooksLikeALinkIsNone(String line) {
        assertThat(InlineText.links(line)).isEmpty();
    }

    @Test
    void linksAreListedFromLeftToRight() {
        assertThat(InlineText.links("[a](b) https://c.d [[e]]"))
                .extracting(InlineLink::target)
                .containsExactly("b", "https://c.d", "e");
    }

    @Test
    void aLineIsALinkOnlyIfNothingElseStandsOnIt() {
        assertThat(InlineText.wholeLink("[a](b)")).map(InlineLink::label).contains("a");
        assertThat(InlineText.wholeLink("[[a]]")).map(InlineLink::kind).contains(Kind.WIKI);
        assertThat(InlineText.wholeLink("[a](b) c")).isEmpty();
        assertThat(InlineText.wholeLink("[[a]] and [[b]]")).isEmpty();
        assertThat(InlineText.wholeLink("https://a.b")).isEmpty();
        assertThat(InlineText.wholeLink("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain text                    | plain text
            **bold** and _em_ and ~~no~~  | bold and em and no
            ***both***                    | both
            snake_case_word               | snake_case_word
            2 * 3 * 4                     | 2 * 3 * 4
            a*b*c                         | abc
            `a_b_` c                      | a_b_ c
            ``a ` b``                     | a ` b
            ` a `                         | a
            [docs](https://a.b) now       | docs now
            [**docs**](https://a.b)       | docs
            [a [b](c) d](e)               | a b d
            ![shot](a.png)                | shot
            [[Note]]                      | Note
            <https://a.b>                 | https://a.b
            \\*a\\* \\[b\\]               | *a* [b]
            a \\b                         | a \\b
            *open                         | *open
            [ ] a                         | [ ] a
            """)
    void thePlainTextIsWhatAReaderSees(String line, String plain) {
        assertThat(InlineText.plain(line)).isEqualTo(plain);
    }

    @Test
    void theAliasOfAWikiLinkIsWhatAReaderSees() {
        assertThat(InlineText.plain("see [[Note|alias]]")).isEqualTo("see alias");
    }

    @Test
    void aLinkInALabelMayHaveNoBlankInItsTarget() {
        assertThat(InlineText.plain("[[a](b c)](d)")).isEqualTo("[a](b c)");
    }

    @Property
    void linksLieInTheLineInOrder(
            @ForAll @StringLength(max = 40) @Chars({'[', ']', '(', ')', '`', '!', '<', '>', '|', ' ', 'a', '\\'})
                    String line) {
        int end = 0;
        for (InlineLink link : InlineText.links(line)) {
            assertThat(link.start()).isGreaterThanOrEqualTo(end);
            assertThat(link.end()).isGreaterThan(link.start());
            end = link.end();
        }
        assertThat(end).isLessThanOrEqualTo(line.length());
    }

    @Property
    void aLineWithoutMarksIsItsPlainText(@ForAll @Chars({'a', 'b', ' ', '.', '#', '-', ':'}) String line) {
        assertThat(InlineText.plain(line)).isEqualTo(line.trim());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is a span?",
                "snake_case, 2 * 3 * 4, a < b, R&D, 100%, C# & more!",
                "see https://example.org/~ana/a_b?c=1&d=2 (today)",
                "a \\b",
                "- # 1. > a",
            })
    void textThatIsReadAsItselfStaysAsItIs(String text) {
        assertThat(InlineText.escape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [x](javascript:alert(1))    | \\[x](javascript:alert(1))
            [[a]] and ![b](c)           | \\[\\[a]] and !\\[b](c)
            *a* **b** _c_ ~~d~~ __init__ | \\*a\\* \\*\\*b\\*\\* \\_c\\_ \\~\\~d\\~\\~ \\_\\_init\\_\\_
            `code`                      | \\`code\\`
            \\*not\\*                   | \\\\\\*not\\\\\\*
            ends with \\                | ends with \\\\
            <b>bold</b> <!-- a --> %%b%% | \\<b>bold\\</b> \\<\\!-- a --> \\%\\%b\\%\\%
            &lt; &#35;                  | \\&lt; \\&#35;
            https://example.org/*a*     | https\\://example.org/\\*a\\*
            """)
    void whatWouldBeReadAsMarkdownIsEscaped(String text, String escaped) {
        assertThat(InlineText.escape(text)).isEqualTo(escaped);
        assertThat(InlineText.plain(escaped)).isEqualTo(text);
    }

    @Property
    void escapedTextIsReadBackAndHoldsNoLinkButAddresses(@ForAll("textsFullOfMarkup") String text) {
        String escaped = InlineText.escape(text);

        assertThat(InlineText.plain(escaped)).isEqualTo(Texts.trimBlanks(text));
        assertThat(InlineText.links(escaped)).extracting(InlineLink::kind).allMatch(Kind.BARE::equals);
        assertThat(InlineText.links(escaped)).extracting(InlineLink::target).allMatch(text::contains);
    }

    @Provide
    Arbitrary<String> textsFullOfMarkup() {
        Arbitrary<String> part = Arbitraries.of(
                "https://",
                "http://",
                "a",
                "b.c",
                "[",
                "]",
                "(",
                ")",
                "`",
                "``",
                "*",
                "**",
                "_",
                "~",
                "\\",
                "<",
                ">",
                "!",
                "&amp;",
                "&",
                "|",
                " ",
                "\t",
                "#",
                "%",
                "-",
                "\u00a0",
                "é",
                "\ud83d\ude80",
                ".",
                ":",
                "\"");
        return part.list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    static List<String> hostile() {
        return Stream.of(
                        "[",
                        "]",
                        "(",
                        "[a](",
                        "[[",
                        "![",
                        "`",
                        "*",
                        "_",
                        "~",
                        "*a",
                        "*a ",
                        "_a_ ",
                        "<",
                        "<http://",
                        "http://",
                        "http://. ",
                        "\\[",
                        "[a](b c",
                        "[a](<b c",
                        "*_~`[",
                        "`a``b```",
                        "[](",
                        "[[a|",
                        ")",
                        "h")
                .map(part -> part.repeat(HOSTILE / part.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void longLinesOfMarksTakeNoLongTime(String line) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            InlineText.links(line);
            InlineText.plain(line);
            InlineText.escape(line);
        });
    }

    static List<String> nested() {
        int times = HOSTILE / 8;
        return List.of(
                "[".repeat(times) + "a" + "](b)".repeat(times),
                "[[".repeat(times) + "]]".repeat(times),
                "![".repeat(times) + "a" + "](b)".repeat(times),
                "[a](".repeat(times) + "b" + ")".repeat(times),
                "[a](b ".repeat(times) + ")".repeat(times),
                "(".repeat(times) + "http://a.b" + ")".repeat(times),
                "http://".repeat(times) + "[");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void deepNestingExhaustsNeitherStackNorPatience(String line) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            InlineText.links(line);
            InlineText.plain(line);
        });
    }
}
