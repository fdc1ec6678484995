package dev.goh.json;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.internal.InvalidUtf8Exception;
import dev.goh.core.internal.Quote;
import dev.goh.core.internal.Utf8;
import dev.goh.json.internal.IndentedJson;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Texts and bytes to episodes and back. */
final class JsonText {
    static final JsonOptions DEFAULTS = JsonOptions.builder().build();

    private static final JsonFactory FACTORY = factory(DEFAULTS);
    private static final Pattern JACKSON_ADVICE = Pattern.compile(
            "(: enable `| \\((start marker at|for (Array|Object) starting|not recognized)).*", Pattern.DOTALL);
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();

    private JsonText() {}

    private static JsonFactory factory(JsonOptions options) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Depth.ofJson(options.maxDepth()))
                        .maxStringLength(options.maxLength())
                        .maxNameLength(options.maxLength())
                        .maxNumberLength(options.maxLength())
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Depth.ofJson(options.maxDepth()))
                        .build())
                // What one document calls its properties must not make another one fail.
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                // JSON is UTF-8.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    private static JsonFactory factoryFor(JsonOptions options) {
        boolean usual = options.maxDepth() == DEFAULTS.maxDepth() && options.maxLength() <= DEFAULTS.maxLength();
        return usual ? FACTORY : factory(options);
    }

    /**
     * Reads a document in UTF-8. Its bytes are parsed, which is quicker than to decode it; what is wrong with it is found out by
     * reading it again as text, since places are told in characters.
     *
     * @param firstLine the number of its first line, from 1
     */
    static Episode read(byte[] utf8, JsonOptions options, int firstLine) {
        if (utf8.length <= options.maxLength() && Utf8.isSurelyValid(utf8)) {
            try (JsonParser parser = factoryFor(options).createParser(ObjectReadContext.empty(), utf8)) {
                return read(JsonInput.of(parser), parser, options);
            } catch (EpisodeJsonException | JacksonException e) {
                // Told below.
            }
        }
        return read(decode(utf8, options, firstLine), options, firstLine, null);
    }

    /**
     * Reads a document.
     *
     * @param firstLine the number of its first line, from 1
     * @param skipped takes what is left out; null if nothing may be
     */
    static Episode read(
            String json, JsonOptions options, int firstLine, @Nullable List<LenientReading.Skipped> skipped) {
        if (json.length() > options.maxLength()) {
            throw tooLong(options, firstLine);
        }
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        JsonParser parser = factoryFor(options).createParser(ObjectReadContext.empty(), text);
        Places places = new Places(text, firstLine);
        JsonInput in = new JsonInput(parser, places, skipped, options.maxSkipped());
        try (parser) {
            return read(in, parser, options);
        } catch (StreamConstraintsException e) {
            throw Depth.tooDeep(in.path(), in.position(), options.maxDepth());
        } catch (StreamReadException e) {
            Position position = places.apply(Position.of(e.getLocation()));
            throw new EpisodeJsonException(in.path(), position, "no JSON: " + problem(e));
        }
    }

    private static Episode read(JsonInput in, JsonParser parser, JsonOptions options) {
        parser.nextToken();
        Episode episode = EpisodeCodec.CODEC.read(in);
        if (parser.nextToken() != null) {
            throw in.error("the episode ends before this, and nothing may follow it");
        }
        Depth.check(episode, options.maxDepth());
        return episode;
    }

    /** Jackson names its own options in some messages, which nobody here can set. */
    private static String problem(StreamReadException e) {
        return Quote.plain(JACKSON_ADVICE.matcher(e.getOriginalMessage()).replaceFirst(""), 300);
    }

    static EpisodeJsonLimitException tooLong(JsonOptions options, int line) {
        return new EpisodeJsonLimitException(
                "maxLength",
                ModelPath.ROOT,
                new Position(line, 1),
                "longer than " + options.maxLength() + ", which is the limit");
    }

    /** Decodes UTF-8 and refuses what is none. */
    static String decode(byte[] utf8, JsonOptions options, int firstLine) {
        if (utf8.length > options.maxLength()) {
            throw tooLong(options, firstLine);
        }
        try {
            return Utf8.decode(utf8);
        } catch (InvalidUtf8Exception e) {
            String before = new String(utf8, 0, e.offset(), StandardCharsets.UTF_8);
            throw new EpisodeJsonException(
                    ModelPath.ROOT,
                    new Places(before, firstLine).at(before.length()),
                    "invalid UTF-8 at byte " + e.offset() + "; JSON is UTF-8");
        }
    }

    static String write(Episode episode, JsonOptions options) {
        StringWriter text = new StringWriter(1 << 14);
        write(episode, options, factoryFor(options).createGenerator(context(options), text));
        return options.pretty() ? text.append('\n').toString() : text.toString();
    }

    static byte[] writeBytes(Episode episode, JsonOptions options) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            write(episode, options, factoryFor(options).createGenerator(context(options), bytes, JsonEncoding.UTF8));
            if (options.pretty()) {
                bytes.write('\n');
            }
            return bytes.toByteArray();
        }
    }

    private static ObjectWriteContext context(JsonOptions options) {
        return options.pretty() ? IndentedJson.CONTEXT : COMPACT;
    }

    private static void write(Episode episode, JsonOptions options, JsonGenerator out) {
        try (out) {
            Depth.check(episode, options.maxDepth());
            EpisodeCodec.CODEC.write(episode, out);
        }
    }
}
