package dev.goh.json;

import dev.goh.core.PropertyValue;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Front matter properties by name, in their order. */
final class PropertiesCodec implements Codec<Map<String, PropertyValue>> {
    static final Codec<Map<String, PropertyValue>> CODEC = new PropertiesCodec();

    private PropertiesCodec() {}

    @Override
    public Map<String, PropertyValue> read(JsonInput in) {
        return in.map(PropertiesCodec::name, PropertyValueCodec.CODEC);
    }

    private static String name(String name) {
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a property's name must be one line");
        }
        return name;
    }

    @Override
    public void write(Map<String, PropertyValue> properties, JsonGenerator out) {
        out.writeStartObject();
        properties.forEach((name, value) -> {
            out.writeName(name);
            PropertyValueCodec.CODEC.write(value, out);
        });
        out.writeEndObject();
    }
}
