package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the lines of new rows as those of their kind are written in the section. */
final class NewLines {
    private final LineTable lines;
    private final SectionRows rows;
    private final NoteStyle style;
    private final NoteOptions options;
    /** A row of each kind that the section has: the one written last, else the first. */
    private final Map<Node.Kind, Node> models = new EnumMap<>(Node.Kind.class);

    NewLines(LineTable lines, SectionRows rows, NoteStyle style, NoteOptions options) {
        this.lines = lines;
        this.rows = rows;
        this.style = style;
        this.options = options;
        for (int i = 0; i < rows.size(); i++) {
            models.putIfAbsent(rows.row(i).kind(), rows.node(i));
        }
    }

    /** Says which row of the section was written last. */
    void setModel(Node node) {
        models.put(node.kind(), node);
    }

    /** The marker of items at the outermost level. */
    String marker() {
        Node model = models.get(Node.Kind.ITEM);
        return model == null ? style.marker() : style.marker(model);
    }

    static String item(Row row, String indent, String marker) {
        String box =
                row.mark().isEmpty() ? "" : "[" + row.mark() + "]" + (row.text().isEmpty() ? "" : " ");
        return indent + marker + " " + box + row.text();
    }

    /** The line of a row that is no item. */
    String other(Row row) {
        Node model = models.get(row.kind());
        return switch (row.kind()) {
            case TIMESTAMP -> timestamp(row, model);
            case REFERENCE -> reference(row, model);
            case GROUP -> DraftAssembly.barely(row.text(), LineRole.GROUP_HEADING, "\t", options);
            case SEGMENT -> HeadingForm.write(segmentLevel(model), row.text());
            default -> throw new IllegalArgumentException("no element of a section: " + row.kind());
        };
    }

    private String reference(Row row, @Nullable Node model) {
        String bare = DraftAssembly.barely(row.text(), LineRole.REFERENCE, "- ", options);
        if (model == null) {
            return bare;
        }
        boolean item = ItemForm.isItem(lines, model.line());
        String before = lines.text().substring(lines.start(model.line()), ReferenceForm.from(lines, model.line()));
        return before + (item ? row.text() : bare);
    }

    private String timestamp(Row row, @Nullable Node model) {
        TimestampForm form = model == null ? null : TimestampForm.read(lines, model.line());
        if (model != null && form != null) {
            return form.write(row.mark(), row.text(), lines, model.line());
        }
        return row.mark() + (row.text().isEmpty() ? "" : " " + row.text());
    }

    private int segmentLevel(@Nullable Node model) {
        HeadingForm beside = model == null ? null : HeadingForm.read(lines, model.line());
        if (beside != null) {
            return beside.level();
        }
        HeadingForm above = rows.size() == 0 ? null : HeadingForm.read(lines, rows.line(0));
        int level = above == null ? style.show().level(Section.TALKING_POINTS) : above.level();
        return Math.min(level + 1, HeadingForm.MAX_LEVEL);
    }
}
