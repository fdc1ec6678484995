package dev.goh.markdown;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * An element of an episode with its place, its own values and the elements below it: what the locality law speaks of.
 *
 * @param path where it is
 * @param value all of it: two elements say the same if these are equal
 * @param own its own values that hold something, by the path at which a note shows them
 * @param lists the elements below it, list by list
 */
record EpisodeElement(ModelPath path, Object value, Map<ModelPath, Object> own, List<List<EpisodeElement>> lists) {

    static EpisodeElement of(Episode episode) {
        List<List<EpisodeElement>> parts = new ArrayList<>();
        ModelPath root = ModelPath.ROOT;
        episode.title().ifPresent(title -> parts.add(leaf(root.child("title"), title, "text")));
        episode.url().ifPresent(url -> parts.add(leaf(root.child("url"), url)));
        episode.date().ifPresent(date -> parts.add(leaf(root.child("date"), date)));
        episode.embed().ifPresent(embed -> parts.add(leaf(root.child("embed"), embed)));
        if (!episode.guests().isEmpty()) {
            parts.add(leaf(root.child("guests"), episode.guests()));
        }
        for (Map.Entry<String, PropertyValue> property : episode.properties().entrySet()) {
            parts.add(leaf(root.child("properties").child(property.getKey()), property.getValue()));
        }
        if (!episode.intro(Section.HEAD).isEmpty()) {
            parts.add(leaf(ModelPath.of("intros", Section.HEAD.key()), episode.intro(Section.HEAD)));
        }
        for (Section section : Section.titled()) {
            EpisodeElement element = section(section, episode);
            if (!element.own.isEmpty() || element.lists.stream().anyMatch(list -> !list.isEmpty())) {
                parts.add(List.of(element));
            }
        }
        parts.add(list(root.child("otherSections"), episode.otherSections(), EpisodeElement::other));
        return new EpisodeElement(root, episode, Map.of(), parts);
    }

    private static List<EpisodeElement> leaf(ModelPath path, Object value) {
        return List.of(new EpisodeElement(path, value, Map.of(path, value), List.of()));
    }

    private static List<EpisodeElement> leaf(ModelPath path, Object value, String member) {
        return List.of(new EpisodeElement(path, value, Map.of(path.child(member), value), List.of()));
    }

    private static EpisodeElement section(Section section, Episode episode) {
        ModelPath path = ModelPath.of(section.key());
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        put(own, ModelPath.of("intros", section.key()), episode.intro(section));
        List<List<EpisodeElement>> lists = switch (section.content()) {
            case CHECKLIST ->
                List.of(list(path.child("items"), episode.checklist(section).items(), EpisodeElement::item));
            case TALKING_POINTS ->
                List.of(
                        list(path.child("points"), episode.talkingPoints().points(), EpisodeElement::point),
                        list(path.child("segments"), episode.talkingPoints().segments(), EpisodeElement::segment));
            case TIMESTAMPS -> List.of(list(path, episode.timestamps(), EpisodeElement::timestamp));
            case REFERENCES -> List.of(list(path, episode.references(), EpisodeElement::group));
            case HEAD -> throw new IllegalArgumentException("the head has no heading");
        };
        return new EpisodeElement(path, List.of(own, values(lists)), own, lists);
    }

    private static List<List<Object>> values(List<List<EpisodeElement>> lists) {
        return lists.stream()
                .map(list -> list.stream().map(EpisodeElement::value).toList())
                .toList();
    }

    private static <T> List<EpisodeElement> list(
            ModelPath path, List<T> values, BiFunction<ModelPath, T, EpisodeElement> element) {
        List<EpisodeElement> list = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            list.add(element.apply(path.child(i), values.get(i)));
        }
        return list;
    }

    private static EpisodeElement item(ModelPath path, ChecklistItem item) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        item.state().ifPresent(state -> own.put(path.child("state"), state));
        own.put(path.child("text"), item.text());
        put(own, path.child("details"), item.details());
        return new EpisodeElement(
                path, item, own, List.of(list(path.child("children"), item.children(), EpisodeElement::item)));
    }

    private static EpisodeElement point(ModelPath path, TalkingPoint point) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        point.state().ifPresent(state -> own.put(path.child("state"), state));
        own.put(path.child("text"), point.text());
        put(own, path.child("details"), point.details());
        return new EpisodeElement(
                path, point, own, List.of(list(path.child("children"), point.children(), EpisodeElement::point)));
    }

    private static EpisodeElement segment(ModelPath path, Segment segment) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        own.put(path.child("title"), segment.title());
        put(own, path.child("intro"), segment.intro());
        return new EpisodeElement(
                path, segment, own, List.of(list(path.child("points"), segment.points(), EpisodeElement::point)));
    }

    private static EpisodeElement timestamp(ModelPath path, Timestamp timestamp) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        own.put(path.child("at"), timestamp.at());
        own.put(path.child("title"), timestamp.title());
        put(own, path.child("details"), timestamp.details());
        return new EpisodeElement(path, timestamp, own, List.of());
    }

    private static EpisodeElement group(ModelPath path, ReferenceGroup group) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        group.heading().ifPresent(heading -> own.put(path.child("heading"), heading));
        return new EpisodeElement(
                path,
                group,
                own,
                List.of(list(path.child("references"), group.references(), EpisodeElement::reference)));
    }

    private static EpisodeElement reference(ModelPath path, Reference reference) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        own.put(path.child("text"), reference.text());
        put(own, path.child("details"), reference.details());
        return new EpisodeElement(path, reference, own, List.of());
    }

    private static EpisodeElement other(ModelPath path, OtherSection other) {
        Map<ModelPath, Object> own = new LinkedHashMap<>();
        own.put(path.child("heading"), other.heading());
        put(own, path.child("text"), other.text());
        return new EpisodeElement(path, other, own, List.of());
    }

    private static void put(Map<ModelPath, Object> own, ModelPath path, String text) {
        if (!text.isEmpty()) {
            own.put(path, text);
        }
    }

    /** This element and all below it, parents first. */
    Stream<EpisodeElement> stream() {
        return Stream.concat(
                Stream.of(this), lists.stream().flatMap(List::stream).flatMap(EpisodeElement::stream));
    }

    /** Its own values by the name of the member. */
    Map<String, Object> ownByName() {
        Map<String, Object> named = new LinkedHashMap<>();
        own.forEach((at, held) -> named.put(at.tokens().get(at.tokens().size() - 1), held));
        return named;
    }
}
