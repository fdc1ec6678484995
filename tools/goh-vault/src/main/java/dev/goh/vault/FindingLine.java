package dev.goh.vault;

import dev.goh.core.validation.Finding;
import dev.goh.vault.report.Printable;
import java.util.Locale;

/** A finding in one line, as compilers write it. */
public final class FindingLine {
    private FindingLine() {}

    /**
     * Writes a finding.
     *
     * @param file the name of its file
     * @param finding the finding
     * @return {@code file:line:column: severity[CODE]: message; help}, harmless for a terminal; columns count characters
     */
    public static String of(String file, Finding finding) {
        return Printable.line(file)
                + finding.span().map(span -> ":" + span.start()).orElse("") + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT) + "["
                + finding.rule().code() + "]: "
                + Printable.line(finding.message(Locale.ENGLISH) + help(finding));
    }

    private static String help(Finding finding) {
        String help = finding.help(Locale.ENGLISH);
        return help.isEmpty() ? "" : "; " + help;
    }
}
