package dev.goh.markdown;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares what the scanner makes of a note with what flexmark makes of it, line by line: headings with their levels, list
 * items with their depth and whether they are tasks, fences.
 */
final class OutlineJudge {
    private static final Parser FLEXMARK = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TaskListExtension.create()))
                    .set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3)
                    .set(Parser.LISTS_EMPTY_BULLET_SUB_ITEM_INTERRUPTS_ITEM_PARAGRAPH, true))
            .build();

    private final LineTable lines;
    private final Map<Integer, String> found = new TreeMap<>();

    private OutlineJudge(LineTable lines) {
        this.lines = lines;
    }

    /**
     * A line about which the two disagree.
     *
     * @param line the line's text
     * @param role what the scanner takes the line for
     * @param above what it takes the line above for; null for the first line
     * @param deeper how many columns the line is indented deeper than the nearest item above that is indented less
     * @param ours what the scanner found there; {@code -} for nothing
     * @param theirs what flexmark found there
     */
    record Difference(String line, LineRole role, LineRole above, int deeper, String ours, String theirs) {}

    static List<Difference> differences(String text) {
        LineTable lines = LineTable.of(text, 0, NoteLimits.defaults());
        Map<Integer, String> ours = ours(text);
        NoteScan scan = EpisodeNote.parse(text).outline().scan();
        OutlineJudge judge = new OutlineJudge(lines);
        String body = bodyOnly(text, lines);
        judge.collect(FLEXMARK.parse(body), 0);
        List<Difference> differences = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            String mine = ours.getOrDefault(line, "-");
            String theirs = judge.found.getOrDefault(line, "-");
            if (!mine.equals(theirs)) {
                differences.add(new Difference(
                        lines.content(line),
                        scan.role(line),
                        line == 0 ? null : scan.role(line - 1),
                        deeper(scan, line),
                        mine,
                        theirs));
            }
        }
        return differences;
    }

    private static int deeper(NoteScan scan, int line) {
        LineTable lines = scan.lines();
        for (int above = line - 1; above >= 0; above--) {
            if (scan.role(above) == LineRole.ITEM && lines.column(above) < lines.column(line)) {
                return lines.column(line) - lines.column(above);
            }
        }
        return 0;
    }

    /** The text with its front matter blanked out, which flexmark is not to judge. */
    private static String bodyOnly(String text, LineTable lines) {
        FrontMatter frontMatter = FrontMatter.read(lines);
        if (frontMatter == null) {
            return text;
        }
        int end = lines.end(frontMatter.endLine() - 1);
        return text.substring(0, end).replaceAll("[^\\r\\n]", " ") + text.substring(end);
    }

    private static Map<Integer, String> ours(String text) {
        Outline outline = EpisodeNote.parse(text).outline();
        Map<Integer, String> found = new TreeMap<>();
        LineTable lines = outline.lines();
        for (int line = 0; line < lines.count(); line++) {
            switch (outline.scan().role(line)) {
                case TITLE, HEADING, SEGMENT, OTHER_HEADING ->
                    found.put(line, "h" + HeadingForm.read(lines, line).level());
                case FENCE_OPEN -> found.put(line, "fence");
                default -> {}
            }
        }
        outline.scan().hidden().stream()
                .filter(block -> "`~".indexOf(lines.first(block.from())) >= 0)
                .forEach(block -> found.put(block.from(), "fence"));
        dev.goh.core.Section.titled().forEach(section -> {
            dev.goh.markdown.Node node = outline.section(section);
            if (node != null) {
                items(node, lines, 0, found);
            }
        });
        return found;
    }

    private static void items(dev.goh.markdown.Node node, LineTable lines, int depth, Map<Integer, String> found) {
        for (dev.goh.markdown.Node child : node.children()) {
            boolean item = child.kind() == dev.goh.markdown.Node.Kind.ITEM;
            if (item) {
                ItemForm form = ItemForm.read(lines, child.line());
                String mark = form.box() < 0 ? "" : lines.text().substring(form.mark(), form.markEnd());
                // GitHub, and so flexmark, knows three marks; [] is none of them.
                boolean task = mark.equals(" ") || mark.equalsIgnoreCase("x");
                found.put(child.line(), (task ? "task" : "item") + (depth + 1));
            }
            items(child, lines, item ? depth + 1 : 0, found);
        }
    }

    private void collect(Node node, int depth) {
        int line = lines.lineAt(node.getStartOffset());
        int below = depth;
        if (node instanceof Heading heading) {
            if (heading.isAtxHeading()) {
                found.put(line, "h" + heading.getLevel());
            } else {
                found.put(line, "setext");
            }
        } else if (node instanceof TaskListItem) {
            found.put(line, "task" + depth);
        } else if (node instanceof BulletListItem) {
            found.put(line, "item" + depth);
        } else if (node instanceof FencedCodeBlock) {
            found.put(line, "fence");
        } else if (node instanceof ListBlock) {
            below = depth + 1;
        }
        for (Node child : node.getChildren()) {
            collect(child, below);
        }
    }
}
