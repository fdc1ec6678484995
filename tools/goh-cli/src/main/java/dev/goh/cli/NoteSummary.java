package dev.goh.cli;

import dev.goh.core.Checklist;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.InlineText;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.TalkingPoints;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.vault.internal.Style;
import dev.goh.vault.internal.Words;
import dev.goh.vault.report.Printable;
import java.time.LocalDate;
import java.util.Optional;

/** What a note tells of its episode, in a few lines. */
final class NoteSummary {
    private static final int LABEL = 12;
    private static final String ABSENT = "-";

    private final StringBuilder out;
    private final Style style;

    private NoteSummary(StringBuilder out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Writes the lines.
     *
     * @param asOf the day that the phase was inferred for
     * @param messages the language in which the phase is explained
     */
    static void appendTo(
            StringBuilder out,
            Style style,
            String name,
            Episode episode,
            PhaseGuess phase,
            Optional<LocalDate> asOf,
            Messages messages) {
        NoteSummary summary = new NoteSummary(out, style);
        out.append(style.bold(name)).append('\n');
        summary.row("title", episode.title().map(EpisodeTitle::text).orElse(ABSENT));
        summary.row("number", episode.number().map(String::valueOf).orElse(ABSENT));
        summary.row("date", episode.date().map(String::valueOf).orElse(ABSENT));
        summary.row("guests", guests(episode));
        summary.row("checklists", checklists(episode));
        summary.row("content", content(episode));
        summary.row("phase", PhaseLine.of(episode, phase, asOf, messages));
    }

    private void row(String label, String value) {
        out.append("  ").append(style.dim(label)).append(" ".repeat(LABEL - label.length()));
        out.append(Printable.line(value)).append('\n');
    }

    private static String guests(Episode episode) {
        StringBuilder guests = new StringBuilder();
        for (Guest guest : episode.guests()) {
            String plain = InlineText.plain(guest.text());
            guests.append(guests.isEmpty() ? "" : ", ").append(plain.isEmpty() ? guest.text() : plain);
        }
        return guests.isEmpty() ? ABSENT : guests.toString();
    }

    private static String checklists(Episode episode) {
        StringBuilder progress = new StringBuilder();
        for (Section section : Section.titled()) {
            if (section.content() == Section.Content.CHECKLIST) {
                Checklist checklist = episode.checklist(section);
                progress.append(progress.isEmpty() ? "" : ", ").append(Words.of(section));
                progress.append(' ').append(checklist.progress());
            }
        }
        return progress.toString();
    }

    private static String content(Episode episode) {
        TalkingPoints points = episode.talkingPoints();
        int segments = points.segments().size();
        int references = 0;
        for (ReferenceGroup group : episode.references()) {
            references += group.references().size();
        }
        return Words.count((int) points.stream().count(), "talking point")
                + (segments == 0 ? "" : " in " + Words.count(segments, "segment"))
                + ", " + Words.count(episode.timestamps().size(), "timestamp")
                + ", " + Words.count(references, "reference");
    }
}
