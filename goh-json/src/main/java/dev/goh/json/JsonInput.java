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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a document that is being read; knows where they stand, and what to do about one that is wrong. */
final class JsonInput {
    private final JsonParser parser;
    private final UnaryOperator<Position> place;
    private final @Nullable List<LenientReading.Skipped> skipped;
    private final int maxSkipped;

    /**
     * Reads what a parser gives.
     *
     * @param place makes a place for people of one that the parser tells
     * @param skipped takes what is left out; null if nothing may be
     * @param maxSkipped how much may be left out
     */
    JsonInput(
            JsonParser parser,
            UnaryOperator<Position> place,
            @Nullable List<LenientReading.Skipped> skipped,
            int maxSkipped) {
        this.parser = parser;
        this.place = place;
        this.skipped = skipped;
        this.maxSkipped = maxSkipped;
    }

    /** Reads strictly what the parser of an app gives. */
    static JsonInput of(JsonParser parser) {
        return new JsonInput(parser, UnaryOperator.identity(), null, 0);
    }

    /** Returns the current token; null after the last. */
    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    /** Returns the text of the current token, whatever its kind. */
    String text() {
        return parser.getString();
    }

    /** Reads a string. */
    String string() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expected("a string");
        }
        return parser.getString();
    }

    /** Reads a string and makes a value of it; what that refuses is the problem. */
    <T> T string(Function<String, T> read) {
        String text = string();
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    /** Reads a number from 0 to 9999 that is written without fraction and exponent. */
    int smallNumber() {
        String digits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getString() : "-";
        if (digits.length() > 4 || digits.charAt(0) == '-') {
            throw expected("a whole number from 0 to 9999");
        }
        return Integer.parseInt(digits);
    }

    /** Reads an array. */
    <T> List<T> list(Codec<T> codec) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw expected("an array");
        }
        int depth = depth();
        List<T> values = new ArrayList<>();
        while (nextElement()) {
            try {
                values.add(codec.read(this));
            } catch (EpisodeJsonException e) {
                skip(e, depth);
            }
        }
        return values;
    }

    /**
     * Reads an object with members of one type.
     *
     * @param key makes a key of a member's name, and refuses a name that is none with an IllegalArgumentException
     */
    <K, V> Map<K, V> map(Function<String, K> key, Codec<V> codec) {
        startObject("an object");
        int depth = depth();
        Map<K, V> values = new LinkedHashMap<>();
        for (String name = nextMember(); name != null; name = nextMember()) {
            try {
                K read = key.apply(name);
                if (values.containsKey(read)) {
                    throw duplicate(name);
                }
                values.put(read, codec.read(this));
            } catch (IllegalArgumentException e) {
                skip(error(String.valueOf(e.getMessage())), depth);
            } catch (EpisodeJsonException e) {
                skip(e, depth);
            }
        }
        return values;
    }

    /** Goes to the next element of an array; false at its end. */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Begins an object and returns what {@link #errorIn} needs to name its beginning. */
    TokenStreamContext startObject(String what) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expected(what.equals("an object") ? what : what + ", which is an object");
        }
        return parser.streamReadContext();
    }

    /** Returns the name of the next member, with its value as the current token; null at the object's end. */
    @Nullable
    String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /**
     * Returns which of some names the next member has, with its value as the current token.
     *
     * @return the place of the name; {@link PropertyNameMatcher#MATCH_UNKNOWN_NAME} for another name,
     *     {@link PropertyNameMatcher#MATCH_END_OBJECT} at the object's end
     */
    int nextMember(PropertyNameMatcher names) {
        int name = parser.nextNameMatch(names);
        if (name == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            return PropertyNameMatcher.MATCH_END_OBJECT;
        }
        if (name != PropertyNameMatcher.MATCH_END_OBJECT) {
            parser.nextToken();
        }
        return name;
    }

    /** How many arrays and objects are open. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /**
     * Passes over a value that cannot be read, if that is allowed.
     *
     * @param problem what is wrong with the value, or with something in it
     * @param depth how many arrays and objects are open around the value
     * @throws EpisodeJsonException the problem, if nothing may be left out
     */
    void skip(EpisodeJsonException problem, int depth) {
        if (skipped == null || problem instanceof EpisodeJsonLimitException) {
            throw problem;
        }
        while (depth() > depth) {
            parser.nextToken();
        }
        report(problem, path());
    }

    /**
     * Leaves out a value that has been read.
     *
     * @throws EpisodeJsonException the problem, if nothing may be left out
     */
    void report(EpisodeJsonException problem, ModelPath path) {
        if (skipped == null) {
            throw problem;
        }
        if (skipped.size() == maxSkipped) {
            throw new EpisodeJsonLimitException(
                    "maxSkipped",
                    path,
                    position(),
                    "there is more to leave out than " + maxSkipped + " values, which is the limit");
        }
        skipped.add(new LenientReading.Skipped(path, String.valueOf(problem.getMessage())));
    }

    /** Makes an error about the current token, which is of another kind than expected. */
    EpisodeJsonException expected(String what) {
        return error("expected " + what + ", found " + found());
    }

    private String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + Quote.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quote.plain(parser.getString(), 60);
            default -> Quote.plain(parser.getString(), 60);
        };
    }

    EpisodeJsonException duplicate(String name) {
        return error(Quote.of(name) + " stands in this object twice");
    }

    /** Makes an error about the current token. */
    EpisodeJsonException error(String problem) {
        return new EpisodeJsonException(path(), position(), problem);
    }

    /** Makes an error about an object that has just ended. */
    EpisodeJsonException errorIn(TokenStreamContext object, String problem) {
        Position start = Position.of(object.startLocation(ContentReference.unknown()));
        return new EpisodeJsonException(path(), place.apply(start), problem);
    }

    /** Returns where the current token begins, or where the document ends. */
    Position position() {
        boolean ended = parser.currentToken() == null;
        return place.apply(Position.of(ended ? parser.currentLocation() : parser.currentTokenLocation()));
    }

    /** Returns the address of the current token, or of the object that it ends. */
    ModelPath path() {
        return new ModelPath(parser.streamReadContext().pathAsPointer().toString());
    }
}
