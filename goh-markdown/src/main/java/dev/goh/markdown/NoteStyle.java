package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a note is written, so that new lines look like those around them. */
final class NoteStyle {
    private static final String TAB = "\t";

    private final LineTable lines;
    private final Show show;
    private final NavigableMap<Integer, String> units = new TreeMap<>();
    private final String marker;

    /** The style of a note, which new sections are written in as the show does that knows most of its headings. */
    static NoteStyle of(Outline outline, Episode episode, Vocabulary vocabulary) {
        List<Show> shows = new ArrayList<>();
        episode.title().flatMap(vocabulary::show).ifPresent(shows::add);
        shows.addAll(vocabulary.shows());
        shows.add(Shows.grafanaOfficeHours());
        List<Block> blocks = Block.of(outline);
        Show best = shows.get(0);
        long most = -1;
        for (Show show : shows) {
            long known = blocks.stream()
                    .filter(block -> isNamedBy(show, block, outline.lines()))
                    .count();
            if (known > most) {
                most = known;
                best = show;
            }
        }
        return new NoteStyle(outline, best);
    }

    private static boolean isNamedBy(Show show, Block block, LineTable lines) {
        Section section = block.section();
        HeadingForm heading = HeadingForm.read(lines, block.from());
        return section != null && heading != null && show.heading(section).equals(heading.text(lines));
    }

    private NoteStyle(Outline outline, Show show) {
        this.lines = outline.lines();
        this.show = show;
        Node first = null;
        for (Section section : Section.titled()) {
            Node node = outline.section(section);
            if (node != null) {
                findUnits(node);
                first = first == null ? firstItem(node) : first;
            }
        }
        this.marker = first == null ? "-" : marker(first);
    }

    Show show() {
        return show;
    }

    /** What a child's indentation has more than its parent's: as in the nearest list above a line, else below it. */
    String unit(int line) {
        Map.Entry<Integer, String> near = units.floorEntry(line);
        near = near == null ? units.ceilingEntry(line) : near;
        return near == null ? TAB : near.getValue();
    }

    /** The marker of the note's first item. */
    String marker() {
        return marker;
    }

    String marker(Node item) {
        return String.valueOf(lines.first(item.line()));
    }

    /** The blanks that an element's line starts with. */
    String indent(Node node) {
        return lines.text().substring(lines.start(node.line()), lines.indent(node.line()));
    }

    private void findUnits(Node node) {
        for (Node child : node.children()) {
            if (node.kind() == Node.Kind.ITEM) {
                String inner = indent(child);
                String outer = indent(node);
                if (inner.startsWith(outer) && inner.length() > outer.length()) {
                    units.put(child.line(), inner.substring(outer.length()));
                }
            }
            findUnits(child);
        }
    }

    private static @Nullable Node firstItem(Node node) {
        for (Node child : node.children()) {
            Node found = child.kind() == Node.Kind.ITEM ? child : firstItem(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
