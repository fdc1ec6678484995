package dev.goh.vault.internal;

import java.util.Locale;

/** How things are called in reports and on the command line. Stateless and thread-safe. */
public final class Words {
    private Words() {}

    /**
     * Returns the name of a constant as users write it.
     *
     * @param value the constant
     * @return {@code live-ready} for {@code LIVE_READY}
     */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns a number and what it counts.
     *
     * @param number the number
     * @param thing what is counted, one of them
     * @return {@code 1 note}, {@code 2 notes}
     */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
