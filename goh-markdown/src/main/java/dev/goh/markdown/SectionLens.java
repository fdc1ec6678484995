package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the lines of a section so that they say something else. The rows that the section has and those that it is to have
 * are compared as two sequences, whatever they stand below: a row that is in both keeps its lines, patched where it says
 * something else and indented anew only where it would otherwise be read below another item. New rows are written as those
 * around them.
 */
final class SectionLens {
    private final LineTable lines;
    private final NoteScan scan;
    private final NoteStyle style;
    private final NoteOptions options;
    private final Rewriting out;
    private final LinePatches patches;
    private final TextLens texts;

    private final List<Row> olds;
    private final List<Row> nows;
    /** The element of each old row. */
    private final List<Node> nodes;
    /** For each old row the one that it stands below, or -1. */
    private final int[] parents;
    /** For each new row the old one that it is, or -1. */
    private final int[] match;
    /** Old rows that are no more, by what they say: they may have moved. */
    private final Map<Object, Deque<Integer>> gone = new HashMap<>();
    /** Rows to take as a model for new ones of their kind. */
    private final Map<Node.Kind, Node> models = new EnumMap<>(Node.Kind.class);

    /** Kinds of rows that have a blank line between them: those that stand below no item, and the others. */
    private final Set<Node.Kind> loose = EnumSet.noneOf(Node.Kind.class);

    private final Set<Node.Kind> looseBelow = EnumSet.noneOf(Node.Kind.class);

    // While the rows are written:
    private int nextOld;
    private int nextNow;
    private @Nullable Row previous;
    private final List<Open> open = new ArrayList<>();
    private int nearLine;

    /**
     * An item that further ones may stand below.
     *
     * @param column the column of its marker
     * @param indent the blanks before its marker
     * @param marker its marker
     * @param source the old row whose lines it has; -1 if it is new
     */
    private record Open(int column, String indent, String marker, int source) {}

    SectionLens(
            Outline outline,
            Node section,
            List<Row> olds,
            List<Row> nows,
            NoteStyle style,
            NoteOptions options,
            Rewriting out) {
        this.lines = outline.lines();
        this.scan = outline.scan();
        this.style = style;
        this.options = options;
        this.out = out;
        this.patches = new LinePatches(lines, options);
        this.texts = new TextLens(lines, out);
        this.olds = olds;
        this.nows = nows;
        this.nodes = new ArrayList<>(olds.size());
        addNodes(section);
        this.parents = parents(olds);
        this.match = Alignment.match(
                olds, nows, List.of(SectionLens::content, row -> List.of(row.kind(), row.text())), Row::resembles);
        boolean[] kept = new boolean[olds.size()];
        for (int i : match) {
            if (i >= 0) {
                kept[i] = true;
            }
        }
        for (int i = 0; i < olds.size(); i++) {
            if (!kept[i]) {
                gone.computeIfAbsent(content(olds.get(i)), key -> new ArrayDeque<>())
                        .add(i);
            }
            models.putIfAbsent(olds.get(i).kind(), nodes.get(i));
        }
        findLoose();
    }

    private static Object content(Row row) {
        return List.of(row.kind(), row.says());
    }

    private static int[] parents(List<Row> rows) {
        int[] parents = new int[rows.size()];
        List<Integer> above = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            above.subList(rows.get(i).depth(), above.size()).clear();
            parents[i] = above.isEmpty() ? -1 : above.get(above.size() - 1);
            above.add(i);
        }
        return parents;
    }

    /** Adds an element and all below it in the order of their rows; a group without heading has none. */
    private void addNodes(Node node) {
        if (node.kind() != Node.Kind.GROUP || scan.role(node.line()) == LineRole.GROUP_HEADING) {
            nodes.add(node);
        }
        node.children().forEach(this::addNodes);
    }

    /** Whether the section's elements stand in the order of its rows, the text of each right below its line. */
    boolean isRegular() {
        for (int i = 0; i < nodes.size(); i++) {
            int[] ranges = nodes.get(i).textRanges();
            int next = i + 1 < nodes.size() ? nodes.get(i + 1).line() : lines.count();
            if (nodes.get(i).line() >= next || ranges.length > 2 || ownEnd(i) > next) {
                return false;
            }
            for (int line = nodes.get(i).line() + 1; ranges.length > 0 && line < ranges[0]; line++) {
                if (!lines.isBlank(line)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Finds patches for the lines of a section in which nothing comes, goes or moves. That needs no order among the lines.
     *
     * @return the patches by line; null if lines must come or go
     */
    @Nullable
    Map<Integer, List<Patch>> patchLines() {
        if (olds.size() != nows.size()) {
            return null;
        }
        Map<Integer, List<Patch>> found = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            Row old = olds.get(i);
            Row now = nows.get(i);
            boolean inPlace = old.kind() == now.kind()
                    && old.depth() == now.depth()
                    && old.opensGroup() == now.opensGroup()
                    && old.details().equals(now.details());
            if (!inPlace || match[i] != i && match[i] >= 0) {
                return null;
            }
            List<Patch> patched = patches.of(nodes.get(i).line(), old, now);
            if (!patched.isEmpty()) {
                found.put(nodes.get(i).line(), patched);
            }
        }
        return found;
    }

    /** The line after an old row's own lines. */
    private int ownEnd(int row) {
        int[] ranges = nodes.get(row).textRanges();
        return ranges.length == 0 ? nodes.get(row).line() + 1 : ranges[1];
    }

    private void findLoose() {
        Set<Node.Kind> tight = EnumSet.noneOf(Node.Kind.class);
        Set<Node.Kind> tightBelow = EnumSet.noneOf(Node.Kind.class);
        for (int i = 1; i < olds.size(); i++) {
            Row row = olds.get(i);
            if (!isHeading(olds.get(i - 1))) {
                boolean apart = ownEnd(i - 1) < nodes.get(i).line();
                boolean below = row.depth() > 0;
                (apart ? below ? looseBelow : loose : below ? tightBelow : tight).add(row.kind());
            }
        }
        loose.removeAll(tight);
        looseBelow.removeAll(tightBelow);
    }

    /** What lies between the rows of one run of the section's lines: blank lines and fences. Each gap is kept once. */
    private final class Gaps {
        private final int from;
        private final int to;
        private final int first;
        private final int end;
        private int next;
        private int keptTo;

        Gaps(int from, int to, int first, int end) {
            this.from = from;
            this.to = to;
            this.first = first;
            this.end = end;
            this.next = first;
        }

        private int start(int gap) {
            return Math.max(keptTo, gap == first ? from : ownEnd(gap - 1));
        }

        private int end(int gap) {
            return gap == end ? to : nodes.get(gap).line();
        }

        boolean isKept(int gap) {
            return gap < next;
        }

        boolean isEmpty(int gap) {
            return start(gap) == end(gap);
        }

        /** Keeps the blank lines with which the last gap begins. */
        void keepBlanksOfLast() {
            int line = start(end);
            while (line < end(end) && lines.isBlank(line)) {
                line++;
            }
            out.keep(start(end), line);
            keptTo = line;
        }

        /** Keeps the gaps up to the one before an old row; where rows between are gone, the blank lines of the widest. */
        void keepTo(int gap, boolean blanks) {
            int widest = gap;
            for (int i = next; i < gap; i++) {
                boolean atEnd = gap == end && to == lines.count();
                widest = !atEnd && end(i) - start(i) > end(widest) - start(widest) ? i : widest;
            }
            for (int i = next; i <= gap; i++) {
                for (int line = start(i); line < end(i); line++) {
                    if (lines.isBlank(line) ? blanks && i == widest : true) {
                        out.keep(line, line + 1);
                    }
                }
            }
            next = Math.max(next, gap + 1);
        }
    }

    /**
     * Writes the rows that belong to one run of the section's lines; a section whose heading is repeated has several.
     *
     * @param from the line of the heading
     * @param to the line after the last, which is the next heading or the end of the note
     */
    void write(int from, int to) {
        int first = nextOld;
        while (nextOld < nodes.size() && nodes.get(nextOld).line() < to) {
            nextOld++;
        }
        int end = nextOld;
        boolean repeated = first > 0;
        if (repeated) {
            out.keep(from, from + 1);
        }
        Gaps gaps = new Gaps(repeated ? from + 1 : from, to, first, end);
        open.clear();
        nearLine = from;
        boolean headed = false;
        boolean added = false;
        // What stands below an item stands in its run.
        while (nextNow < nows.size()
                && (match[nextNow] < end || nows.get(nextNow).depth() > 0)) {
            Row now = nows.get(nextNow);
            int old = match[nextNow] < end ? match[nextNow] : -1;
            boolean sameGroup = headed && now.kind() == Node.Kind.REFERENCE && !now.opensGroup();
            boolean afterReference = previous != null && previous.kind() == Node.Kind.REFERENCE;
            if (old >= 0) {
                boolean apart = added || gaps.isKept(old);
                gaps.keepTo(old, !(sameGroup && afterReference));
                if (apart && isApart(now) || headed && now.opensGroup()) {
                    out.addBlank();
                }
                added = keep(old, now);
            } else {
                addGap(gaps, now, headed);
                add(now);
                added = true;
            }
            headed = now.kind() == Node.Kind.GROUP || headed && !now.opensGroup();
            previous = now;
            nextNow++;
        }
        gaps.keepTo(end, true);
        if (added && to < lines.count() && gaps.isEmpty(end) && end - first <= 1) {
            out.addBlank();
        }
    }

    /** Writes what stands before a new row. */
    private void addGap(Gaps gaps, Row now, boolean headed) {
        boolean belowHeading = previous != null && isHeading(previous);
        boolean dense = false;
        if (belowHeading && match[nextNow - 1] >= 0) {
            if (gaps.next < gaps.end) {
                dense = gaps.isEmpty(gaps.next);
                gaps.keepTo(gaps.next, true);
            } else if (gaps.to == lines.count()) {
                gaps.keepBlanksOfLast();
            }
        }
        if (isApart(now) && !dense || headed && now.opensGroup()) {
            out.addBlank();
        }
    }

    /** Whether a blank line belongs before a row. */
    private boolean isApart(Row row) {
        boolean part = row.kind() == Node.Kind.SEGMENT || row.kind() == Node.Kind.GROUP;
        boolean belowHeading = previous != null && isHeading(previous);
        return part || belowHeading || (row.depth() > 0 ? looseBelow : loose).contains(row.kind());
    }

    private static boolean isHeading(Row row) {
        return switch (row.kind()) {
            case SECTION, SEGMENT, OTHER_SECTION -> true;
            default -> false;
        };
    }

    /**
     * Keeps the lines of an old row, as far as it says the same.
     *
     * @return whether a text was added that the next row should keep away from
     */
    private boolean keep(int index, Row now) {
        Row old = olds.get(index);
        Node node = nodes.get(index);
        int line = node.line();
        nearLine = line;
        List<Patch> found = new ArrayList<>();
        String was = style.indent(node);
        String indent = was;
        if (now.kind() == Node.Kind.ITEM) {
            indent = indent(index, now);
            if (!indent.equals(was)) {
                found.add(new Patch(lines.start(line), lines.indent(line), indent));
            }
            goBelow(now.depth(), indent, style.marker(node), index);
        } else {
            open.clear();
        }
        found.addAll(patches.of(line, old, now));
        out.patch(line, found);
        if (old.details().equals(now.details())) {
            for (int text = line + 1; text < ownEnd(index); text++) {
                boolean moves = !indent.equals(was) && lines.content(text).startsWith(was);
                int start = lines.start(text);
                out.patch(text, moves ? List.of(new Patch(start, start + was.length(), indent)) : List.of());
            }
            return false;
        }
        return rewriteDetails(node, now, indent);
    }

    private boolean rewriteDetails(Node node, Row now, String indent) {
        int[] ranges = node.textRanges();
        boolean below = !isHeading(now);
        if (ranges.length > 0 && !now.details().isEmpty()) {
            out.keep(node.line() + 1, ranges[0]);
            texts.rewrite(ranges[0], ranges[1], now.details(), below);
            return false;
        }
        if (now.details().isEmpty()) {
            return false;
        }
        addDetails(now, indent);
        return !below;
    }

    private void addDetails(Row now, String indent) {
        if (isHeading(now) && !now.details().isEmpty()) {
            out.add("");
        }
        texts.add(now.details(), isHeading(now) ? "" : indent + style.unit(nearLine));
    }

    private void goBelow(int depth, String indent, String marker, int source) {
        open.subList(depth, open.size()).clear();
        open.add(new Open(column(indent), indent, marker, source));
    }

    private static int column(String indent) {
        return Blanks.column(indent, 0, indent.length());
    }

    /**
     * What an old line is to begin with so that it is read at its depth: what it began with, if it may and the depth is the
     * same; what it had more than the item it stands below, if that item moved.
     */
    private String indent(int source, Row now) {
        String was = style.indent(nodes.get(source));
        Open parent = now.depth() == 0 ? null : open.get(now.depth() - 1);
        if (parent != null && parent.source >= 0 && parent.source == parents[source]) {
            String outer = style.indent(nodes.get(parent.source));
            String moved = was.startsWith(outer) ? parent.indent + was.substring(outer.length()) : was;
            return depth(moved) == now.depth() ? moved : indent(now);
        }
        boolean stays = olds.get(source).depth() == now.depth() && depth(was) == now.depth();
        return stays ? was : indent(now);
    }

    /** How deep an item that is indented so would stand. */
    private int depth(String indent) {
        int depth = 0;
        while (depth < open.size() && open.get(depth).column < column(indent)) {
            depth++;
        }
        return depth;
    }

    /** What the line of an item is to begin with so that it is read at its depth: as those beside it, if there are any. */
    private String indent(Row now) {
        int depth = now.depth();
        if (open.size() > depth) {
            return open.get(depth).indent;
        }
        for (int i = nextNow + 1; i < nows.size() && nows.get(i).kind() == Node.Kind.ITEM; i++) {
            if (nows.get(i).depth() < depth) {
                break;
            }
            if (nows.get(i).depth() == depth && match[i] >= 0) {
                Node next = nodes.get(match[i]);
                boolean below = depth == 0 || lines.column(next.line()) > open.get(depth - 1).column;
                if (below) {
                    return style.indent(next);
                }
                break;
            }
        }
        return depth == 0 ? "" : open.get(depth - 1).indent + style.unit(nearLine);
    }

    private String marker(int depth) {
        if (open.size() > depth) {
            return open.get(depth).marker;
        }
        Node model = models.get(Node.Kind.ITEM);
        return depth > 0 ? open.get(depth - 1).marker : model == null ? style.marker() : style.marker(model);
    }

    private void add(Row now) {
        String indent = "";
        String marker = "";
        Deque<Integer> before = gone.getOrDefault(content(now), new ArrayDeque<>());
        int source = before.isEmpty() ? -1 : before.remove();
        if (now.kind() == Node.Kind.ITEM) {
            indent = source < 0 || now.depth() == 0 ? indent(now) : indent(source, now);
            marker = source < 0 ? marker(now.depth()) : style.marker(nodes.get(source));
            goBelow(now.depth(), indent, marker, source);
        } else {
            open.clear();
        }
        if (source >= 0) {
            addMoved(source, now, indent);
            return;
        }
        Node model = models.get(now.kind());
        switch (now.kind()) {
            case ITEM -> {
                String box = now.mark().isEmpty()
                        ? ""
                        : "[" + now.mark() + "]" + (now.text().isEmpty() ? "" : " ");
                out.add(indent + marker + " " + box + now.text());
            }
            case TIMESTAMP -> out.add(timestamp(now, model));
            case REFERENCE -> {
                boolean bullet = model != null && ItemForm.isItem(lines, model.line());
                out.add(
                        bullet
                                ? style.marker(model) + " " + now.text()
                                : DraftAssembly.barely(now.text(), LineRole.REFERENCE, "- ", options));
            }
            case GROUP -> out.add(DraftAssembly.barely(now.text(), LineRole.GROUP_HEADING, "\t", options));
            case SEGMENT -> {
                HeadingForm heading = model == null ? null : HeadingForm.read(lines, model.line());
                out.add(HeadingForm.write(heading == null ? segmentLevel() : heading.level(), now.text()));
            }
            default -> throw new IllegalArgumentException("no element of a section: " + now.kind());
        }
        addDetails(now, indent);
    }

    private String timestamp(Row now, @Nullable Node model) {
        TimestampForm form = model == null ? null : TimestampForm.read(lines, model.line());
        if (form != null) {
            return form.write(now.mark(), now.text(), lines, model.line());
        }
        return now.mark() + (now.text().isEmpty() ? "" : " " + now.text());
    }

    /** Writes a row that stood elsewhere with its own bytes, indented for its new place. */
    private void addMoved(int index, Row now, String indent) {
        Node node = nodes.get(index);
        String was = style.indent(node);
        boolean item = now.kind() == Node.Kind.ITEM;
        for (int line = node.line(); line < ownEnd(index); line++) {
            String content = lines.content(line);
            out.add(item && content.startsWith(was) ? indent + content.substring(was.length()) : content);
        }
    }

    private int segmentLevel() {
        HeadingForm heading = HeadingForm.read(lines, nodes.get(0).line());
        int level = heading == null ? style.show().level(Section.TALKING_POINTS) : heading.level();
        return Math.min(level + 1, HeadingForm.MAX_LEVEL);
    }
}
