package dev.goh.markdown;

import dev.goh.core.PropertyValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the value of one front matter property. snakeyaml-engine has no limit of its own for depth and is quadratic in one long
 * scalar, so long values stay raw and plain one-line values never reach it.
 */
final class YamlReader {
    /** The longest value that is understood, as read and as written; a longer one is kept raw. */
    static final int LONGEST = 8192;

    /** How many characters of YAML one character in quotes may take. */
    static final int LONGEST_ESCAPE = 6;

    /** Keys of nested mappings, however they are written, must stay within 1,024 characters. */
    private static final int LONGEST_FIELD = 128;

    private static final int DEEPEST = 32;

    private YamlReader() {}

    /**
     * The value that stands after a name and its colon.
     *
     * @param yaml all of it; a block scalar may hold blanks and line breaks at its end
     * @param raw the value where YAML and JSON cannot both say it
     */
    static PropertyValue read(String yaml, String raw) {
        if (raw.length() > LONGEST) {
            return new PropertyValue.RawYaml(raw);
        }
        PropertyValue value = PlainScalar.matches(raw) ? PlainScalar.read(raw) : understood(yaml);
        // Blank lines at the end are not part of what is raw, but a tab in one keeps YAML from being read.
        value = value == null ? understood(raw + "\n") : value;
        return value == null || writtenLength(value) > LONGEST ? new PropertyValue.RawYaml(raw) : value;
    }

    private static int writtenLength(PropertyValue value) {
        return YamlWriter.write(value).length() - 1;
    }

    /** Whether what is written for a text is read as that text: in quotes, it may become longer than what is understood. */
    static boolean readsBack(String text) {
        if (text.length() < LONGEST / LONGEST_ESCAPE - 1) {
            return true;
        }
        String written = YamlWriter.text(text);
        return written.length() <= LONGEST || written.equals(text);
    }

    /** The text of a scalar of whatever type, empty if there is none; null if the value is something else. */
    static @Nullable String scalar(String yaml) {
        if (yaml.isEmpty() || PlainScalar.matches(yaml)) {
            return yaml;
        }
        if (yaml.length() > LONGEST || YamlEvents.areDoubtful(yaml)) {
            return null;
        }
        try {
            Iterator<Event> events = YamlEvents.of(yaml);
            if (!(events.next() instanceof ScalarEvent scalar)
                    || !isBare(scalar)
                    || events.next().getEventId() != Event.ID.MappingEnd) {
                return null;
            }
            String value = scalar.getValue();
            return Unicode.loneSurrogate(value) < 0 ? value : null;
        } catch (YamlEngineException | IllegalArgumentException e) {
            // snakeyaml-engine lets an escape beyond Unicode out as a NumberFormatException.
            return null;
        }
    }

    /** The value if YAML and JSON can both say it, else null. */
    static @Nullable PropertyValue understood(String yaml) {
        if (YamlEvents.areDoubtful(yaml)) {
            return null;
        }
        try {
            Iterator<Event> events = YamlEvents.of(yaml);
            PropertyValue value = value(events.next(), events, 0);
            return value != null && events.next().getEventId() == Event.ID.MappingEnd ? value : null;
        } catch (YamlEngineException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable PropertyValue value(Event event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST
                || !(event instanceof NodeEvent node)
                || node.getAnchor().isPresent()) {
            return null;
        }
        if (event instanceof ScalarEvent scalar) {
            if (!isBare(scalar)) {
                return null;
            }
            return scalar.getScalarStyle() == ScalarStyle.PLAIN
                    ? PlainScalar.read(scalar.getValue())
                    : new PropertyValue.Text(scalar.getValue());
        }
        if (event instanceof SequenceStartEvent start && start.getTag().isEmpty()) {
            return items(events, depth);
        }
        if (event instanceof MappingStartEvent start && start.getTag().isEmpty()) {
            return fields(events, depth);
        }
        return null;
    }

    private static @Nullable PropertyValue items(Iterator<Event> events, int depth) {
        List<PropertyValue> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            PropertyValue item = value(event, events, depth + 1);
            if (item == null || item instanceof PropertyValue.RawYaml) {
                return null;
            }
            items.add(item);
        }
        return new PropertyValue.Items(items);
    }

    private static @Nullable PropertyValue fields(Iterator<Event> events, int depth) {
        Map<String, PropertyValue> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key) || !isBare(key)) {
                return null;
            }
            PropertyValue field = value(events.next(), events, depth + 1);
            String name = key.getValue();
            boolean named =
                    name.length() <= LONGEST_FIELD && (!name.isEmpty() || key.getScalarStyle() != ScalarStyle.PLAIN);
            boolean understood = field != null && !(field instanceof PropertyValue.RawYaml) && named;
            if (!understood || fields.put(name, field) != null) {
                return null;
            }
        }
        return new PropertyValue.Fields(fields);
    }

    /** Whether it has neither tag nor anchor. */
    private static boolean isBare(ScalarEvent scalar) {
        return scalar.getTag().isEmpty() && scalar.getAnchor().isEmpty();
    }
}
