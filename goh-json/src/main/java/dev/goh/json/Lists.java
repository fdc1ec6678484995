package dev.goh.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Lists, which are arrays in JSON. */
final class Lists {
    private Lists() {}

    static <T> Codec<List<T>> of(Codec<T> codec) {
        return new Codec<>() {
            @Override
            public List<T> read(JsonInput in) {
                return in.list(codec);
            }

            @Override
            public void write(List<T> values, JsonGenerator out) {
                out.writeStartArray();
                for (T value : values) {
                    codec.write(value, out);
                }
                out.writeEndArray();
            }
        };
    }
}
