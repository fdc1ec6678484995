package dev.goh.vault.report;

import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Messages;
import java.util.Locale;

/** How reports put things. */
final class Words {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private Words() {}

    /** {@code live-ready} for {@code LIVE_READY}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number and what it counts. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

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
