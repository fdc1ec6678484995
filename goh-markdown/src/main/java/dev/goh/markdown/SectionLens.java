package dev.goh.markdown;

import dev.goh.core.internal.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the lines of a section so that they say something else. The rows that the section has and those that it is to have
 * are compared as two sequences, first with what they stand below, then whatever that is: a row that is in both keeps its lines,
 * patched where it says something else and indented anew only where it would otherwise be read below another item. New rows are
 * written as those around them.
 */
final class SectionLens {
    private final LineTable lines;
    private final NoteScan scan;
    private final NoteStyle style;
    private final Rewriting out;
    private final LinePatches patches;
    private final TextLens texts;
    private final NewLines newLines;
    private final ItemStarts starts;

    private final SectionRows olds;
    private final List<Row> nows;
    /** For each new row the old one that it is, or -1. */
    private final int[] match;
    /** For each old row the new one that it is; null if it is gone. */
    private final @Nullable Row[] keptAs;
    /** Rows of any section that are not where they were. */
    private final MovedRows moved;

    // While the rows are written:
    private Set<Integer> brokenFences = Set.of();
    private int nextOld;
    private int nextNow;
    /** All new rows between the next one and this one are no old ones. */
    private int kept;

    private @Nullable Row previous;
    /** Whether the last row belongs to a group with a heading. */
    private boolean headed;
    /** Whether the last row was added, or a text of it. */
    private boolean added;
    /** Whether it is an empty section right above the next heading. */
    private boolean dense;

    /**
     * Writes nothing yet.
     *
     * @param section the section; null if the note does not have it, and no rows before
     * @param moved takes the rows that are not where they were; those of all sections must be in it before any is written
     */
    SectionLens(
            Outline outline,
            @Nullable Node section,
            List<Row> before,
            List<Row> after,
            NoteStyle style,
            NoteOptions options,
            MovedRows moved,
            Rewriting out) {
        this.lines = outline.lines();
        this.scan = outline.scan();
        this.style = style;
        this.moved = moved;
        this.out = out;
        this.olds = new SectionRows(outline, section, before);
        this.nows = after;
        this.patches = new LinePatches(lines, options);
        this.texts = new TextLens(lines, out);
        this.newLines = new NewLines(lines, olds, style, options);
        PlacedRow.Places places = new PlacedRow.Places();
        this.match = Alignment.match(
                places.of(before),
                places.of(after),
                List.of(
                        Function.identity(),
                        placed -> placed.row().content(),
                        placed -> List.of(placed.row().kind(), placed.row().text())));
        if (section != null) {
            match[0] = 0;
        }
        this.starts = new ItemStarts(lines, style, newLines, olds, nows, match);
        this.keptAs = new @Nullable Row[before.size()];
        findKept();
        unmatchedOlds().forEach(i -> moved.addLeft(before.get(i)));
        unmatchedNows().forEach(i -> moved.addNew(after.get(i)));
    }

    /** Pairs rows that say something else. All sections must be known: a row that moved is not another one reworded. */
    void pairReworded() {
        BiPredicate<Row, Row> mayPair = (old, now) -> !moved.isAnyElsewhere(old, now);
        Alignment.pairAlike(olds.all(), nows, match, mayPair.and(Row::resembles));
        Alignment.pairRest(
                olds.all(),
                nows,
                match,
                mayPair.and((old, now) -> old.kind() == now.kind() && old.depth() == now.depth()));
        findKept();
        brokenFences = BrokenFences.find(scan, olds, nows, match);
        unmatchedOlds().forEach(i -> moved.addGone(new OldRow(olds, i)));
    }

    private void findKept() {
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                keptAs[match[i]] = nows.get(i);
            }
        }
    }

    private IntStream unmatchedOlds() {
        return IntStream.range(0, keptAs.length).filter(i -> keptAs[i] == null);
    }

    private IntStream unmatchedNows() {
        return IntStream.range(0, match.length).filter(i -> match[i] < 0);
    }

    /**
     * Writes the rows that belong to one run of the section's lines; a section whose heading is repeated has several.
     *
     * @param from the line of the heading
     * @param to the line after the last, which is the next heading or the end of the note
     */
    void write(int from, int to) {
        int first = nextOld;
        while (nextOld < olds.size() && olds.line(nextOld) < to) {
            nextOld++;
        }
        boolean repeated = first > 0;
        if (repeated) {
            out.keep(from, from + 1);
        }
        Gaps gaps = new Gaps(scan, olds, keptAs, brokenFences, out, repeated ? from + 1 : from, to, first, nextOld);
        starts.begin(from, to);
        headed = false;
        added = false;
        dense = to < lines.count() && first + 1 >= nextOld && gaps.isLastEmpty();
        while (nextNow < nows.size() && isInRun(to)) {
            Row now = nows.get(nextNow);
            int old = match[nextNow] < nextOld ? match[nextNow] : -1;
            boolean inGroup = headed && now.kind() == Node.Kind.REFERENCE && !now.opensGroup();
            if (old >= 0 && !(inGroup && gaps.isFenceClosed(old))) {
                keep(old, now, inGroup, gaps);
            } else {
                add(now, old < 0 ? moved.take(now, olds) : new OldRow(olds, old), inGroup, gaps);
            }
            headed = now.kind() == Node.Kind.GROUP || headed && !now.opensGroup();
            previous = now;
            nextNow++;
        }
        gaps.keepTo(nextOld, true);
    }

    /** Whether a row that stood elsewhere belongs into this section. */
    boolean isMovedInto() {
        return nows.stream().anyMatch(moved::isGone);
    }

    /**
     * Writes the rows of a section that the note does not have, below its heading; some stood in another section. References never
     * do, so there are no groups.
     *
     * @param line the line that it comes to stand before
     * @param close whether no blank line belongs below the heading
     */
    void writeNew(int line, boolean close) {
        starts.begin(line, line);
        previous = nows.get(0);
        addBlank(!close && !nows.get(0).details().isEmpty());
        texts.add(nows.get(0).details(), "");
        for (nextNow = 1; nextNow < nows.size(); nextNow++) {
            Row now = nows.get(nextNow);
            addLines(now, moved.take(now, olds), isApart(now) && !(close && nextNow == 1));
            previous = now;
        }
    }

    /**
     * Whether the next row is written in this run. What stands below an item is; a new row too, unless the text of the row above it
     * goes on in the next run.
     *
     * @param to the line after the run's last
     */
    private boolean isInRun(int to) {
        if (nows.get(nextNow).depth() > 0) {
            return true;
        }
        boolean isNew = match[nextNow] < 0;
        boolean aboveText = isNew && match[nextNow - 1] == nextOld - 1 && olds.hasTextBehind(nextOld - 1, to);
        return match[nextNow] < nextOld && !aboveText;
    }

    /** Keeps an old row where it stands, and what is above it. */
    private void keep(int index, Row now, boolean inGroup, Gaps gaps) {
        String indent = now.kind() == Node.Kind.ITEM ? starts.indent(new OldRow(olds, index), nextNow) : "";
        boolean changesList = changesList(index, now, indent);
        if (changesList) {
            out.closeFence(indent);
        }
        boolean closer = gaps.isEmpty(index) || changesList && olds.isApart(olds.row(index));
        boolean tight = closer && isTight(now) || inGroup && isBelow(Node.Kind.REFERENCE);
        boolean apart = changesList || gaps.isKept(index) || added && isBelowHeading() && gaps.isEmpty(index);
        boolean closed = gaps.keepTo(index, !tight);
        addBlank(apart && !inGroup && isApart(now) || headed && now.opensGroup() && !closed);
        added = keepLines(index, now, indent, gaps);
    }

    /** Adds a row that does not stand here yet; it may have stood elsewhere. */
    private void add(Row now, @Nullable OldRow source, boolean inGroup, Gaps gaps) {
        if (match[nextNow - 1] == gaps.next() - 1) {
            gaps.keepText();
        }
        boolean close = dense || isBelowHeading() && match[nextNow - 1] >= 0 && gaps.keepBelowHeading();
        if (!isBelowHeading()) {
            keepAboveGroup(now, gaps);
        }
        boolean apart = isApart(now) || source != null && !isBelowHeading() && olds.isApartAt(gaps.next(), now);
        addLines(now, source, apart && !close && !inGroup || headed && now.opensGroup());
        added = true;
    }

    /** Keeps what belongs above a new group, not in it: what stands above old references that it takes, or a fence's end. */
    private void keepAboveGroup(Row now, Gaps gaps) {
        if (now.kind() != Node.Kind.GROUP && !now.opensGroup()) {
            return;
        }
        Row next = nextNow + 1 < nows.size() ? nows.get(nextNow + 1) : now;
        int below = nextKept();
        if (next.kind() == Node.Kind.REFERENCE && !next.opensGroup() && below == match[nextNow + 1]) {
            gaps.keepTo(below, true);
        } else {
            gaps.keepFenceEnd(below);
        }
    }

    /** The old row that is kept next; the one behind the run's last if there is none. */
    private int nextKept() {
        kept = Math.max(kept, nextNow + 1);
        while (kept < match.length && match[kept] < 0) {
            kept++;
        }
        return kept < match.length ? Math.min(match[kept], nextOld) : nextOld;
    }

    private void addBlank(boolean needed) {
        if (needed) {
            out.addBlank();
        }
    }

    /** Whether an old item is indented anew so that it stands below another item, or no longer does. */
    private boolean changesList(int index, Row now, String indent) {
        boolean outer = now.depth() == 0;
        return isBelow(Node.Kind.ITEM)
                && outer != (olds.row(index).depth() == 0)
                && !indent.equals(style.indent(olds.node(index)));
    }

    /** Whether no blank line belongs between the last row and an item. One below a text may be needed there. */
    private boolean isTight(Row now) {
        Row above = previous;
        return above != null
                && above.kind() == Node.Kind.ITEM
                && above.details().isEmpty()
                && now.kind() == Node.Kind.ITEM
                && olds.isTight(now);
    }

    private boolean isBelow(Node.Kind kind) {
        return previous != null && previous.kind() == kind;
    }

    /** Whether a blank line belongs before a row. */
    private boolean isApart(Row row) {
        Row above = previous;
        return above != null && above.isHeading() && !row.isHeading() ? !olds.isCloseToRow(above) : olds.isApart(row);
    }

    private boolean isBelowHeading() {
        return previous != null && previous.isHeading();
    }

    /**
     * Keeps the lines of an old row, as far as it says the same.
     *
     * @return whether a text was added that the next row should keep away from
     */
    private boolean keepLines(int index, Row now, String indent, Gaps gaps) {
        Row old = olds.row(index);
        Node node = olds.node(index);
        int line = node.line();
        starts.setNear(line);
        newLines.setModel(node);
        List<Patch> found = new ArrayList<>();
        String was = style.indent(node);
        if (now.kind() == Node.Kind.ITEM) {
            if (!indent.equals(was)) {
                found.add(new Patch(lines.start(line), lines.indent(line), indent));
            }
            starts.add(now.depth(), indent, style.marker(node), new OldRow(olds, index));
        } else {
            starts.endList();
        }
        found.addAll(patches.of(line, old, now));
        out.patch(line, found);
        if (old.details().equals(now.details())) {
            boolean moves = !indent.equals(was) && isTextBelow(new OldRow(olds, index), was);
            for (int text = line + 1; text < olds.end(index); text++) {
                int start = lines.start(text);
                boolean patched = moves && !lines.isBlank(text);
                out.patch(text, patched ? List.of(new Patch(start, start + was.length(), indent)) : List.of());
            }
            return false;
        }
        if (!node.hasText()) {
            gaps.keepFenceEndBelow();
            addDetails(now, indent);
            return now.isHeading();
        }
        if (olds.hasOwnText(index) && !now.details().isEmpty()) {
            int text = node.textRanges()[0];
            out.keep(line + 1, text);
            texts.rewrite(text, olds.end(index), now.details(), !now.isHeading());
        }
        return false;
    }

    /** Whether the text of an old row is indented as its line is, so that it moves with it. What stands further left stays there. */
    private boolean isTextBelow(OldRow old, String indent) {
        return lines.commonIndent(old.line() + 1, old.end()).startsWith(indent);
    }

    private void addDetails(Row now, String indent) {
        addBlank(now.isHeading() && !now.details().isEmpty() && !dense && !olds.isClose(now));
        texts.add(now.details(), now.isHeading() ? "" : starts.textIndent(indent));
    }

    /** Adds the lines of a row, below a blank line if one belongs there. */
    private void addLines(Row now, @Nullable OldRow source, boolean blank) {
        String indent = "";
        String marker = "";
        if (now.kind() == Node.Kind.ITEM) {
            indent = source == null ? starts.indent(nextNow) : starts.movedIndent(source, nextNow);
            marker = source == null ? starts.marker(nextNow) : style.marker(source.node());
            starts.add(now.depth(), indent, marker, source);
        } else {
            starts.endList();
        }
        String first = firstLine(now, source, indent, marker);
        out.closeFence(first);
        addBlank(blank);
        out.add(first);
        if (source == null || source.hasFarText()) {
            addDetails(now, indent);
        } else {
            addText(source, indent);
        }
    }

    /** The line of a row that is added; one that stood elsewhere keeps its own bytes, indented for its new place. */
    private String firstLine(Row now, @Nullable OldRow source, String indent, String marker) {
        boolean item = now.kind() == Node.Kind.ITEM;
        if (source == null) {
            return item ? NewLines.item(now, indent, marker) : newLines.other(now);
        }
        String line = patches.patched(source.line(), source.row(), now);
        return item ? indent + line.substring(style.indent(source.node()).length()) : line;
    }

    /** Adds the text of a row that stood elsewhere. */
    private void addText(OldRow old, String indent) {
        String was = style.indent(old.node());
        boolean moves = old.row().kind() == Node.Kind.ITEM && isTextBelow(old, was);
        for (int line = old.line() + 1; line < old.end(); line++) {
            String content = lines.content(line);
            out.add(moves && !lines.isBlank(line) ? indent + content.substring(was.length()) : content);
        }
    }
}
