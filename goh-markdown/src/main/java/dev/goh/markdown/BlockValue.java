package dev.goh.markdown;

import dev.goh.core.PropertyValue;
import dev.goh.core.internal.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or mapping of scalars in front matter that is written one element a line. */
final class BlockValue {
    private final LineTable lines;
    private final FrontMatter.Entry entry;
    private final boolean list;
    private final List<Element> elements = new ArrayList<>();

    private BlockValue(LineTable lines, FrontMatter.Entry entry, boolean list) {
        this.lines = lines;
        this.entry = entry;
        this.list = list;
    }

    /**
     * An element as it is written.
     *
     * @param content its name, which is empty in a list, and its value
     * @param line its line
     * @param valueFrom the offset of its value
     */
    private record Element(Map.Entry<String, PropertyValue> content, int line, int valueFrom) {}

    /** Reads the lines of an entry that has a value, or returns null if that is not written so. */
    static @Nullable BlockValue read(LineTable lines, FrontMatter.Entry entry, @Nullable PropertyValue value) {
        List<Map.Entry<String, PropertyValue>> contents = contents(value);
        boolean below =
                entry.valueFrom() == lines.end(entry.line()) || lines.text().charAt(entry.valueFrom()) == '#';
        if (contents.isEmpty() || !below) {
            return null;
        }
        BlockValue block = new BlockValue(lines, entry, value instanceof PropertyValue.Items);
        for (int line = entry.line() + 1; line < entry.endLine(); line++) {
            if (!block.isBetween(line) && !block.readElement(line)) {
                return null;
            }
        }
        return block.contents().equals(contents) ? block : null;
    }

    /** The elements of a value by name; none if it is no list or mapping of scalars. */
    private static List<Map.Entry<String, PropertyValue>> contents(@Nullable PropertyValue value) {
        List<Map.Entry<String, PropertyValue>> contents = new ArrayList<>();
        if (value instanceof PropertyValue.Items items) {
            items.values().forEach(item -> contents.add(Map.entry("", item)));
        } else if (value instanceof PropertyValue.Fields fields) {
            contents.addAll(fields.values().entrySet());
        }
        return contents.stream().allMatch(content -> isScalar(content.getValue())) ? contents : List.of();
    }

    private static boolean isScalar(PropertyValue value) {
        return !(value instanceof PropertyValue.Items
                || value instanceof PropertyValue.Fields
                || value instanceof PropertyValue.RawYaml);
    }

    /** Whether a line is blank or a comment. */
    private boolean isBetween(int line) {
        return lines.isBlank(line) || lines.first(line) == '#';
    }

    private boolean readElement(int line) {
        int from = lines.indent(line);
        String name = "";
        if (list) {
            if (lines.first(line) != '-' || !ItemForm.isItem(lines, line)) {
                return false;
            }
            from++;
        } else {
            YamlLine.Name read =
                    YamlLine.name(lines.text().substring(from, lines.end(line))).orElse(null);
            if (read == null) {
                return false;
            }
            name = read.text();
            from += read.end();
        }
        from = Blanks.skip(lines.text(), from, lines.end(line));
        String value = lines.text().substring(from, Blanks.skipBack(lines.text(), from, lines.end(line)));
        elements.add(new Element(Map.entry(name, YamlReader.read(value, value)), line, from));
        return true;
    }

    private List<Map.Entry<String, PropertyValue>> contents() {
        return elements.stream().map(Element::content).toList();
    }

    /**
     * Writes another list or mapping: lines of elements that are still in it stay, and all comments.
     *
     * @return whether that is possible; nothing is written if it is not
     */
    boolean rewrite(@Nullable PropertyValue value, Rewriting out) {
        List<Map.Entry<String, PropertyValue>> before = contents();
        List<Map.Entry<String, PropertyValue>> after = contents(value);
        if (after.isEmpty() || list != value instanceof PropertyValue.Items) {
            return false;
        }
        int[] match =
                Alignment.match(before, after, (a, b) -> !list && a.getKey().equals(b.getKey()));
        Alignment.pairRest(before, after, match, (a, b) -> a.getKey().equals(b.getKey()));
        int next = entry.line();
        for (int i = 0; i < match.length; i++) {
            Map.Entry<String, PropertyValue> now = after.get(i);
            if (match[i] < 0) {
                // What stands above the first element stays there.
                next = i == 0 ? keepBetween(next, elements.get(0).line(), out) : next;
                out.add(write(now));
                continue;
            }
            Element old = elements.get(match[i]);
            keepBetween(next, old.line(), out);
            out.patch(old.line(), old.content().equals(now) ? List.of() : List.of(patch(old, now.getValue())));
            next = old.line() + 1;
        }
        keepBetween(next, entry.endLine(), out);
        return true;
    }

    /** Keeps the first line of the entry, comments and blank lines. */
    private int keepBetween(int from, int to, Rewriting out) {
        for (int line = from; line < to; line++) {
            if (line == entry.line() || isBetween(line)) {
                out.keep(line, line + 1);
            }
        }
        return to;
    }

    private Patch patch(Element old, PropertyValue now) {
        int from = old.valueFrom();
        int length = YamlLine.scalarLength(lines.text().substring(from, lines.end(old.line())));
        return new Patch(from, from + length, YamlWriter.write(now).substring(1));
    }

    /** The line of a new element, as far in as the first one. */
    private String write(Map.Entry<String, PropertyValue> content) {
        int line = elements.get(0).line();
        int to = list ? elements.get(0).valueFrom() : lines.indent(line);
        String before = lines.text().substring(lines.start(line), to);
        String name = list ? "" : YamlWriter.writeName(content.getKey()) + ": ";
        return before + name + YamlWriter.write(content.getValue()).substring(1);
    }
}
