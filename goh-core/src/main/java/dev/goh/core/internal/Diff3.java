package dev.goh.core.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The line-wise merge of three texts. Unlike git's it takes changes of neighbouring lines for independent: only changes of the
 * same lines, or different lines added at the same place, are in conflict.
 */
public final class Diff3 {
    private final List<String> base;
    private final List<String> ours;
    private final List<String> theirs;
    private final List<Chunk> chunks = new ArrayList<>();

    private Diff3(List<String> base, List<String> ours, List<String> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Some lines of the result.
     *
     * @param conflict whether the sides differ; if not, both lists are the merged lines
     * @param ours what stands there on our side
     * @param theirs what stands there on theirs
     */
    public record Chunk(boolean conflict, List<String> ours, List<String> theirs) {}

    /** Lines {@code from} to {@code to} of the base, replaced by some lines of a side, from {@code start} to {@code end}. */
    private record Hunk(int from, int to, int start, int end) {
        /** Whether both say something about the same lines, or about what stands between two. */
        boolean overlaps(int otherFrom, int otherTo) {
            return from == otherFrom && to == otherTo && from == to
                    || from < otherTo && otherFrom < to
                    || from == to && otherFrom < from && from < otherTo
                    || otherFrom == otherTo && from < otherFrom && otherFrom < to;
        }
    }

    /**
     * Merges.
     *
     * @param base the lines that both sides had
     * @param ours the lines of our side
     * @param theirs the lines of their side
     * @return the merged lines and the conflicts, in order
     */
    public static List<Chunk> merge(List<String> base, List<String> ours, List<String> theirs) {
        Diff3 merge = new Diff3(base, ours, theirs);
        merge.run(hunks(base, ours), hunks(base, theirs));
        return merge.chunks;
    }

    /**
     * Compares two lists of lines.
     *
     * @param ours the lines of our side
     * @param theirs the lines of their side
     * @return the lines that are the same, and a conflict for each difference, in order
     */
    public static List<Chunk> difference(List<String> ours, List<String> theirs) {
        Diff3 lines = new Diff3(ours, ours, theirs);
        int at = 0;
        for (Hunk hunk : hunks(ours, theirs)) {
            lines.add(ours.subList(at, hunk.from));
            lines.chunks.add(new Chunk(true, ours.subList(hunk.from, hunk.to), theirs.subList(hunk.start, hunk.end)));
            at = hunk.to;
        }
        lines.add(ours.subList(at, ours.size()));
        return lines.chunks;
    }

    private static List<Hunk> hunks(List<String> base, List<String> side) {
        int[] match = Alignment.match(base, side, (a, b) -> false);
        List<Hunk> hunks = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int i = 0; i <= match.length; i++) {
            int next = i < match.length ? match[i] : base.size();
            if (next < 0) {
                continue;
            }
            if (from < next || start < i) {
                hunks.add(new Hunk(from, next, start, i));
            }
            from = next + 1;
            start = i + 1;
        }
        return hunks;
    }

    private void run(List<Hunk> oursHunks, List<Hunk> theirsHunks) {
        int at = 0;
        int o = 0;
        int t = 0;
        while (o < oursHunks.size() || t < theirsHunks.size()) {
            boolean oursFirst =
                    t == theirsHunks.size() || o < oursHunks.size() && isBefore(oursHunks.get(o), theirsHunks.get(t));
            int oursFrom = o;
            int theirsFrom = t;
            Hunk first = oursFirst ? oursHunks.get(o++) : theirsHunks.get(t++);
            int from = first.from;
            int to = first.to;
            boolean grows = true;
            while (grows) {
                grows = false;
                if (o < oursHunks.size() && oursHunks.get(o).overlaps(from, to)) {
                    to = Math.max(to, oursHunks.get(o++).to);
                    grows = true;
                }
                if (t < theirsHunks.size() && theirsHunks.get(t).overlaps(from, to)) {
                    to = Math.max(to, theirsHunks.get(t++).to);
                    grows = true;
                }
            }
            add(base.subList(at, from));
            add(from, to, oursHunks.subList(oursFrom, o), theirsHunks.subList(theirsFrom, t));
            at = to;
        }
        add(base.subList(at, base.size()));
    }

    private static boolean isBefore(Hunk a, Hunk b) {
        return a.from < b.from || a.from == b.from && (a.to == a.from || b.to > b.from);
    }

    private void add(List<String> lines) {
        if (!lines.isEmpty()) {
            chunks.add(new Chunk(false, List.copyOf(lines), List.copyOf(lines)));
        }
    }

    private void add(int from, int to, List<Hunk> oursHunks, List<Hunk> theirsHunks) {
        List<String> was = base.subList(from, to);
        List<String> mine = applied(from, to, oursHunks, ours);
        List<String> other = applied(from, to, theirsHunks, theirs);
        if (mine.equals(other) || other.equals(was)) {
            add(mine);
        } else if (mine.equals(was)) {
            add(other);
        } else {
            // As git does: what both sides have in common is no part of the conflict.
            chunks.addAll(difference(mine, other));
        }
    }

    private List<String> applied(int from, int to, List<Hunk> hunks, List<String> side) {
        List<String> lines = new ArrayList<>();
        int at = from;
        for (Hunk hunk : hunks) {
            lines.addAll(base.subList(at, hunk.from));
            lines.addAll(side.subList(hunk.start, hunk.end));
            at = hunk.to;
        }
        lines.addAll(base.subList(at, to));
        return lines;
    }
}
