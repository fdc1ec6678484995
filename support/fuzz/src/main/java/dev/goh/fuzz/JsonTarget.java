package dev.goh.fuzz;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.json.EpisodeJsonException;
import dev.goh.json.JsonOptions;
import dev.goh.json.LenientReading;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** JSON text: what is read is written back the same, whoever reads it, and becomes a note or is refused with its path. */
public final class JsonTarget {
    private static final EpisodeNote EMPTY = EpisodeNote.parse("");

    private JsonTarget() {}

    /** Checks one input: JSON. */
    public static void fuzzerTestOneInput(byte[] input) {
        check(new String(input, StandardCharsets.UTF_8));
    }

    private static void check(String json) {
        Optional<Episode> strict = strict(json);
        Optional<LenientReading> lenient = lenient(json);
        if (strict.isPresent()) {
            Law.holds(lenient.isPresent(), "what is read strictly is read leniently");
            Law.equal(lenient.get().episode(), strict.get(), "read leniently");
            Law.equal(lenient.get().skipped(), List.of(), "nothing is left out");
            Law.equal(EpisodeJson.read(json.getBytes(StandardCharsets.UTF_8)), strict.get(), "read as bytes");
        }
        lenient.map(LenientReading::episode).ifPresent(JsonTarget::checkEpisode);
    }

    private static Optional<Episode> strict(String json) {
        try {
            return Optional.of(EpisodeJson.read(json));
        } catch (EpisodeJsonException e) {
            checkRefusal(json, e);
            checkRefusalOfBytes(json.getBytes(StandardCharsets.UTF_8), e);
            return Optional.empty();
        }
    }

    private static void checkRefusalOfBytes(byte[] json, EpisodeJsonException expected) {
        try {
            EpisodeJson.read(json);
        } catch (EpisodeJsonException e) {
            Law.equal(e.getMessage(), expected.getMessage(), "the refusal of bytes");
            return;
        }
        throw new AssertionError("bytes are read that as text are not: " + expected);
    }

    private static Optional<LenientReading> lenient(String json) {
        try {
            return Optional.of(EpisodeJson.readLeniently(json, JsonOptions.defaults()));
        } catch (EpisodeJsonException e) {
            checkRefusal(json, e);
            return Optional.empty();
        }
    }

    private static void checkRefusal(String json, EpisodeJsonException e) {
        Law.holds(!e.problem().isEmpty(), "the refusal says what is wrong");
        Law.holds(e.line() <= json.split("\r\n|\r|\n", -1).length, "line %s is in the text", e.line());
        boolean plain = String.valueOf(e.getMessage()).chars().noneMatch(Character::isISOControl);
        Law.holds(plain, "no control characters in %s", e);
    }

    private static void checkEpisode(Episode episode) {
        String written = EpisodeJson.write(episode);
        Law.equal(EpisodeJson.read(written), episode, "L7 JSON");
        String indented = EpisodeJson.write(episode, JsonOptions.indented());
        Law.equal(EpisodeJson.read(indented), episode, "L7 JSON, indented");
        boolean representable;
        try {
            representable = NoteLaws.isRepresentable(episode);
        } catch (NoteLimitException e) {
            return;
        }
        NoteLaws.offer(EMPTY, episode, representable);
    }
}
