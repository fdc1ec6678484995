package dev.goh.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts with everything in them that a reader of Markdown could trip over. Shrink towards the empty text and plain words. */
public final class Texts {
    private static final Arbitrary<String> PLAIN_WORD = Stable.of(Arbitraries.of(
            "a",
            "b",
            "it",
            "Ana",
            "Loki",
            "Tempo",
            "k6",
            "Show",
            "Demo",
            "OTel",
            "tracing",
            "about",
            "questions",
            "42",
            "007",
            "3",
            "Übung",
            "más",
            "Łukasz",
            "日本",
            "ß",
            "İ",
            "ı",
            "\uD835\uDCB3",
            "Ⅷ",
            "٣",
            "x",
            "X",
            "and",
            "y",
            "url",
            "date",
            "null",
            "true",
            "none",
            "Guest",
            "from"));

    private static final Arbitrary<String> WORD = Stable.of(Arbitraries.frequencyOf(
            Tuple.of(9, PLAIN_WORD),
            Tuple.of(1, Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(6))));

    private static final Arbitrary<String> WORDS =
            Stable.of(Combinators.combine(WORD, PLAIN_WORD.list().ofMaxSize(2)).as((first, rest) -> {
                StringBuilder words = new StringBuilder(first);
                rest.forEach(word -> words.append(' ').append(word));
                return words.toString();
            }));

    private Texts() {}

    /** A word: letters and digits of several alphabets, some of which mean something in a note. */
    public static Arbitrary<String> word() {
        return WORD;
    }

    /** One to three words with single spaces between them. */
    public static Arbitrary<String> words() {
        return WORDS;
    }

    /** Pieces of inline Markdown, of things that only look like Markdown, and of what is blank elsewhere but not here. */
    static Arbitrary<String> piece() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(8, words()),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "[docs](https://example.org/a_b)",
                                "[[Some note]]",
                                "[[Some note|alias]]",
                                "https://example.org/x?a=1&b=(2)",
                                "http://example.org.",
                                "<https://example.org>",
                                "![shot](img.png)",
                                "`code`",
                                "``a ` b``",
                                "**bold**",
                                "_em_",
                                "~~gone~~",
                                "snake_case_word",
                                "<guest>")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "[", "]", "(", ")", "[[", "]]", "[a", "[a](", "](b)", "`", "```", "~~~", "*", "**", "_",
                                "<", ">", "|", "{", "}", "!", "&", ",", ";", "=", "\"", "'", "''", "\\", "\\[", "\\`",
                                "\\\\", "#", "##", "# a", ":", "::", "a:", "-", "--", "---", "+", "?", "@x", "%",
                                "...")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "[ ]",
                                "[x]",
                                "[X]",
                                "[]",
                                "[/]",
                                "[ ] a",
                                "[x]a",
                                "- a",
                                "- [ ] a",
                                "* b",
                                "1. a",
                                "> quote",
                                "> [!note] c",
                                "00:00:00",
                                "1:02:03 a",
                                "5:53",
                                "00:63:10",
                                "16:00 CEST",
                                "(book) a",
                                "(7min)",
                                "## Checklist",
                                "### Questions",
                                "Guest:: Ana",
                                "Contact Joe:")),
                Tuple.of(1, Arbitraries.of("-->", "<!--", "%%", "'''", "<!-- a -->", "%% a %%")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "\u00a0",
                                "a\u00a0b",
                                "\u0085",
                                "\u2028",
                                "\u000b",
                                "\f",
                                "\u200b",
                                "e\u0301",
                                "\uD83E\uDD51",
                                "\uD83D\uDD8A\uFE0F",
                                "\uFEFF",
                                "\u0007",
                                "\uFFFD"))));
    }

    /** Any one line, outer blanks included. */
    public static Arbitrary<String> anyLine() {
        Arbitrary<String> gap = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(" ")),
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("  ", "\t", " \t", "\u00a0", "    ")));
        return Stable.of(Combinators.combine(piece(), gap)
                .as((piece, blank) -> piece + blank)
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces)));
    }

    /** Any one line without blanks at its ends, possibly empty. */
    public static Arbitrary<String> line() {
        return Stable.of(anyLine().map(LineForm::trim));
    }

    /** Any one line without blanks at its ends, not empty. */
    public static Arbitrary<String> filledLine() {
        return Stable.of(line().map(line -> line.isEmpty() ? "a" : line));
    }

    /** Blanks as people and editors indent with. */
    static Arbitrary<String> indent() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("")),
                Tuple.of(4, Arbitraries.of("\t", "  ", "    ")),
                Tuple.of(1, Arbitraries.of(" ", "   ", "\t\t", " \t", "\t  ", "      ", "        ", "\t\t\t"))));
    }

    /** Any text of several lines, separated by LF: nothing in it needs to be closed. */
    public static Arbitrary<String> block() {
        return Stable.of(NoteLines.any().list().ofMaxSize(8).map(lines -> String.join("\n", lines)));
    }
}
