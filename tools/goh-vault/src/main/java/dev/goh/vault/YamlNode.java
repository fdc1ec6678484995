package dev.goh.vault;

import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file and where it stands.
 *
 * @param kind what it is
 * @param text a scalar's text, whatever type it may have
 * @param items the values of a list
 * @param fields the values of a mapping by their keys, in order
 * @param place where it begins
 */
record YamlNode(Kind kind, String text, List<YamlNode> items, Map<String, Field> fields, Place place) {
    enum Kind {
        SCALAR("a text"),
        LIST("a list"),
        MAPPING("a mapping");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A value of a mapping.
     *
     * @param key where its key stands
     * @param value the value
     */
    record Field(Place key, YamlNode value) {}

    /** A line and a column, from 1. */
    record Place(int line, int column) {
        static final Place START = new Place(1, 1);
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return kind == Kind.SCALAR && text.isEmpty();
    }
}
