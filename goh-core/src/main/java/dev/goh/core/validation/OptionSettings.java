package dev.goh.core.validation;

import java.util.Map;
import java.util.TreeMap;

/**
 * The options that a profile sets. What changes something returns a changed copy.
 *
 * @param byName sorted
 */
record OptionSettings(Map<String, Setting<?>> byName) {
    /** A value, with the option that it was set by, whose type it has. */
    private record Setting<T>(RuleOption<T> option, T value) {
        /** The value as another option of the same name reads it. */
        <U> U as(RuleOption<U> other) {
            return other.parse(option.print(value));
        }
    }

    static OptionSettings none() {
        return new OptionSettings(new TreeMap<>());
    }

    /**
     * Sets a value.
     *
     * @param known the option of this name that a rule has
     * @throws ProfileException if the rule's option does not take the value
     */
    <T> OptionSettings with(RuleOption<T> option, T value, RuleOption<?> known) {
        Setting<T> setting = new Setting<>(option, value);
        setting.as(known);
        return with(setting);
    }

    /**
     * Sets a value as a user writes it.
     *
     * @throws ProfileException if it is none
     */
    <T> OptionSettings parsed(RuleOption<T> option, String value) {
        return with(new Setting<>(option, option.parse(value)));
    }

    private OptionSettings with(Setting<?> setting) {
        Map<String, Setting<?>> all = new TreeMap<>(byName);
        all.put(setting.option.name(), setting);
        return new OptionSettings(all);
    }

    /** These and others. What the others set, wins. */
    OptionSettings and(OptionSettings others) {
        Map<String, Setting<?>> all = new TreeMap<>(byName);
        all.putAll(others.byName);
        return new OptionSettings(all);
    }

    /**
     * Returns what is set, else the default.
     *
     * @throws ProfileException if the value was set by another option of this name, and this one does not take it
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the very option that set the value has its type
    <T> T value(RuleOption<T> option) {
        Setting<?> setting = byName.get(option.name());
        if (setting == null) {
            return option.defaultValue();
        }
        return setting.option == option ? (T) setting.value : setting.as(option);
    }
}
