package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Messages;
import java.util.Locale;

/** What reports say of a finding. */
final class FindingText {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private FindingText() {}

    /** What is wrong, in one harmless line. */
    static String message(Finding finding) {
        return Printable.line(finding.message(ENGLISH));
    }

    /** What to do, in one harmless line; possibly empty. */
    static String help(Finding finding) {
        return Printable.line(finding.help(ENGLISH));
    }

    /** What is wrong and what to do, in one harmless line. */
    static String messageAndHelp(Finding finding, Messages messages) {
        String help = finding.help(messages);
        return Printable.line(finding.message(messages) + (help.isEmpty() ? "" : "; " + help));
    }
}
