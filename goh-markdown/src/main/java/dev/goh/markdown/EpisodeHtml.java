package dev.goh.markdown;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.Show;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * Renders an episode for looking at: plain HTML without scripts or styles, one {@code article}. Whatever a note holds, no
 * script and no raw HTML of it is passed on.
 */
public final class EpisodeHtml {
    private final Show show;
    private final StringBuilder out = new StringBuilder();

    private EpisodeHtml(Show show) {
        this.show = show;
    }

    /**
     * Renders an episode.
     *
     * @param episode the episode
     * @param show whose headings to use
     * @return an {@code article} element
     */
    public static String render(Episode episode, Show show) {
        EpisodeHtml html = new EpisodeHtml(show);
        html.write(episode);
        return html.out.toString();
    }

    /**
     * Renders an episode as a whole document.
     *
     * @param episode the episode
     * @param show whose headings and language to use
     * @return an {@code html} document, to be sent or kept as UTF-8
     */
    public static String page(Episode episode, Show show) {
        String title = episode.title().map(EpisodeTitle::text).orElse(show.name());
        return "<!DOCTYPE html>\n<html lang=\"" + Html.escape(show.language())
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + Html.escape(title) + "</title>\n</head>\n<body>\n"
                + render(episode, show) + "</body>\n</html>\n";
    }

    private void write(Episode episode) {
        out.append("<article>\n");
        element("h1", episode.title().map(EpisodeTitle::text).orElse(""));
        episode.date().ifPresent(date -> element("p", date.toString()));
        episode.url()
                .flatMap(url -> url.watchUrl())
                .ifPresent(url -> out.append("<p><a href=\"")
                        .append(Html.escape(url))
                        .append("\">")
                        .append(Html.escape(url))
                        .append("</a></p>\n"));
        if (!episode.guests().isEmpty()) {
            element(
                    "p",
                    String.join(", ", episode.guests().stream().map(Guest::name).toList()));
        }
        markdown(episode.intro(Section.HEAD));
        for (Section section : Section.titled()) {
            int before = out.length();
            element("h2", show.heading(section));
            int headingEnd = out.length();
            markdown(episode.intro(section));
            writeSection(episode, section);
            if (out.length() == headingEnd) {
                out.setLength(before);
            }
        }
        for (OtherSection other : episode.otherSections()) {
            element("h2", other.heading());
            markdown(other.text());
        }
        out.append("</article>\n");
    }

    private void writeSection(Episode episode, Section section) {
        switch (section) {
            case HEAD -> {}
            case PRE_SHOW, JUST_BEFORE, POST_SHOW ->
                items(episode.checklist(section).items());
            case TALKING_POINTS -> {
                points(episode.talkingPoints().points());
                for (Segment segment : episode.talkingPoints().segments()) {
                    element("h3", segment.title());
                    markdown(segment.intro());
                    points(segment.points());
                }
            }
            case TIMESTAMPS -> timestamps(episode.timestamps());
            case REFERENCES -> episode.references().forEach(this::group);
        }
    }

    private void items(List<ChecklistItem> items) {
        if (!items.isEmpty()) {
            out.append("<ul>\n");
            for (ChecklistItem item : items) {
                bullet(item.state(), item.text(), item.details());
                items(item.children());
                out.append("</li>\n");
            }
            out.append("</ul>\n");
        }
    }

    private void points(List<TalkingPoint> points) {
        if (!points.isEmpty()) {
            out.append("<ul>\n");
            for (TalkingPoint point : points) {
                bullet(point.state(), point.text(), point.details());
                points(point.children());
                out.append("</li>\n");
            }
            out.append("</ul>\n");
        }
    }

    private void bullet(Optional<TaskState> state, String text, String details) {
        out.append("<li>");
        state.ifPresent(mark -> out.append("<input type=\"checkbox\" disabled")
                .append(mark.isDone() ? " checked" : "")
                .append("> "));
        line(text);
        out.append('\n');
        markdown(details);
    }

    private void timestamps(List<Timestamp> timestamps) {
        if (!timestamps.isEmpty()) {
            out.append("<ol>\n");
            for (Timestamp timestamp : timestamps) {
                out.append("<li><time>").append(timestamp.atText()).append("</time> ");
                line(timestamp.title());
                out.append('\n');
                markdown(timestamp.details());
                out.append("</li>\n");
            }
            out.append("</ol>\n");
        }
    }

    private void group(ReferenceGroup group) {
        group.heading().ifPresent(heading -> element("p", heading));
        out.append("<ul>\n");
        for (Reference reference : group.references()) {
            out.append("<li>");
            line(reference.text());
            out.append('\n');
            markdown(reference.details());
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    /** One line of inline Markdown: what flexmark makes of it, without the paragraph around it. */
    private void line(String text) {
        String html = MarkdownText.of(text).html().strip();
        boolean paragraph = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        out.append(paragraph ? html.substring(3, html.length() - 4) : Html.escape(text));
    }

    private void markdown(String text) {
        if (!text.isEmpty()) {
            out.append(MarkdownText.of(text).html());
        }
    }

    private void element(String name, String text) {
        if (!text.isEmpty()) {
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(Html.escape(text))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }
}
