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
import java.util.List;
import java.util.stream.Stream;

/**
 * A value of an episode as the element of a note that it is, so that one algorithm can compare and rewrite all kinds.
 *
 * @param kind what it is
 * @param mark the character in a task's box, or a timestamp's time; empty if there is none
 * @param text what stands in its line besides
 * @param details the text below its line: details, introduction, or the text of an other section
 * @param children what stands below it
 */
record Part(Node.Kind kind, String mark, String text, String details, List<Part> children) {
    static Part of(Section section, Episode episode) {
        List<Part> children = switch (section) {
            case HEAD -> List.of();
            case PRE_SHOW, JUST_BEFORE, POST_SHOW ->
                episode.checklist(section).items().stream().map(Part::of).toList();
            case TALKING_POINTS ->
                Stream.concat(
                                episode.talkingPoints().points().stream().map(Part::of),
                                episode.talkingPoints().segments().stream().map(Part::of))
                        .toList();
            case TIMESTAMPS -> episode.timestamps().stream().map(Part::of).toList();
            case REFERENCES -> episode.references().stream().map(Part::of).toList();
        };
        return new Part(Node.Kind.SECTION, "", "", episode.intro(section), children);
    }

    static Part of(OtherSection other) {
        return new Part(Node.Kind.OTHER_SECTION, "", other.heading(), other.text(), List.of());
    }

    private static Part of(ChecklistItem item) {
        String mark = item.state().map(TaskState::mark).orElse("");
        List<Part> children = item.children().stream().map(Part::of).toList();
        return new Part(Node.Kind.ITEM, mark, item.text(), item.details(), children);
    }

    private static Part of(TalkingPoint point) {
        String mark = point.state().map(TaskState::mark).orElse("");
        List<Part> children = point.children().stream().map(Part::of).toList();
        return new Part(Node.Kind.ITEM, mark, point.text(), point.details(), children);
    }

    private static Part of(Segment segment) {
        List<Part> points = segment.points().stream().map(Part::of).toList();
        return new Part(Node.Kind.SEGMENT, "", segment.title(), segment.intro(), points);
    }

    private static Part of(Timestamp timestamp) {
        return new Part(Node.Kind.TIMESTAMP, timestamp.atText(), timestamp.title(), timestamp.details(), List.of());
    }

    private static Part of(ReferenceGroup group) {
        List<Part> references = group.references().stream().map(Part::of).toList();
        return new Part(Node.Kind.GROUP, "", group.heading().orElse(""), "", references);
    }

    private static Part of(Reference reference) {
        return new Part(Node.Kind.REFERENCE, "", reference.text(), reference.details(), List.of());
    }

    /** Whether this may be another one changed, rather than something else: what their lines say is much the same. */
    boolean resembles(Part other) {
        if (kind != other.kind) {
            return false;
        }
        boolean sameText = text.equals(other.text) && !text.isEmpty();
        boolean sameBelow = !children.isEmpty() && children.equals(other.children);
        boolean sameTime = kind == Node.Kind.TIMESTAMP && mark.equals(other.mark);
        return sameText || sameBelow || sameTime || similar(text, other.text);
    }

    private static boolean similar(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        int shortest = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shortest && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return longest > 0 && 2 * (start + end) >= longest;
    }
}
