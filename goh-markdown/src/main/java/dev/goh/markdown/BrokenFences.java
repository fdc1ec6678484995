package dev.goh.markdown;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fences around references that can no longer stand: a text comes between two lines in them, so they would hide all they hold. */
final class BrokenFences {
    private BrokenFences() {}

    /**
     * Finds them.
     *
     * @param keptAs for each of the rows what it is to say; null if it is gone
     * @return the lines that open and close them
     */
    static Set<Integer> find(NoteScan scan, SectionRows rows, @Nullable Row[] keptAs) {
        Set<Integer> broken = new HashSet<>();
        int open = -1;
        boolean textAbove = false;
        int row = 0;
        for (int line = 0; line < scan.lines().count(); line++) {
            LineRole role = scan.role(line);
            if (role == LineRole.FENCE_OPEN) {
                open = line;
            } else if (role == LineRole.FENCE_CLOSE) {
                if (broken.contains(open)) {
                    broken.add(line);
                }
                open = -1;
                textAbove = false;
            } else if (row + 1 < rows.size() && rows.line(row + 1) == line) {
                row++;
                if (textAbove) {
                    broken.add(open);
                }
                textAbove = open >= 0 && getsText(rows, row, keptAs[row]);
            }
        }
        if (textAbove) {
            broken.add(open);
        }
        return broken;
    }

    private static boolean getsText(SectionRows rows, int row, @Nullable Row now) {
        return now != null && !now.details().isEmpty() && !rows.node(row).hasText();
    }
}
