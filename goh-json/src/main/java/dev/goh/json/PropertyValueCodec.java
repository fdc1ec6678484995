package dev.goh.json;

import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * The JSON value of the same meaning. Numbers keep their spelling. YAML that JSON cannot say is {@code {"$yaml": ".."}}; so a
 * field that really has the name {@code $yaml} is written {@code $$yaml}, that one {@code $$$yaml}, and so on.
 */
final class PropertyValueCodec implements Codec<PropertyValue> {
    static final Codec<PropertyValue> CODEC = new PropertyValueCodec(1);

    private static final String RAW = "$yaml";

    private final int level;

    /**
     * Makes a codec.
     *
     * @param level 1 for the value of a property, one more for values in it
     */
    private PropertyValueCodec(int level) {
        this.level = level;
    }

    private PropertyValueCodec below() {
        return new PropertyValueCodec(level + 1);
    }

    @Override
    public PropertyValue read(JsonInput in) {
        JsonToken token = in.token();
        if (token == null) {
            throw in.expected("a value");
        }
        if (level > JsonOptions.DEEPEST) {
            throw Depth.tooDeep(in.path(), in.position(), JsonOptions.DEEPEST);
        }
        return switch (token) {
            case VALUE_STRING -> in.string(PropertyValue.Text::new);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            case VALUE_TRUE -> new PropertyValue.Bool(true);
            case VALUE_FALSE -> new PropertyValue.Bool(false);
            case VALUE_NULL -> new PropertyValue.Null();
            case START_ARRAY -> new PropertyValue.Items(in.list(below()));
            case START_OBJECT -> object(in);
            default -> throw in.expected("a value");
        };
    }

    private static PropertyValue number(JsonInput in) {
        try {
            return new PropertyValue.Number(in.text());
        } catch (IllegalArgumentException e) {
            throw in.error(String.valueOf(e.getMessage()));
        }
    }

    private PropertyValue object(JsonInput in) {
        TokenStreamContext object = in.startObject("an object");
        Map<String, PropertyValue> values = in.map(name -> name, below());
        PropertyValue raw = values.get(RAW);
        if (raw != null) {
            return raw(in, object, values.size(), raw);
        }
        Map<String, PropertyValue> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(isEscaped(name) ? name.substring(1) : name, value));
        try {
            return new PropertyValue.Fields(fields);
        } catch (IllegalArgumentException e) {
            throw in.errorIn(object, String.valueOf(e.getMessage()));
        }
    }

    private static PropertyValue raw(JsonInput in, TokenStreamContext object, int size, PropertyValue raw) {
        if (size > 1 || !(raw instanceof PropertyValue.Text text)) {
            throw in.errorIn(
                    object,
                    "\"$yaml\" is raw YAML: a string, and alone in its object; a field of that name "
                            + "is written \"$$yaml\"");
        }
        try {
            return new PropertyValue.RawYaml(text.value());
        } catch (IllegalArgumentException e) {
            throw in.errorIn(object, String.valueOf(e.getMessage()));
        }
    }

    /** Whether this is {@code $yaml} with more dollars before it. */
    private static boolean isEscaped(String name) {
        return name.endsWith(RAW)
                && name.length() > RAW.length()
                && name.chars().limit(name.length() - 4L).allMatch(c -> c == '$');
    }

    @Override
    public void write(PropertyValue value, JsonGenerator out) {
        if (level > JsonOptions.DEEPEST) {
            throw Depth.tooDeep(ModelPath.of("properties"), Position.UNKNOWN, JsonOptions.DEEPEST);
        }
        if (value instanceof PropertyValue.Text text) {
            out.writeString(text.value());
        } else if (value instanceof PropertyValue.Number number) {
            out.writeNumber(number.literal());
        } else if (value instanceof PropertyValue.Bool bool) {
            out.writeBoolean(bool.value());
        } else if (value instanceof PropertyValue.Null) {
            out.writeNull();
        } else if (value instanceof PropertyValue.Items items) {
            out.writeStartArray();
            PropertyValueCodec below = below();
            for (PropertyValue item : items.values()) {
                below.write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof PropertyValue.Fields fields) {
            out.writeStartObject();
            PropertyValueCodec below = below();
            for (Map.Entry<String, PropertyValue> field : fields.values().entrySet()) {
                String name = field.getKey();
                out.writeName(name.equals(RAW) || isEscaped(name) ? "$" + name : name);
                below.write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof PropertyValue.RawYaml raw) {
            out.writeStartObject();
            out.writeName(RAW);
            out.writeString(raw.yaml());
            out.writeEndObject();
        } else {
            throw new IllegalStateException("unknown kind of property: " + value);
        }
    }
}
