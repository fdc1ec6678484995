package dev.goh.core.merge;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes values of the model of elements again. */
final class ElementValues {
    private ElementValues() {}

    /** Adds everything that is no front matter, title or embed. */
    static void addTo(Episode.Builder builder, Element episode) {
        for (Section section : Section.values()) {
            Element element = section(episode, section.key());
            if (!element.details().isEmpty()) {
                builder.putIntro(section, element.details());
            }
            switch (section) {
                case HEAD -> builder.guests(all(element, Element.Kind.GUEST, ElementValues::guest));
                case PRE_SHOW -> builder.preShow(checklist(element));
                case TALKING_POINTS -> builder.talkingPoints(talkingPoints(element));
                case JUST_BEFORE -> builder.justBefore(checklist(element));
                case POST_SHOW -> builder.postShow(checklist(element));
                case TIMESTAMPS -> builder.timestamps(all(element, Element.Kind.TIMESTAMP, ElementValues::timestamp));
                case REFERENCES -> builder.references(all(element, Element.Kind.GROUP, ElementValues::group));
            }
        }
        Element others = section(episode, Element.OTHER_SECTIONS);
        builder.otherSections(all(others, Element.Kind.OTHER_SECTION, ElementValues::other));
    }

    private static Element section(Element episode, String name) {
        return episode.children().stream()
                .filter(section -> section.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The value of an element; its section decides whether an item is a checklist's or a talking point. */
    static Object value(Located located) {
        Element element = located.element();
        return switch (element.kind()) {
            case GUEST -> guest(element);
            case ITEM -> located.section().equals(Section.TALKING_POINTS.key()) ? point(element) : item(element);
            case SEGMENT -> segment(element);
            case TIMESTAMP -> timestamp(element);
            case GROUP -> group(element);
            case REFERENCE -> reference(element);
            case OTHER_SECTION -> other(element);
            case EPISODE, SECTION -> element.text();
        };
    }

    private static <T> List<T> all(Element parent, Element.Kind kind, Function<Element, T> value) {
        return parent.children().stream()
                .filter(child -> child.kind() == kind)
                .map(value)
                .toList();
    }

    private static Checklist checklist(Element section) {
        return Checklist.builder()
                .items(all(section, Element.Kind.ITEM, ElementValues::item))
                .build();
    }

    private static TalkingPoints talkingPoints(Element section) {
        return TalkingPoints.builder()
                .points(all(section, Element.Kind.ITEM, ElementValues::point))
                .segments(all(section, Element.Kind.SEGMENT, ElementValues::segment))
                .build();
    }

    private static Guest guest(Element element) {
        return Guest.of(element.text());
    }

    static Optional<TaskState> state(String mark) {
        return mark.isEmpty() ? Optional.empty() : Optional.of(new TaskState(mark));
    }

    private static ChecklistItem item(Element element) {
        return ChecklistItem.builder()
                .state(state(element.mark()))
                .text(element.text())
                .details(element.details())
                .children(all(element, Element.Kind.ITEM, ElementValues::item))
                .build();
    }

    private static TalkingPoint point(Element element) {
        return TalkingPoint.builder()
                .state(state(element.mark()))
                .text(element.text())
                .details(element.details())
                .children(all(element, Element.Kind.ITEM, ElementValues::point))
                .build();
    }

    private static Segment segment(Element element) {
        return Segment.builder()
                .title(element.text())
                .intro(element.details())
                .points(all(element, Element.Kind.ITEM, ElementValues::point))
                .build();
    }

    private static Timestamp timestamp(Element element) {
        return Timestamp.of(element.mark(), element.text()).withDetails(element.details());
    }

    private static ReferenceGroup group(Element element) {
        return ReferenceGroup.builder()
                .heading(Optional.of(element.text()).filter(heading -> !heading.isEmpty()))
                .references(all(element, Element.Kind.REFERENCE, ElementValues::reference))
                .build();
    }

    private static Reference reference(Element element) {
        return Reference.of(element.text()).withDetails(element.details());
    }

    private static OtherSection other(Element element) {
        return OtherSection.of(element.text(), element.details());
    }
}
