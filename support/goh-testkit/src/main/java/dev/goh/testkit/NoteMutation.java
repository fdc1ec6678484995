package dev.goh.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One edit of a text.
 *
 * @param kind what it does
 * @param at where, as a share of the text from 0 to 9999
 * @param to a second place, likewise
 * @param insert what it puts in, if it puts in anything
 */
record NoteMutation(Kind kind, int at, int to, String insert) {
    private static final int WHOLE = 10_000;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+");

    enum Kind {
        DELETE_LINE,
        DUPLICATE_LINE,
        SWAP_LINES,
        INSERT_LINE,
        INDENT_LINE,
        DEDENT_LINE,
        JOIN_LINES,
        INSERT_TEXT,
        DELETE_TEXT,
        CUT_END,
        CUT_START
    }

    static Arbitrary<NoteMutation> any() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, WHOLE - 1);
        Arbitrary<String> insert =
                Arbitraries.oneOf(Texts.piece(), NoteLines.any(), Arbitraries.of("\n", "\r", "\t", " ", "\n\n"));
        return Stable.of(Combinators.combine(Arbitraries.of(Kind.class), place, place, insert)
                .as(NoteMutation::new));
    }

    String apply(String text) {
        return switch (kind) {
            case INSERT_TEXT -> {
                int index = index(text, at);
                yield text.substring(0, index) + insert + text.substring(index);
            }
            case DELETE_TEXT -> {
                int from = index(text, at);
                int end = boundary(text, Math.min(text.length(), from + 1 + to % 20));
                yield text.substring(0, from) + text.substring(end);
            }
            case CUT_END -> text.substring(0, index(text, at));
            case CUT_START -> text.substring(index(text, at));
            default -> String.join("", edited(lines(text)));
        };
    }

    private List<String> edited(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of(insert);
        }
        int i = (int) ((long) at * lines.size() / WHOLE);
        int j = (int) ((long) to * lines.size() / WHOLE);
        String line = lines.get(i);
        switch (kind) {
            case DELETE_LINE -> lines.remove(i);
            case DUPLICATE_LINE -> lines.add(j, line);
            case SWAP_LINES -> Collections.swap(lines, i, j);
            case INSERT_LINE -> lines.add(i, insert + "\n");
            case INDENT_LINE -> lines.set(i, (to % 2 == 0 ? "\t" : "  ") + line);
            case DEDENT_LINE -> lines.set(i, line.replaceFirst("^[ \\t]", ""));
            case JOIN_LINES -> lines.set(i, line.replaceFirst("[\\r\\n]+\\z", ""));
            default -> throw new IllegalStateException(kind + " is no edit of a line");
        }
        return lines;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            lines.add(matcher.group());
        }
        return lines;
    }

    private static int index(String text, int share) {
        return boundary(text, (int) ((long) share * (text.length() + 1) / WHOLE));
    }

    /** The index, or the one before it if it lies in the middle of a code point. */
    private static int boundary(String text, int index) {
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }
}
