package dev.goh.markdown;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the episode of an outline. */
final class EpisodeReader {
    private final Outline outline;
    private final LineTable lines;
    private final String text;
    /** Lines that fences lack at their ends, by the line after which they would stand. */
    private final Map<Integer, String> closings;

    private EpisodeReader(Outline outline) {
        this.outline = outline;
        this.lines = outline.lines();
        this.text = lines.text();
        this.closings = outline.scan().closings();
    }

    static Episode read(Outline outline) {
        return new EpisodeReader(outline).read();
    }

    private Episode read() {
        Episode.Builder episode = Episode.builder();
        FrontMatter frontMatter = outline.scan().frontMatter();
        if (frontMatter != null) {
            episode.url(frontMatter.url()).date(frontMatter.date()).properties(frontMatter.properties());
        }
        readHead(episode);
        Map<Section, String> intros = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Node node = outline.section(section);
            if (node != null) {
                if (node.hasText()) {
                    intros.put(section, text(node));
                }
                readSection(section, node, episode);
            }
        }
        outline.others().forEach(node -> episode.addOtherSections(other(node)));
        return episode.intros(intros).build();
    }

    private void readHead(Episode.Builder episode) {
        Node title = outline.title();
        if (title != null) {
            episode.title(EpisodeTitle.fromHeading(heading(title.line())));
        }
        VideoEmbed embed = outline.scan().embed();
        if (embed != null) {
            episode.embed(embed);
        }
        GuestForm guests = outline.scan().guests();
        if (guests != null) {
            episode.guests(guests.guests());
        }
    }

    private void readSection(Section section, Node node, Episode.Builder episode) {
        switch (section) {
            case HEAD -> {}
            case PRE_SHOW -> episode.preShow(checklist(node));
            case JUST_BEFORE -> episode.justBefore(checklist(node));
            case POST_SHOW -> episode.postShow(checklist(node));
            case TALKING_POINTS -> episode.talkingPoints(talkingPoints(node));
            case TIMESTAMPS -> node.children().forEach(child -> episode.addTimestamps(timestamp(child)));
            case REFERENCES -> node.children().forEach(child -> episode.addReferences(group(child)));
        }
    }

    private String heading(int line) {
        HeadingForm heading = HeadingForm.read(lines, line);
        return heading == null ? "" : heading.text(lines);
    }

    private Checklist checklist(Node node) {
        return Checklist.builder().items(items(node.children())).build();
    }

    private List<ChecklistItem> items(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<ChecklistItem> items = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            ItemForm form = ItemForm.read(lines, node.line());
            TaskState state = form.state(text);
            items.add(ChecklistItem.builder()
                    .state(Optional.ofNullable(state))
                    .text(form.text(text))
                    .details(text(node))
                    .children(items(node.children()))
                    .build());
        }
        return items;
    }

    private TalkingPoints talkingPoints(Node node) {
        TalkingPoints.Builder points = TalkingPoints.builder();
        List<Node> children = node.children();
        int firstSegment = 0;
        while (firstSegment < children.size() && children.get(firstSegment).kind() == Node.Kind.ITEM) {
            firstSegment++;
        }
        points.points(points(children.subList(0, firstSegment)));
        for (Node segment : children.subList(firstSegment, children.size())) {
            points.addSegments(Segment.builder()
                    .title(heading(segment.line()))
                    .intro(text(segment))
                    .points(points(segment.children()))
                    .build());
        }
        return points.build();
    }

    private List<TalkingPoint> points(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<TalkingPoint> points = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            ItemForm form = ItemForm.read(lines, node.line());
            TaskState state = form.state(text);
            points.add(TalkingPoint.builder()
                    .state(Optional.ofNullable(state))
                    .text(form.text(text))
                    .details(text(node))
                    .children(points(node.children()))
                    .build());
        }
        return points;
    }

    private Timestamp timestamp(Node node) {
        TimestampForm form = TimestampForm.read(lines, node.line());
        Duration at = form == null ? null : form.at();
        if (form == null || at == null) {
            throw new IllegalStateException("line " + (node.line() + 1) + " was a timestamp when it was scanned");
        }
        return Timestamp.builder()
                .at(at)
                .title(form.title(text))
                .details(text(node))
                .build();
    }

    private ReferenceGroup group(Node node) {
        ReferenceGroup.Builder group = ReferenceGroup.builder();
        if (outline.scan().role(node.line()) == LineRole.GROUP_HEADING) {
            group.heading(lines.trimmed(node.line()));
        }
        for (Node reference : node.children()) {
            group.addReferences(Reference.builder()
                    .text(ReferenceForm.text(lines, reference.line()))
                    .details(text(reference))
                    .build());
        }
        return group.build();
    }

    private OtherSection other(Node node) {
        return OtherSection.of(heading(node.line()), text(node));
    }

    /** The text of an element: its lines, open fences closed, runs joined by one blank line. */
    private String text(Node node) {
        int[] ranges = node.textRanges();
        if (ranges.length == 0) {
            return "";
        }
        if (ranges.length == 2 && ranges[1] == ranges[0] + 1 && closings.isEmpty()) {
            return lines.content(ranges[0]);
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < ranges.length; i += 2) {
            joined.append(i == 0 ? "" : "\n");
            for (int line = ranges[i]; line < ranges[i + 1]; line++) {
                joined.append(text, lines.start(line), lines.end(line)).append('\n');
                @Nullable String closing = closings.isEmpty() ? null : closings.get(line);
                if (closing != null) {
                    joined.append(closing).append('\n');
                }
            }
        }
        return joined.toString();
    }
}
