package dev.goh.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place of the head that holds a text: there may be one above the guests and one below.
 *
 * @param from its first line
 * @param to the line after its last
 * @param old what it holds, an open fence closed
 * @param now what it is to hold
 */
record HeadText(int from, int to, String old, String now) {
    /** The places by their first lines, for a new text of the head. */
    static Map<Integer, HeadText> share(Outline outline, String now) {
        int[] ranges = outline.head().textRanges();
        Map<Integer, String> closings = outline.scan().closings();
        List<String> olds = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2) {
            olds.add(text(outline.lines(), ranges[i], ranges[i + 1], closings));
        }
        List<String> nows = TextParts.share(olds, now);
        Map<Integer, HeadText> texts = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            texts.put(ranges[2 * i], new HeadText(ranges[2 * i], ranges[2 * i + 1], olds.get(i), nows.get(i)));
        }
        return texts;
    }

    private static String text(LineTable lines, int from, int to, Map<Integer, String> closings) {
        List<String> text = new ArrayList<>();
        for (int line = from; line < to; line++) {
            text.add(lines.isBlank(line) ? "" : lines.content(line));
            String closing = closings.get(line);
            if (closing != null) {
                text.add(closing);
            }
        }
        return String.join("\n", text);
    }
}
