package dev.goh.core.validation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A value that a message names. Numbers are rendered ungrouped, dates as ISO writes them and durations as
 * {@code hh:mm:ss}, in every language, so that messages can be copied; days of the week are rendered as words.
 *
 * @param name the placeholder in the message
 * @param value a {@code String}, {@code Integer}, {@code LocalDate}, {@code Duration} or {@code DayOfWeek}, or a list of
 *     {@code DayOfWeek}
 */
public record Arg(String name, Object value) {
    /**
     * Checks the type and copies a list.
     *
     * @param name the placeholder in the message
     * @param value the value
     * @throws IllegalArgumentException if the value is of another type
     */
    public Arg {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        if (value instanceof List<?> list) {
            value = List.copyOf(list);
        }
        if (!(value instanceof String
                || value instanceof Integer
                || value instanceof LocalDate
                || value instanceof Duration
                || value instanceof DayOfWeek
                || value instanceof List<?> days && days.stream().allMatch(DayOfWeek.class::isInstance))) {
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

    /**
     * Returns a day.
     *
     * @param name the placeholder
     * @param value the day
     * @return the argument
     */
    public static Arg date(String name, LocalDate value) {
        return new Arg(name, value);
    }

    /**
     * Returns a time since the start of the video.
     *
     * @param name the placeholder
     * @param value the time
     * @return the argument
     */
    public static Arg time(String name, Duration value) {
        return new Arg(name, value);
    }

    /**
     * Returns a day of the week.
     *
     * @param name the placeholder
     * @param value the day
     * @return the argument
     */
    public static Arg weekday(String name, DayOfWeek value) {
        return new Arg(name, value);
    }

    /**
     * Returns some days of the week, which are rendered with commas between.
     *
     * @param name the placeholder
     * @param values the days in the order in which they are to be named
     * @return the argument
     */
    public static Arg weekdays(String name, List<DayOfWeek> values) {
        return new Arg(name, values);
    }
}
