package dev.goh.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Values that are a string in JSON. */
final class Scalars {
    /** A string as it is. */
    static final Codec<String> STRING = of(Function.identity(), Function.identity());

    private Scalars() {}

    /**
     * A type that is written as a string.
     *
     * @param read makes the value, and refuses a string that is none with an IllegalArgumentException
     */
    static <T> Codec<T> of(Function<String, T> read, Function<T, String> write) {
        return new Scalar<>(read, write);
    }

    /** One of these types. */
    record Scalar<T>(Function<String, T> read, Function<T, String> write) implements Codec<T> {
        @Override
        public T read(JsonInput in) {
            return in.string(read);
        }

        @Override
        public void write(T value, JsonGenerator out) {
            out.writeString(write.apply(value));
        }
    }
}
