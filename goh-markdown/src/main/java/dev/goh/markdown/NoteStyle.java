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
    private final Outline outline;
    private final Episode episode;
    private final Vocabulary vocabulary;
    private @Nullable Show show;
    private @Nullable NavigableMap<Integer, String> units;

    NoteStyle(Outline outline, Episode episode, Vocabulary vocabulary) {
        this.lines = outline.lines();
        this.outline = outline;
        this.episode = episode;
        this.vocabulary = vocabulary;
    }

    /** The show in whose style new sections are written: the one that knows most of the note's headings. */
    Show show() {
        Show found = show;
        if (found == null) {
            found = findShow();
            show = found;
        }
        return found;
    }

    private Show findShow() {
        List<Show> shows = new ArrayList<>();
        episode.title().flatMap(vocabulary::show).ifPresent(shows::add);
        shows.addAll(vocabulary.shows());
        shows.add(Shows.grafanaOfficeHours());
        List<Named> names = names();
        Show best = shows.get(0);
        int most = -1;
        for (Show each : shows) {
            int known = 0;
            for (Named name : names) {
                known += each.heading(name.section).equals(name.heading) ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = each;
            }
        }
        return best;
    }

    /** A section and what the note calls it. */
    private record Named(Section section, String heading) {}

    private List<Named> names() {
        List<Named> names = new ArrayList<>();
        for (Block block : Block.of(outline)) {
            HeadingForm heading = HeadingForm.read(lines, block.from());
            if (block.section() != null && heading != null) {
                names.add(new Named(block.section(), heading.text(lines)));
            }
        }
        return names;
    }

    /** What a child's indentation has more than its parent's: as in the nearest list above a line, else below it. */
    String unit(int line) {
        NavigableMap<Integer, String> found = units;
        if (found == null) {
            found = new TreeMap<>();
            for (Section section : Section.titled()) {
                Node node = outline.section(section);
                if (node != null) {
                    findUnits(node, found);
                }
            }
            units = found;
        }
        Map.Entry<Integer, String> near = found.floorEntry(line);
        near = near == null ? found.ceilingEntry(line) : near;
        return near == null ? TAB : near.getValue();
    }

    /** The marker of the note's first item. */
    String marker() {
        for (Section section : Section.titled()) {
            Node node = outline.section(section);
            Node first = node == null ? null : firstItem(node);
            if (first != null) {
                return marker(first);
            }
        }
        return "-";
    }

    String marker(Node item) {
        return String.valueOf(lines.first(item.line()));
    }

    /** The blanks that an element's line starts with. */
    String indent(Node node) {
        return lines.text().substring(lines.start(node.line()), lines.indent(node.line()));
    }

    private void findUnits(Node node, Map<Integer, String> found) {
        for (Node child : node.children()) {
            if (node.kind() == Node.Kind.ITEM) {
                String inner = indent(child);
                String outer = indent(node);
                if (inner.startsWith(outer) && inner.length() > outer.length()) {
                    found.put(child.line(), inner.substring(outer.length()));
                }
            }
            findUnits(child, found);
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
