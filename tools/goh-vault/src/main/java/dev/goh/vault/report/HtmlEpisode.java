package dev.goh.vault.report;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.InlineText;
import dev.goh.core.Progress;
import dev.goh.core.Section;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoLink;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Messages;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Severity;
import dev.goh.core.validation.Suppression;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** One episode on the page: what it is, how far its checklists are, what was found, and its chapters. */
final class HtmlEpisode {
    static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final Markup page;
    private final Messages messages;
    private final String id;

    /**
     * Prepares to write an episode.
     *
     * @param number which one on the page it is, from 1
     */
    HtmlEpisode(Markup page, Messages messages, int number) {
        this.page = page;
        this.messages = messages;
        this.id = "episode-" + number;
    }

    void write(CheckedFile file) {
        Optional<Episode> episode = file.note().map(note -> note.episode());
        String title = episode.flatMap(Episode::title).map(EpisodeTitle::text).orElse(file.name());
        page.start("article", "id", id, "aria-labelledby", id + "-title").line();
        page.start("h3", "id", id + "-title")
                .element("a", title, "href", "#" + id)
                .endLine();
        facts(file, episode);
        episode.ifPresent(this::checklists);
        findings(file);
        more("allowed in the note", file.report().suppressed());
        more("in the baseline", file.baselined());
        episode.ifPresent(this::openTasks);
        episode.ifPresent(this::chapters);
        page.endLine();
    }

    private void facts(CheckedFile file, Optional<Episode> episode) {
        page.start("p", "class", "facts");
        episode.ifPresent(known -> {
            PhaseGuess phase = file.report().phase();
            page.element("span", phase.phase().word(), "class", "phase").text(" ");
            known.date()
                    .ifPresent(date -> page.element("time", date.toString(), "datetime", date.toString())
                            .text(" "));
            String guests = known.guests().stream().map(Guest::name).collect(Collectors.joining(", "));
            if (!guests.isEmpty()) {
                page.element("span", "with " + guests).text(" ");
            }
        });
        page.element("span", file.name(), "class", "file").endLine();
    }

    private void checklists(Episode episode) {
        page.start("ul", "class", "checklists").line();
        for (Section section : Section.titled()) {
            if (section.content() == Section.Content.CHECKLIST) {
                Progress progress = episode.checklist(section).progress();
                if (progress.total() > 0) {
                    checklist(name(section), progress);
                }
            }
        }
        page.endLine();
    }

    private void checklist(String name, Progress progress) {
        String count = progress.done() + " of " + progress.total();
        page.start("li", "class", progress.isComplete() ? "complete" : "open");
        page.element("span", name)
                .text(" ")
                .element("span", count, "class", "count")
                .text(" ");
        page.element(
                        "progress",
                        count,
                        "max",
                        Integer.toString(progress.total()),
                        "value",
                        Integer.toString(progress.done()),
                        "aria-label",
                        name)
                .endLine();
    }

    private static String name(Section checklist) {
        return checklist == Section.JUST_BEFORE ? "Just before" : capital(Words.of(checklist));
    }

    private void findings(CheckedFile file) {
        List<Finding> findings = file.report().findings();
        if (findings.isEmpty()) {
            page.element("p", "Nothing found.", "class", "fine").line();
            return;
        }
        boolean bad = file.report().reaches(Severity.ERROR);
        page.start("details", bad ? new String[] {"open", ""} : new String[0]).start("summary");
        page.text(Words.count(findings.size(), "finding"));
        Map<Severity, Integer> counts = file.report().counts();
        pills(page, severity -> counts.getOrDefault(severity, 0));
        page.endLine();
        page.start("ul", "class", "findings").line();
        findings.forEach(finding -> finding(file, finding));
        page.end().endLine();
    }

    /** Each severity that occurs, with its number. */
    static void pills(Markup page, ToIntFunction<Severity> counts) {
        for (Severity severity : WORST_FIRST) {
            int count = counts.applyAsInt(severity);
            if (count > 0) {
                String word = Words.of(severity);
                page.text(" ").element("span", Words.count(count, word), "class", "pill " + word);
            }
        }
    }

    private void finding(CheckedFile file, Finding finding) {
        String severity = Words.of(finding.severity());
        page.start("li", "class", severity).start("p");
        page.element("span", severity, "class", "pill " + severity).text(" ");
        page.start("strong");
        rule(FindingText.messageAndHelp(finding, messages));
        page.end().endLine();
        page.start("p", "class", "where");
        page.element("code", finding.rule().code()).text(" " + finding.rule().name());
        finding.span()
                .ifPresent(span -> page.text(", line " + span.start().line() + ", column "
                        + span.start().codePointColumn()));
        page.endLine();
        file.note().ifPresent(note -> finding.span().ifPresent(span -> excerpt(Excerpt.of(note.text(), span))));
        for (Fix fix : finding.fixes()) {
            page.start("p", "class", "fix").text("Fix (" + Words.of(fix.applicability()) + "): ");
            rule(fix.label(messages));
            page.endLine();
        }
        page.endLine();
    }

    /** What a rule says; the rest of the page is in English. */
    private void rule(String text) {
        String language = messages.locale().toLanguageTag();
        if (language.equals("en")) {
            page.text(text);
        } else {
            page.element("span", text, "lang", language);
        }
    }

    private void excerpt(Excerpt excerpt) {
        if ((excerpt.before() + excerpt.marked() + excerpt.after()).isBlank()) {
            return;
        }
        page.start("pre").start("code").text(excerpt.before());
        page.element("mark", excerpt.marked()).text(excerpt.after()).end().endLine();
    }

    private void more(String why, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.start("details").element("summary", findings.size() + " " + why).line();
        page.start("ul").line();
        for (Finding finding : findings) {
            page.start("li").element("code", finding.rule().code());
            page.text(" ");
            rule(FindingText.messageAndHelp(finding, messages));
            String reason = finding.suppression().map(Suppression::reason).orElse("");
            if (!reason.isEmpty()) {
                page.text(" (" + reason + ")");
            }
            page.endLine();
        }
        page.end().endLine();
    }

    private void openTasks(Episode episode) {
        Markup tasks = new Markup();
        int count = 0;
        for (Section section : Section.titled()) {
            if (section.content() == Section.Content.CHECKLIST) {
                Checklist checklist = episode.checklist(section);
                for (ChecklistItem item :
                        checklist.stream().filter(ChecklistItem::isOpen).toList()) {
                    count++;
                    tasks.start("li").element("span", name(section) + ":", "class", "muted");
                    tasks.text(" " + InlineText.plain(item.text())).endLine();
                }
            }
        }
        if (count > 0) {
            page.start("details")
                    .element("summary", Words.count(count, "open task"))
                    .line();
            page.start("ul").line().add(tasks).end().endLine();
        }
    }

    private void chapters(Episode episode) {
        List<Timestamp> chapters = episode.timestamps();
        if (chapters.isEmpty()) {
            return;
        }
        Optional<String> video = episode.url()
                .filter(url -> url.videoId().filter(VideoLink::isVideoId).isPresent())
                .flatMap(VideoLink::watchUrl);
        page.start("details")
                .element("summary", Words.count(chapters.size(), "chapter"))
                .line();
        page.start("ol", "class", "chapters").line();
        for (Timestamp chapter : chapters) {
            page.start("li");
            video.ifPresentOrElse(
                    url -> page.element(
                            "a",
                            chapter.atText(),
                            "href",
                            url + "&t=" + chapter.at().toSeconds() + "s"),
                    () -> page.element("span", chapter.atText(), "class", "at"));
            page.text(" " + InlineText.plain(chapter.title())).endLine();
        }
        page.end().endLine();
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
