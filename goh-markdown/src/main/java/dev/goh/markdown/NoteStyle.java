package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
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
    private @Nullable Lists lists;

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

    /** What a child's indentation has more than its parent's: as in the list nearest to a line, first of all among some lines. */
    String unit(int line, int from, int to) {
        return nearest(lists().units, line, from, to, nearest(lists().textUnits, line, from, to, TAB));
    }

    /** What the indentation of a text has more than that of its item: as in the nearest of some lines, else as a child's. */
    String textUnit(int line, int from, int to) {
        return nearest(lists().textUnits.subMap(from, true, to, false), line, unit(line, from, to));
    }

    /** The marker of an item below one that has a given marker, by the same rule. */
    String markerBelow(String marker, int line, int from, int to) {
        return nearest(lists().markersBelow.getOrDefault(marker, new TreeMap<>()), line, from, to, marker);
    }

    private static String nearest(NavigableMap<Integer, String> found, int line, int from, int to, String otherwise) {
        return nearest(found.subMap(from, true, to, false), line, nearest(found, line, otherwise));
    }

    private static String nearest(NavigableMap<Integer, String> found, int line, String otherwise) {
        Map.Entry<Integer, String> above = found.floorEntry(line);
        Map.Entry<Integer, String> below = found.ceilingEntry(line);
        if (above == null || below == null) {
            return above != null ? above.getValue() : below != null ? below.getValue() : otherwise;
        }
        return line - above.getKey() <= below.getKey() - line ? above.getValue() : below.getValue();
    }

    /** How the note's lists are written, by line. */
    private static final class Lists {
        private final NavigableMap<Integer, String> units = new TreeMap<>();
        private final NavigableMap<Integer, String> textUnits = new TreeMap<>();
        /** By the marker of the parent. */
        private final Map<String, NavigableMap<Integer, String>> markersBelow = new HashMap<>();
    }

    private Lists lists() {
        Lists found = lists;
        if (found == null) {
            found = new Lists();
            for (Section section : Section.titled()) {
                Node node = outline.section(section);
                if (node != null) {
                    findLists(node, found);
                }
            }
            lists = found;
        }
        return found;
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

    private void findLists(Node node, Lists found) {
        for (Node child : node.children()) {
            if (node.kind() == Node.Kind.ITEM) {
                addStep(child.line(), indent(node), indent(child), found.units);
                found.markersBelow
                        .computeIfAbsent(marker(node), key -> new TreeMap<>())
                        .put(child.line(), marker(child));
            }
            int[] text = child.textRanges();
            if (text.length > 0 && child.kind() != Node.Kind.SEGMENT) {
                addStep(text[0], indent(child), lines.commonIndent(text[0], text[1]), found.textUnits);
            }
            findLists(child, found);
        }
    }

    private static void addStep(int line, String outer, String inner, NavigableMap<Integer, String> found) {
        if (inner.startsWith(outer) && inner.length() > outer.length()) {
            found.put(line, inner.substring(outer.length()));
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
