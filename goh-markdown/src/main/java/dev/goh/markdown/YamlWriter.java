package dev.goh.markdown;

import dev.goh.core.PropertyValue;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the name and the value of one front matter property. */
final class YamlWriter {
    private YamlWriter() {}

    static String writeName(String name) {
        return PlainScalar.matches(name) ? name : quoted(name);
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

    /** Writes a list of scalars on one line as people do; what {@link #write} writes if the value is none. */
    static String writeInBrackets(PropertyValue value) {
        if (!(value instanceof PropertyValue.Items items && isFlatList(items))) {
            return write(value);
        }
        return items.values().stream().map(YamlWriter::inBrackets).collect(Collectors.joining(", ", " [", "]"));
    }

    private static String inBrackets(PropertyValue item) {
        String written = write(item).substring(1);
        boolean plain =
                !(item instanceof PropertyValue.Text) || written.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        return plain || written.startsWith("\"") ? written : quoted(((PropertyValue.Text) item).value());
    }

    private static boolean isFlatList(PropertyValue.Items items) {
        return !items.values().isEmpty()
                && items.values().stream()
                        .noneMatch(item -> item instanceof PropertyValue.Items
                                || item instanceof PropertyValue.Fields
                                || item instanceof PropertyValue.RawYaml);
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
        boolean plain = PlainScalar.matches(text)
                && PlainScalar.read(text) instanceof PropertyValue.Text
                && text.chars().noneMatch(c -> isOdd((char) c));
        return plain ? text : quoted(text);
    }

    /** Whether other readers of YAML could take a character for a line break, or refuse it. */
    private static boolean isOdd(char c) {
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' || c >= '\ufeff';
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
