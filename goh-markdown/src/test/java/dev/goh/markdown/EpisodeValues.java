package dev.goh.markdown;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every value of an episode that a note must show somewhere, with its path. */
final class EpisodeValues {
    private final List<Value> values = new ArrayList<>();

    private EpisodeValues() {}

    /** How a value is to be found in its note. */
    enum Form {
        /** Character by character. */
        EXACT,
        /** Somewhere in what the span covers: a title within its link, a video's id within the embed. */
        WITHIN,
        /** As YAML writes it. */
        YAML,
        /** As a box. */
        BOX,
        /** As a time. */
        TIME,
        /** Several lines, indented and perhaps divided: by its its first line, its last, and all words between. */
        WORDS,
        /** An element: it starts its line, and what it holds lies in it. */
        ELEMENT,
        /** The value is absent, so that nothing is to be found. */
        NONE
    }

    /** A value: where it is in the episode, how it is to be found, what it is. */
    record Value(ModelPath path, Form form, String text) {}

    static List<Value> of(Episode episode) {
        EpisodeValues found = new EpisodeValues();
        found.addHead(episode);
        for (Section section : Section.values()) {
            found.add(ModelPath.of("intros", section.key()), Form.WORDS, episode.intro(section));
            if (section.content() == Section.Content.CHECKLIST) {
                found.addItems(
                        ModelPath.of(section.key(), "items"),
                        episode.checklist(section).items());
            }
        }
        found.addPoints(
                ModelPath.of("talkingPoints", "points"), episode.talkingPoints().points());
        found.addSegments(episode.talkingPoints().segments());
        found.addTimestamps(episode.timestamps());
        found.addGroups(episode.references());
        found.addOthers(episode.otherSections());
        return found.values;
    }

    private void addHead(Episode episode) {
        ModelPath title = ModelPath.of("title");
        add(title, episode.title().isPresent() ? Form.ELEMENT : Form.NONE, "");
        episode.title().ifPresent(value -> add(title.child("text"), Form.WITHIN, value.text()));
        episode.url().ifPresent(url -> add(ModelPath.of("url"), Form.YAML, url.text()));
        episode.date().ifPresent(date -> add(ModelPath.of("date"), Form.YAML, date.toString()));
        ModelPath embed = ModelPath.of("embed");
        episode.embed()
                .ifPresentOrElse(video -> add(embed, Form.WITHIN, video.text()), () -> add(embed, Form.NONE, ""));
        List<Guest> guests = episode.guests();
        for (int i = 0; i < guests.size(); i++) {
            add(ModelPath.of("guests", i), Form.EXACT, guests.get(i).text());
            add(ModelPath.of("guests", i, "text"), Form.EXACT, guests.get(i).text());
        }
        add(ModelPath.of("guests", guests.size()), Form.NONE, "");
        episode.properties().keySet().forEach(name -> add(ModelPath.of("properties", name), Form.YAML, ""));
    }

    private void addItems(ModelPath path, List<ChecklistItem> items) {
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            addBullet(path.child(i), item.state(), item.text(), item.details());
            addItems(path.child(i).child("children"), item.children());
        }
        add(path.child(items.size()), Form.NONE, "");
    }

    private void addPoints(ModelPath path, List<TalkingPoint> points) {
        for (int i = 0; i < points.size(); i++) {
            TalkingPoint point = points.get(i);
            addBullet(path.child(i), point.state(), point.text(), point.details());
            addPoints(path.child(i).child("children"), point.children());
        }
        add(path.child(points.size()), Form.NONE, "");
    }

    private void addBullet(ModelPath path, Optional<TaskState> state, String text, String details) {
        add(path, Form.ELEMENT, "");
        add(
                path.child("state"),
                state.isPresent() ? Form.BOX : Form.NONE,
                state.map(TaskState::toString).orElse(""));
        add(path.child("text"), Form.EXACT, text);
        add(path.child("details"), Form.WORDS, details);
    }

    private void addSegments(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            ModelPath path = ModelPath.of("talkingPoints", "segments", i);
            add(path, Form.ELEMENT, "");
            add(path.child("title"), Form.EXACT, segments.get(i).title());
            add(path.child("intro"), Form.WORDS, segments.get(i).intro());
            addPoints(path.child("points"), segments.get(i).points());
        }
    }

    private void addTimestamps(List<Timestamp> timestamps) {
        for (int i = 0; i < timestamps.size(); i++) {
            ModelPath path = ModelPath.of("timestamps", i);
            add(path, Form.ELEMENT, "");
            add(path.child("at"), Form.TIME, timestamps.get(i).atText());
            add(path.child("title"), Form.EXACT, timestamps.get(i).title());
            add(path.child("details"), Form.WORDS, timestamps.get(i).details());
        }
        add(ModelPath.of("timestamps", timestamps.size()), Form.NONE, "");
    }

    private void addGroups(List<ReferenceGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            ModelPath path = ModelPath.of("references", i);
            add(path, Form.ELEMENT, "");
            Optional<String> heading = groups.get(i).heading();
            add(path.child("heading"), heading.isPresent() ? Form.EXACT : Form.NONE, heading.orElse(""));
            List<Reference> references = groups.get(i).references();
            for (int j = 0; j < references.size(); j++) {
                ModelPath reference = path.child("references").child(j);
                add(reference, Form.ELEMENT, "");
                add(reference.child("text"), Form.EXACT, references.get(j).text());
                add(reference.child("details"), Form.WORDS, references.get(j).details());
            }
        }
    }

    private void addOthers(List<OtherSection> others) {
        for (int i = 0; i < others.size(); i++) {
            ModelPath path = ModelPath.of("otherSections", i);
            add(path, Form.ELEMENT, "");
            add(path.child("heading"), Form.EXACT, others.get(i).heading());
            add(path.child("text"), Form.WORDS, others.get(i).text());
        }
    }

    private void add(ModelPath path, Form form, String text) {
        values.add(new Value(path, form == Form.WORDS && text.isEmpty() ? Form.NONE : form, text));
    }
}
