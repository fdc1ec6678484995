package dev.goh.markdown;

import dev.goh.core.PropertyValue;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** YAML's scalars without quotes. */
final class PlainScalar {
    private static final String NEVER_FIRST = "-?:,[]{}#&*!|>'\"%@`";
    private static final List<String> OTHER_WORDS = List.of("~", "Null", "NULL", "True", "TRUE", "False", "FALSE");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private PlainScalar() {}

    /** Whether a text is a plain scalar on one line, beyond doubt; every character but these few is an ordinary one. */
    static boolean matches(String text) {
        if (text.isEmpty() || isNeverFirst(text.charAt(0))) {
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

    /** The value of a plain scalar; null where it is spelt as YAML, but not as JSON, writes a number or the like. */
    static @Nullable PropertyValue read(String text) {
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

    /** Whether no plain scalar begins with a character, or only before certain others. */
    static boolean isNeverFirst(char c) {
        return NEVER_FIRST.indexOf(c) >= 0;
    }
}
