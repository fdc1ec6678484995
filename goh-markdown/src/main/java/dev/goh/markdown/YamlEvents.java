package dev.goh.markdown;

import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Has snakeyaml-engine parse the value of a property, and knows where that reads what other readers of YAML do not. */
final class YamlEvents {
    /** A sign that could begin a comment right behind something that ends or begins a value. */
    private static final Pattern TIGHT_SIGN = Pattern.compile("(?<=[\\[\\]{},\"'])#");

    private static final String KEY = "k: ";

    private YamlEvents() {}

    /** They take longer to make than most values to read, and most notes need none. */
    private static final class Settings {
        private static final LoadSettings DEFAULTS = LoadSettings.builder().build();
    }

    /** The events after the key of a mapping with one entry. */
    static Iterator<Event> of(String yaml) {
        String mapping = KEY + yaml;
        Iterator<Event> events = new ParserImpl(Settings.DEFAULTS, new StreamReader(Settings.DEFAULTS, mapping));
        Event event = events.next();
        while (!(event instanceof ScalarEvent)) {
            event = events.next();
        }
        return events;
    }

    /** Whether snakeyaml-engine may take a value for another than it is, or cannot parse it. */
    static boolean areDoubtful(String yaml) {
        // A next-line character is a line break to snakeyaml-engine, but not in a note.
        return yaml.indexOf('\u0085') >= 0 || holdsTightComment(yaml);
    }

    /** Whether a sign begins a comment though no blank stands before it. YAML forbids that, snakeyaml-engine does not. */
    private static boolean holdsTightComment(String yaml) {
        if (!TIGHT_SIGN.matcher(yaml).find()) {
            return false;
        }
        BitSet scalars = new BitSet();
        try {
            Iterator<Event> events = of(yaml);
            while (events.hasNext()) {
                if (events.next() instanceof ScalarEvent scalar) {
                    scalars.set(index(scalar.getStartMark()), index(scalar.getEndMark()));
                }
            }
        } catch (YamlEngineException | IllegalArgumentException e) {
            // What cannot be parsed is not understood anyway.
            return true;
        }
        for (int sign = yaml.indexOf('#'); sign >= 0; sign = yaml.indexOf('#', sign + 1)) {
            if (!scalars.get(KEY.length() + yaml.codePointCount(0, sign))) {
                if (sign > 0 && !Character.isWhitespace(yaml.charAt(sign - 1))) {
                    return true;
                }
                // The rest of the line is the comment.
                int end = yaml.indexOf('\n', sign);
                sign = end < 0 ? yaml.length() : end;
            }
        }
        return false;
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }
}
