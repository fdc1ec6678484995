package dev.goh.core.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Something about a rule that a user may set, with its type. Immutable and thread-safe; equal by name.
 *
 * @param <T> the type of its value
 */
public final class RuleOption<T> {
    private final String name;
    private final T defaultValue;
    private final String expected;
    private final Function<String, T> parser;
    private final Function<T, String> printer;

    private RuleOption(
            String name, T defaultValue, String expected, Function<String, T> parser, Function<T, String> printer) {
        this.name = name;
        this.defaultValue = defaultValue;
        this.expected = expected;
        this.parser = parser;
        this.printer = printer;
    }

    /**
     * Returns an option of any type.
     *
     * @param name the rule's name, a full stop and a word: {@code timestamps-min-count.minimum}
     * @param defaultValue the value unless set, immutable
     * @param expected what a value looks like, to be read after "expected"
     * @param parser makes a value of a text; throws {@code IllegalArgumentException} for others
     * @param printer makes the text of a value
     * @param <T> the type of its value
     * @return the option
     */
    public static <T> RuleOption<T> of(
            String name, T defaultValue, String expected, Function<String, T> parser, Function<T, String> printer) {
        return new RuleOption<>(name, defaultValue, expected, parser, printer);
    }

    /**
     * Returns an option that is a whole number.
     *
     * @param name the rule's name, a full stop and a word
     * @param defaultValue the number unless set
     * @return the option, which takes numbers from 0 to {@link Integer#MAX_VALUE}, written in digits alone
     */
    public static RuleOption<Integer> number(String name, int defaultValue) {
        return of(
                name,
                defaultValue,
                "a whole number from 0 to " + Integer.MAX_VALUE,
                RuleOption::number,
                String::valueOf);
    }

    /**
     * Returns an option that is a text.
     *
     * @param name the rule's name, a full stop and a word
     * @param defaultValue the text unless set
     * @return the option
     */
    public static RuleOption<String> text(String name, String defaultValue) {
        return of(name, defaultValue, "a text", text -> text, text -> text);
    }

    /**
     * Returns an option that is a list of texts, written with commas.
     *
     * @param name the rule's name, a full stop and a word
     * @param defaultValue the texts unless set
     * @return the option
     */
    public static RuleOption<List<String>> texts(String name, String... defaultValue) {
        return of(name, List.of(defaultValue), "texts with commas between", RuleOption::split, RuleOption::join);
    }

    /**
     * Returns an option that is true or false.
     *
     * @param name the rule's name, a full stop and a word
     * @param defaultValue the value unless set
     * @return the option
     */
    public static RuleOption<Boolean> flag(String name, boolean defaultValue) {
        return of(name, defaultValue, "true or false", RuleOption::flag, String::valueOf);
    }

    /**
     * Returns an option that is a set of constants, written with commas.
     *
     * @param name the rule's name, a full stop and a word
     * @param type the constants
     * @param defaultValue the constants unless set
     * @param <E> the type of the constants
     * @return the option
     */
    public static <E extends Enum<E>> RuleOption<Set<E>> constants(String name, Class<E> type, Set<E> defaultValue) {
        String expected = "some of "
                + join(EnumSet.allOf(type).stream().map(RuleOption::word).toList());
        return of(
                name,
                Set.copyOf(defaultValue),
                expected,
                text -> constants(type, text),
                set -> join(set.stream().sorted().map(RuleOption::word).toList()));
    }

    /**
     * Returns what the option is called.
     *
     * @return the rule's name, a full stop and a word
     */
    public String name() {
        return name;
    }

    /**
     * Returns the value unless set.
     *
     * @return the value
     */
    public T defaultValue() {
        return defaultValue;
    }

    /**
     * Reads a value.
     *
     * @param text the value as a user writes it
     * @return the value
     * @throws ProfileException if the text is no value of this option
     */
    public T parse(String text) {
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw new ProfileException("option " + name + " expects " + expected + ", not \"" + text + "\"");
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the text that {@link #parse} reads as this value
     */
    public String print(T value) {
        return printer.apply(value);
    }

    /**
     * Tells what a value looks like.
     *
     * @return English text, to be read after "expected"
     */
    public String expected() {
        return expected;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    private static String join(List<String> texts) {
        return String.join(", ", texts);
    }

    private static int number(String text) {
        if (!text.matches("[0-9]+")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String text) {
        EnumSet<E> found = EnumSet.noneOf(type);
        for (String part : split(text)) {
            found.add(Enum.valueOf(type, part.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return Set.copyOf(found);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleOption<?> option && option.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
