package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A guest, as named in the guest field. The text is what is stored; name, nickname, link and affiliation are views of it.
 * Immutable and thread-safe.
 */
@Value.Immutable
@GohStyle
public sealed interface Guest extends WithGuest permits ImmutableGuest {
    /**
     * Returns the guest as written, without quotes around it: not empty, one line, no blanks at its ends.
     *
     * @return the text
     */
    String text();

    /**
     * Checks the text; called by the builder.
     *
     * @throws IllegalArgumentException if it is empty, has several lines or outer blanks, or would be read as several
     *     guests or as another one; a name with "and" or a comma in it is written as a link: {@code [[Ortega y Gasset]]}
     */
    @Value.Check
    default void check() {
        Texts.checkFilledLine("a guest", text());
        List<String> read = GuestField.split(text() + ",");
        if (!read.equals(List.of(text()))) {
            throw new IllegalArgumentException("the guest " + Quote.of(text()) + " would be read as " + read
                    + "; write a name that holds a separator as a link: [["
                    + text().replace("[", "").replace("]", "")
                    + "]]");
        }
    }

    /**
     * Returns the name, without nickname, affiliation and marks.
     *
     * @return the name; possibly empty
     */
    @Value.Lazy
    default String name() {
        return GuestText.read(text()).name();
    }

    /**
     * Returns the name in parentheses in the middle, as in "Joseph (Joe) Hill".
     *
     * @return the nickname; empty if there is none
     */
    @Value.Lazy
    default Optional<String> nickname() {
        return Optional.ofNullable(GuestText.read(text()).nickname());
    }

    /**
     * Returns where the guest belongs: what stands in parentheses at the end, as in "Ana Diaz (Acme)", or after "from".
     *
     * @return the affiliation as plain text; empty if there is none
     */
    @Value.Lazy
    default Optional<String> affiliation() {
        return Optional.ofNullable(GuestText.read(text()).affiliation());
    }

    /**
     * Returns the target of the first link in the text.
     *
     * @return an address, or the name of a note; empty if there is no link
     */
    @Value.Lazy
    default Optional<String> link() {
        return InlineText.links(text()).stream().findFirst().map(InlineLink::target);
    }

    /**
     * Tells whether the field says that there is no guest.
     *
     * @return true for the text {@code none}, letter case aside
     */
    default boolean isNone() {
        return text().equalsIgnoreCase("none");
    }

    /**
     * Reads the value of a guest field. Guests are separated by commas, {@code &}, {@code and} or {@code y}; nothing inside
     * {@code [[..]]}, {@code [..](..)} or {@code (..)} is split. Several quoted names are one guest each, one quoted text is
     * split.
     *
     * @param field the value, for example {@code Ana Diaz & Bo Li (Acme)}
     * @return the guests in order; empty if the field names none
     * @throws IllegalArgumentException if a name cannot be a guest's text
     */
    static List<Guest> parseAll(String field) {
        return GuestField.split(field).stream().map(Guest::of).toList();
    }

    /**
     * Writes the value of a guest field, so that {@link #parseAll} gives the same guests back.
     *
     * @param guests the guests in order
     * @return the value; empty if no text names exactly these guests
     */
    static Optional<String> join(List<Guest> guests) {
        return GuestField.join(guests.stream().map(Guest::text).toList());
    }

    /**
     * Returns a guest.
     *
     * @param text the guest as it is to be written, for example {@code Ana Diaz (Acme)}
     * @return the guest
     * @throws IllegalArgumentException if the text is empty, has several lines or outer blanks, or would be read as several
     *     guests or as another one
     */
    static Guest of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds guests; not thread-safe. {@code text} must be set. */
    final class Builder extends ImmutableGuest.Builder {
        Builder() {}
    }
}
