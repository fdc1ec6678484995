package dev.goh.markdown;

import dev.goh.core.Guest;
import dev.goh.core.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the head of the form {@code Guest:: value}.
 *
 * @param from the offset of the value in the line
 * @param guests the guests it names; possibly none
 */
record GuestForm(int from, List<Guest> guests) {
    private static final int LONGEST_LABEL = 40;

    /** Reads a line without blanks at its ends, or returns null if it is no guest field or its guests cannot be told. */
    static @Nullable GuestForm read(String line, Vocabulary vocabulary) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL || !vocabulary.isGuestLabel(line.substring(0, colon))) {
            return null;
        }
        int from = colon + 1;
        if (from < line.length() && line.charAt(from) == ':') {
            from++;
        } else if (from < line.length() && !Blanks.isBlank(line.charAt(from))) {
            return null;
        }
        from = Blanks.skip(line, from, line.length());
        List<Guest> guests = guests(line.substring(from));
        return guests == null ? null : new GuestForm(from, guests);
    }

    private static @Nullable List<Guest> guests(String value) {
        try {
            List<Guest> guests = Guest.parseAll(value);
            return Guest.join(guests).isPresent() ? guests : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
