package dev.goh.vault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a small YAML file: mappings, lists and scalars. Anchors and aliases are refused, since a few of them can stand for a huge
 * file; so is deep nesting, which snakeyaml-engine does not bound.
 */
final class YamlReader {
    private static final int DEEPEST = 16;

    private final Iterator<Event> events;

    /** There is something wrong with the file as YAML. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient YamlNode.Place place;

        Malformed(YamlNode.Place place, String message) {
            super(message);
            this.place = place;
        }

        YamlNode.Place place() {
            return place;
        }
    }

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    /** Reads a file; an empty one is an empty mapping. */
    static YamlNode read(String yaml) throws Malformed {
        // The parser reads ahead, so that what it finds first depends on how long the file is.
        OptionalInt forbidden = yaml.codePoints()
                .filter(character -> !StreamReader.isPrintable(character))
                .findFirst();
        if (forbidden.isPresent()) {
            throw new Malformed(
                    place(yaml, forbidden.getAsInt()), "no YAML: it holds a character that YAML does not allow");
        }
        LoadSettings settings = LoadSettings.builder().build();
        StreamReader characters = new StreamReader(settings, yaml);
        try {
            return new YamlReader(new ParserImpl(settings, characters)).document();
        } catch (MarkedYamlEngineException e) {
            throw new Malformed(place(e.getProblemMark()), "no YAML: " + e.getProblem());
        } catch (YamlEngineException | IllegalArgumentException e) {
            // It does not always say where; and it lets an escape beyond Unicode out as a NumberFormatException.
            throw new Malformed(place(characters.getMark()), "no YAML: " + e.getMessage());
        }
    }

    /** Where a character stands first. */
    private static YamlNode.Place place(String yaml, int character) {
        int end = Math.max(0, yaml.indexOf(character));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = yaml.charAt(i);
            if (c == '\n' || c == '\r' && yaml.charAt(i + 1) != '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new YamlNode.Place(line, yaml.codePointCount(lineStart, end) + 1);
    }

    private YamlNode document() throws Malformed {
        YamlNode root = new YamlNode(YamlNode.Kind.MAPPING, "", List.of(), Map.of(), YamlNode.Place.START);
        boolean read = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                if (read) {
                    throw new Malformed(place(event.getStartMark()), "there is a second document; write one");
                }
                YamlNode value = value(events.next(), 0);
                root = value.isEmpty() ? root : value;
                read = true;
            }
        }
        return root;
    }

    private YamlNode value(Event event, int depth) throws Malformed {
        YamlNode.Place place = place(event.getStartMark());
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored) {
            throw new Malformed(place, "anchors and aliases are not understood; write the value out");
        }
        if (depth >= DEEPEST) {
            throw new Malformed(place, "nested deeper than " + DEEPEST + " levels");
        }
        switch (event.getEventId()) {
            case SequenceStart:
                return list(place, depth);
            case MappingStart:
                return mapping(place, depth);
            default:
                return new YamlNode(YamlNode.Kind.SCALAR, ((ScalarEvent) event).getValue(), List.of(), Map.of(), place);
        }
    }

    private YamlNode list(YamlNode.Place place, int depth) throws Malformed {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new YamlNode(YamlNode.Kind.LIST, "", items, Map.of(), place);
    }

    private YamlNode mapping(YamlNode.Place place, int depth) throws Malformed {
        Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = value(event, depth + 1);
            if (key.kind() != YamlNode.Kind.SCALAR) {
                throw new Malformed(key.place(), "a key is a text");
            }
            YamlNode.Field field = new YamlNode.Field(key.place(), value(events.next(), depth + 1));
            YamlNode.Field before = fields.put(key.text(), field);
            if (before != null) {
                throw new Malformed(
                        key.place(),
                        "\"" + key.text() + "\" is already on line "
                                + before.key().line());
            }
        }
        return new YamlNode(YamlNode.Kind.MAPPING, "", List.of(), fields, place);
    }

    private static YamlNode.Place place(Optional<Mark> mark) {
        return mark.map(at -> new YamlNode.Place(at.getLine() + 1, at.getColumn() + 1))
                .orElse(YamlNode.Place.START);
    }
}
