package dev.goh.vault.report;

import dev.goh.core.validation.Phase;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.Tally;
import dev.goh.vault.internal.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A page for people: the sums, then each episode with its checklists, findings and chapters. It needs nothing but itself: no other
 * file, no script, no network. The sums stand first, so what is to be printed about each note is kept until the end.
 */
final class HtmlReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("html", "a page to look at in a browser, also offline", HtmlReport::new);

    private final ReportSettings settings;
    private final Markup episodes = new Markup();
    private final Tally tally = new Tally();
    private final Map<Phase, PhaseSum> phases = new EnumMap<>(Phase.class);

    /** How many notes are in a phase, and what was found in them. */
    private static final class PhaseSum {
        private final Tally findings = new Tally();
        private int notes;
    }

    private HtmlReport(Writer out, ReportSettings settings) {
        super(out);
        this.settings = settings;
    }

    @Override
    void writeBegin() {}

    @Override
    void writeFile(CheckedFile file) {
        tally.add(file);
        if (file.note().isPresent()) {
            PhaseSum phase = phases.computeIfAbsent(file.report().phase().phase(), key -> new PhaseSum());
            phase.notes++;
            phase.findings.add(file);
        }
        new HtmlEpisode(episodes, settings.messages(), counts.files()).write(file);
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        Markup page = new Markup();
        page.verbatim("<!DOCTYPE html>\n").start("html", "lang", "en").line();
        head(page);
        page.start("body").line();
        page.start("header").element("h1", "Episode notes").endLine();
        page.start("main").line();
        summary(page, notChecked);
        page.start("section", "aria-labelledby", "episodes").line();
        page.element("h2", "Episodes", "id", "episodes").line();
        if (counts.files() == 0) {
            page.element("p", "No episode note was found.", "class", "muted").line();
        }
        page.add(episodes).endLine();
        page.endLine();
        page.start("footer").element("p", "Made by goh" + version() + ".").endLine();
        page.endLine().endLine();
        buffer.append(page.toString());
    }

    private String version() {
        return settings.version().map(number -> " " + number).orElse("");
    }

    private void head(Markup page) {
        page.start("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.empty("meta", "name", "referrer", "content", "no-referrer").line();
        // Whatever a note might smuggle in, a browser loads nothing and runs nothing.
        page.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .line();
        page.element("title", "Episode notes: " + counts.bySeverity()).line();
        page.start("style").line().verbatim(style()).endLine();
        page.endLine();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(Markup page, NotChecked notChecked) {
        page.start("section", "aria-labelledby", "summary").line();
        page.element("h2", "Summary", "id", "summary", "class", "hidden").line();
        page.start("ul", "class", "sums").line();
        sum(page, counts.files(), "note", "plain");
        for (Severity severity : HtmlEpisode.WORST_FIRST) {
            int count = counts.of(severity);
            sum(page, count, Words.of(severity), count == 0 ? "none" : Words.of(severity));
        }
        page.endLine();
        rest(page, notChecked);
        contents(page);
        byRule(page);
        byPhase(page);
        page.endLine();
    }

    private void contents(Markup page) {
        page.start("nav", "aria-label", "Contents").start("ul").line();
        if (!tally.byRule().isEmpty()) {
            content(page, "by-rule", "Findings by rule");
        }
        if (!phases.isEmpty()) {
            content(page, "by-phase", "Notes by phase");
        }
        content(page, "episodes", "Episodes");
        page.end().endLine();
    }

    private static void content(Markup page, String id, String title) {
        page.start("li").element("a", title, "href", "#" + id).endLine();
    }

    private static void sum(Markup page, int count, String thing, String style) {
        page.start("li", "class", "sum " + style).element("strong", Integer.toString(count));
        page.text(" " + thing + (count == 1 ? "" : "s")).endLine();
    }

    private void rest(Markup page, NotChecked notChecked) {
        StringBuilder rest = new StringBuilder();
        append(rest, tally.fixable(), "can be fixed by goh");
        append(rest, counts.suppressed(), "allowed in notes");
        append(rest, counts.baselined(), "in the baseline");
        append(rest, notChecked.skipped(), notChecked.skipped() == 1 ? "file skipped" : "files skipped");
        append(rest, notChecked.unreadable(), notChecked.unreadable() == 1 ? "path unreadable" : "paths unreadable");
        if (!rest.isEmpty()) {
            page.element("p", rest.toString(), "class", "muted").line();
        }
    }

    private static void append(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
        }
    }

    private void byRule(Markup page) {
        if (tally.byRule().isEmpty()) {
            return;
        }
        table(page, "by-rule", "Findings by rule", "Rule", "Findings");
        for (Map.Entry<RuleInfo, Map<Severity, Integer>> rule : tally.byRule().entrySet()) {
            RuleInfo info = rule.getKey();
            page.start("tr").start("th", "scope", "row");
            page.element("code", info.id().code()).text(" " + info.id().name()).end();
            findings(page, severity -> rule.getValue().getOrDefault(severity, 0));
            page.endLine();
        }
        page.end().endLine();
    }

    private void byPhase(Markup page) {
        if (phases.isEmpty()) {
            return;
        }
        table(page, "by-phase", "Notes by phase", "Phase", "Notes", "Findings");
        phases.forEach((phase, sum) -> {
            page.start("tr").element("th", phase.word(), "scope", "row");
            page.element("td", Integer.toString(sum.notes));
            findings(page, sum.findings::of);
            page.endLine();
        });
        page.end().endLine();
    }

    private static void table(Markup page, String id, String caption, String... columns) {
        page.start("table", "id", id).element("caption", caption).line();
        page.start("thead").start("tr");
        for (String column : columns) {
            page.element("th", column, "scope", "col");
        }
        page.end().endLine();
        page.start("tbody").line();
    }

    private static void findings(Markup page, ToIntFunction<Severity> counts) {
        page.start("td");
        HtmlEpisode.pills(page, counts);
        page.end();
    }
}
