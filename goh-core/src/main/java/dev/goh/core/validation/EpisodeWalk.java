package dev.goh.core.validation;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.Timestamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an episode is made of, and where everything is. One walk serves all rules. Immutable and thread-safe. */
final class EpisodeWalk {
    private final List<Item> items = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** A text of an episode: the value of a name in some place. */
    record Text(Section section, Place place, String name, String value) {
        ModelPath path() {
            return place.child(name).path();
        }
    }

    /** A checklist item. */
    static final class Item {
        private final Section section;
        private final Place place;
        private final ChecklistItem value;
        private @Nullable List<String> words;

        Item(Section section, Place place, ChecklistItem value) {
            this.section = section;
            this.place = place;
            this.value = value;
        }

        Section section() {
            return section;
        }

        ModelPath path() {
            return place.path();
        }

        ChecklistItem value() {
            return value;
        }

        /** The words of the first sentence, found when the first of several rules asks for them. */
        List<String> words() {
            List<String> known = words;
            if (known == null) {
                known = List.copyOf(ItemMeaning.firstSentence(value));
                words = known;
            }
            return known;
        }
    }

    /** A talking point. */
    record Point(Place place, TalkingPoint value) {
        ModelPath path() {
            return place.path();
        }
    }

    EpisodeWalk(Episode episode) {
        for (Section section : Section.values()) {
            add(section, Place.of("intros"), section.key(), episode.intro(section));
        }
        for (Section section : Section.values()) {
            if (section.content() == Section.Content.CHECKLIST) {
                Place place = Place.of(section.key(), "items");
                addItems(section, place, episode.checklist(section).items());
            }
        }
        addPoints(Place.of("talkingPoints", "points"), episode.talkingPoints().points());
        addSegments(episode.talkingPoints().segments());
        addTimestamps(episode.timestamps());
        addReferences(episode.references());
        addOthers(episode.otherSections());
    }

    /** The items of all checklists, depth first. */
    List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /** The talking points of all segments, depth first. */
    List<Point> points() {
        return Collections.unmodifiableList(points);
    }

    /** All texts but title, links, guests and front matter. Other sections count as the head. */
    List<Text> texts() {
        return Collections.unmodifiableList(texts);
    }

    private void addItems(Section section, Place list, List<ChecklistItem> roots) {
        depthFirst(list, roots, ChecklistItem::children, (place, item) -> {
            items.add(new Item(section, place, item));
            add(section, place, "text", item.text());
            add(section, place, "details", item.details());
        });
    }

    private void addSegments(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            Place place = Place.of("talkingPoints", "segments", i);
            add(Section.TALKING_POINTS, place, "title", segments.get(i).title());
            add(Section.TALKING_POINTS, place, "intro", segments.get(i).intro());
            addPoints(place.child("points"), segments.get(i).points());
        }
    }

    private void addPoints(Place list, List<TalkingPoint> roots) {
        depthFirst(list, roots, TalkingPoint::children, (place, point) -> {
            points.add(new Point(place, point));
            add(Section.TALKING_POINTS, place, "text", point.text());
            add(Section.TALKING_POINTS, place, "details", point.details());
        });
    }

    /** The values of one list that were not visited yet. */
    private static final class Rest<T> {
        private final Place list;
        private final List<T> values;
        private int next;

        Rest(Place list, List<T> values) {
            this.list = list;
            this.values = values;
        }
    }

    /** Visits each value before those below it. It does not call itself, so that no tree is too deep. */
    private static <T> void depthFirst(
            Place list, List<T> roots, Function<T, List<T>> children, BiConsumer<Place, T> visit) {
        if (roots.isEmpty()) {
            return;
        }
        Deque<Rest<T>> open = new ArrayDeque<>();
        open.push(new Rest<>(list, roots));
        while (!open.isEmpty()) {
            Rest<T> rest = open.element();
            if (rest.next == rest.values.size()) {
                open.pop();
                continue;
            }
            Place place = rest.list.child(rest.next);
            T value = rest.values.get(rest.next++);
            visit.accept(place, value);
            List<T> below = children.apply(value);
            if (!below.isEmpty()) {
                open.push(new Rest<>(place.child("children"), below));
            }
        }
    }

    private void addTimestamps(List<Timestamp> timestamps) {
        for (int i = 0; i < timestamps.size(); i++) {
            Place place = Place.of("timestamps", i);
            add(Section.TIMESTAMPS, place, "title", timestamps.get(i).title());
            add(Section.TIMESTAMPS, place, "details", timestamps.get(i).details());
        }
    }

    private void addReferences(List<ReferenceGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            Place place = Place.of("references", i);
            add(Section.REFERENCES, place, "heading", groups.get(i).heading().orElse(""));
            List<Reference> references = groups.get(i).references();
            for (int j = 0; j < references.size(); j++) {
                Place reference = place.child("references").child(j);
                add(Section.REFERENCES, reference, "text", references.get(j).text());
                add(Section.REFERENCES, reference, "details", references.get(j).details());
            }
        }
    }

    private void addOthers(List<OtherSection> others) {
        for (int i = 0; i < others.size(); i++) {
            Place place = Place.of("otherSections", i);
            add(Section.HEAD, place, "heading", others.get(i).heading());
            add(Section.HEAD, place, "text", others.get(i).text());
        }
    }

    private void add(Section section, Place place, String name, String value) {
        if (!value.isEmpty()) {
            texts.add(new Text(section, place, name, value));
        }
    }
}
