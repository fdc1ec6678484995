package dev.goh.core.validation;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes of one item or point, told by its path. */
final class ItemEdits {
    private ItemEdits() {}

    /** What becomes of one element of a list. */
    private interface ListEdit<T> {
        void apply(List<T> values, int index);
    }

    static Episode change(
            Episode episode, ModelPath path, UnaryOperator<ChecklistItem> item, UnaryOperator<TalkingPoint> point) {
        List<String> tokens = path.tokens();
        for (Section section : Section.values()) {
            if (section.content() == Section.Content.CHECKLIST && starts(tokens, section.key(), "items")) {
                Checklist list = episode.checklist(section);
                return episode.withChecklist(
                        section,
                        list.withItems(at(
                                list.items(),
                                tokens,
                                2,
                                replace(item),
                                ChecklistItem::children,
                                ChecklistItem::withChildren)));
            }
        }
        return points(episode, path, replace(point));
    }

    static Episode removePoint(Episode episode, ModelPath path) {
        return points(episode, path, List::remove);
    }

    private static Episode points(Episode episode, ModelPath path, ListEdit<TalkingPoint> edit) {
        List<String> tokens = path.tokens();
        TalkingPoints all = episode.talkingPoints();
        if (starts(tokens, "talkingPoints", "points")) {
            return episode.withTalkingPoints(all.withPoints(
                    at(all.points(), tokens, 2, edit, TalkingPoint::children, TalkingPoint::withChildren)));
        }
        if (!starts(tokens, "talkingPoints", "segments") || tokens.size() < 4) {
            throw unknown(tokens);
        }
        List<Segment> segments = new ArrayList<>(all.segments());
        int index = index(tokens, 2, segments.size());
        Segment segment = segments.get(index);
        segments.set(
                index,
                segment.withPoints(
                        at(segment.points(), tokens, 4, edit, TalkingPoint::children, TalkingPoint::withChildren)));
        return episode.withTalkingPoints(all.withSegments(segments));
    }

    private static <T> List<T> at(
            List<T> values,
            List<String> tokens,
            int place,
            ListEdit<T> edit,
            Function<T, List<T>> children,
            BiFunction<T, List<T>, T> withChildren) {
        List<T> changed = new ArrayList<>(values);
        int index = index(tokens, place, values.size());
        if (place + 1 == tokens.size()) {
            edit.apply(changed, index);
            return changed;
        }
        T value = values.get(index);
        changed.set(
                index,
                withChildren.apply(value, at(children.apply(value), tokens, place + 2, edit, children, withChildren)));
        return changed;
    }

    private static <T> ListEdit<T> replace(UnaryOperator<T> change) {
        return (values, index) -> values.set(index, change.apply(values.get(index)));
    }

    private static boolean starts(List<String> tokens, String first, String second) {
        return tokens.size() > 2 && tokens.get(0).equals(first) && tokens.get(1).equals(second);
    }

    private static int index(List<String> tokens, int place, int size) {
        try {
            int index = Integer.parseInt(tokens.get(place));
            if (index >= 0 && index < size) {
                return index;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw unknown(tokens);
        }
        throw unknown(tokens);
    }

    private static IllegalArgumentException unknown(List<String> tokens) {
        return new IllegalArgumentException("the episode has no item at /" + String.join("/", tokens));
    }
}
