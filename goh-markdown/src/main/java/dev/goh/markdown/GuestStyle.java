package dev.goh.markdown;

import dev.goh.core.Guest;
import java.util.List;

/**
 * How a note's guest field is written: what stands around each guest and between them.
 *
 * @param around what stands before the first and after the last guest: a quotation mark or nothing
 * @param quote what stands before and after each guest: a quotation mark or nothing
 * @param separator what stands between guests
 * @param last what stands before the last guest
 */
record GuestStyle(String around, String quote, String separator, String last) {
    private static final String COMMA = ", ";
    private static final String AND = " & ";
    private static final String QUOTE = "\"";

    /** The style of a field's value that names these guests. */
    static GuestStyle of(String value, List<Guest> guests) {
        int[] starts = new int[guests.size()];
        int[] ends = new int[guests.size()];
        int at = 0;
        boolean quoted = !guests.isEmpty();
        for (int i = 0; i < starts.length; i++) {
            String guest = guests.get(i).text();
            starts[i] = value.indexOf(guest, at);
            if (starts[i] < 0) {
                return new GuestStyle("", "", COMMA, COMMA);
            }
            ends[i] = starts[i] + guest.length();
            at = ends[i];
            quoted &= starts[i] > 0 && value.charAt(starts[i] - 1) == '"' && value.startsWith(QUOTE, at);
        }
        String quote = quoted ? QUOTE : "";
        if (starts.length < 2) {
            String separator = quoted ? AND : COMMA;
            return new GuestStyle("", quote, separator, separator);
        }
        String around = !quoted && starts[0] == 1 && value.startsWith(QUOTE) && value.endsWith(QUOTE) ? QUOTE : "";
        String first = value.substring(ends[0] + quote.length(), starts[1] - quote.length());
        int end = starts.length - 1;
        String last = value.substring(ends[end - 1] + quote.length(), starts[end] - quote.length());
        boolean word = end == 1 && first.startsWith(" ");
        return new GuestStyle(around, quote, word ? COMMA : first, last);
    }

    /** Guests in this style; in the canonical one where they would be read as others. */
    String write(List<Guest> guests) {
        if (guests.isEmpty()) {
            return canonical(guests);
        }
        StringBuilder value = new StringBuilder(around);
        for (int i = 0; i < guests.size(); i++) {
            value.append(i == 0 ? "" : i == guests.size() - 1 ? last : separator);
            value.append(quote).append(guests.get(i).text()).append(quote);
        }
        value.append(around);
        return readsAs(value.toString(), guests) ? value.toString() : canonical(guests);
    }

    /** Whether exactly these guests are read from the value of a field. */
    static boolean readsAs(String value, List<Guest> guests) {
        try {
            return Guest.parseAll(value).equals(guests);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Guests as a new note names them. */
    static String canonical(List<Guest> guests) {
        return Guest.join(guests)
                .orElseThrow(() -> new UnrepresentableEpisodeException(
                        Place.of("guests").path(),
                        "no guest field names exactly these guests; write [[..]] around names"));
    }
}
