package dev.goh.cli;

import dev.goh.core.validation.Messages;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Style;
import dev.goh.vault.report.NotChecked;
import dev.goh.vault.report.Printable;
import dev.goh.vault.report.ReportFormats;
import dev.goh.vault.report.ReportSettings;
import dev.goh.vault.report.ReportWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;

/** The report for people at a terminal: a few lines on each note, its findings below them, and the sum at the end. */
final class ConsoleReport implements ReportWriter {
    private final PrintStream out;
    private final Style style;
    private final boolean quiet;
    private final Messages messages;
    private final Optional<LocalDate> asOf;
    private final StringWriter findings = new StringWriter();
    private final ReportWriter report;
    private boolean begun;

    ConsoleReport(PrintStream out, ReportSettings settings, Optional<LocalDate> asOf) {
        this.out = out;
        this.style = new Style(settings.colour());
        this.quiet = settings.quiet();
        this.messages = settings.messages();
        this.asOf = asOf;
        this.report = ReportFormats.named("text").orElseThrow().open(findings, settings);
    }

    @Override
    public void begin() throws IOException {
        report.begin();
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        if (!quiet) {
            file.note().ifPresent(note -> {
                StringBuilder summary = new StringBuilder();
                NoteSummary.appendTo(
                        summary,
                        style,
                        Printable.line(file.name()),
                        note.episode(),
                        file.report().phase(),
                        asOf,
                        messages);
                print(summary.toString());
            });
        }
        report.file(file);
        printFindings();
    }

    @Override
    public void end(NotChecked notChecked) throws IOException {
        report.end(notChecked);
        printFindings();
        out.flush();
    }

    private void printFindings() {
        String text = findings.toString();
        findings.getBuffer().setLength(0);
        // The report for people begins each block but its first with an empty line.
        print(text.startsWith("\n") ? text.substring(1) : text);
    }

    private void print(String block) {
        if (!block.isEmpty()) {
            out.print(begun ? "\n" + block : block);
            begun = true;
        }
    }
}
