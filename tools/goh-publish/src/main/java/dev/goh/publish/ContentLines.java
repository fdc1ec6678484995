package dev.goh.publish;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file (RFC 5545, 3.1): folded at 75 octets, ended by CRLF, texts escaped. Not thread-safe. */
final class ContentLines {
    private static final int MAX_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line whose value is written as it is. */
    void line(String name, String value) {
        fold(name + ':' + value);
    }

    /** A line whose value is text. */
    void text(String name, String value) {
        line(name, escaped(value));
    }

    /** A parameter's value: quoted where it must be, its quotes and line breaks written as RFC 6868 says. */
    static String parameter(String value) {
        String encoded = value.replace("^", "^^").replace("\n", "^n").replace("\"", "^'");
        boolean quoted = encoded.chars().anyMatch(c -> c == ':' || c == ';' || c == ',');
        return quoted ? '"' + encoded + '"' : encoded;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 octets without its end, and no character is cut in two. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String character = Character.toString(c);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            i += character.length();
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
