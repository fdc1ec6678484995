package dev.goh.fuzz;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoLink;
import dev.goh.markdown.EpisodeNote;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** The lines between {@code ---} and {@code ---}: every value is what a YAML parser finds, and can be changed alone. */
public final class FrontMatterTarget {
    private static final String BODY = "---\n# A\n\n## Checklist\n- [ ] b\n";

    /** Ordinary characters in YAML 1.2 and in notes; unless escaped, the parser still takes them for line breaks, as YAML 1.1 had it. */
    private static final Pattern ODD_BREAK = Pattern.compile("[\\x85\\u2028\\u2029]");

    /** Where the value of a repeated name goes on with its next entry. */
    private static final Pattern ENTRY = Pattern.compile("\n(?=[^ \t\n#-])");

    private FrontMatterTarget() {}

    /** Checks one input: front matter without its delimiters. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Input input = new Input(bytes);
        String yaml = input.text();
        Input.note("---\n" + yaml + "\n" + BODY).ifPresent(note -> {
            NoteLaws.check(note, input.isThorough());
            check(yaml, note);
        });
    }

    private static void check(String yaml, EpisodeNote note) {
        checkJudge(yaml, note.episode().properties());
        checkEdits(note);
    }

    /** Texts, numbers and truth values are those that a parser of YAML finds, if it takes the whole and each part. */
    private static void checkJudge(String yaml, Map<String, PropertyValue> properties) {
        if (!(loaded(yaml, new JsonSchema()) instanceof Map<?, ?> values)
                || !(loaded(yaml, new FailsafeSchema()) instanceof Map<?, ?> names)
                || properties.values().stream().anyMatch(FrontMatterTarget::runsOn)) {
            return;
        }
        // To the parser a name may be a number; the simplest schema leaves it as it is written.
        Map<String, @Nullable Object> judged = new HashMap<>();
        Iterator<?> written = names.keySet().iterator();
        values.values().forEach(value -> judged.put(String.valueOf(written.next()), value));
        boolean oddBreaks = ODD_BREAK.matcher(yaml).find();
        properties.forEach((name, value) -> {
            String told = value instanceof PropertyValue.Text text ? name + text.value() : name;
            if (oddBreaks && ODD_BREAK.matcher(told).find()) {
                return;
            }
            @Nullable Object found = judged.get(name);
            String what = "the value of " + name;
            if (value instanceof PropertyValue.Text text) {
                Law.equal(text.value(), found, what);
            } else if (value instanceof PropertyValue.Bool bool) {
                Law.equal(bool.value(), found, what);
            } else if (value instanceof PropertyValue.Null) {
                Law.holds(judged.containsKey(name) && found == null, "%s is null, not %s", name, found);
            } else if (value instanceof PropertyValue.Number) {
                Law.holds(found instanceof Number, "%s is a number, not %s", name, found);
            }
        });
    }

    /** Whether a value does not end where it must: this parser goes on in the next line, though that is not indented. */
    private static boolean runsOn(PropertyValue value) {
        return value instanceof PropertyValue.RawYaml raw
                && loaded("k: " + ENTRY.split(raw.yaml(), 2)[0], new JsonSchema()) == null;
    }

    /** What the parser finds, or null if it refuses. */
    private static @Nullable Object loaded(String yaml, Schema schema) {
        try {
            // Behind a first line a byte order mark is a character, as it is in the note.
            return new Load(LoadSettings.builder().setSchema(schema).build()).loadFromString("---\n" + yaml);
        } catch (YamlEngineException | IllegalArgumentException | ClassCastException | StackOverflowError e) {
            return null;
        }
    }

    private static void checkEdits(EpisodeNote note) {
        Episode episode = note.episode();
        put(note, episode.withDate(LocalDate.of(2026, 3, 6)));
        put(note, episode.withDate(Optional.empty()).withUrl(VideoLink.of("https://youtu.be/abcdefgh815")));
        put(note, episode.withProperty("topic", PropertyValue.text("green: tea # x")));
        put(note, episode.withProperties(Map.of()));
    }

    private static void put(EpisodeNote note, Episode episode) {
        EpisodeNote changed = NoteLaws.put(note, episode);
        Law.holds(changed.text().endsWith(BODY), "L5 the body stays: %s", changed.text());
        Law.equal(changed.with(note.episode()).episode(), note.episode(), "back");
    }
}
