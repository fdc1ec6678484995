package dev.goh.cli;

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
import dev.goh.core.Timestamp;
import dev.goh.core.VideoLink;
import dev.goh.vault.internal.Style;
import dev.goh.vault.report.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An episode as text for people. Every line of the note goes through {@link Printable}. */
final class EpisodeText {
    private static final String INDENT = "  ";

    private final Show show;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private EpisodeText(Show show, Style style) {
        this.show = show;
        this.style = style;
    }

    static String of(Episode episode, Show show, Style style) {
        EpisodeText text = new EpisodeText(show, style);
        text.head(episode);
        Section.titled().forEach(section -> text.section(episode, section));
        for (OtherSection other : episode.otherSections()) {
            text.heading(other.heading(), "");
            text.block(1, other.text());
        }
        return text.out.toString();
    }

    private void head(Episode episode) {
        out.append(style.bold(plain(episode.title().map(EpisodeTitle::text).orElse("(no title)"))))
                .append('\n');
        String guests = episode.guests().stream()
                .map(Guest::text)
                .map(EpisodeText::plain)
                .collect(Collectors.joining(", "));
        episode.date().ifPresent(date -> line(0, date.toString()));
        if (!guests.isEmpty()) {
            line(0, guests);
        }
        episode.url().map(VideoLink::text).ifPresent(url -> line(0, style.dim(Printable.line(url))));
        block(0, episode.intro(Section.HEAD));
    }

    private void section(Episode episode, Section section) {
        int before = out.length();
        boolean isChecklist = section.content() == Section.Content.CHECKLIST;
        heading(
                show.heading(section),
                isChecklist ? " " + episode.checklist(section).progress() : "");
        int empty = out.length();
        block(1, episode.intro(section));
        switch (section.content()) {
            case HEAD -> {}
            case CHECKLIST -> items(1, episode.checklist(section).items());
            case TALKING_POINTS -> {
                points(1, episode.talkingPoints().points());
                for (Segment segment : episode.talkingPoints().segments()) {
                    line(1, style.bold(plain(segment.title())));
                    block(2, segment.intro());
                    points(2, segment.points());
                }
            }
            case TIMESTAMPS -> episode.timestamps().forEach(this::timestamp);
            case REFERENCES -> episode.references().forEach(this::group);
        }
        if (out.length() == empty) {
            out.setLength(before);
        }
    }

    private void heading(String text, String note) {
        out.append('\n').append(style.bold(plain(text))).append(style.dim(note)).append('\n');
    }

    private void items(int depth, List<ChecklistItem> items) {
        for (ChecklistItem item : items) {
            bullet(depth, item.state(), item.text(), item.details());
            items(depth + 1, item.children());
        }
    }

    private void points(int depth, List<TalkingPoint> points) {
        for (TalkingPoint point : points) {
            bullet(depth, point.state(), point.text(), point.details());
            points(depth + 1, point.children());
        }
    }

    private void bullet(int depth, Optional<TaskState> state, String text, String details) {
        String mark = state.map(box -> Printable.line(box.toString())).orElse("-");
        line(depth, (state.filter(TaskState::isDone).isPresent() ? style.dim(mark) : mark) + ' ' + plain(text));
        block(depth + 1, details);
    }

    private void timestamp(Timestamp timestamp) {
        line(1, style.dim(timestamp.atText()) + INDENT + plain(timestamp.title()));
        block(2, timestamp.details());
    }

    private void group(ReferenceGroup group) {
        group.heading().ifPresent(heading -> line(1, plain(heading)));
        int depth = group.heading().isPresent() ? 2 : 1;
        for (Reference reference : group.references()) {
            String url = reference.url().map(Printable::line).orElse("");
            String label = url.isEmpty() ? plain(reference.text()) : plain(reference.label());
            line(depth, label.isEmpty() || url.isEmpty() ? label + style.dim(url) : label + ' ' + style.dim(url));
            block(depth + 1, reference.details());
        }
    }

    private void block(int depth, String text) {
        if (!text.isEmpty()) {
            text.lines().forEach(line -> line(depth, style.dim(Printable.sourceLine(line))));
        }
    }

    private void line(int depth, String line) {
        out.append(INDENT.repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
    }

    private static String plain(String text) {
        return Printable.line(InlineText.plain(text));
    }
}
