package dev.goh.vault.report;

import dev.goh.core.SourcePosition;
import dev.goh.core.SourceSpan;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Severity;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Commands that GitHub Actions shows as annotations: first the sum, then the worst findings. GitHub shows ten of each severity
 * for a step, and only these are written. Columns count UTF-16 units; they are given for a place in one line only, as GitHub
 * wants it.
 */
final class GithubReport extends BufferedReport {
    static final ReportFormat FORMAT = ReportFormat.of(
            "github", "annotations of GitHub Actions: the sum and the worst findings", GithubReport::new);

    private static final int SHOWN = 10;

    private final Map<Severity, List<String>> worst = new EnumMap<>(Severity.class);

    private GithubReport(Writer out, ReportSettings settings) {
        super(out);
        worst.put(Severity.ERROR, new ArrayList<>());
        worst.put(Severity.WARNING, new ArrayList<>());
        worst.put(Severity.INFO, new ArrayList<>());
    }

    @Override
    void writeBegin() {}

    @Override
    void writeFile(CheckedFile file) {
        for (Finding finding : file.report().findings()) {
            List<String> same = worst.getOrDefault(finding.severity(), List.of());
            if (same.size() < shown(finding.severity())) {
                same.add(command(file, finding));
            }
        }
    }

    /** The sum is a notice itself. */
    private static int shown(Severity severity) {
        return severity == Severity.INFO ? SHOWN - 1 : SHOWN;
    }

    private static String command(CheckedFile file, Finding finding) {
        StringBuilder command = new StringBuilder("::").append(name(finding.severity()));
        command.append(" file=").append(property(relative(file.name())));
        finding.span().ifPresent(span -> command.append(place(span)));
        command.append(",title=")
                .append(property(finding.rule().code() + ' ' + finding.rule().name()));
        return command.append("::")
                .append(data(FindingText.messageAndHelp(finding, FindingText.ENGLISH)))
                .toString();
    }

    private static String name(Severity severity) {
        return severity == Severity.INFO ? "notice" : Words.of(severity);
    }

    private static String relative(String name) {
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static String place(SourceSpan span) {
        SourcePosition start = span.start();
        SourcePosition end = span.end();
        String lines = ",line=" + start.line() + ",endLine=" + end.line();
        return start.line() == end.line() ? lines + ",col=" + start.column() + ",endColumn=" + end.column() : lines;
    }

    private static String data(String text) {
        return Printable.line(encoded(text));
    }

    private static String property(String text) {
        return Printable.line(encoded(text).replace(":", "%3A").replace(",", "%2C"));
    }

    private static String encoded(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    @Override
    void writeEnd(NotChecked notChecked) {
        if (counts.findings() == 0) {
            return;
        }
        buffer.append("::notice title=goh::").append(counts.bySeverity());
        buffer.append(" in ").append(Words.count(counts.files(), "file")).append('\n');
        worst.getOrDefault(Severity.ERROR, List.of()).forEach(this::line);
        worst.getOrDefault(Severity.WARNING, List.of()).forEach(this::line);
        worst.getOrDefault(Severity.INFO, List.of()).forEach(this::line);
    }

    private void line(String command) {
        buffer.append(command).append('\n');
    }
}
