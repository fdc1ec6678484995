package dev.goh.core;

import dev.goh.core.internal.Quote;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The value of a front matter property other than {@code url} and {@code date}. It is what YAML and JSON both can say, or
 * else {@link RawYaml}, which is kept letter by letter. Values are immutable and thread-safe.
 */
public sealed interface PropertyValue {
    /**
     * Tells whether the property has no value: nothing stands there, or what YAML spells null by, such as {@code ~}.
     *
     * @return true for {@link Null}, and for a {@link RawYaml} that means the same
     */
    default boolean isNull() {
        return this instanceof Null || this instanceof RawYaml raw && RawYaml.NULLS.contains(raw.yaml);
    }

    /**
     * A text.
     *
     * @param value the characters, lines separated by LF
     */
    record Text(String value) implements PropertyValue {
        /**
         * Checks the text.
         *
         * @param value the characters, lines separated by LF
         * @throws IllegalArgumentException if it holds a CR or a lone surrogate
         */
        public Text {
            Texts.checkBlock("a property's text", value);
        }
    }

    /**
     * A number, kept as it is spelt.
     *
     * @param literal a JSON number, for example {@code 1.50}
     */
    record Number(String literal) implements PropertyValue {
        private static final Pattern JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

        /**
         * Checks the spelling.
         *
         * @param literal a JSON number, for example {@code 1.50}
         * @throws IllegalArgumentException if it is not a JSON number
         */
        public Number {
            if (!isJsonNumber(literal)) {
                throw new IllegalArgumentException("not a JSON number: " + Quote.of(literal));
            }
        }

        /**
         * Tells whether a text is spelt as JSON writes a number.
         *
         * @param text the text
         * @return whether it is
         */
        public static boolean isJsonNumber(String text) {
            return JSON.matcher(text).matches();
        }

        /**
         * Returns the number.
         *
         * @return its exact value
         * @throws ArithmeticException if the exponent is outside the range of {@code BigDecimal}
         */
        public BigDecimal decimal() {
            try {
                return new BigDecimal(literal);
            } catch (NumberFormatException e) {
                throw new ArithmeticException("exponent out of range: " + literal);
            }
        }
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Bool(boolean value) implements PropertyValue {}

    /** The value that is spelt {@code null}. A property without any value is a {@link RawYaml} with an empty text. */
    record Null() implements PropertyValue {}

    /**
     * A list of values.
     *
     * @param values the values in order
     */
    record Items(List<PropertyValue> values) implements PropertyValue {
        /**
         * Copies the list.
         *
         * @param values the values in order
         */
        public Items {
            values = List.copyOf(values);
        }

        // Written out, because a record's own methods take several frames of the stack for each level.

        @Override
        public boolean equals(Object other) {
            return other instanceof Items that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            String shown = values.toString();
            return "Items[values=" + shown + "]";
        }
    }

    /**
     * Values by name; equal whatever their order.
     *
     * @param values the values, in the order in which they are written
     */
    record Fields(Map<String, PropertyValue> values) implements PropertyValue {
        /**
         * Copies the map and keeps its order.
         *
         * @param values the values, in the order in which they are written
         */
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            values.forEach((name, value) -> {
                Texts.checkBlock("a property's name", name);
                Objects.requireNonNull(value, name);
            });
        }

        // Written out, because a record's own methods take several frames of the stack for each level.

        @Override
        public boolean equals(Object other) {
            return other instanceof Fields that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            String shown = values.toString();
            return "Fields[values=" + shown + "]";
        }
    }

    /**
     * YAML that has no JSON of the same meaning: tags, anchors, other spellings of numbers and truth values, repeated
     * names, broken flow collections.
     *
     * @param yaml what stands after the name and its colon, lines separated by LF, without blanks at its start and end
     */
    record RawYaml(String yaml) implements PropertyValue {
        private static final Set<String> NULLS = Set.of("", "~", "Null", "NULL");

        /**
         * Checks the text.
         *
         * @param yaml what stands after the name and its colon, lines separated by LF, without blanks at its start and end
         * @throws IllegalArgumentException if it holds a CR or a lone surrogate, starts with a blank, or ends in a blank or an LF
         */
        public RawYaml {
            Texts.checkBlock("raw YAML", yaml);
            if (!yaml.isEmpty() && " \t\n".indexOf(yaml.charAt(yaml.length() - 1)) >= 0) {
                throw new IllegalArgumentException("raw YAML must not end in a blank or a line break");
            }
            if (!yaml.isEmpty() && Texts.isBlank(yaml.charAt(0))) {
                throw new IllegalArgumentException("raw YAML must not start with a blank");
            }
        }
    }

    /**
     * Returns a text.
     *
     * @param value the characters, lines separated by LF
     * @return the value
     * @throws IllegalArgumentException if it holds a CR or a lone surrogate
     */
    static PropertyValue text(String value) {
        return new Text(value);
    }

    /**
     * Returns a whole number. {@link Number} takes others.
     *
     * @param value the number
     * @return the value
     */
    static PropertyValue number(long value) {
        return new Number(Long.toString(value));
    }

    /**
     * Returns a truth value.
     *
     * @param value the value
     * @return the value
     */
    static PropertyValue bool(boolean value) {
        return new Bool(value);
    }

    /**
     * Returns the value that is spelt {@code null}.
     *
     * @return the value
     */
    static PropertyValue nullValue() {
        return new Null();
    }

    /**
     * Returns a list of values.
     *
     * @param values the values in order
     * @return the value
     */
    static PropertyValue items(PropertyValue... values) {
        return new Items(List.of(values));
    }

    /**
     * Returns values by name.
     *
     * @param values the values, in the order in which they are written
     * @return the value
     * @throws IllegalArgumentException if a name holds a CR or a lone surrogate
     */
    static PropertyValue fields(Map<String, PropertyValue> values) {
        return new Fields(values);
    }

    /**
     * Returns YAML that is kept as it is.
     *
     * @param yaml what stands after the name and its colon, lines separated by LF, without blanks at its start and end
     * @return the value
     * @throws IllegalArgumentException if it holds a CR or a lone surrogate, starts with a blank, or ends in a blank or an LF
     */
    static PropertyValue rawYaml(String yaml) {
        return new RawYaml(yaml);
    }
}
