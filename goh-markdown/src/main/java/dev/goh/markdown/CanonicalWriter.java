package dev.goh.markdown;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.InlineText;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.Show;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import dev.goh.core.TemplateHeading;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes an episode as a new note: front matter, head, every section of the show's template in its order, then other sections
 * that hold something. Lines end in LF, items are indented by tabs.
 */
final class CanonicalWriter {
    private static final String FRAME_START = "<iframe width=\"560\" height=\"315\" src=";
    private static final String FRAME_END = " title=\"YouTube video player\" frameborder=\"0\" allow=\"accelerometer;"
            + " autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture\" allowfullscreen></iframe>";
    static final String NO_VIDEO = "https://www.youtube.com/embed/";
    private static final int OTHER_LEVEL = 2;

    private final Episode episode;
    private final Show show;
    private final NoteOptions options;
    private final DraftAssembly out;

    private CanonicalWriter(Episode episode, Show show, NoteOptions options) {
        this.episode = episode;
        this.show = show;
        this.options = options;
        this.out = new DraftAssembly(options);
    }

    static Draft write(Episode episode, Show show, NoteOptions options) {
        return new CanonicalWriter(episode, show, options).write();
    }

    /** Writes what stands below the heading of one section, line by line, blank lines around it left out. */
    static List<String> section(Episode episode, Section section, Show show, NoteOptions options) {
        CanonicalWriter writer = new CanonicalWriter(episode, show, options);
        writer.writeSection(section);
        List<String> lines = new ArrayList<>();
        writer.out.draft().lines().forEach(line -> lines.add(line.text()));
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines.subList(1, lines.size());
    }

    private Draft write() {
        writeHead();
        Stream<Section> template = show.template().stream().map(TemplateHeading::section);
        Stream<Section> filled = Section.titled().stream().filter(this::holdsSomething);
        Stream.concat(template, filled).distinct().forEach(this::writeSection);
        List<OtherSection> others = episode.otherSections();
        for (int i = 0; i < others.size(); i++) {
            writeOther(others.get(i), Place.of("otherSections").child(i));
        }
        return out.draft();
    }

    private boolean holdsSomething(Section section) {
        return !episode.intro(section).isEmpty()
                || switch (section) {
                    case HEAD -> false;
                    case PRE_SHOW, JUST_BEFORE, POST_SHOW ->
                        !episode.checklist(section).items().isEmpty();
                    case TALKING_POINTS ->
                        !episode.talkingPoints().points().isEmpty()
                                || !episode.talkingPoints().segments().isEmpty();
                    case TIMESTAMPS -> !episode.timestamps().isEmpty();
                    case REFERENCES -> !episode.references().isEmpty();
                };
    }

    private void writeHead() {
        Draft head = new Draft();
        for (String line : FrontMatter.write(episode, true)) {
            head.add(line, LineRole.FRONT_MATTER, Place.of("properties"));
        }
        episode.title().ifPresent(title -> head.add(title(title), LineRole.TITLE, Place.of("title")));
        head.add("", LineRole.BLANK, Place.of("title"));
        LineRole embedRole = episode.embed().isPresent() ? LineRole.EMBED : LineRole.EMPTY_FORM;
        head.add(embed(episode.embed(), show), embedRole, Place.of("embed"));
        head.addBlank(Place.of("embed"));
        LineRole guestRole = episode.guests().isEmpty() ? LineRole.EMPTY_FORM : LineRole.GUESTS;
        head.add(guests(episode.guests(), show), guestRole, Place.of("guests"));
        Place intro = Place.of("intros").child(Section.HEAD.key());
        if (!episode.intro(Section.HEAD).isEmpty()) {
            head.addBlank(intro);
            head.addText(episode.intro(Section.HEAD), "", intro);
        }
        out.add(head);
    }

    static String title(EpisodeTitle title) {
        String link = "[[" + title.text() + "]]";
        boolean readsBack = EpisodeTitle.fromHeading(link).equals(Optional.of(title));
        return HeadingForm.write(1, readsBack ? link : title.text());
    }

    static String guests(List<Guest> guests, Show show) {
        return show.guestLabel() + show.guestSeparator() + " " + GuestStyle.canonical(guests);
    }

    static String embed(Optional<VideoEmbed> embed, Show show) {
        String label = show.embedLabels().isEmpty() ? "" : show.embedLabels().get(0);
        boolean link = show.embedForm() == Show.EmbedForm.LINK;
        if (embed.isEmpty()) {
            return link ? "[" + label + "]()" : frame(NO_VIDEO, '"');
        }
        VideoEmbed video = embed.get();
        String target = video.embedUrl();
        if (link && video.videoId().isPresent()) {
            return "[" + label + "](https://www.youtube.com/watch?v=" + video.text() + ")";
        }
        if (target.indexOf('"') < 0) {
            return frame(target, '"');
        }
        String written = "[" + (label.isEmpty() ? "url" : label) + "](" + target + ")";
        boolean readsBack = InlineText.wholeLink(written)
                .filter(read -> read.target().equals(target))
                .isPresent();
        return readsBack ? written : frame(target, '\'');
    }

    private static String frame(String target, char quote) {
        return FRAME_START + quote + target + quote + FRAME_END;
    }

    private void writeSection(Section section) {
        out.heading(HeadingForm.write(show.level(section), show.heading(section)), section);
        Draft intro = new Draft();
        intro.addText(episode.intro(section), "", Place.of("intros").child(section.key()));
        if (!intro.lines().isEmpty()) {
            out.addBlank();
            out.add(intro);
        }
        out.addBlank();
        Place place = Place.of(section.key());
        switch (section) {
            case HEAD -> {}
            case PRE_SHOW, JUST_BEFORE, POST_SHOW -> writeItems(episode.checklist(section), place.child("items"));
            case TALKING_POINTS -> writePoints(place);
            case TIMESTAMPS -> writeTimestamps(place);
            case REFERENCES -> writeGroups(place);
        }
    }

    private void writeItems(Checklist checklist, Place place) {
        List<ChecklistItem> items = checklist.items();
        for (int i = 0; i < items.size(); i++) {
            Draft draft = new Draft();
            writeItem(items.get(i), 0, place.child(i), draft);
            out.add(draft);
        }
    }

    private static void writeItem(ChecklistItem item, int depth, Place place, Draft draft) {
        writeBullet(item.state(), item.text(), item.details(), depth, place, draft);
        for (int i = 0; i < item.children().size(); i++) {
            writeItem(item.children().get(i), depth + 1, place.child("children").child(i), draft);
        }
    }

    private void writePoints(Place place) {
        writePoints(episode.talkingPoints().points(), place.child("points"));
        List<Segment> segments = episode.talkingPoints().segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Place at = place.child("segments").child(i);
            Draft heading = new Draft();
            int level = show.level(Section.TALKING_POINTS) + 1;
            heading.add(HeadingForm.write(level, segment.title()), LineRole.SEGMENT, at.child("title"));
            if (!segment.intro().isEmpty()) {
                heading.addBlank(at);
                heading.addText(segment.intro(), "", at.child("intro"));
            }
            out.addBlank();
            out.add(heading);
            out.addBlank();
            writePoints(segment.points(), at.child("points"));
        }
    }

    private void writePoints(List<TalkingPoint> points, Place place) {
        for (int i = 0; i < points.size(); i++) {
            Draft draft = new Draft();
            writePoint(points.get(i), 0, place.child(i), draft);
            out.add(draft);
        }
    }

    private static void writePoint(TalkingPoint point, int depth, Place place, Draft draft) {
        writeBullet(point.state(), point.text(), point.details(), depth, place, draft);
        for (int i = 0; i < point.children().size(); i++) {
            writePoint(
                    point.children().get(i), depth + 1, place.child("children").child(i), draft);
        }
    }

    private static void writeBullet(
            Optional<TaskState> state, String text, String details, int depth, Place place, Draft draft) {
        String indent = "\t".repeat(depth);
        String line = state.isEmpty()
                ? indent + "- " + text
                : indent + "- [" + state.get().mark() + (text.isEmpty() ? "]" : "] ") + text;
        draft.add(line, LineRole.ITEM, place);
        if (!details.isEmpty()) {
            draft.addText(details, indent + "\t", place.child("details"));
        }
    }

    private void writeTimestamps(Place place) {
        List<Timestamp> timestamps = episode.timestamps();
        for (int i = 0; i < timestamps.size(); i++) {
            Timestamp timestamp = timestamps.get(i);
            Draft draft = new Draft();
            String line =
                    timestamp.title().isEmpty() ? timestamp.atText() : timestamp.atText() + " " + timestamp.title();
            draft.add(line, LineRole.TIMESTAMP, place.child(i));
            draft.addText(timestamp.details(), "\t", place.child(i).child("details"));
            out.add(draft);
        }
    }

    private void writeGroups(Place place) {
        List<ReferenceGroup> groups = episode.references();
        for (int i = 0; i < groups.size(); i++) {
            ReferenceGroup group = groups.get(i);
            Place at = place.child(i);
            Draft draft = new Draft();
            group.heading()
                    .ifPresent(heading -> draft.add(
                            DraftAssembly.barely(heading, LineRole.GROUP_HEADING, "\t", options),
                            LineRole.GROUP_HEADING,
                            at.child("heading")));
            List<Reference> references = group.references();
            for (int j = 0; j < references.size(); j++) {
                Reference reference = references.get(j);
                Place to = at.child("references").child(j);
                draft.add(
                        DraftAssembly.barely(reference.text(), LineRole.REFERENCE, "- ", options),
                        LineRole.REFERENCE,
                        to);
                boolean unbroken = group.heading().isPresent() && j + 1 < references.size();
                draft.addText(reference.details(), "\t", to.child("details"), unbroken);
                if (group.heading().isEmpty()) {
                    out.add(draft);
                    draft.lines().clear();
                }
            }
            out.add(draft);
            out.addBlank();
        }
    }

    private void writeOther(OtherSection other, Place place) {
        Draft draft = new Draft();
        draft.add(HeadingForm.write(OTHER_LEVEL, other.heading()), LineRole.OTHER_HEADING, place.child("heading"));
        if (!other.text().isEmpty()) {
            draft.addBlank(place);
            draft.addText(other.text(), "", place.child("text"));
        }
        out.addBlank();
        out.add(draft);
    }
}
