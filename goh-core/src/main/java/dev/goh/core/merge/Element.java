package dev.goh.core.merge;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of an episode in the one shape that all kinds share, so that one algorithm can merge them.
 *
 * @param kind what it is
 * @param mark the character in a task's box, or a timestamp's time; empty if there is none
 * @param text its line besides; for a section its name
 * @param details the lines below: details, introduction, or the text of an unknown section
 * @param children what stands below it
 */
record Element(Kind kind, String mark, String text, String details, List<Element> children) {
    /** The name of the section that holds the other sections. */
    static final String OTHER_SECTIONS = "otherSections";

    /** The kinds, with the names of their values in paths. */
    enum Kind {
        EPISODE("", "", ""),
        SECTION("", "", ""),
        GUEST("", "text", ""),
        ITEM("state", "text", "details"),
        SEGMENT("", "title", "intro"),
        TIMESTAMP("at", "title", "details"),
        GROUP("", "heading", ""),
        REFERENCE("", "text", "details"),
        OTHER_SECTION("", "heading", "text");

        private final String mark;
        private final String text;
        private final String details;

        Kind(String mark, String text, String details) {
            this.mark = mark;
            this.text = text;
            this.details = details;
        }

        String markName() {
            return mark;
        }

        String textName() {
            return text;
        }

        String detailsName() {
            return details;
        }
    }

    /** The episode as a tree: its sections, the head with the guests included, and one that holds the other sections. */
    static Element of(Episode episode) {
        List<Element> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            sections.add(
                    new Element(Kind.SECTION, "", section.key(), episode.intro(section), children(section, episode)));
        }
        List<Element> others = episode.otherSections().stream().map(Element::of).toList();
        sections.add(new Element(Kind.SECTION, "", OTHER_SECTIONS, "", others));
        return new Element(Kind.EPISODE, "", "", "", sections);
    }

    private static List<Element> children(Section section, Episode episode) {
        return switch (section) {
            case HEAD -> episode.guests().stream().map(Element::of).toList();
            case PRE_SHOW, JUST_BEFORE, POST_SHOW ->
                episode.checklist(section).items().stream().map(Element::of).toList();
            case TALKING_POINTS ->
                Stream.concat(
                                episode.talkingPoints().points().stream().map(Element::of),
                                episode.talkingPoints().segments().stream().map(Element::of))
                        .toList();
            case TIMESTAMPS -> episode.timestamps().stream().map(Element::of).toList();
            case REFERENCES -> episode.references().stream().map(Element::of).toList();
        };
    }

    private static Element of(Guest guest) {
        return new Element(Kind.GUEST, "", guest.text(), "", List.of());
    }

    private static Element of(ChecklistItem item) {
        String mark = item.state().map(TaskState::mark).orElse("");
        List<Element> children = item.children().stream().map(Element::of).toList();
        return new Element(Kind.ITEM, mark, item.text(), item.details(), children);
    }

    private static Element of(TalkingPoint point) {
        String mark = point.state().map(TaskState::mark).orElse("");
        List<Element> children = point.children().stream().map(Element::of).toList();
        return new Element(Kind.ITEM, mark, point.text(), point.details(), children);
    }

    private static Element of(Segment segment) {
        List<Element> points = segment.points().stream().map(Element::of).toList();
        return new Element(Kind.SEGMENT, "", segment.title(), segment.intro(), points);
    }

    private static Element of(Timestamp timestamp) {
        return new Element(Kind.TIMESTAMP, timestamp.atText(), timestamp.title(), timestamp.details(), List.of());
    }

    private static Element of(ReferenceGroup group) {
        List<Element> references = group.references().stream().map(Element::of).toList();
        return new Element(Kind.GROUP, "", group.heading().orElse(""), "", references);
    }

    private static Element of(Reference reference) {
        return new Element(Kind.REFERENCE, "", reference.text(), reference.details(), List.of());
    }

    private static Element of(OtherSection other) {
        return new Element(Kind.OTHER_SECTION, "", other.heading(), other.text(), List.of());
    }

    Element withChildren(List<Element> changed) {
        return new Element(kind, mark, text, details, changed);
    }

    /** Whether the element itself is the same, whatever its children are. */
    boolean saysTheSameAs(Element other) {
        return kind == other.kind
                && mark.equals(other.mark)
                && text.equals(other.text)
                && details.equals(other.details);
    }

    /** An element that says nothing yet. */
    static Element blank(Kind kind) {
        return new Element(kind, "", "", "", List.of());
    }

    /** The kind and the line of an element; null if it says nothing. Groups may do without a heading. */
    @Nullable
    Object line() {
        return text.isEmpty() && kind != Kind.GROUP ? null : List.of(kind, text);
    }

    /** The time of a timestamp; null for anything else. */
    @Nullable
    Object time() {
        return kind == Kind.TIMESTAMP ? mark : null;
    }

    /**
     * Whether another one may be this one changed: a text that is filled in, longer, shorter or much the same, or the same
     * children.
     */
    boolean mayBecome(Element other) {
        if (kind != other.kind) {
            return false;
        }
        boolean sameText = text.equals(other.text) || text.isEmpty();
        boolean sameBelow = !children.isEmpty() && children.equals(other.children);
        boolean sameTime = kind == Kind.TIMESTAMP && mark.equals(other.mark);
        boolean longer = other.text.startsWith(text + " ") || text.startsWith(other.text + " ");
        return sameText || sameBelow || sameTime || longer || Alignment.similar(text, other.text);
    }
}
