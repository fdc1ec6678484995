package dev.goh.testkit;

import dev.goh.core.Section;
import dev.goh.core.Shows;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Single lines of notes, by what they are or look like. */
final class NoteLines {
    private NoteLines() {}

    static Arbitrary<String> any() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(6, item()),
                Tuple.of(3, text()),
                Tuple.of(3, blank()),
                Tuple.of(2, heading()),
                Tuple.of(2, marker()),
                Tuple.of(2, timestamp()),
                Tuple.of(2, reference()),
                Tuple.of(1, head()),
                Tuple.of(1, frontMatter())));
    }

    static Arbitrary<String> blank() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("  ", "\t", "  \t", "\u00a0"))));
    }

    static Arbitrary<String> text() {
        return Stable.of(Combinators.combine(Texts.indent(), Arbitraries.of("", "", "", "> ", "1. "), Texts.anyLine())
                .as((indent, quote, line) -> indent + quote + line));
    }

    static Arbitrary<String> item() {
        Arbitrary<String> box = Arbitraries.of(
                "", "", "", "[ ] ", "[ ] ", "[x] ", "[X] ", "[] ", "[/] ", "[a] ", "[ ]\t", "[x]", "[\uD83E\uDD51] ");
        Arbitrary<String> marker = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("- ")), Tuple.of(1, Arbitraries.of("* ", "+ ", "-  ", "-\t", "-", "*")));
        return Stable.of(Combinators.combine(Texts.indent(), marker, box, Texts.anyLine())
                .as((indent, mark, state, text) -> indent + mark + state + text));
    }

    /** Known and unknown headings of all levels, well and badly formed. */
    static Arbitrary<String> heading() {
        Arbitrary<String> name = Arbitraries.frequencyOf(
                Tuple.of(5, knownName()),
                Tuple.of(1, knownName().map(String::toUpperCase)),
                Tuple.of(1, knownName().map(known -> known.replace(" ", "  ") + ":")),
                Tuple.of(2, Arbitraries.of("Questions", "Wrap up", "Timestamp", "Setting the stage (7min)", "")),
                Tuple.of(2, Texts.line()));
        Arbitrary<String> marks =
                Arbitraries.of("## ", "## ", "### ", "### ", "# ", "#### ", "###### ", "##\t", "##", " ## ");
        Arbitrary<String> closing = Arbitraries.of("", "", "", "", " #", " ###  ", "#", " ");
        return Stable.of(Combinators.combine(marks, name, closing).as((open, text, close) -> open + text + close));
    }

    static Arbitrary<String> knownName() {
        List<String> names = Section.titled().stream()
                .flatMap(section -> Shows.all().stream().flatMap(show -> show.names(section).stream()))
                .distinct()
                .toList();
        return Stable.of(Arbitraries.of(names));
    }

    /** Lines that open and close fences and comments. */
    static Arbitrary<String> marker() {
        return Stable.of(Combinators.combine(
                        Texts.indent(),
                        Arbitraries.of(
                                "```",
                                "```",
                                "```js",
                                "````",
                                "``` a`b",
                                "~~~",
                                "~~~ text",
                                "~~~~~",
                                "'''",
                                "'''",
                                "''' a",
                                "<!--",
                                "<!-- a",
                                "-->",
                                "b -->",
                                "<!-- a --> b",
                                "<!-->",
                                "%%",
                                "%%",
                                "%% a",
                                "%% a %%",
                                "a %%"),
                        Arbitraries.of("", "", "", "  "))
                .as((indent, mark, end) -> indent + mark + end));
    }

    static Arbitrary<String> timestamp() {
        Arbitrary<String> before = Arbitraries.of("", "", "", "", "- ", "* ", "\t", "  - ");
        Arbitrary<String> time = Arbitraries.of(
                "00:00:00",
                "00:12:58",
                "1:02:03",
                "5:53",
                "05:53",
                "[00:12:58]",
                "(1:02:03)",
                "99:59:59",
                "00:63:10",
                "00:10:75",
                "63:10",
                "1:2:3",
                "100:00:00",
                "[5:53",
                "(5:53]",
                "00:00:00:00",
                ":30",
                "5:53pm");
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "  ", "\t", "", "\u00a0");
        return Stable.of(Combinators.combine(before, time, gap, Texts.anyLine())
                .as((start, at, blank, title) -> start + at + blank + title));
    }

    static Arbitrary<String> reference() {
        Arbitrary<String> fixed = Arbitraries.of(
                "https://example.org/a ",
                "(book) A User's Guide: https://example.org/b",
                "(repo) A repository",
                "\uD83D\uDD8A\uFE0F How to: https://example.org/c",
                "- [Design](https://example.org/d)\u00a0- the design",
                "* [[Some note]]",
                "[ ] a box",
                "- [ ] TODO: add links",
                "Contact Joe:",
                "Contact Ana: ",
                "LinkedIn: https://example.org/in/joe",
                "<https://example.org/e>",
                "Docs  https://example.org/f",
                "no link here");
        return Stable.of(Arbitraries.oneOf(
                fixed,
                Combinators.combine(
                                Texts.words(),
                                Arbitraries.of(": ", " ", ":  ", " - "),
                                Arbitraries.of("https://example.org/g", "[h](https://example.org/h)", "[[i]]", ""))
                        .as((label, gap, link) -> label + gap + link)));
    }

    /** Titles, embeds and guest fields, empty ones too. */
    static Arbitrary<String> head() {
        return Stable.of(Arbitraries.oneOf(
                Arbitraries.of(
                        "# [[GOH 22 - Ana Diaz on tracing]]",
                        "# [[folder/GOH 22|Ana on tracing]]",
                        "# [Ana Diaz](projects/Ana%20Diaz.md)",
                        "# CCG 000 - Iniciamos",
                        "#",
                        "# ",
                        "# Checklist",
                        "# [[a]] and [[b]]",
                        "# [[a|]]",
                        "[[GOH 22 - no heading]]"),
                Arbitraries.of(
                        "<iframe width=\"560\" src=\"https://www.youtube.com/embed/\" title=\"player\"></iframe>",
                        "<iframe width=\"560\" src=\"https://www.youtube.com/embed/Te4Kettle_8?si=abc\" allowfullscreen></iframe>",
                        "<iframe src='https://example.org/v/1'></iframe>",
                        "<iframe src=\"[https://www.youtube.com/watch?v=TBD](https://www.youtube.com/watch?v=OqTeaCup22Q)\"></iframe>",
                        "![](https://www.youtube.com/watch?v=Te4Kettle_8)",
                        "[Link to YouTube video](ttps://www.youtube.com/live/Kettle_0wl8)",
                        "[Link to YouTube video]()",
                        "[url](https://example.org/call)",
                        "[docs](https://example.org/docs)",
                        "[watch](https://youtu.be/)",
                        "[channel](https://www.youtube.com/@grafana)"),
                Arbitraries.of(
                        "Guest::",
                        "Guest:: ",
                        "Guest:: \"Name\"",
                        "Guest:: Joseph (Joe) Hill",
                        "Guest:: \"[[Ana Diaz]], [[Bo Li]]\"",
                        "Guest:: \"Ana Diaz\" & \"Bo Li\"",
                        "Guests: \"Smith, Ana\", \"Bo Li\"",
                        "Invitado(s): Noelia V. y Anselmo C.",
                        "Invitado(s)::",
                        "guests:: Cy Day and Di Eck, [Ed](https://example.org/ed) (Acme, Inc)",
                        "Guest: none",
                        "Guest:Ana",
                        "Hosts -  Nicole & Jay"),
                Combinators.combine(
                                Arbitraries.of("Guest:: ", "Guests: ", "Invitado(s): ", "Invitada::"), Texts.anyLine())
                        .as((label, value) -> label + value),
                Texts.anyLine().map(title -> "# " + title)));
    }

    /** Lines as front matter has them, well and badly formed. */
    static Arbitrary<String> frontMatter() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "url: https://www.youtube.com/watch?v=Te4Kettle_8",
                                "url:",
                                "url: ",
                                "url: TBD",
                                "url: \"https://youtu.be/Te4Kettle_8\"",
                                "url: [https://example.org](https://example.org)",
                                "date: 2023-12-01",
                                "date:",
                                "date: ",
                                "date: '2024-02-29'",
                                "date: 2023-02-30",
                                "date: June 22nd 2026, 18:00pm CEST",
                                "---")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "tags: [a, b]",
                                "tags:",
                                "  - one",
                                "  - two",
                                "- three",
                                "aliases: {a: 1, b: [x, y]}",
                                "count: 12",
                                "count: 0x1F",
                                "done: true",
                                "done: True",
                                "nothing: null",
                                "nothing: ~",
                                "text: \"caf\\u00e9 \\\"x\\\"\"",
                                "text: 'it''s'",
                                "text: |",
                                "  block line",
                                "more: >-",
                                "raw: !tag x",
                                "raw: &a b",
                                "broken: [a, b",
                                "two words: a b",
                                "key:value",
                                "# a comment",
                                "no mapping",
                                "  nested: 1")),
                Tuple.of(1, Combinators.combine(Texts.word(), Texts.word()).as((key, value) -> key + ": " + value))));
    }
}
