package dev.goh.markdown;

import dev.goh.core.PropertyValue;
import java.util.Optional;

/** Finds in a line of YAML where a name or a value ends, whatever stands in the lines below. */
final class YamlLine {
    private YamlLine() {}

    /** The name of a property, read from the start of a line; empty if the line does not begin with one. */
    static Optional<Name> name(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first == '"' || first == '\'') {
            int close = closingQuote(line, first);
            int colon = close < 0 ? -1 : Blanks.skip(line, close + 1, line.length());
            String name = close < 0 ? null : YamlReader.scalar(line.substring(0, close + 1));
            // Quoted in our way, a name may be as much longer.
            if (name == null
                    || name.length() > YamlReader.LONGEST / YamlReader.LONGEST_ESCAPE
                    || !isColon(line, colon)
                    || name.indexOf('\n') >= 0
                    || name.indexOf('\r') >= 0) {
                return Optional.empty();
            }
            return Optional.of(new Name(name, colon + 1));
        }
        boolean dash = first == '-' && line.length() > 1 && !Blanks.isBlank(line.charAt(1));
        if (Blanks.isBlank(first) || PlainScalar.isNeverFirst(first) && !dash) {
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
        if (PlainScalar.isNeverFirst(first)) {
            return 0;
        }
        int comment = 0;
        while (comment < line.length() && !(line.charAt(comment) == '#' && Blanks.isBlank(line.charAt(comment - 1)))) {
            comment++;
        }
        return Blanks.skipBack(line, 0, comment);
    }

    /** The length of the list in brackets that a line begins with, if a comment stands behind it; else 0. */
    static int lengthBeforeComment(String line) {
        for (int sign = line.indexOf('#'); sign > 0; sign = line.indexOf('#', sign + 1)) {
            int end = Blanks.skipBack(line, 0, sign);
            boolean list = end < sign && line.charAt(0) == '[' && line.charAt(end - 1) == ']';
            if (list && YamlReader.understood(line.substring(0, end)) instanceof PropertyValue.Items) {
                return end;
            }
        }
        return 0;
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
}
