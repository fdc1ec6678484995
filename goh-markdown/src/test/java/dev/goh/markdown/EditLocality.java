package dev.goh.markdown;

import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.SourceSpan;
import dev.goh.markdown.NoteLinesMap.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges L5 without the lens: compares the episodes of two notes by element, and looks in both notes which lines the edits
 * touch. An edit is seen from both sides: what it takes from the old text, and what it puts into the new one.
 */
final class EditLocality {
    private static final Set<String> FRONT_MATTER_FIELDS = Set.of("url", "date", "properties");
    private static final Set<String> HEAD_FIELDS = Set.of("title", "embed", "guests", "intros");

    private final View old;
    private final View now;
    private final List<NoteEdit> edits;
    private final List<Stray> strays = new ArrayList<>();
    private final NeededLayout needed;
    private boolean inValues = true;

    /** How far the edits reach. */
    enum Reach {
        /** No further than the values that differ. */
        VALUE,
        /** No further than the lines of the elements whose own values differ, and blank lines beside them. */
        LINES,
        /** To lines of elements that say what they said before. */
        WIDER
    }

    /** A line that an edit should not have touched. */
    record Stray(NoteEdit edit, String line) {
        /** Whether the lens said that it wrote more than it had to. */
        boolean isKnown() {
            return edit.width() == EditWidth.SECTION || edit.width() == EditWidth.NOTE;
        }
    }

    /** One of the two notes, and the ranges of the edits in it. */
    record View(NoteLinesMap map, ElementDiff.Side diff, List<int[]> ranges, Set<Integer> touched) {
        Line line(int index) {
            return map.lines().get(index);
        }

        String text() {
            return map.note().text();
        }
    }

    private EditLocality(NoteLinesMap map, EpisodeNote after, List<NoteEdit> edits) {
        EpisodeNote before = map.note();
        this.edits = edits;
        ElementDiff diff = ElementDiff.of(before.episode(), after.episode());
        List<int[]> oldRanges = new ArrayList<>();
        List<int[]> nowRanges = new ArrayList<>();
        int shift = 0;
        for (NoteEdit edit : edits) {
            int[] range = {edit.start(), edit.end()};
            int[] there = {
                edit.start() + shift, edit.start() + shift + edit.text().length()
            };
            shift += edit.text().length() - (edit.end() - edit.start());
            rotate(before.text(), range, after.text(), there);
            oldRanges.add(range);
            nowRanges.add(there);
        }
        old = new View(map, diff.before(), oldRanges, new HashSet<>());
        now = new View(NoteLinesMap.of(after), diff.after(), nowRanges, new HashSet<>());
        needed = new NeededLayout(old, now);
    }

    /**
     * An insertion of {@code b\n- } behind {@code \n- } is the insertion of {@code - b\n} behind {@code \n}: goes back to where
     * a line begins in both texts, if that is possible.
     */
    private static void rotate(String before, int[] range, String after, int[] there) {
        if (range[0] != range[1] && there[0] != there[1]) {
            return;
        }
        int[] longer = range[0] == range[1] ? there : range;
        String text = longer == range ? before : after;
        int back = 0;
        while (true) {
            if (isLineStart(before, range[0] - back) && isLineStart(after, there[0] - back)) {
                range[0] -= back;
                range[1] -= back;
                there[0] -= back;
                there[1] -= back;
                return;
            }
            boolean more =
                    range[0] - back > 0 && text.charAt(longer[0] - back - 1) == text.charAt(longer[1] - back - 1);
            if (!more) {
                return;
            }
            back++;
        }
    }

    private static boolean isLineStart(String text, int at) {
        boolean middle = at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
        return at == 0 || !middle && "\r\n\ufeff".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Judges the edits that led from one note to the next. */
    static EditLocality of(EpisodeNote before, EpisodeNote after) {
        return of(NoteLinesMap.of(before), after);
    }

    /** Judges the edits that led from a note whose lines are known to the next. */
    static EditLocality of(NoteLinesMap before, EpisodeNote after) {
        return of(before, after, after.edits());
    }

    /** Judges edits of which it does not matter who made them. */
    static EditLocality of(NoteLinesMap before, EpisodeNote after, List<NoteEdit> edits) {
        EditLocality locality = new EditLocality(before, after, edits);
        locality.judge();
        return locality;
    }

    Reach reach() {
        return !strays.isEmpty() ? Reach.WIDER : inValues ? Reach.VALUE : Reach.LINES;
    }

    /** The lines that should not have been touched. */
    List<Stray> strays() {
        return strays;
    }

    private void judge() {
        for (int i = 0; i < old.ranges.size(); i++) {
            judgeLines(old, now, i, "old");
            judgeLines(now, old, i, "new");
            inValues &= isInValues(old, old.ranges.get(i)) && isInValues(now, now.ranges.get(i));
        }
        for (int i = 0; i < old.ranges.size(); i++) {
            judgeBlanks(i);
        }
    }

    private void judgeLines(View view, View other, int edit, String side) {
        int[] range = view.ranges.get(edit);
        for (int i = view.map.lineAt(range[0]); i <= view.map.lineAt(range[1]); i++) {
            Line line = view.line(i);
            if (!line.isBlank() && line.touches(range[0], range[1])) {
                view.touched.add(i);
                if (!mayChange(view, other, i) && !needed.isNeeded(view, i, edit)) {
                    String owner = line.owner().map(ModelPath::pointer).orElse("the layout");
                    strays.add(new Stray(
                            edits.get(edit), side + " line " + (i + 1) + " of " + owner + ": " + line.content()));
                }
            }
        }
    }

    private static boolean mayChange(View view, View other, int index) {
        Line line = view.line(index);
        Optional<ModelPath> owner = line.owner();
        if (owner.isPresent()) {
            return view.diff.differs(owner.get());
        }
        Optional<Section> section = line.section();
        if (section.isPresent()) {
            // The heading of a section comes with what the section holds.
            return view.diff.isAlone(ModelPath.of(section.get().key()));
        }
        // The delimiters of the front matter and empty forms come and go with a value of theirs.
        boolean head = view.map.lines().subList(0, index).stream()
                .noneMatch(above -> above.section().isPresent());
        boolean frontMatter = view.map.note().outline().scan().role(index) == LineRole.FRONT_MATTER;
        Set<String> fields = frontMatter ? FRONT_MATTER_FIELDS : HEAD_FIELDS;
        return head
                && Stream.of(view, other)
                        .flatMap(side -> side.diff.elements().stream())
                        .anyMatch(path -> fields.contains(path.tokens().get(0)));
    }

    /** Blank lines come and go beside lines that do, or that belong to an element that differs, and where they must. */
    private void judgeBlanks(int edit) {
        boolean moved = isBesideChange(old, old.ranges.get(edit)) || isBesideChange(now, now.ranges.get(edit));
        if (!moved && !needed.isNeeded(edit)) {
            int line = old.map.lineAt(old.ranges.get(edit)[0]);
            strays.add(new Stray(edits.get(edit), "blank lines at old line " + (line + 1)));
        }
    }

    private static boolean isBesideChange(View view, int[] range) {
        int first = view.map.lineAt(range[0]);
        int last = view.map.lineAt(range[1]);
        while (first > 0 && (view.line(first).isBlank() || view.line(first).start() == range[0])) {
            first--;
            if (!view.line(first).isBlank()) {
                break;
            }
        }
        while (last < view.map.lines().size() - 1 && view.line(last).isBlank()) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            boolean differs = view.line(i).owner().filter(view.diff::differs).isPresent();
            if (differs || view.touched.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a range lies within the values that differ, blanks beside them included. */
    private static boolean isInValues(View view, int[] range) {
        if (range[0] == range[1]) {
            return true;
        }
        String text = view.map.note().text();
        for (ModelPath element : view.diff.elements()) {
            Set<ModelPath> members = view.diff.isAlone(element) ? Set.of(element) : view.diff.members(element);
            for (ModelPath member : members) {
                Optional<SourceSpan> span = view.map.note().span(member);
                if (span.isPresent()) {
                    int from = span.get().start().offset();
                    int to = span.get().end().offset();
                    while (from > 0 && " \t".indexOf(text.charAt(from - 1)) >= 0) {
                        from--;
                    }
                    while (to < text.length() && " \t".indexOf(text.charAt(to)) >= 0) {
                        to++;
                    }
                    if (from <= range[0] && range[1] <= to) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
