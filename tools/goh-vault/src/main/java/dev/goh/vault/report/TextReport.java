package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.Severity;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Style;
import dev.goh.vault.internal.Words;
import java.io.Writer;
import java.util.Optional;

/** For people: each finding with the line of the note that it is about. Columns count characters. */
final class TextReport extends BufferedReport {
    static final ReportFormat FORMAT =
            ReportFormat.of("text", "for people, with the lines in question", TextReport::new);

    private final ReportSettings settings;
    private final Style style;
    private boolean begun;

    private TextReport(Writer out, ReportSettings settings) {
        super(out);
        this.settings = settings;
        this.style = new Style(settings.colour());
    }

    @Override
    void writeBegin() {}

    @Override
    void writeFile(CheckedFile file) {
        for (Finding finding : file.report().findings()) {
            newBlock();
            write(file, finding);
        }
    }

    private void write(CheckedFile file, Finding finding) {
        Severity severity = finding.severity();
        String label = Words.of(severity) + '[' + finding.rule().code() + ']';
        String message = FindingText.messageAndHelp(finding, settings.messages());
        line(style.severity(severity, label) + ": " + style.bold(message));

        Optional<Excerpt> excerpt =
                file.note().flatMap(note -> finding.span().map(span -> Excerpt.of(note.text(), span)));
        String margin = " ".repeat(excerpt.map(Excerpt::gutter).orElse(1));
        String place = Printable.line(file.name())
                + finding.span().map(span -> ":" + span.start()).orElse("");
        String path = Printable.line(finding.path().pointer());
        line(margin + style.dim("-->") + ' ' + place + (path.isEmpty() ? "" : "  " + path));
        excerpt.ifPresent(lines -> buffer.append(lines.in(style, severity)));

        String rule = finding.rule().name() + "; `goh explain " + finding.rule().code() + '`';
        line(margin + style.dim("= " + rule));
        for (Fix fix : finding.fixes()) {
            String what = Printable.line(fix.label(settings.messages()));
            line(margin + style.dim("= fix (" + Words.of(fix.applicability()) + "): " + what));
        }
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        if (settings.quiet()) {
            return;
        }
        newBlock();
        StringBuilder sum = new StringBuilder(Words.count(counts.files(), "file"));
        sum.append(" checked, ").append(notChecked.skipped()).append(" skipped");
        if (notChecked.unreadable() > 0) {
            sum.append(", ")
                    .append(Words.count(notChecked.unreadable(), "path"))
                    .append(" not readable");
        }
        sum.append("; ").append(counts.bySeverity());
        if (counts.suppressed() > 0) {
            sum.append("; ").append(counts.suppressed()).append(" allowed in notes");
        }
        if (counts.baselined() > 0) {
            sum.append("; ").append(counts.baselined()).append(" in the baseline");
        }
        line(sum.toString());
    }

    /** Sets one block off from the one before. */
    private void newBlock() {
        if (begun) {
            line("");
        }
        begun = true;
    }

    private void line(String text) {
        buffer.append(text).append('\n');
    }
}
