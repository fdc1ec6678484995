package dev.goh.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fences around references that can no longer stand: a text comes between two lines in them, so they would hide all they hold; or
 * a group that goes on behind their end gets a heading, and would end there.
 */
final class BrokenFences {
    private final SectionRows rows;
    private final List<Row> nows;
    private final int[] match;
    /** For each old row the new one that it is, or -1. */
    private final int[] keptAs;

    private BrokenFences(SectionRows rows, List<Row> nows, int[] match) {
        this.rows = rows;
        this.nows = nows;
        this.match = match;
        this.keptAs = new int[rows.size()];
        Arrays.fill(keptAs, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                keptAs[match[i]] = i;
            }
        }
    }

    /**
     * Finds them.
     *
     * @param nows the rows that the section is to have
     * @param match for each of them the old row that it is, or -1
     * @return the lines that open and close them
     */
    static Set<Integer> find(NoteScan scan, SectionRows rows, List<Row> nows, int[] match) {
        BrokenFences fences = new BrokenFences(rows, nows, match);
        Set<Integer> broken = new HashSet<>();
        int open = -1;
        int first = 0;
        int row = 0;
        for (int line = 0; line < scan.lines().count(); line++) {
            LineRole role = scan.role(line);
            if (role == LineRole.FENCE_OPEN) {
                open = line;
                first = row;
            } else if (role == LineRole.FENCE_CLOSE) {
                if (fences.getsText(first, row - 1) || fences.endsInGroup(first, row)) {
                    broken.add(open);
                    broken.add(line);
                }
                open = -1;
            } else if (row < rows.size() && rows.line(row) == line) {
                row++;
            }
        }
        if (open >= 0 && fences.getsText(first, row)) {
            broken.add(open);
        }
        return broken;
    }

    private boolean getsText(int first, int end) {
        for (int i = first; i < end; i++) {
            if (keptAs[i] >= 0
                    && !nows.get(keptAs[i]).details().isEmpty()
                    && !rows.node(i).hasText()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fence that holds some rows would end between two of one group, which had no heading and has one now. */
    private boolean endsInGroup(int first, int end) {
        int above = keptAs(end - 1, first - 1, -1);
        int below = keptAs(end, rows.size(), 1);
        if (above < 0 || below < 0 || !goesOn(rows.row(match[below]))) {
            return false;
        }
        int group = below;
        while (goesOn(nows.get(group))) {
            group--;
        }
        return group <= above && nows.get(group).kind() == Node.Kind.GROUP;
    }

    /** Whether a row belongs to the group of the row before it. */
    private static boolean goesOn(Row row) {
        return row.kind() == Node.Kind.REFERENCE && !row.opensGroup();
    }

    /** What the first of some old rows that is kept now is; -1 if none is. */
    private int keptAs(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (keptAs[i] >= 0) {
                return keptAs[i];
            }
        }
        return -1;
    }
}
