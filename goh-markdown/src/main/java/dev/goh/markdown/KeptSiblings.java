package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds beside which old items new ones come to stand. */
final class KeptSiblings {
    private static final int NONE = -1;

    private KeptSiblings() {}

    /**
     * For each row the old row that stays next beside it, below it and under the same item, or -1.
     *
     * @param rows all rows of a section
     * @param match for each row the old one that it is, or -1
     */
    static int[] below(List<Row> rows, int[] match) {
        int[] siblings = new int[match.length];
        List<Integer> atDepth = new ArrayList<>();
        for (int i = match.length - 1; i >= 0; i--) {
            Row row = rows.get(i);
            int depth = row.depth();
            while (atDepth.size() <= depth) {
                atDepth.add(NONE);
            }
            atDepth.subList(depth + 1, atDepth.size()).clear();
            siblings[i] = atDepth.get(depth);
            if (row.kind() != Node.Kind.ITEM) {
                atDepth.clear();
            } else if (match[i] >= 0) {
                atDepth.set(depth, match[i]);
            }
        }
        return siblings;
    }
}
