package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.goh.core.Link;
import dev.goh.testkit.HarmlessHtml;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown inside a value: its links, its HTML, and what it takes to break them. */
class MarkdownTextTest {
    private static final List<String> HOSTILE_TARGETS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3A;alert(1)",
            "javascript&#0000058;alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;avascript&colon;alert(1)",
            "javascript\\:alert(1)",
            "javascript&amp;colon;alert(1)",
            "javascript\\&colon;alert(1)",
            "javascript&amp;#58;alert(1)",
            "javascript&amp;#x3A;alert(1)",
            "javascript&amp;amp;colon;alert(1)",
            "&amp;#1;javascript&amp;colon;alert(1)",
            "data&amp;colon;text/html,x",
            "//evil.example/x",
            "\\\\\\\\evil\\x",
            "\\\\evil.example",
            "/\\\\evil.example",
            "/&Tab;/evil.example",
            "&#1;//evil.example",
            "/&NewLine;/evil.example",
            "java&Tab;script:alert(1)",
            "java&NewLine;script&colon;alert(1)",
            "&NewLine;javascript&colon;alert(1)",
            "&#1;javascript&colon;alert(1)",
            "&#32;javascript&colon;alert(1)",
            "\u00a0javascript:alert(1)",
            "\u0001javascript:alert(1)",
            "javascript:alert(1)\u2028",
            "javascript:alert(1)//\u0085",
            "javascript\u200b:alert(1)",
            "javascript:https://example.org/",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data&colon;text/html;base64,PHNjcmlwdD4=",
            "DATA:image/svg+xml,%3Csvg%20onload=alert(1)%3E",
            "file:///etc/passwd",
            "view-source:javascript:alert(1)",
            "blob&colon;x",
            "%6Aavascript:alert(1)");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Guide](https://example.org/g); Guide; https://example.org/g",
                "[**Bold** `code`](g.md 'title'); Bold code; g.md",
                "[Guide](<https://example.org/g>); Guide; https://example.org/g",
                "[[Ana Diaz]]; Ana Diaz; Ana Diaz",
                "[[projects/Ana Diaz|Ana]]; Ana; projects/Ana Diaz",
                "[[ Ana Diaz | Ana ]]; Ana; Ana Diaz",
                "![Kettle](kettle.png); Kettle; kettle.png",
                "![[kettle.png]]; kettle.png; kettle.png",
                "<https://example.org/g>; ''; https://example.org/g",
                "<ana@example.org>; ''; ana@example.org",
                "https://example.org/g; ''; https://example.org/g",
                "(see https://example.org/g_(h)).; ''; https://example.org/g_(h)",
                "**https://example.org/g**; ''; https://example.org/g",
                "https://example.org/a_b_c; ''; https://example.org/a_b_c",
                "https://example.org/__init__.py; ''; https://example.org/__init__.py",
                "# See https://example.org/g; ''; https://example.org/g",
                "> 1. https://example.org/g; ''; https://example.org/g",
                "- [x] https://example.org/g; ''; https://example.org/g",
                "[note https://example.org/g]; ''; https://example.org/g"
            })
    void findsALinkInEveryForm(String markdown, String label, String url) {
        assertThat(MarkdownText.of(markdown).links()).containsExactly(new Link(label, url));
    }

    @Test
    void aBareAddressGoesOnWhereFlexmarkSeesAnEntity() {
        assertThat(MarkdownText.of("https://example.org/?a=1&amp;b=2 x").links())
                .containsExactly(new Link("", "https://example.org/?a=1&amp;b=2"));
    }

    @Test
    void findsLinksInOrderOverAllLinesAndBlocks() {
        String markdown = "See [a](u1), [[b|c]]\nand https://example.org/u3.\n\n> - <https://example.org/u4>\n>\n"
                + ">   ![d](u5)\n\n1. [e][r]\n2. [r]\n\n[r]: u6 'title'\n";

        assertThat(MarkdownText.of(markdown).links())
                .containsExactly(
                        new Link("a", "u1"),
                        new Link("c", "b"),
                        new Link("", "https://example.org/u3"),
                        new Link("", "https://example.org/u4"),
                        new Link("d", "u5"),
                        new Link("e", "u6"),
                        new Link("r", "u6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no link",
                "`https://example.org`",
                "a `[b](c)` d",
                "``[[b]] ` c``",
                "```\nhttps://example.org\n[a](b)\n```",
                "~~~sh\ncurl https://example.org\n~~~",
                "    https://example.org",
                "\thttps://example.org",
                "> ```\n> https://example.org\n> ```",
                "\\[a](b)",
                "\\[[a]]",
                "[a]",
                "[a] (b)",
                "<!-- https://example.org -->",
                "a <!-- [b](c) --> d"
            })
    void findsNoLinkWhereThereIsNone(String markdown) {
        assertThat(MarkdownText.of(markdown).links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a *b* **c** `d`|<p>a <em>b</em> <strong>c</strong> <code>d</code></p>",
                "> a|<blockquote>\\n<p>a</p>\\n</blockquote>",
                "- a\\n- b|<ul>\\n<li>a</li>\\n<li>b</li>\\n</ul>",
                "3. a\\n4. b|<ol start=\"3\">\\n<li>a</li>\\n<li>b</li>\\n</ol>",
                "- a\\n  - b|<ul>\\n<li>a\\n<ul>\\n<li>b</li>\\n</ul>\\n</li>\\n</ul>",
                "# a|<h1>a</h1>",
                "***|<hr />",
                "a\\\\\\nb|<p>a<br />\\nb</p>",
                "```sh\\na < b\\n```|<pre><code class=\"language-sh\">a &lt; b\\n</code></pre>",
                "[a](https://example.org/?b=1&c=2)|<p><a href=\"https://example.org/?b=1&amp;c=2\">a</a></p>",
                "[a](b/c.md#d)|<p><a href=\"b/c.md#d\">a</a></p>",
                "[a](b/c:d)|<p><a href=\"b/c:d\">a</a></p>",
                "[a](mailto:b@example.org)|<p><a href=\"mailto:b@example.org\">a</a></p>",
                "[a](HTTPS://example.org)|<p><a href=\"HTTPS://example.org\">a</a></p>",
                "![a](b.png)|<p><img src=\"b.png\" alt=\"a\" /></p>",
                "[a: b](c)|<p><a href=\"c\">a: b</a></p>",
                "[see https://example.org] a|<p>[see https://example.org] a</p>",
                "[a: b]|<p>[a: b]</p>",
                "[a](javascript:b)|<p><a href=\"#\">a</a></p>",
                "a & b|<p>a &amp; b</p>",
                "a < b > c|<p>a &lt; b &gt; c</p>"
            })
    void rendersMarkdown(String markdown, String html) {
        String source = markdown.replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\\\n", "\\\n");

        assertThat(MarkdownText.of(source).html()).isEqualTo(html.replace("\\n", "\n") + "\n");
    }

    @Test
    void rendersTaskListsAndLosesNoLetterAfterABoxAndATab() {
        assertThat(MarkdownText.of("- [ ] a\n- [x] b\n- [X]\tcd\n").html())
                .containsSubsequence("<li", "<input type=\"checkbox\"", "a</li>", "<li", " checked", "b</li>", "cd")
                .containsOnlyOnce("a</li>")
                .doesNotContain("[ ]", "[x]");
    }

    static Stream<String> hostileHtml() {
        return Stream.of(
                "<script>alert(1)</script>",
                "a <script>alert(1)</script> b",
                "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<div onmouseover=\"alert(1)\">\n\na\n\n</div>",
                "<!-- <script> --> <script>",
                "<!--\n--><img src=x onerror=alert(1)>",
                "<?php <script> ?>",
                "<![CDATA[ <script> ]]>",
                "<!DOCTYPE <script>>",
                "<style>@import 'x';</style>",
                "<textarea>\n</textarea><script>",
                "`<script>` ``<img>``",
                "```\n<script>\n```",
                "```\"><script>\na\n```",
                "```a\"onload=\"b\na\n```",
                "~~~</code><script>\na\n~~~",
                "    <script>",
                "# <script>",
                "- [ ] <script>",
                "> <script>",
                "[<script>](https://example.org)",
                "![\"><script>](https://example.org)",
                "![a](https://example.org/\"onerror=\"alert(1))",
                "[a](https://example.org/\"onmouseover=\"alert(1))",
                "[a](https://example.org/'onmouseover='alert(1))",
                "[a](https://example.org/&quot;onmouseover=&quot;alert(1))",
                "[a](https://example.org/ \"\\\"onmouseover=\\\"alert(1)\")",
                "[a](https://example.org/ '\"><script>')",
                "[a](https://example.org/&quot;&gt;&lt;script&gt;)",
                "[a]\n\n[a]: https://example.org/\"onx=\" '\"><script>'",
                "<https://example.org/\"onx=alert(1)>",
                "<https://example.org/&quot;onx=alert(1)>",
                "[[\"onmouseover=alert(1)|a]]",
                "[[a|<script>]]",
                "[[\"><script>]]",
                "&lt;script&gt; &#60;script&#62;",
                "\\<script>",
                "<script\n>alert(1)</script\n>",
                "\u0000<script>\u0000",
                "<a\u0000href=javascript:alert(1)>");
    }

    @ParameterizedTest
    @MethodSource("hostileHtml")
    void noHtmlOfANotePasses(String markdown) {
        HarmlessHtml.check(MarkdownText.of(markdown).html());
        HarmlessHtml.check(MarkdownText.of(markdown + "\n" + "-".repeat(3000)).html());
    }

    /** Slashes and blanks in a wiki link become hyphens, and so may make a scheme that some program answers to. */
    @ParameterizedTest
    @ValueSource(strings = {"ms/word:ofe", "ms word:ofe", "notes/GOH 1\n1:02:03 - Tea", "a+b:c"})
    void noWikiLinkBecomesAScheme(String target) {
        String html =
                MarkdownText.of("[[" + target + "]] and [[" + target + "|Tea]]").html();
        HarmlessHtml.check(html);
        assertThat(html).contains("href=\"#\"");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](http://a/?a=1&b=2&amp;c=3), http://a/?a=1&amp;b=2&amp;c=3",
        "<http://a/?a=1&b=2>, http://a/?a=1&amp;b=2",
        "<a&b@example.org>, mailto:a&amp;b@example.org",
        "[a](https://example.org/a&copy;b), https://example.org/a\u00a9b",
        "[a](notes/a.md#b), notes/a.md#b",
        "[a](/a/b), /a/b"
    })
    void aHarmlessLinkIsWrittenAsItIs(String markdown, String target) {
        assertThat(MarkdownText.of(markdown).html()).contains("href=\"" + target + "\"");
    }

    static List<String> hostileTargets() {
        return HOSTILE_TARGETS;
    }

    @ParameterizedTest
    @MethodSource("hostileTargets")
    void noLinkLeadsToAScriptOrAnotherHostHoweverItIsSpelt(String target) {
        Stream.of(
                        "[a](%s)",
                        "[a](<%s>)",
                        "[a]( %s 'b')",
                        "![a](%s)",
                        "![a](<%s>)",
                        "<%s>",
                        "[[%s]]",
                        "[[%s|a]]",
                        "![[%s]]",
                        "[a]\n\n[a]: %s",
                        "[a][b]\n\n[b]: <%s>",
                        "![a][]\n\n[a]: %s",
                        "[![a](%s)](b)",
                        "[![a](b)](%s)",
                        "> - [a](%s)",
                        "# [a](%s)",
                        "%s")
                .map(form -> form.replace("%s", target))
                .forEach(
                        markdown -> HarmlessHtml.check(MarkdownText.of(markdown).html()));
    }

    @Property(tries = 1500)
    void noMixtureOfMarkdownAndHtmlPasses(@ForAll("mixtures") String markdown) {
        HarmlessHtml.check(MarkdownText.of(markdown).html());
        assertThat(MarkdownText.of(markdown).links()).isNotNull();
    }

    @Provide
    Arbitrary<String> mixtures() {
        List<String> pieces = Stream.concat(
                        Stream.concat(hostileHtml(), HOSTILE_TARGETS.stream()),
                        Stream.of(
                                ("[ ]( ) < > \" ' ` ``` ![ [[ ]] | ](< >) [a]: &quot; &lt; \\ <a href=\" onx=\" --> <!-- "
                                                + "# - 1. * _ ** ~~~ https://example.org/ [ ] [x] http: // : ; & &colon; a b")
                                        .split(" ")))
                .toList();
        return Arbitraries.of(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(list -> Arbitraries.of("", " ", "\n", "\n\n", "\t")
                        .list()
                        .ofSize(list.size())
                        .map(gaps -> IntStream.range(0, list.size())
                                .mapToObj(i -> list.get(i) + gaps.get(i))
                                .collect(Collectors.joining())));
    }

    /** Each of these overflows the stack of a plain flexmark, or keeps it busy for longer than anyone waits. */
    @TestFactory
    Stream<DynamicTest> hostileTextsNeitherHangNorOverflowTheStack() {
        String attributes = "<a " + "b=c ".repeat(900) + ">";
        String tabs = IntStream.range(0, 300)
                .mapToObj(level -> "\t".repeat(level) + "- a\n")
                .collect(Collectors.joining());
        String spaces = IntStream.range(0, 40)
                .mapToObj(level -> "  ".repeat(level) + "- a\n")
                .collect(Collectors.joining());
        return Stream.of(
                        "-".repeat(2_000),
                        "*".repeat(2_000),
                        "_".repeat(2_000),
                        "- ".repeat(3_200),
                        "- [ ] " + "+ ".repeat(3_200),
                        "* ".repeat(400) + "a",
                        "> ".repeat(3_200),
                        "1. ".repeat(3_200),
                        "#".repeat(3_000),
                        attributes,
                        attributes.replace(" ", "\n"),
                        attributes.replace(" ", "\n> "),
                        "a <" + "b".repeat(4_000) + ">",
                        "<https://example.org/" + "a".repeat(4_000) + ">",
                        "a </b" + "-".repeat(3_000) + ">",
                        "a <!--" + "/>}".repeat(1_200) + "-->",
                        "[" + "a".repeat(3_000) + "](b)",
                        "[" + "a\n".repeat(400) + "]: b",
                        "[a](<" + "b".repeat(3_000) + ">)",
                        "[a](b \"" + "c".repeat(3_000) + "\")",
                        "[a](b\n> '" + "c\n> ".repeat(400) + "')",
                        "[a]: b \"" + "c\n".repeat(400) + "\"",
                        tabs,
                        spaces.repeat(4),
                        ("00:00:00 a b\n\t").repeat(40_000),
                        ("00:00:00 a b\n").repeat(400),
                        ("a\n\t").repeat(32_000),
                        "[a](".repeat(10_000),
                        ("[a](".repeat(12) + "\n").repeat(300),
                        "![".repeat(1_000) + "](b)".repeat(1_000),
                        ("![".repeat(40) + "\n").repeat(20) + ("](b)".repeat(40) + "\n").repeat(20),
                        "[a][" + "\\".repeat(60) + "\":\"" + "\\".repeat(500),
                        ("[a][" + "\\(".repeat(8) + "\n").repeat(60),
                        "\\".repeat(3_000),
                        "`".repeat(4_000),
                        ("``a\n").repeat(400),
                        "*a **b ".repeat(500),
                        "_a*".repeat(1_000),
                        "&amp;".repeat(3_000),
                        "<".repeat(3_000),
                        "(".repeat(3_000) + ")".repeat(3_000),
                        "\t".repeat(3_000) + "a",
                        " ".repeat(3_000) + "a",
                        "\n".repeat(16_000),
                        "[[".repeat(2_000) + "]]".repeat(2_000),
                        "https://example.org/".repeat(800),
                        ("# {{{{{{\n  ").repeat(400),
                        "a".repeat(1_000_000),
                        "k: |\n" + "  a\n".repeat(4_000))
                .flatMap(text -> Stream.of("", "- ", "> ", "a\n").map(start -> start + text))
                .map(text -> DynamicTest.dynamicTest(
                        text.substring(0, Math.min(24, text.length())).strip().replace("\n", " ") + "...",
                        () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                            HarmlessHtml.check(MarkdownText.of(text).html());
                            assertThat(MarkdownText.of(text).links()).isNotNull();
                        })));
    }

    @Test
    void aHeadingInATaskThatFlexmarkLosesTheDocumentOfIsRead() {
        MarkdownText text = MarkdownText.of("- [ ] add links\n%%\n\t## [Plan][p]\n\t %%\n\n[p]: https://example.org/p");

        assertThat(text.html()).contains("add links", "Plan</a></h2>").doesNotContain("id=");
        assertThat(text.links()).containsExactly(new Link("Plan", "https://example.org/p"));
    }

    @Test
    void aTextThatFlexmarkCannotBearIsShownAsItIs() {
        String markdown = "-".repeat(2_000) + "\n<b> [a](https://example.org) 'c' & \"d\"";

        assertThat(MarkdownText.of(markdown).html())
                .isEqualTo("<pre>" + "-".repeat(2_000)
                        + "\n&lt;b&gt; [a](https://example.org) &#39;c&#39; &amp; &quot;d&quot;</pre>\n");
        assertThat(MarkdownText.of(markdown).links()).containsExactly(new Link("a", "https://example.org"));
    }

    @Test
    void longTextsAsPeopleWriteThemAreRendered() {
        String prose =
                "We talked about kettles, see [the guide](https://example.org/g) and [[Ana Diaz|Ana]]'s \"talk\". ";

        assertThat(MarkdownText.of(prose.repeat(30)).html()).startsWith("<p>We talked");
        assertThat(MarkdownText.of((prose.repeat(5) + "\n\n").repeat(20)).html())
                .startsWith("<p>We talked");
        assertThat(MarkdownText.of("```sh\n" + "curl -s \\\n  \"$URL\" | jq '.a[0]'\n".repeat(7) + "```")
                        .html())
                .startsWith("<pre><code");
        assertThat(MarkdownText.of("- a\n".repeat(300)).html()).startsWith("<ul>");
    }

    @Test
    void aTextIsItsMarkdown() {
        assertThat(MarkdownText.of("a *b*")).hasToString("a *b*");
    }
}
