package dev.goh.core;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of front matter properties. */
final class EpisodeProperties {
    private EpisodeProperties() {}

    static void checkName(String name) {
        Texts.checkBlock("a property's name", name);
        if (name.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a property's name must be one line: " + Texts.quote(name));
        }
    }

    /** The properties without those of the given names, which may be null for none. */
    static Map<String, PropertyValue> without(Map<String, PropertyValue> properties, @Nullable String... names) {
        Map<String, PropertyValue> rest = new LinkedHashMap<>(properties);
        for (String name : names) {
            rest.remove(name);
        }
        return rest;
    }
}
