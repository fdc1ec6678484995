package dev.goh.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A day on the command line. */
final class Day {
    static final String TODAY = "today";

    /** An episode has a day in the years 0000 to 9999. */
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Day() {}

    /** Reads yyyy-MM-dd; empty if that is no day. */
    static Optional<LocalDate> parse(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the day that {@code --as-of} names. For the present one the clock is read, here and nowhere else.
     *
     * @param asOf what was given
     * @param words what may be given instead of a day, for the message
     * @throws ParameterException if it is neither today nor a day
     */
    static LocalDate of(CommandSpec spec, String asOf, String words, Supplier<LocalDate> today) {
        return asOf.equals(TODAY)
                ? today.get()
                : parse(asOf)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--as-of is " + words + " or a day like 2026-03-01, not '" + asOf + "'"));
    }
}
