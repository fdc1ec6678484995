package dev.goh.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Something that is read from the text of a value; a string or a small number in JSON. */
record View<T>(String name, boolean isNumber, Function<T, Optional<?>> get) {
    static <T> View<T> always(String name, Function<T, String> get) {
        return new View<>(name, false, value -> Optional.of(get.apply(value)));
    }

    static <T> View<T> sometimes(String name, Function<T, Optional<String>> get) {
        return new View<>(name, false, get::apply);
    }

    static <T> View<T> number(String name, Function<T, Optional<Integer>> get) {
        return new View<>(name, true, get::apply);
    }

    Optional<?> of(T value) {
        return get.apply(value);
    }

    /** Whether a value has this view, and of this content. */
    boolean is(Object given, T value) {
        return of(value).filter(given::equals).isPresent();
    }

    Object read(JsonInput in) {
        return isNumber ? in.smallNumber() : in.string();
    }

    static void write(Object view, JsonGenerator out) {
        if (view instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(view.toString());
        }
    }
}
