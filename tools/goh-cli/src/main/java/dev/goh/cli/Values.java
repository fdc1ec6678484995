package dev.goh.cli;

import dev.goh.publish.Mailbox;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import picocli.CommandLine.TypeConversionException;

/** Reads values of the command line, and says of one that is none what is expected. */
final class Values {
    private Values() {}

    static Mailbox mailbox(String text) {
        try {
            return Mailbox.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    static LocalDate day(String text) {
        return Day.parse(text).orElseThrow(() -> wrong(text, "day", "2026-03-01"));
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw wrong(text, "time of day", "17:30");
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw wrong(text, "time zone", "Europe/Berlin");
        }
    }

    private static TypeConversionException wrong(String text, String what, String example) {
        return new TypeConversionException("\"" + text + "\" is no " + what + "; write for example " + example);
    }
}
