package dev.goh.testkit;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that an episode holds in what it stores; views are not counted again. */
public final class EpisodeWords {
    private final List<String> texts = new ArrayList<>();

    private EpisodeWords() {}

    /** The words of all texts, times, days, names and values, each exactly once. Open and done boxes hold no word. */
    public static Words of(Episode episode) {
        EpisodeWords words = new EpisodeWords();
        words.add(episode);
        return Words.ofAll(words.texts);
    }

    private void add(Episode episode) {
        episode.title().ifPresent(title -> texts.add(title.text()));
        episode.url().ifPresent(url -> texts.add(url.text()));
        episode.embed().ifPresent(embed -> texts.add(embed.text()));
        episode.date().ifPresent(date -> texts.add(date.toString()));
        episode.guests().forEach(guest -> texts.add(guest.text()));
        add(episode.preShow());
        add(episode.justBefore());
        add(episode.postShow());
        episode.talkingPoints().points().forEach(this::add);
        episode.talkingPoints().segments().forEach(this::add);
        episode.timestamps().forEach(timestamp -> {
            texts.add(timestamp.atText());
            texts.add(timestamp.title());
            texts.add(timestamp.details());
        });
        episode.references().forEach(group -> {
            group.heading().ifPresent(texts::add);
            group.references().forEach(reference -> {
                texts.add(reference.text());
                texts.add(reference.details());
            });
        });
        episode.properties().forEach((name, value) -> {
            texts.add(name);
            add(value);
        });
        texts.addAll(episode.intros().values());
        episode.otherSections().forEach(section -> {
            texts.add(section.heading());
            texts.add(section.text());
        });
    }

    private void add(Checklist checklist) {
        checklist.items().forEach(this::add);
    }

    private void add(ChecklistItem item) {
        add(item.state());
        texts.add(item.text());
        texts.add(item.details());
        item.children().forEach(this::add);
    }

    private void add(Segment segment) {
        texts.add(segment.title());
        texts.add(segment.intro());
        segment.points().forEach(this::add);
    }

    private void add(TalkingPoint point) {
        add(point.state());
        texts.add(point.text());
        texts.add(point.details());
        point.children().forEach(this::add);
    }

    private void add(Optional<TaskState> state) {
        state.filter(value -> !value.isDone()).ifPresent(value -> texts.add(value.mark()));
    }

    private void add(PropertyValue value) {
        if (value instanceof PropertyValue.Text text) {
            texts.add(text.value());
        } else if (value instanceof PropertyValue.Number number) {
            texts.add(number.literal());
        } else if (value instanceof PropertyValue.Bool bool) {
            texts.add(Boolean.toString(bool.value()));
        } else if (value instanceof PropertyValue.Null) {
            texts.add("null");
        } else if (value instanceof PropertyValue.Items items) {
            items.values().forEach(this::add);
        } else if (value instanceof PropertyValue.Fields fields) {
            fields.values().forEach((name, field) -> {
                texts.add(name);
                add(field);
            });
        } else if (value instanceof PropertyValue.RawYaml raw) {
            texts.add(raw.yaml());
        }
    }
}
