package dev.goh.vault.report;

import dev.goh.core.validation.Messages;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report is made for. Immutable and thread-safe.
 *
 * @param profile the rules that the files were checked against
 * @param version the version of goh that checked them; empty if it is not to be named
 * @param failOn the least severity that makes a check fail, which JUnit's format tells; empty if none does
 * @param messages the language of the report for people; other programs get English
 * @param colour whether the report for people uses the colours of a terminal
 * @param quiet whether the report for people leaves out the sum at its end
 */
public record ReportSettings(
        Profile profile,
        Optional<String> version,
        Optional<Severity> failOn,
        Messages messages,
        boolean colour,
        boolean quiet) {
    /**
     * Returns settings for a plain English report in which errors are failures.
     *
     * @param profile the rules that the files were checked against
     * @return the settings
     */
    public static ReportSettings of(Profile profile) {
        return new ReportSettings(
                profile, Optional.empty(), Optional.of(Severity.ERROR), Messages.of(Locale.ENGLISH), false, false);
    }

    /**
     * Returns these settings with the version of goh.
     *
     * @param number the version
     * @return the changed settings
     */
    public ReportSettings withVersion(String number) {
        return new ReportSettings(profile, Optional.of(number), failOn, messages, colour, quiet);
    }

    /**
     * Returns these settings with another idea of failure.
     *
     * @param least the least severity that makes a check fail; empty if none does
     * @return the changed settings
     */
    public ReportSettings withFailOn(Optional<Severity> least) {
        return new ReportSettings(profile, version, least, messages, colour, quiet);
    }

    /**
     * Returns these settings with another language for people.
     *
     * @param language its texts
     * @return the changed settings
     */
    public ReportSettings withMessages(Messages language) {
        return new ReportSettings(profile, version, failOn, language, colour, quiet);
    }

    /**
     * Returns these settings with or without colours. Whether the target is a terminal, and whether {@code NO_COLOR} is set, is for
     * the caller to find out.
     *
     * @param on whether the report for people uses the colours of a terminal
     * @return the changed settings
     */
    public ReportSettings withColour(boolean on) {
        return new ReportSettings(profile, version, failOn, messages, on, quiet);
    }

    /**
     * Returns these settings with or without the sum.
     *
     * @param on whether the report for people leaves out the sum at its end
     * @return the changed settings
     */
    public ReportSettings withQuiet(boolean on) {
        return new ReportSettings(profile, version, failOn, messages, colour, on);
    }
}
