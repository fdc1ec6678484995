package dev.goh.markdown;

import dev.goh.core.Guest;
import java.util.List;

/**
 * How a note's guest field is written: what stands around each guest and between them.
 *
 * @param quote what stands before and after each guest: a quotation mark or nothing
 * @param separator what stands between guests
 * @param last what stands before the last guest
 */
record GuestStyle(String quote, String separator, String last) {
    private static final String COMMA = ", ";
    private static final String AND = " & ";

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
                return new GuestStyle("", COMMA, COMMA);
            }
            ends[i] = starts[i] + guest.length();
            at = ends[i];
            quoted &= starts[i] > 0 && value.charAt(starts[i] - 1) == '"' && value.startsWith("\"", at);
        }
        String quote = quoted ? "\"" : "";
        if (starts.length < 2) {
            String separator = quoted ? AND : COMMA;
            return new GuestStyle(quote, separator, separator);
        }
        String first = value.substring(ends[0] + quote.length(), starts[1] - quote.length());
        int end = starts.length - 1;
        return new GuestStyle(
                quote, first, value.substring(ends[end - 1] + quote.length(), starts[end] - quote.length()));
    }

    /** Guests in this style; in the canonical one where they would be read as others. */
    String write(List<Guest> guests) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < guests.size(); i++) {
            value.append(i == 0 ? "" : i == guests.size() - 1 ? last : separator);
            value.append(quote).append(guests.get(i).text()).append(quote);
        }
        return readsAs(value.toString(), guests) ? value.toString() : canonical(guests);
    }

    private static boolean readsAs(String value, List<Guest> guests) {
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
