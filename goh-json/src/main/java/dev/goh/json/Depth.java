package dev.goh.json;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import dev.goh.core.Section;
import dev.goh.core.TalkingPoint;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Refuses episodes that are nested too deep: writing, comparing or printing one would overflow the stack. */
final class Depth {
    /** Levels of JSON around the items of a segment, and in the last of them. */
    private static final int AROUND = 6;

    private Depth() {}

    /** How deep the JSON of an episode is at most; an item takes two levels, itself and the list it stands in. */
    static int ofJson(int maxDepth) {
        return 2 * maxDepth + AROUND;
    }

    static void check(Episode episode, int maxDepth) {
        for (Section section : Section.values()) {
            if (section.content() == Section.Content.CHECKLIST) {
                check(section.key(), episode.checklist(section).items(), ChecklistItem::children, maxDepth);
            }
        }
        check("talkingPoints", episode.talkingPoints().points(), TalkingPoint::children, maxDepth);
        episode.talkingPoints()
                .segments()
                .forEach(segment -> check("talkingPoints", segment.points(), TalkingPoint::children, maxDepth));
        check("properties", episode.properties().values(), Depth::children, maxDepth);
    }

    private static Collection<PropertyValue> children(PropertyValue value) {
        if (value instanceof PropertyValue.Items items) {
            return items.values();
        }
        return value instanceof PropertyValue.Fields fields ? fields.values().values() : List.of();
    }

    private static <T> void check(
            String member, Collection<T> top, Function<T, ? extends Collection<T>> children, int maxDepth) {
        if (!fits(top, children, maxDepth)) {
            throw tooDeep(ModelPath.of(member), Position.UNKNOWN, maxDepth);
        }
    }

    /** Goes no deeper than is allowed. */
    private static <T> boolean fits(Collection<T> level, Function<T, ? extends Collection<T>> children, int maxDepth) {
        if (level.isEmpty()) {
            return true;
        }
        if (maxDepth == 0) {
            return false;
        }
        for (T element : level) {
            if (!fits(children.apply(element), children, maxDepth - 1)) {
                return false;
            }
        }
        return true;
    }

    static EpisodeJsonLimitException tooDeep(ModelPath path, Position position, int maxDepth) {
        return new EpisodeJsonLimitException(
                "maxDepth", path, position, "nested deeper than " + maxDepth + " levels, which is the limit");
    }
}
