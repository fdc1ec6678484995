package dev.goh.cli;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Severity;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The report for people: a few lines on each note, its findings below them, and the sum at the end. */
final class TextReport {
    private final PrintStream out;
    private final Style style;
    private final boolean quiet;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private int notes;

    TextReport(PrintStream out, Style style, boolean quiet) {
        this.out = out;
        this.style = style;
        this.quiet = quiet;
    }

    /** Prints a note and its findings. */
    void print(String name, CheckedNote checked) {
        notes++;
        if (!quiet) {
            begin();
            NoteSummary.appendTo(text, style, name, checked);
        }
        for (Finding finding : checked.report().findings()) {
            begin();
            finding(name, checked, finding);
        }
        flush();
    }

    /** Prints in one line that a file is no note. */
    void print(String name, Finding finding) {
        begin();
        head(finding).append(name).append(": ").append(message(finding)).append('\n');
        flush();
    }

    /** Prints the sum. */
    void end(int skipped, int unreadable) {
        if (!quiet) {
            begin();
            text.append(Words.count(notes, "note")).append(" read");
            text.append(", ").append(skipped).append(" skipped");
            if (unreadable > 0) {
                text.append(", ").append(Words.count(unreadable, "path")).append(" not readable");
            }
            text.append("; ").append(Words.count(count(Severity.ERROR), "error"));
            text.append(", ").append(Words.count(count(Severity.WARNING), "warning"));
            text.append(", ").append(Words.count(count(Severity.INFO), "info")).append('\n');
        }
        flush();
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Tells whether nobody reads the report any more. */
    boolean isCutOff() {
        return out.checkError();
    }

    private void finding(String name, CheckedNote checked, Finding finding) {
        head(finding).append(style.bold(message(finding))).append('\n');
        Excerpt excerpt = finding.span()
                .map(span -> Excerpt.of(checked.note().text(), span))
                .orElse(null);
        String margin = " ".repeat(excerpt == null ? 1 : excerpt.gutter());
        text.append(margin).append(style.dim("-->")).append(' ').append(name);
        finding.span().ifPresent(span -> text.append(':').append(span.start()));
        text.append("  ").append(Printable.line(finding.path().pointer())).append('\n');
        if (excerpt != null) {
            excerpt.appendTo(text, style, finding.severity());
        }
        text.append(margin).append(style.dim("= " + finding.rule().name())).append('\n');
    }

    private StringBuilder head(Finding finding) {
        Severity severity = finding.severity();
        counts.merge(severity, 1, Integer::sum);
        String label = Words.of(severity) + '[' + finding.rule().code() + ']';
        return text.append(style.severity(severity, label)).append(": ");
    }

    private static String message(Finding finding) {
        String help = finding.help(Locale.ENGLISH);
        return Printable.line(finding.message(Locale.ENGLISH) + (help.isEmpty() ? "" : "; " + help));
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Sets one block off from the one before. */
    private void begin() {
        if (begun) {
            text.append('\n');
        }
        begun = true;
    }

    private void flush() {
        out.print(text);
        out.flush();
        text.setLength(0);
    }
}
