package dev.goh.markdown;

import dev.goh.core.internal.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Shares a changed text out to the places that the old one stands in, so that each line that is still in it stays in its place. */
final class TextParts {
    /** What stands between two places in the text that is joined of them. */
    private static final String BETWEEN = "\n\n";

    private TextParts() {}

    /**
     * Divides a text.
     *
     * @param old what stands in each place
     * @param now the new text
     * @return what each place is to hold; all of it the first one if the text cannot be divided
     */
    static List<String> share(List<String> old, String now) {
        if (old.size() < 2) {
            return List.of(now);
        }
        List<String> oldLines = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < old.size(); place++) {
            if (place > 0) {
                oldLines.add("");
                places.add(-1);
            }
            for (String line : TextLens.split(old.get(place))) {
                oldLines.add(line);
                places.add(place);
            }
        }
        List<String> lines = TextLens.split(now);
        int[] match = Alignment.match(oldLines, lines, (a, b) -> false);
        List<List<String>> shares = new ArrayList<>();
        old.forEach(text -> shares.add(new ArrayList<>()));
        int place = 0;
        for (int i = 0; i < match.length; i++) {
            int next = match[i] < 0 ? place : places.get(match[i]);
            if (next < 0) {
                place = places.get(match[i] + 1);
                continue;
            }
            List<String> share = shares.get(place);
            if (next != place && !share.isEmpty() && share.get(share.size() - 1).isEmpty()) {
                share.remove(share.size() - 1);
            }
            place = next;
            shares.get(place).add(lines.get(i));
        }
        List<String> texts =
                shares.stream().map(share -> String.join("\n", share)).toList();
        return isDivided(texts, now) ? texts : allInFirst(old.size(), now);
    }

    /** Whether the texts are read back as one. Blank lines around one of them would be lost. */
    private static boolean isDivided(List<String> texts, String now) {
        List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        return filled.stream().noneMatch(text -> text.startsWith("\n") || text.endsWith("\n"))
                && String.join(BETWEEN, filled).equals(now);
    }

    private static List<String> allInFirst(int places, String now) {
        List<String> texts = new ArrayList<>(List.of(now));
        while (texts.size() < places) {
            texts.add("");
        }
        return texts;
    }
}
