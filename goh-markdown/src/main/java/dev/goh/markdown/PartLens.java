package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites an element of a note and all below it so that they say something else: what is unchanged keeps its bytes, what
 * changed is patched in place, what is new is written in the style around it. Assumes that the element's lines stand together;
 * {@link #isRegular} tells.
 */
final class PartLens {
    private final LineTable lines;
    private final NoteScan scan;
    private final NoteStyle style;
    private final NoteOptions options;
    private final Rewriting out;
    /** Old elements that found no partner, by what they say: they may have moved. */
    private final Map<Part, List<Node>> moved = new HashMap<>();

    private final Map<Node, Integer> ends = new HashMap<>();

    PartLens(Outline outline, NoteStyle style, NoteOptions options, Rewriting out) {
        this.lines = outline.lines();
        this.scan = outline.scan();
        this.style = style;
        this.options = options;
        this.out = out;
    }

    /** Whether the lines of an element and of all below it stand in order, each text right below its element. */
    static boolean isRegular(Node node, int end) {
        List<Node> order = new ArrayList<>();
        addAll(node, order);
        for (int i = 0; i < order.size(); i++) {
            Node present = order.get(i);
            int next = i + 1 < order.size() ? order.get(i + 1).line() : end;
            boolean headless = i + 1 < order.size() && present.kind() == Node.Kind.GROUP && next == present.line();
            int[] texts = present.textRanges();
            boolean together = texts.length == 0 || texts.length == 2 && texts[0] > present.line() && texts[1] <= next;
            if (!together || next <= present.line() && !headless) {
                return false;
            }
        }
        return true;
    }

    private static void addAll(Node node, List<Node> order) {
        order.add(node);
        node.children().forEach(child -> addAll(child, order));
    }

    /** Rewrites an element whose lines end before the given one. */
    void rewrite(Node node, Part old, Part now, int end) {
        findEnds(node, end);
        collectMoved(node.children(), old.children(), now.children());
        rewriteNode(node, old, now, end);
    }

    /**
     * Finds patches that turn the lines of an element and of all below it into what they should say, where nothing is added,
     * removed or moved. That needs no order among the lines.
     *
     * @return false if lines must come or go
     */
    boolean patchLines(Node node, Part old, Part now, Map<Integer, List<NoteEdit>> patches) {
        boolean headless = node.kind() == Node.Kind.GROUP
                && old.text().isEmpty() != now.text().isEmpty();
        if (headless
                || !old.details().equals(now.details())
                || old.children().size() != now.children().size()) {
            return false;
        }
        if (!old.mark().equals(now.mark()) || !old.text().equals(now.text())) {
            patches.put(node.line(), linePatches(node, old, now));
        }
        for (int i = 0; i < old.children().size(); i++) {
            Part before = old.children().get(i);
            Part after = now.children().get(i);
            boolean same = before.equals(after);
            boolean alike = before.kind() == after.kind()
                    && (before.resembles(after) || before.text().isEmpty());
            if (!same && !(alike && patchLines(node.children().get(i), before, after, patches))) {
                return false;
            }
        }
        return true;
    }

    /** Where the lines of each element end: after the last that is no blank one and no fence around references. */
    private void findEnds(Node node, int end) {
        int last = end;
        while (last > node.line() + 1 && isFiller(last - 1)) {
            last--;
        }
        ends.put(node, last);
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            findEnds(
                    children.get(i),
                    i + 1 < children.size() ? children.get(i + 1).line() : last);
        }
    }

    private boolean isFiller(int line) {
        LineRole role = scan.role(line);
        return role == LineRole.BLANK || role == LineRole.FENCE_OPEN || role == LineRole.FENCE_CLOSE;
    }

    private int end(Node node) {
        return ends.getOrDefault(node, node.line() + 1);
    }

    private void collectMoved(List<Node> nodes, List<Part> olds, List<Part> nows) {
        int[] match = Alignment.match(olds, nows, Part::resembles);
        boolean[] found = new boolean[olds.size()];
        for (int j = 0; j < match.length; j++) {
            if (match[j] >= 0) {
                int i = match[j];
                found[i] = true;
                if (!olds.get(i).equals(nows.get(j))) {
                    collectMoved(
                            nodes.get(i).children(),
                            olds.get(i).children(),
                            nows.get(j).children());
                }
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && olds.get(i).kind() == Node.Kind.ITEM) {
                collectMoved(nodes.get(i), olds.get(i));
            }
        }
    }

    private void collectMoved(Node node, Part part) {
        moved.computeIfAbsent(part, key -> new ArrayList<>()).add(node);
        for (int i = 0; i < part.children().size(); i++) {
            collectMoved(node.children().get(i), part.children().get(i));
        }
    }

    private void rewriteNode(Node node, Part old, Part now, int end) {
        if (old.equals(now)) {
            out.keep(node.line(), end);
            return;
        }
        List<Node> children = node.children();
        int ownEnd = children.isEmpty() ? end : children.get(0).line();
        if (node.kind() == Node.Kind.GROUP
                && (old.text().isEmpty() || now.text().isEmpty())) {
            rewriteHeadlessGroup(node, old, now, ownEnd);
        } else {
            rewriteLine(node, old, now);
            rewriteDetails(node, old, now, ownEnd);
        }
        rewriteChildren(node, old, now, end);
    }

    private void rewriteHeadlessGroup(Node node, Part old, Part now, int ownEnd) {
        if (old.text().isEmpty() && !now.text().isEmpty()) {
            out.add(now.text());
        } else if (!old.text().isEmpty()) {
            out.keep(node.line() + 1, ownEnd);
        }
    }

    private void rewriteLine(Node node, Part old, Part now) {
        boolean same = old.mark().equals(now.mark()) && old.text().equals(now.text());
        out.patch(node.line(), same ? List.of() : linePatches(node, old, now));
    }

    private List<NoteEdit> linePatches(Node node, Part old, Part now) {
        return switch (node.kind()) {
            case ITEM -> itemPatches(node.line(), old, now);
            case TIMESTAMP -> timestampPatches(node.line(), old, now);
            case REFERENCE -> referencePatches(node.line(), now);
            case SEGMENT, OTHER_SECTION, SECTION -> headingPatches(node.line(), now);
            default -> List.of(linePatch(node.line(), now.text()));
        };
    }

    private List<NoteEdit> itemPatches(int line, Part old, Part now) {
        ItemForm form = ItemForm.read(lines, line);
        List<NoteEdit> patches = new ArrayList<>();
        boolean marked = !now.mark().isEmpty();
        boolean gap = Blanks.isBlank(lines.text().charAt(form.from() - 1));
        String space = gap ? "" : " ";
        if (!old.mark().equals(now.mark())) {
            if (form.box() >= 0 && marked) {
                patches.add(new NoteEdit(form.mark(), form.markEnd(), now.mark()));
            } else if (form.box() >= 0) {
                patches.add(new NoteEdit(form.box(), form.from(), ""));
                space = "";
            } else {
                String box = space + "[" + now.mark() + "]" + (now.text().isEmpty() ? "" : " ");
                patches.add(new NoteEdit(form.from(), form.from(), box));
                space = "";
            }
        }
        if (!old.text().equals(now.text())) {
            patches.add(new NoteEdit(form.from(), form.to(), old.text().isEmpty() ? space + now.text() : now.text()));
        }
        return patches;
    }

    private List<NoteEdit> timestampPatches(int line, Part old, Part now) {
        List<NoteEdit> patches = new ArrayList<>();
        TimestampForm form = TimestampForm.read(lines, line);
        if (form == null) {
            return patches;
        }
        if (!old.mark().equals(now.mark())) {
            patches.add(new NoteEdit(form.timeFrom(), form.timeTo(), now.mark()));
        }
        if (!old.text().equals(now.text())) {
            boolean space = old.text().isEmpty() && !Blanks.isBlank(lines.text().charAt(form.from() - 1));
            patches.add(new NoteEdit(form.from(), form.to(), (space ? " " : "") + now.text()));
        }
        return patches;
    }

    private List<NoteEdit> referencePatches(int line, Part now) {
        int from = ReferenceForm.from(lines, line);
        boolean bare = from == lines.indent(line);
        String text = bare ? DraftAssembly.barely(now.text(), LineRole.REFERENCE, "- ", options) : now.text();
        return List.of(new NoteEdit(from, ReferenceForm.to(lines, line), text));
    }

    private List<NoteEdit> headingPatches(int line, Part now) {
        HeadingForm form = HeadingForm.read(lines, line);
        if (form == null) {
            return List.of();
        }
        String heading = HeadingForm.write(form.level(), now.text());
        boolean plain = heading.endsWith(now.text());
        boolean space = form.from() == form.to() && !Blanks.isBlank(lines.text().charAt(form.from() - 1));
        return plain && !now.text().isEmpty()
                ? List.of(new NoteEdit(form.from(), form.to(), (space ? " " : "") + now.text()))
                : List.of(new NoteEdit(lines.start(line), lines.end(line), heading));
    }

    private NoteEdit linePatch(int line, String text) {
        return new NoteEdit(
                lines.indent(line), Blanks.skipBack(lines.text(), lines.indent(line), lines.end(line)), text);
    }

    /** Rewrites what stands between an element's line and its first child. */
    private void rewriteDetails(Node node, Part old, Part now, int ownEnd) {
        int from = node.line() + 1;
        if (old.details().equals(now.details())) {
            out.keep(from, ownEnd);
            return;
        }
        boolean indented = node.kind() == Node.Kind.ITEM
                || node.kind() == Node.Kind.TIMESTAMP
                || node.kind() == Node.Kind.REFERENCE;
        List<String> text =
                now.details().isEmpty() ? List.of() : List.of(now.details().split("\n", -1));
        int[] texts = node.textRanges();
        if (texts.length == 0) {
            String indent = indented ? style.indent(node) + style.unit() : "";
            if (indented) {
                addText(text, indent);
                out.keep(from, ownEnd);
            } else {
                boolean more = ownEnd < lines.count()
                        || !node.children().isEmpty()
                        || !now.children().isEmpty();
                out.add("");
                addText(text, indent);
                if (ownEnd > from) {
                    out.keep(from, ownEnd);
                } else if (more) {
                    out.add("");
                }
            }
            return;
        }
        if (text.isEmpty()) {
            out.keep(indented ? texts[1] : from, indented ? ownEnd : texts[0]);
            if (!indented && texts[0] == from) {
                out.keep(texts[1], ownEnd);
            }
            return;
        }
        out.keep(from, texts[0]);
        rewriteText(texts[0], texts[1], text, indented);
        out.keep(texts[1], ownEnd);
    }

    private void addText(List<String> text, String indent) {
        text.forEach(line -> out.add(line.isEmpty() ? "" : indent + line));
    }

    /** Keeps the lines of a text that are still in it. */
    void rewriteText(int from, int to, List<String> now, boolean indented) {
        String indent = indented ? commonIndent(from, to) : "";
        List<String> old = new ArrayList<>();
        for (int line = from; line < to; line++) {
            old.add(lines.isBlank(line) ? "" : lines.content(line).substring(indent.length()));
        }
        int[] match = Alignment.match(old, now, (a, b) -> false);
        for (int j = 0; j < match.length; j++) {
            if (match[j] >= 0) {
                out.keep(from + match[j], from + match[j] + 1);
            } else {
                out.add(now.get(j).isEmpty() ? "" : indent + now.get(j));
            }
        }
    }

    private String commonIndent(int from, int to) {
        String common = null;
        for (int line = from; line < to; line++) {
            if (!lines.isBlank(line)) {
                String indent = lines.text().substring(lines.start(line), lines.indent(line));
                int length = 0;
                int limit = common == null ? indent.length() : Math.min(common.length(), indent.length());
                while (length < limit && (common == null || common.charAt(length) == indent.charAt(length))) {
                    length++;
                }
                common = indent.substring(0, length);
            }
        }
        return common == null ? "" : common;
    }

    private void rewriteChildren(Node node, Part old, Part now, int end) {
        List<Node> nodes = node.children();
        List<Part> nows = now.children();
        int[] match = Alignment.match(old.children(), nows, Part::resembles);
        int previous = -1;
        for (int j = 0; j < nows.size(); j++) {
            int i = match[j];
            Part part = nows.get(j);
            if (i >= 0) {
                separate(nodes, j > 0 && match[j - 1] < 0, i, j == 0, part);
                rewriteNode(nodes.get(i), old.children().get(i), part, end(nodes.get(i)));
                previous = i;
            } else {
                if (j > 0 || nodes.isEmpty()) {
                    addGap(nodes, part, j == 0, node);
                }
                addNew(node, nodes, previous, part);
            }
        }
        if (!nodes.isEmpty()) {
            Node last = nodes.get(nodes.size() - 1);
            out.keep(end(last), end);
        }
    }

    /** Writes what stands before an old element: the blank lines that stood there, or as many as are usual. */
    private void separate(List<Node> nodes, boolean afterNew, int i, boolean first, Part part) {
        if (first) {
            return;
        }
        if (i > 0) {
            out.keep(end(nodes.get(i - 1)), nodes.get(i).line());
        } else if (afterNew && needsBlank(nodes, part)) {
            out.addBlank();
        }
    }

    private void addGap(List<Node> nodes, Part part, boolean first, Node parent) {
        boolean section = parent.kind() == Node.Kind.SECTION || parent.kind() == Node.Kind.SEGMENT;
        if (first ? section : needsBlank(nodes, part)) {
            out.addBlank();
        }
    }

    private boolean needsBlank(List<Node> nodes, Part part) {
        if (part.kind() == Node.Kind.SEGMENT || part.kind() == Node.Kind.GROUP) {
            return true;
        }
        boolean spaced = nodes.size() > 1;
        for (int i = 0; i + 1 < nodes.size(); i++) {
            spaced &= end(nodes.get(i)) < nodes.get(i + 1).line();
        }
        return spaced;
    }

    private void addNew(Node parent, List<Node> siblings, int previous, Part part) {
        Node model = null;
        for (Node sibling : siblings) {
            boolean near = model == null
                    || previous >= 0 && sibling.line() <= siblings.get(previous).line();
            model = sibling.kind() == part.kind() && near ? sibling : model;
        }
        boolean nested = parent.kind() == Node.Kind.ITEM;
        String indent = model != null ? style.indent(model) : nested ? style.indent(parent) + style.unit() : "";
        String marker = model != null && part.kind() == Node.Kind.ITEM
                ? style.marker(model)
                : nested ? style.marker(parent) : style.marker();
        List<Node> before = moved.getOrDefault(part, List.of());
        if (!before.isEmpty()) {
            addMoved(before.remove(0), indent);
            return;
        }
        add(part, indent, marker, model);
    }

    /** Writes an element that stood elsewhere with its own bytes, indented for its new place. */
    private void addMoved(Node node, String indent) {
        String old = style.indent(node);
        for (int line = node.line(); line < end(node); line++) {
            String content = lines.content(line);
            out.add(content.startsWith(old) ? indent + content.substring(old.length()) : content);
        }
    }

    private void add(Part part, String indent, String marker, @Nullable Node model) {
        List<String> details =
                part.details().isEmpty() ? List.of() : List.of(part.details().split("\n", -1));
        switch (part.kind()) {
            case ITEM -> {
                String box = part.mark().isEmpty()
                        ? ""
                        : "[" + part.mark() + "]" + (part.text().isEmpty() ? "" : " ");
                out.add(indent + marker + " " + box + part.text());
                addText(details, indent + style.unit());
                part.children().forEach(child -> add(child, indent + style.unit(), marker, null));
            }
            case TIMESTAMP -> {
                out.add(indent + part.mark() + (part.text().isEmpty() ? "" : " " + part.text()));
                addText(details, indent + style.unit());
            }
            case REFERENCE -> {
                String line = model != null && ItemForm.isItem(lines, model.line())
                        ? lines.first(model.line()) + " " + part.text()
                        : DraftAssembly.barely(part.text(), LineRole.REFERENCE, "- ", options);
                out.add(indent + line);
                addText(details, indent + style.unit());
            }
            case GROUP -> {
                if (!part.text().isEmpty()) {
                    out.add(DraftAssembly.barely(part.text(), LineRole.GROUP_HEADING, "\t", options));
                }
                part.children().forEach(child -> add(child, "", marker, null));
            }
            case SEGMENT -> {
                HeadingForm heading = model == null ? null : HeadingForm.read(lines, model.line());
                int level = heading == null ? pointsLevel() + 1 : heading.level();
                out.add(HeadingForm.write(level, part.text()));
                if (!details.isEmpty()) {
                    out.add("");
                    addText(details, "");
                }
                out.add("");
                part.children().forEach(child -> add(child, "", marker, null));
            }
            default -> throw new IllegalArgumentException("no element of a section: " + part.kind());
        }
    }

    private int pointsLevel() {
        for (int line = 0; line < lines.count(); line++) {
            if (scan.section(line) == Section.TALKING_POINTS) {
                HeadingForm heading = HeadingForm.read(lines, line);
                return heading == null ? 2 : Math.min(heading.level(), HeadingForm.MAX_LEVEL - 1);
            }
        }
        return style.show().level(Section.TALKING_POINTS);
    }
}
