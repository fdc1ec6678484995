package dev.goh.markdown;

import dev.goh.core.PropertyValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads and writes the value of one front matter property. snakeyaml-engine does the reading; it has no limit of its own for
 * depth and is quadratic in one long scalar, so long values stay raw and plain one-line values never reach it.
 */
final class Yaml {
    /** The longest value that is understood, as read and as written; a longer one is kept raw. */
    private static final int LONGEST = 8192;

    /** Keys of nested mappings, however they are written, must stay within 1,024 characters. */
    private static final int LONGEST_FIELD = 128;

    private static final int DEEPEST = 32;
    private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`";
    private static final List<String> OTHER_WORDS = List.of("~", "Null", "NULL", "True", "TRUE", "False", "FALSE");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** A sign that could begin a comment right behind something that ends or begins a value. */
    private static final Pattern TIGHT_SIGN = Pattern.compile("(?<=[\\[\\]{},\"'])#");

    private static final String KEY = "k: ";

    private Yaml() {}

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
        PropertyValue value = isPlain(raw) ? plain(raw) : understood(yaml);
        // Blank lines at the end are not part of what is raw, but a tab in one keeps YAML from being read.
        value = value == null ? understood(raw + "\n") : value;
        return value == null || writtenLength(value) > LONGEST ? new PropertyValue.RawYaml(raw) : value;
    }

    private static int writtenLength(PropertyValue value) {
        return write(value).length() - 1;
    }

    /** The text of a scalar of whatever type, empty if there is none; null if the value is something else. */
    static @Nullable String scalar(String yaml) {
        if (yaml.isEmpty() || isPlain(yaml)) {
            return yaml;
        }
        if (yaml.length() > LONGEST || holdsOddBreaks(yaml) || holdsTightComment(yaml)) {
            return null;
        }
        try {
            Iterator<Event> events = valueEvents(yaml);
            if (!(events.next() instanceof ScalarEvent scalar)
                    || !isUntagged(scalar)
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

    private static @Nullable PropertyValue understood(String yaml) {
        if (holdsOddBreaks(yaml) || holdsTightComment(yaml)) {
            return null;
        }
        try {
            Iterator<Event> events = valueEvents(yaml);
            PropertyValue value = value(events.next(), events, 0);
            return value != null && events.next().getEventId() == Event.ID.MappingEnd ? value : null;
        } catch (YamlEngineException | IllegalArgumentException e) {
            return null;
        }
    }

    /** They take longer to make than most values to read, and most notes need none. */
    private static final class Settings {
        private static final LoadSettings DEFAULTS = LoadSettings.builder().build();
    }

    /** The events after the key of a mapping with one entry. */
    private static Iterator<Event> valueEvents(String yaml) {
        String mapping = KEY + yaml;
        Iterator<Event> events = new ParserImpl(Settings.DEFAULTS, new StreamReader(Settings.DEFAULTS, mapping));
        Event event = events.next();
        while (!(event instanceof ScalarEvent)) {
            event = events.next();
        }
        return events;
    }

    private static @Nullable PropertyValue value(Event event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST
                || !(event instanceof NodeEvent node)
                || node.getAnchor().isPresent()) {
            return null;
        }
        if (event instanceof ScalarEvent scalar) {
            if (!isUntagged(scalar)) {
                return null;
            }
            return scalar.getScalarStyle() == ScalarStyle.PLAIN
                    ? plain(scalar.getValue())
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
            if (!(event instanceof ScalarEvent key)
                    || !isUntagged(key)
                    || key.getAnchor().isPresent()) {
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

    private static boolean isUntagged(ScalarEvent scalar) {
        return scalar.getTag().isEmpty() && scalar.getAnchor().isEmpty();
    }

    /** The value of a plain scalar; null where it is spelt as YAML, but not as JSON, writes a number or the like. */
    private static @Nullable PropertyValue plain(String text) {
        if (text.isEmpty()) {
            return new PropertyValue.RawYaml("");
        }
        switch (text) {
            case "true":
                return new PropertyValue.Bool(true);
            case "false":
                return new PropertyValue.Bool(false);
            case "null":
                return new PropertyValue.Null();
            default:
                break;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            if (PropertyValue.Number.isJsonNumber(text)) {
                return new PropertyValue.Number(text);
            }
            if (OTHER_NUMBER.matcher(text).matches()) {
                return null;
            }
        }
        return OTHER_WORDS.contains(text) ? null : new PropertyValue.Text(text);
    }

    /** Whether a text is a plain scalar on one line, beyond doubt; every character but these few is an ordinary one. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = before == ':' && Blanks.isBlank(c) || Blanks.isBlank(before) && c == '#';
            if (c == '\n' || c == '\r' || ends) {
                return false;
            }
            before = c;
        }
        return !Blanks.isBlank(before) && before != ':' && !Blanks.isBlank(text.charAt(0)) && !text.startsWith("...");
    }

    /** A next-line character is a line break to snakeyaml-engine, but not in a note. */
    private static boolean holdsOddBreaks(String yaml) {
        return yaml.indexOf('\u0085') >= 0;
    }

    /** Whether a sign begins a comment though no blank stands before it. YAML forbids that, snakeyaml-engine does not. */
    private static boolean holdsTightComment(String yaml) {
        if (!TIGHT_SIGN.matcher(yaml).find()) {
            return false;
        }
        BitSet scalars = new BitSet();
        try {
            Iterator<Event> events = valueEvents(yaml);
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

    /** Whether other readers of YAML could take a character for a line break, or refuse it. */
    private static boolean isOdd(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' || c >= '\ufeff';
    }

    /** What stands after a name and its colon, a space before it included; further lines after LF. */
    static String write(PropertyValue value) {
        if (value instanceof PropertyValue.RawYaml raw) {
            return raw.yaml().isEmpty() || raw.yaml().startsWith("\n") ? raw.yaml() : " " + raw.yaml();
        }
        if (value instanceof PropertyValue.Text text) {
            return " " + text(text.value());
        }
        if (value instanceof PropertyValue.Items items && isFlatList(items)) {
            StringBuilder list = new StringBuilder();
            items.values().forEach(item -> list.append("\n  -").append(write(item)));
            return list.toString();
        }
        StringBuilder flow = new StringBuilder(" ");
        writeFlow(value, flow);
        return flow.toString();
    }

    private static boolean isFlatList(PropertyValue.Items items) {
        return !items.values().isEmpty()
                && items.values().stream()
                        .noneMatch(item -> item instanceof PropertyValue.Items
                                || item instanceof PropertyValue.Fields
                                || item instanceof PropertyValue.RawYaml);
    }

    /** Writes a list of scalars on one line as people do; what {@link #write} writes if the value is none. */
    static String writeInBrackets(PropertyValue value) {
        if (!(value instanceof PropertyValue.Items items && isFlatList(items))) {
            return write(value);
        }
        return items.values().stream().map(Yaml::inBrackets).collect(Collectors.joining(", ", " [", "]"));
    }

    private static String inBrackets(PropertyValue item) {
        String written = write(item).substring(1);
        boolean plain =
                !(item instanceof PropertyValue.Text) || written.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        return plain || written.startsWith("\"") ? written : quoted(((PropertyValue.Text) item).value());
    }

    /** The length of the list in brackets that a line begins with, if a comment stands behind it; else 0. */
    static int lengthBeforeComment(String line) {
        for (int sign = line.indexOf('#'); sign > 0; sign = line.indexOf('#', sign + 1)) {
            int end = Blanks.skipBack(line, 0, sign);
            boolean list = end < sign && line.charAt(0) == '[' && line.charAt(end - 1) == ']';
            if (list && understood(line.substring(0, end)) instanceof PropertyValue.Items) {
                return end;
            }
        }
        return 0;
    }

    /** Writes a value as JSON does, which is YAML too. */
    private static void writeFlow(PropertyValue value, StringBuilder out) {
        if (value instanceof PropertyValue.Items items) {
            String separator = "[";
            for (PropertyValue item : items.values()) {
                out.append(separator);
                writeFlow(item, out);
                separator = ", ";
            }
            out.append(items.values().isEmpty() ? "[]" : "]");
        } else if (value instanceof PropertyValue.Fields fields) {
            String separator = "{";
            for (Map.Entry<String, PropertyValue> field : fields.values().entrySet()) {
                out.append(separator).append(quoted(field.getKey())).append(": ");
                writeFlow(field.getValue(), out);
                separator = ", ";
            }
            out.append(fields.values().isEmpty() ? "{}" : "}");
        } else if (value instanceof PropertyValue.Number number) {
            out.append(number.literal());
        } else if (value instanceof PropertyValue.Bool bool) {
            out.append(bool.value());
        } else if (value instanceof PropertyValue.Null) {
            out.append("null");
        } else if (value instanceof PropertyValue.Text text) {
            out.append(quoted(text.value()));
        } else if (value instanceof PropertyValue.RawYaml raw) {
            out.append(raw.yaml());
        }
    }

    /** A text as a scalar: plain where that reads back as this text, else in double quotes. */
    static String text(String text) {
        boolean plain = isPlain(text)
                && plain(text) instanceof PropertyValue.Text
                && text.chars().noneMatch(c -> isOdd((char) c));
        return plain ? text : quoted(text);
    }

    /** The name of a property, read from the start of a line; empty if the line does not begin with one. */
    static Optional<Name> name(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first == '"' || first == '\'') {
            int close = closingQuote(line, first);
            int colon = close < 0 ? -1 : Blanks.skip(line, close + 1, line.length());
            String name = close < 0 ? null : scalar(line.substring(0, close + 1));
            // Quoted in our way, a name may be six times as long.
            if (name == null
                    || name.length() > LONGEST / 6
                    || !isColon(line, colon)
                    || name.indexOf('\n') >= 0
                    || name.indexOf('\r') >= 0) {
                return Optional.empty();
            }
            return Optional.of(new Name(name, colon + 1));
        }
        boolean dash = first == '-' && line.length() > 1 && !Blanks.isBlank(line.charAt(1));
        if (Blanks.isBlank(first) || NEVER_FIRST.indexOf(first) >= 0 && !dash) {
            return Optional.empty();
        }
        for (int i = 0; i < line.length(); i++) {
            if (isColon(line, i)) {
                return Optional.of(new Name(line.substring(0, Blanks.skipBack(line, 0, i)), i + 1));
            }
            if (line.charAt(i) == '#' && Blanks.isBlank(line.charAt(i - 1))) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * The name of a property.
     *
     * @param text the name
     * @param end the index after its colon
     */
    record Name(String text, int end) {}

    private static boolean isColon(String line, int i) {
        return i >= 0
                && i < line.length()
                && line.charAt(i) == ':'
                && (i + 1 == line.length() || Blanks.isBlank(line.charAt(i + 1)));
    }

    /** The length of the scalar that a line begins with, if it begins with one that ends in it. */
    static int scalarLength(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first == '"' || first == '\'') {
            return closingQuote(line, first) + 1;
        }
        if (NEVER_FIRST.indexOf(first) >= 0) {
            return 0;
        }
        int comment = 0;
        while (comment < line.length() && !(line.charAt(comment) == '#' && Blanks.isBlank(line.charAt(comment - 1)))) {
            comment++;
        }
        return Blanks.skipBack(line, 0, comment);
    }

    private static int closingQuote(String line, char quote) {
        int i = 1;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '"' || i + 1 == line.length() || line.charAt(i + 1) != quote) {
                    return i;
                }
                i++;
            }
            i++;
        }
        return -1;
    }

    static String writeName(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\0' -> out.append("\\0");
                case '\u0007' -> out.append("\\a");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\u000b' -> out.append("\\v");
                case '\f' -> out.append("\\f");
                case '\u001b' -> out.append("\\e");
                case '\u0085' -> out.append("\\N");
                default -> {
                    if (c < ' ' || c >= 0x7f && c < 0xa0) {
                        out.append("\\x").append(hex(c, 2));
                    } else if (c == '\u2028' || c == '\u2029' || c >= '\ufeff') {
                        out.append("\\u").append(hex(c, 4));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static String hex(int number, int width) {
        String digits = Integer.toHexString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
