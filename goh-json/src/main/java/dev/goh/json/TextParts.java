package dev.goh.json;

import dev.goh.core.ModelPath;
import dev.goh.core.internal.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the members of a type that holds one text, and shows views of it. The text counts; views beside it must be those
 * that are read from it. Without a text one is composed from the views: of several spellings, the first that reads back
 * as all of them.
 */
final class TextParts<T> {
    private final JsonInput in;
    private final Function<T, String> textOf;
    private final List<Given<T>> views = new ArrayList<>(0);
    private UnaryOperator<T> finish = UnaryOperator.identity();
    private @Nullable T value;

    /** A view that a document gives, and where. */
    private record Given<T>(View<T> view, Object value, ModelPath path, Position position) {}

    TextParts(JsonInput in, Function<T, String> textOf) {
        this.in = in;
        this.textOf = textOf;
    }

    /** Reads the text. */
    void readText(Function<String, T> of) {
        value = in.string(of);
    }

    /** Reads a view. */
    void readView(View<T> view) {
        Object given = view.read(in);
        // The place is not asked for unless there is something to say about it.
        if (value == null) {
            views.add(new Given<>(view, given, in.path(), in.position()));
        } else if (!view.is(given, value)) {
            throw contradiction(new Given<>(view, given, in.path(), in.position()), value);
        }
    }

    /** Changes the value once it is there, by a member that is no view. */
    void then(UnaryOperator<T> change) {
        finish = change;
    }

    /** Returns the value that the text or the views make. */
    T build(Function<String, T> of, Function<Map<String, String>, List<String>> spellings) {
        T built = value;
        if (built == null) {
            return finish.apply(composed(of, spellings));
        }
        for (Given<T> given : views) {
            if (!given.view.is(given.value, built)) {
                in.report(contradiction(given, built), given.path);
            }
        }
        return finish.apply(built);
    }

    private T composed(Function<String, T> of, Function<Map<String, String>, List<String>> spellings) {
        if (views.isEmpty()) {
            throw new IllegalArgumentException("neither \"text\" nor a part of it is given");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        views.forEach(given -> byName.put(given.view.name(), given.value.toString()));
        String problem = "no text reads back as these parts; give \"text\" instead";
        for (String text : spellings.apply(byName)) {
            try {
                T composed = of.apply(text);
                if (views.stream().allMatch(given -> given.view.is(given.value, composed))) {
                    return composed;
                }
            } catch (IllegalArgumentException e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        throw new IllegalArgumentException(problem);
    }

    private EpisodeJsonException contradiction(Given<T> given, T value) {
        String read =
                given.view.of(value).map(part -> Quote.of(part.toString())).orElse("none");
        return new EpisodeJsonException(
                given.path,
                given.position,
                Quote.of(given.value.toString()) + " contradicts the text " + Quote.of(textOf.apply(value))
                        + ", which has " + read);
    }
}
