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
import java.util.ArrayList;
import java.util.List;

/** Goes through an episode and tells where everything is. */
final class EpisodeWalk {
    private final List<Text> texts = new ArrayList<>();

    /** A text of an episode. */
    record Text(Section section, ModelPath path, String value) {}

    /** A checklist item. */
    record Item(Section section, ModelPath path, ChecklistItem value) {}

    /** A talking point. */
    record Point(ModelPath path, TalkingPoint value) {}

    private EpisodeWalk() {}

    /** The items of all checklists, depth first. */
    static List<Item> items(Episode episode) {
        List<Item> found = new ArrayList<>();
        for (Section section : Section.values()) {
            found.addAll(items(episode, section));
        }
        return found;
    }

    /** The items of one checklist, depth first; none for other sections. */
    static List<Item> items(Episode episode, Section section) {
        List<Item> found = new ArrayList<>();
        if (section.content() == Section.Content.CHECKLIST) {
            items(
                    section,
                    ModelPath.of(section.key(), "items"),
                    episode.checklist(section).items(),
                    found);
        }
        return found;
    }

    private static void items(Section section, ModelPath path, List<ChecklistItem> items, List<Item> found) {
        for (int i = 0; i < items.size(); i++) {
            found.add(new Item(section, path.child(i), items.get(i)));
            items(section, path.child(i).child("children"), items.get(i).children(), found);
        }
    }

    /** The talking points of all segments, depth first. */
    static List<Point> points(Episode episode) {
        List<Point> found = new ArrayList<>();
        points(ModelPath.of("talkingPoints", "points"), episode.talkingPoints().points(), found);
        List<Segment> segments = episode.talkingPoints().segments();
        for (int i = 0; i < segments.size(); i++) {
            points(
                    ModelPath.of("talkingPoints", "segments", i, "points"),
                    segments.get(i).points(),
                    found);
        }
        return found;
    }

    private static void points(ModelPath path, List<TalkingPoint> points, List<Point> found) {
        for (int i = 0; i < points.size(); i++) {
            found.add(new Point(path.child(i), points.get(i)));
            points(path.child(i).child("children"), points.get(i).children(), found);
        }
    }

    /** All texts but title, links, guests and front matter. Other sections count as the head. */
    static List<Text> texts(Episode episode) {
        EpisodeWalk walk = new EpisodeWalk();
        for (Section section : Section.values()) {
            walk.add(section, ModelPath.of("intros", section.key()), episode.intro(section));
        }
        for (Item item : items(episode)) {
            walk.add(item.section, item.path.child("text"), item.value.text());
            walk.add(item.section, item.path.child("details"), item.value.details());
        }
        walk.addPoints(episode);
        walk.addTimestamps(episode);
        walk.addReferences(episode);
        List<OtherSection> others = episode.otherSections();
        for (int i = 0; i < others.size(); i++) {
            ModelPath path = ModelPath.of("otherSections", i);
            walk.add(Section.HEAD, path.child("heading"), others.get(i).heading());
            walk.add(Section.HEAD, path.child("text"), others.get(i).text());
        }
        return walk.texts;
    }

    private void addPoints(Episode episode) {
        List<Segment> segments = episode.talkingPoints().segments();
        for (int i = 0; i < segments.size(); i++) {
            ModelPath path = ModelPath.of("talkingPoints", "segments", i);
            add(Section.TALKING_POINTS, path.child("title"), segments.get(i).title());
            add(Section.TALKING_POINTS, path.child("intro"), segments.get(i).intro());
        }
        for (Point point : points(episode)) {
            add(Section.TALKING_POINTS, point.path.child("text"), point.value.text());
            add(Section.TALKING_POINTS, point.path.child("details"), point.value.details());
        }
    }

    private void addTimestamps(Episode episode) {
        List<Timestamp> timestamps = episode.timestamps();
        for (int i = 0; i < timestamps.size(); i++) {
            ModelPath path = ModelPath.of("timestamps", i);
            add(Section.TIMESTAMPS, path.child("title"), timestamps.get(i).title());
            add(Section.TIMESTAMPS, path.child("details"), timestamps.get(i).details());
        }
    }

    private void addReferences(Episode episode) {
        for (int i = 0; i < episode.references().size(); i++) {
            ReferenceGroup group = episode.references().get(i);
            ModelPath path = ModelPath.of("references", i);
            add(Section.REFERENCES, path.child("heading"), group.heading().orElse(""));
            for (int j = 0; j < group.references().size(); j++) {
                Reference reference = group.references().get(j);
                ModelPath place = path.child("references").child(j);
                add(Section.REFERENCES, place.child("text"), reference.text());
                add(Section.REFERENCES, place.child("details"), reference.details());
            }
        }
    }

    private void add(Section section, ModelPath path, String value) {
        if (!value.isEmpty()) {
            texts.add(new Text(section, path, value));
        }
    }
}
