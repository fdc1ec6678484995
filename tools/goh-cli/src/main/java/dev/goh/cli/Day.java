package dev.goh.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The day that {@code --as-of} names. */
final class Day {
    static final String TODAY = "today";

    private Day() {}

    /**
     * Returns the day. For the present one the clock is read, here and nowhere else.
     *
     * @param asOf what was given
     * @param words what may be given instead of a day, for the message
     * @throws ParameterException if it is neither today nor a day
     */
    static LocalDate of(CommandSpec spec, String asOf, String words, Supplier<LocalDate> today) {
        try {
            return asOf.equals(TODAY) ? today.get() : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--as-of is " + words + " or a day like 2026-03-01, not '" + asOf + "'");
        }
    }
}
