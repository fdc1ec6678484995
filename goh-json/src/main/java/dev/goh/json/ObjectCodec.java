package dev.goh.json;

import dev.goh.core.internal.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads and writes a type that is an object in JSON, member by member in the order in which they were named here.
 *
 * @param <T> the type
 * @param <B> what gathers the members while an object is read
 */
final class ObjectCodec<T, B> implements Codec<T> {
    private final String what;
    private final Function<JsonInput, B> begin;
    private final Function<B, T> build;
    private final List<Member<T, B>> members;
    private final PropertyNameMatcher names;

    /** A member: how it is read into what gathers, and how it is written with its name, or left out. */
    private record Member<T, B>(
            String name,
            boolean required,
            long bit,
            BiConsumer<JsonInput, B> read,
            BiConsumer<T, JsonGenerator> write) {}

    private ObjectCodec(String what, Function<JsonInput, B> begin, Function<B, T> build, List<Member<T, B>> members) {
        this.what = what;
        this.begin = begin;
        this.build = build;
        this.members = members;
        this.names = BinaryNameMatcher.constructFrom(
                members.stream().map(member -> Named.fromString(member.name)).toList(), true);
    }

    /**
     * Begins a codec.
     *
     * @param what what the type is called in messages, with its article
     */
    static <T, B> Builder<T, B> of(String what, Function<JsonInput, B> begin, Function<B, T> build) {
        return new Builder<>(what, begin, build);
    }

    @Override
    public T read(JsonInput in) {
        TokenStreamContext object = in.startObject(what);
        int depth = in.depth();
        B gathered = begin.apply(in);
        long seen = 0;
        for (int next = in.nextMember(names);
                next != PropertyNameMatcher.MATCH_END_OBJECT;
                next = in.nextMember(names)) {
            if (next == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                in.skip(in.error("unknown property; " + what + " has " + list()), depth);
                continue;
            }
            Member<T, B> member = members.get(next);
            if ((seen & member.bit) != 0) {
                in.skip(in.duplicate(member.name), depth);
            } else {
                seen |= member.bit;
                try {
                    member.read.accept(in, gathered);
                } catch (EpisodeJsonException e) {
                    if (member.required) {
                        // Without it there is no object; whoever holds the object may do without that.
                        throw e;
                    }
                    in.skip(e, depth);
                }
            }
        }
        for (Member<T, B> member : members) {
            if (member.required && (seen & member.bit) == 0) {
                throw in.errorIn(object, what + " needs " + Quote.of(member.name));
            }
        }
        try {
            return build.apply(gathered);
        } catch (IllegalArgumentException e) {
            throw in.errorIn(object, String.valueOf(e.getMessage()));
        }
    }

    private String list() {
        return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Member<T, B> member : members) {
            member.write.accept(value, out);
        }
        out.writeEndObject();
    }

    /** Names the members of a codec. */
    static final class Builder<T, B> {
        private final String what;
        private final Function<JsonInput, B> begin;
        private final Function<B, T> build;
        private final List<Member<T, B>> members = new ArrayList<>();
        private @Nullable ObjectCodec<T, B> built;

        private Builder(String what, Function<JsonInput, B> begin, Function<B, T> build) {
            this.what = what;
            this.begin = begin;
            this.build = build;
        }

        /** A member that is always there. */
        <V> Builder<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            return always(name, true, codec, get, set);
        }

        /** A member that is always written; a document may leave it out, which means the default of the model. */
        <V> Builder<T, B> written(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            return always(name, false, codec, get, set);
        }

        private <V> Builder<T, B> always(
                String name, boolean required, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            SerializedString key = new SerializedString(name);
            return add(name, required, (in, gathered) -> set.accept(gathered, codec.read(in)), (value, out) -> {
                out.writeName(key);
                codec.write(get.apply(value), out);
            });
        }

        /** A member that is left out where the model has nothing. */
        <V> Builder<T, B> optional(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            SerializedString key = new SerializedString(name);
            return add(name, false, (in, gathered) -> set.accept(gathered, codec.read(in)), (value, out) -> {
                Optional<V> there = get.apply(value);
                if (there.isPresent()) {
                    out.writeName(key);
                    codec.write(there.get(), out);
                }
            });
        }

        /** A text that is left out where it is empty. */
        Builder<T, B> text(String name, Function<T, String> get, BiConsumer<B, String> set) {
            SerializedString key = new SerializedString(name);
            return add(name, false, (in, gathered) -> set.accept(gathered, in.string()), (value, out) -> {
                String text = get.apply(value);
                if (!text.isEmpty()) {
                    out.writeName(key);
                    out.writeString(text);
                }
            });
        }

        /** A list; written where it is empty too. */
        <V> Builder<T, B> list(String name, Codec<V> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
            return list(name, () -> codec, get, set);
        }

        /** A list of values of the very type. */
        Builder<T, B> children(String name, Function<T, List<T>> get, BiConsumer<B, List<T>> set) {
            return list(name, this::self, get, set);
        }

        private <V> Builder<T, B> list(
                String name, Supplier<Codec<V>> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
            SerializedString key = new SerializedString(name);
            return add(name, false, (in, gathered) -> set.accept(gathered, in.list(codec.get())), (value, out) -> {
                out.writeName(key);
                out.writeStartArray();
                for (V element : get.apply(value)) {
                    codec.get().write(element, out);
                }
                out.writeEndArray();
            });
        }

        private Codec<T> self() {
            if (built == null) {
                throw new IllegalStateException(what + " is not built yet");
            }
            return built;
        }

        Builder<T, B> add(
                String name, boolean required, BiConsumer<JsonInput, B> read, BiConsumer<T, JsonGenerator> write) {
            members.add(new Member<>(name, required, 1L << members.size(), read, write));
            return this;
        }

        ObjectCodec<T, B> build() {
            built = new ObjectCodec<>(what, begin, build, List.copyOf(members));
            return built;
        }
    }
}
