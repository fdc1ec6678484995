package dev.goh.vault.report;

import dev.goh.core.validation.Severity;
import dev.goh.vault.CheckedFile;
import dev.goh.vault.internal.Words;
import java.util.EnumMap;
import java.util.Map;

/** What a report has been about so far, in numbers. */
final class Counts {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int files;
    private int suppressed;
    private int baselined;

    void add(CheckedFile file) {
        files++;
        suppressed += file.report().suppressed().size();
        baselined += file.baselined().size();
        file.report().counts().forEach((severity, count) -> findings.merge(severity, count, Integer::sum));
    }

    int files() {
        return files;
    }

    int suppressed() {
        return suppressed;
    }

    int baselined() {
        return baselined;
    }

    int of(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    int findings() {
        return of(Severity.ERROR) + of(Severity.WARNING) + of(Severity.INFO);
    }

    /** {@code 2 errors, 1 warning, 0 infos}. */
    String bySeverity() {
        return Words.count(of(Severity.ERROR), "error") + ", " + Words.count(of(Severity.WARNING), "warning") + ", "
                + Words.count(of(Severity.INFO), "info");
    }
}
