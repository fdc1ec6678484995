package dev.goh.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts that are read back as what they are, in a given place: prose that is no element there, and fences and comments that
 * close themselves and may hide whatever they like.
 *
 * <p>A comment that nothing closes is text, but only as long as nothing closes it. So an episode has either comments that are
 * closed or some that are not; in an episode with {@code dangling} ones no text holds what could close them.
 */
record Blocks(boolean dangling) {
    /** Any line without outer blanks, possibly empty. */
    Arbitrary<String> line() {
        return Stable.of(Texts.line().map(this::harmless));
    }

    /** Any line without outer blanks, not empty. */
    Arbitrary<String> filledLine() {
        return Stable.of(Texts.filledLine().map(this::harmless));
    }

    private String harmless(String line) {
        return dangling ? line.replace("-->", "=>").replace("%%", "%.").replace("'''", "'.'") : line;
    }

    /** A text of up to five pieces of prose, fences, comments and blank lines; often empty. */
    Arbitrary<String> in(Place place) {
        List<Tuple.Tuple2<Integer, Arbitrary<String>>> pieces = new ArrayList<>();
        pieces.add(Tuple.of(8, prose(place)));
        pieces.add(Tuple.of(2, NoteLines.blank().filter(LineForm::isBlank)));
        pieces.add(Tuple.of(2, fence(place)));
        if (dangling) {
            pieces.add(Tuple.of(
                    1, prose(place).map(line -> place.isElement("<!-- " + line) ? "<!-- a" : "<!-- " + line)));
        } else {
            pieces.add(Tuple.of(1, comment(place, "<!--", "-->")));
            pieces.add(Tuple.of(1, comment(place, "%%", "%%")));
            pieces.add(Tuple.of(1, quotes(place)));
        }
        Arbitrary<String> text = Arbitraries.frequencyOf(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("\n", parts))
                .withoutEdgeCases();
        return Stable.of(Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(1, text)));
    }

    /** A line that is text in its place. */
    Arbitrary<String> prose(Place place) {
        return Stable.of(NoteLines.any().map(this::harmless).map(line -> asText(place, line)));
    }

    private static String asText(Place place, String line) {
        if (isText(place, line)) {
            return line;
        }
        String shifted = "a " + line;
        return isText(place, shifted) ? shifted : "a " + line.replaceAll("[^\\p{L}\\p{N}]+", " ") + " z";
    }

    private static boolean isText(Place place, String line) {
        return !LineForm.isOpener(line) && !place.isElement(line);
    }

    /** A fence of backticks or tildes. What is in it starts with the blanks before its first line. */
    private Arbitrary<String> fence(Place place) {
        Arbitrary<String> marks = Arbitraries.of("```", "```", "````", "~~~", "~~~~~");
        Arbitrary<String> info = Arbitraries.of("", "", "js", " text", "\ta=1", "js title='x'");
        return Stable.of(Combinators.combine(
                        Texts.indent(), marks, info, hidden(), Texts.indent(), Arbitraries.of("", "", "  "))
                .as((indent, mark, word, lines, closing, end) -> {
                    StringBuilder text = new StringBuilder(indent + mark + word + "\n");
                    if (place.isAmongReferences()) {
                        text.append(indent).append("no reference\n");
                    }
                    for (String line : lines) {
                        boolean closes = line.matches("[ \\t]*" + mark.charAt(0) + "{" + mark.length() + ",}[ \\t]*");
                        text.append(indent)
                                .append(closes ? "a" : "")
                                .append(line)
                                .append('\n');
                    }
                    return text + closing + mark + end;
                }));
    }

    /** What stands between three quotation marks, which close with the next ones. */
    private Arbitrary<String> quotes(Place place) {
        return Stable.of(Combinators.combine(Texts.indent(), hidden(), Texts.indent())
                .as((indent, lines, closing) -> {
                    StringBuilder text = new StringBuilder(indent + "'''\n");
                    if (place.isAmongReferences()) {
                        text.append("no reference\n");
                    }
                    for (String line : lines) {
                        text.append(LineForm.isQuotes(line) ? "a" : "")
                                .append(bounded(place, line))
                                .append('\n');
                    }
                    return text + closing + "'''";
                }));
    }

    private Arbitrary<String> comment(Place place, String open, String close) {
        Arbitrary<String> after = Arbitraries.of("", "", " b", " - [ ] c", " ## d");
        return Stable.of(Combinators.combine(Texts.indent(), Texts.anyLine(), hidden(), after)
                .as((indent, first, lines, rest) -> {
                    StringBuilder text = new StringBuilder(indent + open + " " + without(close, first) + " ");
                    for (String line : lines) {
                        text.append('\n')
                                .append(bounded(place, without(close, line)))
                                .append(' ');
                    }
                    return text + close + rest;
                }));
    }

    private static String without(String close, String line) {
        return close.equals("%%") ? line.replaceAll("%{2,}", "%") : line.replaceAll("-{2,}>", "->");
    }

    /** The heading of a known section would end the search for what closes a comment. */
    private static String bounded(Place place, String line) {
        return !place.isDetails() && LineForm.isKnownHeading(line) ? "a" + line : line;
    }

    private Arbitrary<List<String>> hidden() {
        return Stable.of(NoteLines.any().map(this::harmless).list().ofMaxSize(4));
    }
}
