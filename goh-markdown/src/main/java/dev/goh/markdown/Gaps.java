package dev.goh.markdown;

import dev.goh.markdown.SectionRows.FarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What lies between the rows of one run of a section's lines: blank lines, fences, and texts far from their rows. Each gap is
 * named by the old row behind it, the last one by the row that would follow; each is kept once.
 */
final class Gaps {
    private final LineTable lines;
    private final NoteScan scan;
    private final SectionRows rows;
    private final @Nullable Row[] keptAs;
    private final Set<Integer> brokenFences;
    private final Rewriting out;
    private final TextLens texts;
    private final int from;
    private final int to;
    private final int first;
    private final int last;
    private int next;
    private int keptTo;

    /**
     * Nothing is kept yet.
     *
     * @param keptAs for each of the section's rows what it is to say; null if it is gone
     * @param brokenFences lines of fences that go
     * @param from the line where the first gap begins
     * @param to the line after the run
     * @param first the run's first row
     * @param last the row after its last one
     */
    Gaps(
            NoteScan scan,
            SectionRows rows,
            @Nullable Row[] keptAs,
            Set<Integer> brokenFences,
            Rewriting out,
            int from,
            int to,
            int first,
            int last) {
        this.lines = scan.lines();
        this.scan = scan;
        this.rows = rows;
        this.keptAs = keptAs;
        this.brokenFences = brokenFences;
        this.out = out;
        this.texts = new TextLens(lines, out);
        this.from = from;
        this.to = to;
        this.first = first;
        this.last = last;
        this.next = first;
    }

    private int start(int gap) {
        return Math.max(keptTo, gap == first ? from : rows.end(gap - 1));
    }

    private int end(int gap) {
        return gap == last ? to : rows.line(gap);
    }

    /** The first gap that is not kept yet. */
    int next() {
        return next;
    }

    boolean isKept(int gap) {
        return gap < next;
    }

    /** Whether nothing is left of a gap. */
    boolean isEmpty(int gap) {
        return start(gap) == end(gap);
    }

    /** Whether nothing is left of the last gap. */
    boolean isLastEmpty() {
        return isEmpty(last);
    }

    /** The line before an old row that closes the fence in which the last row stands; -1 if there is none. */
    private int fenceClose(int before) {
        for (int line = start(next); line < end(before); line++) {
            LineRole role = scan.role(line);
            if (brokenFences.contains(line)) {
                return -1;
            }
            if (role == LineRole.FENCE_OPEN || role == LineRole.FENCE_CLOSE) {
                return role == LineRole.FENCE_CLOSE ? line : -1;
            }
        }
        return -1;
    }

    /** Whether the fence that the last row stands in is closed before an old row. */
    boolean isFenceClosed(int before) {
        return fenceClose(before) >= 0;
    }

    /** Keeps the end of the fence that the last row stands in if it is the last there, so that its text comes behind. */
    void keepFenceEndBelow() {
        int close = fenceClose(next);
        if (close >= 0) {
            out.keep(start(next), close + 1);
            keptTo = close + 1;
        }
    }

    /** Keeps the end of the fence that the last row stands in, unless all groups are in it: a new one comes behind it. */
    void keepFenceEnd(int before) {
        int close = fenceClose(before);
        if (close < 0) {
            return;
        }
        int gap = next;
        while (end(gap) <= close) {
            gap++;
        }
        int open = close;
        while (scan.role(open) != LineRole.FENCE_OPEN) {
            open--;
        }
        if (gap < last || rows.line(1) < open) {
            out.keep(gap == next ? start(gap) : close, close + 1);
            keptTo = close + 1;
            next = gap;
        }
    }

    /**
     * Keeps what stands between a heading and its first row, so that a new one comes below it. Where there is no row yet, the
     * blank lines stay behind the new one, but at the end of a note.
     *
     * @return whether the first row stands right below the heading, or where a fence opens
     */
    boolean keepBelowHeading() {
        if (next < last) {
            boolean close = isEmpty(next) || scan.role(end(next) - 1) == LineRole.FENCE_OPEN;
            keepTo(next, true);
            return close;
        }
        if (to == lines.count()) {
            int line = start(last);
            while (line < to && lines.isBlank(line)) {
                line++;
            }
            out.keep(start(last), line);
            keptTo = line;
        }
        return false;
    }

    /**
     * Keeps the gaps up to the one before an old row; where rows between are gone, the blank lines of the widest, but below a
     * heading those that stand there.
     *
     * @param blanks whether to keep blank lines at all
     * @return whether a fence is closed there
     */
    boolean keepTo(int gap, boolean blanks) {
        int widest = widest(gap);
        List<Integer> kept = new ArrayList<>();
        int opened = -1;
        for (int i = next; i <= gap; i++) {
            int textEnd = textEnd(i);
            for (int line = start(i); line < end(i); line++) {
                FarText far = rows.farText(line);
                if (far != null) {
                    kept.addAll(linesOf(far));
                    line = far.to() - 1;
                    continue;
                }
                if (brokenFences.contains(line)) {
                    continue;
                }
                LineRole role = scan.role(line);
                boolean emptied = role == LineRole.FENCE_CLOSE && opened >= 0 && opened < start(i);
                if (emptied) {
                    // All references of the fence are gone.
                    kept.remove(Integer.valueOf(opened));
                } else if (!lines.isBlank(line) || line < textEnd || blanks && i == widest) {
                    kept.add(line);
                }
                opened = role == LineRole.FENCE_OPEN ? line : role == LineRole.FENCE_CLOSE ? -1 : opened;
            }
        }
        if (opened >= 0 && gap == last) {
            kept.remove(Integer.valueOf(opened));
        }
        kept.forEach(this::keep);
        next = Math.max(next, gap + 1);
        return kept.stream().anyMatch(line -> scan.role(line) == LineRole.FENCE_CLOSE);
    }

    /** Of the gaps from the next to a later one, the one whose blank lines stay. */
    private int widest(int gap) {
        boolean belowHeading = next > 0 && rows.row(next - 1).isHeading();
        if (gap < last && !rows.row(gap).isHeading() && belowHeading) {
            return next;
        }
        int widest = gap;
        int width = end(gap) - textEnd(gap);
        boolean atEnd = gap == last && to == lines.count() && !belowHeading;
        for (int i = next; i < gap && !atEnd; i++) {
            int other = end(i) - textEnd(i);
            if (other > width) {
                widest = i;
                width = other;
            }
        }
        return widest;
    }

    /** Keeps the text that the next gap holds, so that it does not become that of a new row. */
    void keepText() {
        int end = textEnd(next);
        for (int line = start(next); line < end; line++) {
            FarText far = rows.farText(line);
            if (far == null) {
                out.keep(line, line + 1);
            } else {
                linesOf(far).forEach(this::keep);
                line = far.to() - 1;
            }
        }
        keptTo = Math.max(keptTo, end);
    }

    /** The line behind the text that stays in a gap; where the gap begins if it holds none. */
    private int textEnd(int gap) {
        int end = start(gap);
        for (int line = end; line < end(gap); line++) {
            FarText far = rows.farText(line);
            if (far != null && keptAs[far.row()] != null) {
                end = far.to();
            }
        }
        return end;
    }

    /** The lines of a text that are kept: the first stands for all if it says something else now. */
    private List<Integer> linesOf(FarText far) {
        Row now = keptAs[far.row()];
        if (now == null) {
            return List.of();
        }
        if (isSame(far, now)) {
            return IntStream.range(far.from(), far.to()).boxed().toList();
        }
        return far.first() ? List.of(far.from()) : List.of();
    }

    private boolean isSame(FarText far, Row now) {
        return now.details().equals(rows.row(far.row()).details());
    }

    private void keep(int line) {
        FarText far = rows.farText(line);
        Row now = far == null ? null : keptAs[far.row()];
        if (far == null || now == null || isSame(far, now)) {
            out.keep(line, line + 1);
        } else {
            texts.rewrite(far.from(), far.to(), now.details(), !now.isHeading());
        }
    }
}
