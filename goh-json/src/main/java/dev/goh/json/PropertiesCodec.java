package dev.goh.json;

import dev.goh.core.PropertyValue;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Front matter properties by name, in their order. */
final class PropertiesCodec {
    private PropertiesCodec() {}

    /**
     * Reads the properties.
     *
     * @param taken names that the episode has a value of its own for
     */
    static Map<String, PropertyValue> read(JsonInput in, Set<String> taken) {
        return in.map(name -> checked(name, taken), PropertyValueCodec.CODEC);
    }

    private static String checked(String name, Set<String> taken) {
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a property's name must be one line");
        }
        if (taken.contains(name)) {
            throw new IllegalArgumentException("the episode has its " + name + " already; one of them must go");
        }
        return name;
    }

    static void write(Map<String, PropertyValue> properties, JsonGenerator out) {
        out.writeStartObject();
        properties.forEach((name, value) -> {
            out.writeName(name);
            PropertyValueCodec.CODEC.write(value, out);
        });
        out.writeEndObject();
    }
}
