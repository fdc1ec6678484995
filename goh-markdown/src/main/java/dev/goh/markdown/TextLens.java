package dev.goh.markdown;

import dev.goh.core.internal.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Rewrites texts of several lines: details, introductions, the text of other sections. Lines that are still in it stay. */
final class TextLens {
    private final LineTable lines;
    private final Rewriting out;

    TextLens(LineTable lines, Rewriting out) {
        this.lines = lines;
        this.out = out;
    }

    static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Adds the lines of a new text, an indentation before each that is not empty. */
    void add(String text, String indent) {
        split(text).forEach(line -> out.add(line.isEmpty() ? "" : indent + line));
    }

    /**
     * Rewrites the text that stands in a range of lines.
     *
     * @param indented whether what all lines begin with is layout
     */
    void rewrite(int from, int to, String now, boolean indented) {
        String indent = indented ? lines.commonIndent(from, to) : "";
        List<String> old = new ArrayList<>();
        for (int line = from; line < to; line++) {
            old.add(lines.isBlank(line) ? "" : lines.content(line).substring(indent.length()));
        }
        List<String> texts = split(now);
        int[] match = Alignment.match(old, texts, (a, b) -> false);
        for (int j = 0; j < match.length; j++) {
            if (match[j] >= 0) {
                out.keep(from + match[j], from + match[j] + 1);
            } else {
                out.add(texts.get(j).isEmpty() ? "" : indent + texts.get(j));
            }
        }
    }
}
