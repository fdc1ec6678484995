package dev.goh.markdown;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.internal.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of an episode as the element of a note that it is, so that one algorithm can compare and rewrite all kinds. The rows
 * of a section stand in the order of its lines; two sections are equal if their rows are.
 *
 * @param kind what it is
 * @param depth how many items it stands below
 * @param opensGroup whether it is the first reference of a group without heading
 * @param mark the character in a task's box, or a timestamp's time; empty if there is none
 * @param text what stands in its line besides
 * @param details the text below its line: details, introduction, or the text of an other section
 */
record Row(Node.Kind kind, int depth, boolean opensGroup, String mark, String text, String details) {
    private Row(Node.Kind kind, int depth, String mark, String text, String details) {
        this(kind, depth, false, mark, text, details);
    }

    /** The rows of a section, itself first. */
    static List<Row> of(Section section, Episode episode) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Node.Kind.SECTION, 0, "", "", episode.intro(section)));
        elements(section, episode).forEach(element -> add(element, rows));
        return rows;
    }

    /** The rows of one of a section's elements and of all below it. */
    static List<Row> ofElement(Object element) {
        List<Row> rows = new ArrayList<>();
        add(element, rows);
        return rows;
    }

    /** What stands in a section at the outermost level. */
    static List<?> elements(Section section, Episode episode) {
        return switch (section) {
            case HEAD -> List.of();
            case PRE_SHOW, JUST_BEFORE, POST_SHOW -> episode.checklist(section).items();
            case TALKING_POINTS ->
                Stream.concat(episode.talkingPoints().points().stream(), episode.talkingPoints().segments().stream())
                        .toList();
            case TIMESTAMPS -> episode.timestamps();
            case REFERENCES -> episode.references();
        };
    }

    /** Whether two episodes have the same rows in a section. */
    static boolean areSame(Section section, Episode a, Episode b) {
        return a.intro(section).equals(b.intro(section)) && elements(section, a).equals(elements(section, b));
    }

    private static void add(Object element, List<Row> rows) {
        if (element instanceof ChecklistItem item) {
            add(item, 0, rows);
        } else if (element instanceof TalkingPoint point) {
            add(point, 0, rows);
        } else if (element instanceof Segment segment) {
            add(segment, rows);
        } else if (element instanceof Timestamp timestamp) {
            rows.add(of(timestamp));
        } else if (element instanceof ReferenceGroup group) {
            add(group, rows);
        }
    }

    static Row of(OtherSection other) {
        return new Row(Node.Kind.OTHER_SECTION, 0, "", other.heading(), other.text());
    }

    private static void add(ChecklistItem item, int depth, List<Row> rows) {
        rows.add(new Row(Node.Kind.ITEM, depth, mark(item.state()), item.text(), item.details()));
        for (ChecklistItem child : item.children()) {
            add(child, depth + 1, rows);
        }
    }

    private static void add(TalkingPoint point, int depth, List<Row> rows) {
        rows.add(new Row(Node.Kind.ITEM, depth, mark(point.state()), point.text(), point.details()));
        for (TalkingPoint child : point.children()) {
            add(child, depth + 1, rows);
        }
    }

    private static String mark(Optional<TaskState> state) {
        return state.isPresent() ? state.get().mark() : "";
    }

    private static void add(Segment segment, List<Row> rows) {
        rows.add(new Row(Node.Kind.SEGMENT, 0, "", segment.title(), segment.intro()));
        segment.points().forEach(point -> add(point, 0, rows));
    }

    private static Row of(Timestamp timestamp) {
        return new Row(Node.Kind.TIMESTAMP, 0, timestamp.atText(), timestamp.title(), timestamp.details());
    }

    private static void add(ReferenceGroup group, List<Row> rows) {
        boolean opens = group.heading().isEmpty();
        group.heading().ifPresent(heading -> rows.add(new Row(Node.Kind.GROUP, 0, "", heading, "")));
        for (Reference reference : group.references()) {
            rows.add(new Row(Node.Kind.REFERENCE, 0, opens, "", reference.text(), reference.details()));
            opens = false;
        }
    }

    /** What it is and says, whatever it stands below. */
    Object content() {
        return List.of(kind, mark, text, details);
    }

    /** What it says without its box or time; whatever it is, if it says nothing else. */
    Object words() {
        return text.isEmpty() ? content() : List.of(kind, text, details);
    }

    /** Whether its text stands apart from its line, as below a heading, and not indented. */
    boolean isHeading() {
        return switch (kind) {
            case SECTION, SEGMENT, OTHER_SECTION -> true;
            default -> false;
        };
    }

    /** Whether no line comes, goes or moves where this is replaced by another row. */
    boolean isInPlaceOf(Row other) {
        return kind == other.kind
                && depth == other.depth
                && opensGroup == other.opensGroup
                && details.equals(other.details);
    }

    /** Whether this may be the other one changed, rather than something else: what their lines say is much the same. */
    boolean resembles(Row other) {
        if (kind != other.kind) {
            return false;
        }
        boolean sameTime = kind == Node.Kind.TIMESTAMP && mark.equals(other.mark);
        return sameTime || Alignment.similar(text, other.text);
    }
}
