package dev.goh.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Begins the codec of a type that holds one text, and shows views of it. */
final class TextCodec {
    private TextCodec() {}

    /**
     * Begins a codec with the members {@code text} and those for the views.
     *
     * @param what what the type is called in messages, with its article
     * @param of makes the value of its text
     * @param text gives the text of a value
     * @param spellings composes texts from views by name, best first
     * @param views the views, in the order in which they are written
     */
    static <T> ObjectCodec.Builder<T, TextParts<T>> of(
            String what,
            Function<String, T> of,
            Function<T, String> text,
            Function<Map<String, String>, List<String>> spellings,
            List<View<T>> views) {
        ObjectCodec.Builder<T, TextParts<T>> members = ObjectCodec.of(
                what, in -> new TextParts<>(in, text), (TextParts<T> parts) -> parts.build(of, spellings));
        members.add("text", false, (in, parts) -> parts.readText(of), (value, out) -> {
            out.writeName("text");
            out.writeString(text.apply(value));
        });
        for (View<T> view : views) {
            SerializedString name = new SerializedString(view.name());
            members.add(
                    view.name(),
                    false,
                    (in, parts) -> parts.readView(view),
                    (value, out) -> write(name, view.of(value), out));
        }
        return members;
    }

    private static void write(SerializedString name, Optional<?> view, JsonGenerator out) {
        if (view.isPresent()) {
            out.writeName(name);
            View.write(view.get(), out);
        }
    }
}
