package dev.goh.markdown;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Refuses episodes that are nested too deep, before anything walks them that would overflow the stack. */
final class Depth {
    private Depth() {}

    static void check(Episode episode, NoteLimits limits) {
        for (Section section : Section.values()) {
            if (section.content() == Section.Content.CHECKLIST) {
                check(episode.checklist(section).items(), ChecklistItem::children, limits);
            }
        }
        check(episode.talkingPoints().points(), TalkingPoint::children, limits);
        for (Segment segment : episode.talkingPoints().segments()) {
            check(segment.points(), TalkingPoint::children, limits);
        }
        check(episode.properties().values(), Depth::children, limits);
    }

    private static Collection<PropertyValue> children(PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            return items.values();
        }
        return value instanceof PropertyValue.Fields fields ? fields.values().values() : List.of();
    }

    private static <T> void check(Collection<T> top, Function<T, ? extends Collection<T>> children, NoteLimits limits) {
        Collection<T> level = top;
        int depth = 0;
        while (!level.isEmpty()) {
            if (++depth > limits.maxDepth()) {
                throw new NoteLimitException(
                        "maxDepth",
                        "the episode is nested deeper than " + limits.maxDepth() + " levels, which is the limit");
            }
            List<T> below = new ArrayList<>();
            level.forEach(element -> below.addAll(children.apply(element)));
            level = below;
        }
    }
}
