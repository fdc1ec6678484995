package dev.goh.cli;

import java.util.Locale;

/** How things are called in reports and on the command line. */
final class Words {
    private Words() {}

    /** {@code live-ready} for {@code LIVE_READY}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number and what it counts. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
