package dev.goh.markdown;

import dev.goh.markdown.EditLocality.View;
import dev.goh.markdown.NoteLinesMap.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Layout that had to change with an edit, though no element that it belongs to did: with it as it was before, the new note would
 * say something else. That is tried: the change is taken back alone, and the text read.
 */
final class NeededLayout {
    private static final Pattern FENCE = Pattern.compile("[ \t]*(?:```|~~~|\'\'\').*");

    private final View old;
    private final View now;

    NeededLayout(View old, View now) {
        this.old = old;
        this.now = now;
    }

    /** A range of the new text, and what is to stand there instead. */
    private record Replaced(int from, int to, String text) {}

    /** A fence of which lines came or went, and the ways to take that back. */
    private record FenceChange(View view, List<Integer> lines, List<List<Replaced>> ways) {}

    /** Whether the blank lines of an edit had to come or go. */
    boolean isNeeded(int edit) {
        int[] was = old.ranges().get(edit);
        int[] is = now.ranges().get(edit);
        return !saysTheSame(List.of(new Replaced(is[0], is[1], old.text().substring(was[0], was[1]))));
    }

    /** Whether a line that an edit touches is of a fence that had to come or go, or a heading that had to get another level. */
    boolean isNeeded(View view, int line, int edit) {
        return FENCE.matcher(view.line(line).content()).matches()
                // What closes an open fence in a text is the text's own, but no line that goes is.
                ? (view == now || view.line(line).owner().isEmpty()) && isFenceNeeded(view, line)
                : isLevelNeeded(view, line, edit);
    }

    private boolean isLevelNeeded(View view, int index, int edit) {
        View other = view == now ? old : now;
        Line line = view.line(index);
        Line partner = other.line(other.map().lineAt(other.ranges().get(edit)[1]));
        int level = level(line);
        int otherLevel = level(partner);
        boolean only = view.ranges().get(edit)[1] <= line.start() + level
                && level > 0
                && otherLevel > 0
                && line.content().substring(level).equals(partner.content().substring(otherLevel));
        Line here = view == now ? line : partner;
        String before = "#".repeat(view == now ? otherLevel : level);
        return only && !saysTheSame(List.of(new Replaced(here.start(), here.start() + level(here), before)));
    }

    private static int level(Line line) {
        int level = 0;
        while (level < line.content().length() && line.content().charAt(level) == '#') {
            level++;
        }
        return level;
    }

    /** A fence had to come or go if that cannot be taken back, neither alone nor with another one that went or came: it may have moved. */
    private boolean isFenceNeeded(View view, int line) {
        List<FenceChange> changes = new ArrayList<>(fenceChanges(old));
        changes.addAll(fenceChanges(now));
        List<List<Replaced>> ways = new ArrayList<>();
        for (FenceChange change : changes) {
            if (change.view() == view && change.lines().contains(line)) {
                ways.addAll(change.ways());
                for (FenceChange other : changes) {
                    if (other.view() != view) {
                        ways.addAll(together(change.ways(), other.ways()));
                    }
                }
            }
        }
        return ways.stream().noneMatch(this::saysTheSame);
    }

    private static List<List<Replaced>> together(List<List<Replaced>> ways, List<List<Replaced>> others) {
        return ways.stream()
                .flatMap(way -> others.stream()
                        .map(other ->
                                Stream.concat(way.stream(), other.stream()).toList()))
                .toList();
    }

    /** By fence: one around references cannot stand with half of its lines; any other line is a fence's end. */
    private List<FenceChange> fenceChanges(View view) {
        List<FenceChange> changes = new ArrayList<>();
        NoteScan scan = view.map().note().outline().scan();
        List<Integer> lines = new ArrayList<>();
        List<List<Replaced>> ways = List.of(List.of());
        for (int line = 0; line < scan.lines().count(); line++) {
            int edit = touching(view, line);
            boolean fence = FENCE.matcher(view.line(line).content()).matches();
            if (fence && edit >= 0) {
                lines.add(line);
                ways = together(ways, view == old ? restored(line, edit) : removed(line));
            }
            if (scan.role(line) != LineRole.FENCE_OPEN && fence && !lines.isEmpty()) {
                changes.add(new FenceChange(view, lines, ways));
                lines = new ArrayList<>();
                ways = List.of(List.of());
            }
        }
        if (!lines.isEmpty()) {
            changes.add(new FenceChange(view, lines, ways));
        }
        return changes;
    }

    /** The edit that touches a line; -1 if none does. */
    private static int touching(View view, int index) {
        Line line = view.line(index);
        for (int edit = 0; edit < view.ranges().size(); edit++) {
            int[] range = view.ranges().get(edit);
            if (line.touches(range[0], range[1])) {
                return edit;
            }
        }
        return -1;
    }

    private List<List<Replaced>> removed(int index) {
        Line line = now.line(index);
        return List.of(List.of(new Replaced(line.start(), line.next(), "")));
    }

    /** A line that went stands again before or behind one that an edit put in its place. */
    private List<List<Replaced>> restored(int index, int edit) {
        String fence = old.line(index).content();
        int[] range = now.ranges().get(edit);
        List<List<Replaced>> places = new ArrayList<>();
        for (int i = now.map().lineAt(range[0]); i <= now.map().lineAt(range[1]); i++) {
            int start = now.line(i).start();
            places.add(List.of(new Replaced(start, start, fence + "\n")));
            if (range[1] > start) {
                int end = now.line(i).end();
                places.add(List.of(new Replaced(end, end, "\n" + fence)));
            }
        }
        return places;
    }

    private boolean saysTheSame(List<Replaced> taken) {
        List<Replaced> inOrder = new ArrayList<>(taken);
        inOrder.sort(Comparator.comparingInt(Replaced::from).thenComparingInt(Replaced::to));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Replaced each : inOrder) {
            if (each.from() < at) {
                return false;
            }
            text.append(now.text(), at, each.from()).append(each.text());
            at = each.to();
        }
        text.append(now.text().substring(at));
        EpisodeNote note = now.map().note();
        return EpisodeNote.parse(text.toString(), note.options()).episode().equals(note.episode());
    }
}
