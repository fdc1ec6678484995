package dev.goh.core.validation;

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
import dev.goh.core.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tokens of a path, each index replaced by what stands there, so that they survive lines added above. */
final class PathAnchors {
    private final List<String> tokens;
    private final List<String> anchors = new ArrayList<>();

    private PathAnchors(List<String> tokens) {
        this.tokens = tokens;
    }

    static List<String> of(ModelPath path, Episode episode) {
        List<String> tokens = path.tokens();
        if (tokens.size() < 2) {
            // Nothing to replace: an index stands behind a name.
            return tokens;
        }
        PathAnchors found = new PathAnchors(tokens);
        found.walk(episode);
        return found.anchors;
    }

    private void walk(Episode episode) {
        String first = tokens.isEmpty() ? "" : tokens.get(0);
        for (Section section : Section.titled()) {
            if (section.key().equals(first) && section.content() == Section.Content.CHECKLIST) {
                list(2, episode.checklist(section).items(), ChecklistItem::text, ChecklistItem::children);
                return;
            }
        }
        switch (first) {
            case "timestamps" -> list(1, episode.timestamps(), Timestamp::atText, t -> List.of());
            case "guests" -> list(1, episode.guests(), Guest::text, g -> List.of());
            case "otherSections" -> list(1, episode.otherSections(), OtherSection::heading, s -> List.of());
            case "references" -> references(episode.references());
            case "talkingPoints" -> points(episode);
            default -> rest(0);
        }
    }

    private void references(List<ReferenceGroup> groups) {
        int index = index(1, groups.size());
        if (index < 0) {
            rest(0);
            return;
        }
        ReferenceGroup group = groups.get(index);
        anchors.add(tokens.get(0));
        anchors.add(group.heading().orElse(""));
        tree(2, 3, group.references(), Reference::text, r -> List.of());
    }

    private void points(Episode episode) {
        List<Segment> segments = episode.talkingPoints().segments();
        boolean inSegment = tokens.size() > 2 && tokens.get(1).equals("segments");
        int index = inSegment ? index(2, segments.size()) : -1;
        if (index < 0) {
            list(2, episode.talkingPoints().points(), TalkingPoint::text, TalkingPoint::children);
            return;
        }
        anchors.add(tokens.get(0));
        anchors.add(tokens.get(1));
        anchors.add(segments.get(index).title());
        tree(3, 4, segments.get(index).points(), TalkingPoint::text, TalkingPoint::children);
    }

    private <T> void list(int at, List<T> values, Function<T, String> text, Function<T, List<T>> children) {
        tree(0, at, values, text, children);
    }

    /** Adds the tokens from one to the index at a place as they are, then goes down the tree of values. */
    private <T> void tree(int first, int at, List<T> values, Function<T, String> text, Function<T, List<T>> children) {
        int next = first;
        int place = at;
        List<T> list = values;
        for (int index = index(place, list.size()); index >= 0; index = index(place, list.size())) {
            anchors.addAll(tokens.subList(next, place));
            anchors.add(text.apply(list.get(index)));
            list = children.apply(list.get(index));
            next = place + 1;
            place = next + 1;
        }
        rest(next);
    }

    private void rest(int from) {
        anchors.addAll(tokens.subList(Math.min(from, tokens.size()), tokens.size()));
    }

    private int index(int at, int size) {
        String token = at < tokens.size() ? tokens.get(at) : "";
        boolean digits = !token.isEmpty() && token.length() < 9 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = digits ? Integer.parseInt(token) : -1;
        return index < size ? index : -1;
    }
}
