package dev.goh.markdown;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.Timestamp;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the links in the texts of an episode: introductions, items, points, segments, timestamps, references and unknown sections,
 * their details included. The video, the guests and the front matter are left out: ask {@link Episode#url()},
 * {@link Episode#embed()}, {@link dev.goh.core.Guest#link()} and {@link Episode#properties()}. Stateless and thread-safe.
 */
public final class EpisodeLinks {
    private final List<LocatedLink> links = new ArrayList<>();

    private EpisodeLinks() {}

    /**
     * Returns the links in the texts of an episode.
     *
     * @param episode the episode
     * @return the links in the order of the episode's sections, and of each text; empty if there are none
     */
    public static List<LocatedLink> of(Episode episode) {
        EpisodeLinks found = new EpisodeLinks();
        found.add(episode);
        return List.copyOf(found.links);
    }

    private void add(Episode episode) {
        for (Section section : Section.values()) {
            add(episode.intro(section), ModelPath.of("intros", section.key()));
            switch (section) {
                case HEAD -> {}
                case PRE_SHOW, JUST_BEFORE, POST_SHOW ->
                    addItems(episode.checklist(section).items(), ModelPath.of(section.key(), "items"));
                case TALKING_POINTS -> addTalkingPoints(episode);
                case TIMESTAMPS -> addTimestamps(episode);
                case REFERENCES -> addReferences(episode);
            }
        }
        for (int i = 0; i < episode.otherSections().size(); i++) {
            OtherSection other = episode.otherSections().get(i);
            add(other.heading(), ModelPath.of("otherSections", i, "heading"));
            add(other.text(), ModelPath.of("otherSections", i, "text"));
        }
    }

    private void addTalkingPoints(Episode episode) {
        addPoints(episode.talkingPoints().points(), ModelPath.of("talkingPoints", "points"));
        List<Segment> segments = episode.talkingPoints().segments();
        for (int i = 0; i < segments.size(); i++) {
            ModelPath path = ModelPath.of("talkingPoints", "segments", i);
            add(segments.get(i).title(), path.child("title"));
            add(segments.get(i).intro(), path.child("intro"));
            addPoints(segments.get(i).points(), path.child("points"));
        }
    }

    private void addTimestamps(Episode episode) {
        for (int i = 0; i < episode.timestamps().size(); i++) {
            Timestamp timestamp = episode.timestamps().get(i);
            add(timestamp.title(), ModelPath.of("timestamps", i, "title"));
            add(timestamp.details(), ModelPath.of("timestamps", i, "details"));
        }
    }

    private void addReferences(Episode episode) {
        for (int i = 0; i < episode.references().size(); i++) {
            List<Reference> references = episode.references().get(i).references();
            for (int j = 0; j < references.size(); j++) {
                ModelPath path = ModelPath.of("references", i, "references", j);
                add(references.get(j).text(), path.child("text"));
                add(references.get(j).details(), path.child("details"));
            }
        }
    }

    private void addItems(List<ChecklistItem> items, ModelPath path) {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i).text(), path.child(i).child("text"));
            add(items.get(i).details(), path.child(i).child("details"));
            addItems(items.get(i).children(), path.child(i).child("children"));
        }
    }

    private void addPoints(List<TalkingPoint> points, ModelPath path) {
        for (int i = 0; i < points.size(); i++) {
            add(points.get(i).text(), path.child(i).child("text"));
            add(points.get(i).details(), path.child(i).child("details"));
            addPoints(points.get(i).children(), path.child(i).child("children"));
        }
    }

    private void add(String text, ModelPath path) {
        if (!text.isEmpty()) {
            MarkdownText.of(text).links().forEach(link -> links.add(new LocatedLink(path, link)));
        }
    }
}
