package dev.goh.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An episode has findings that its caller does not accept. The message lists them in English. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ValidationReport report;

    ValidationException(ValidationReport report, Severity severity) {
        super(message(report, severity));
        this.report = report;
    }

    private static String message(ValidationReport report, Severity severity) {
        List<Finding> bad = report.findings().stream()
                .filter(finding -> finding.severity().compareTo(severity) >= 0)
                .toList();
        return bad.stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.path() + ": "
                        + finding.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Returns the whole report.
     *
     * @return the report
     * @throws IllegalStateException if this exception was serialised, which a report cannot be; the message lists the findings
     */
    public ValidationReport report() {
        if (report == null) {
            throw new IllegalStateException(
                    "the report was not serialised with its exception, whose message lists the findings");
        }
        return report;
    }
}
