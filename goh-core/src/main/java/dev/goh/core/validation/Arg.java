package dev.goh.core.validation;

import java.time.LocalDate;

/**
 * A value that a message names. Numbers are rendered ungrouped and dates as ISO writes them, in every language, so that
 * messages can be copied.
 *
 * @param name the placeholder in the message
 * @param value a {@code String}, {@code Integer} or {@code LocalDate}
 */
public record Arg(String name, Object value) {
    /**
     * Checks the type.
     *
     * @param name the placeholder in the message
     * @param value the value
     * @throws IllegalArgumentException if the value is of another type
     */
    public Arg {
        if (!(value instanceof String || value instanceof Integer || value instanceof LocalDate)) {
            throw new IllegalArgumentException(
                    "cannot render " + value.getClass().getName());
        }
    }

    /**
     * Returns a text.
     *
     * @param name the placeholder
     * @param value the text
     * @return the argument
     */
    public static Arg text(String name, String value) {
        return new Arg(name, value);
    }

    /**
     * Returns a number.
     *
     * @param name the placeholder
     * @param value the number
     * @return the argument
     */
    public static Arg number(String name, int value) {
        return new Arg(name, value);
    }
}
