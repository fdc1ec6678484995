package dev.goh.json;

import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * The JSON value of the same meaning. Numbers keep their spelling. YAML that JSON cannot say is {@code {"$yaml": ".."}}; so a
 * field that really has the name {@code $yaml} is written {@code $$yaml}, that one {@code $$$yaml}, and so on.
 */
final class PropertyValueCodec implements Codec<PropertyValue> {
    static final Codec<PropertyValue> CODEC = new PropertyValueCodec();

    private static final String RAW = "$yaml";

    private PropertyValueCodec() {}

    /** Reads a value without calling itself: frames of compiled code for as many levels would fill a small stack. */
    @Override
    public PropertyValue read(JsonInput in) {
        Deque<Open> open = new ArrayDeque<>();
        PropertyValue value = scalarOrOpen(in, open);
        while (!open.isEmpty()) {
            Open inner = open.element();
            if (value != null) {
                inner.add(value);
            }
            try {
                value = inner.next(in) ? scalarOrOpen(in, open) : open.remove().close(in);
            } catch (EpisodeJsonException e) {
                if (open.isEmpty()) {
                    throw e;
                }
                in.skip(e, open.element().depth);
                value = null;
            }
        }
        return Objects.requireNonNull(value);
    }

    /** Reads a value that holds no others; null if it is one that does, which is open then. */
    private static @Nullable PropertyValue scalarOrOpen(JsonInput in, Deque<Open> open) {
        JsonToken token = in.token();
        if (token == null) {
            throw in.expected("a value");
        }
        if (open.size() == JsonOptions.DEEPEST) {
            throw Depth.tooDeep(in.path(), in.position(), JsonOptions.DEEPEST);
        }
        switch (token) {
            case VALUE_STRING:
                return in.string(PropertyValue.Text::new);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
                return number(in);
            case VALUE_TRUE:
                return new PropertyValue.Bool(true);
            case VALUE_FALSE:
                return new PropertyValue.Bool(false);
            case VALUE_NULL:
                return new PropertyValue.Null();
            case START_ARRAY:
                open.push(new Items(in.depth()));
                return null;
            case START_OBJECT:
                open.push(new Fields(in.depth(), in.startObject("an object")));
                return null;
            default:
                throw in.expected("a value");
        }
    }

    /** An array or object whose values are being read. */
    private abstract static class Open {
        /** How many arrays and objects are open, this one included. */
        final int depth;

        Open(int depth) {
            this.depth = depth;
        }

        /** Goes to the next value in it; false at its end. */
        abstract boolean next(JsonInput in);

        /** Takes the value that was read. */
        abstract void add(PropertyValue value);

        abstract PropertyValue close(JsonInput in);
    }

    private static final class Items extends Open {
        private final List<PropertyValue> values = new ArrayList<>();

        Items(int depth) {
            super(depth);
        }

        @Override
        boolean next(JsonInput in) {
            return in.nextElement();
        }

        @Override
        void add(PropertyValue value) {
            values.add(value);
        }

        @Override
        PropertyValue close(JsonInput in) {
            return new PropertyValue.Items(values);
        }
    }

    private static final class Fields extends Open {
        private final TokenStreamContext object;
        private final Map<String, PropertyValue> values = new LinkedHashMap<>();
        private String name = "";

        Fields(int depth, TokenStreamContext object) {
            super(depth);
            this.object = object;
        }

        @Override
        boolean next(JsonInput in) {
            String next = in.nextMember();
            if (next == null) {
                return false;
            }
            if (values.containsKey(next)) {
                throw in.duplicate(next);
            }
            name = next;
            return true;
        }

        @Override
        void add(PropertyValue value) {
            values.put(name, value);
        }

        @Override
        PropertyValue close(JsonInput in) {
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
    }

    private static PropertyValue number(JsonInput in) {
        try {
            return new PropertyValue.Number(in.text());
        } catch (IllegalArgumentException e) {
            throw in.error(String.valueOf(e.getMessage()));
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
        write(value, 1, out);
    }

    private static void write(PropertyValue value, int level, JsonGenerator out) {
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
            for (PropertyValue item : items.values()) {
                write(item, level + 1, out);
            }
            out.writeEndArray();
        } else if (value instanceof PropertyValue.Fields fields) {
            out.writeStartObject();
            for (Map.Entry<String, PropertyValue> field : fields.values().entrySet()) {
                String name = field.getKey();
                out.writeName(name.equals(RAW) || isEscaped(name) ? "$" + name : name);
                write(field.getValue(), level + 1, out);
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
