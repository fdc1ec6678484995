package dev.goh.core;

import dev.goh.core.internal.Quote;
import dev.goh.core.internal.Surrogates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What every text in the model must satisfy, and the one normal form of a text of several lines. */
final class Texts {
    private Texts() {}

    /** Refuses line breaks, lone surrogates and blanks at the ends; the empty text passes. */
    static void checkLine(String what, String text) {
        if (!isPlain(text)) {
            checkScalars(what, text);
            if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
                throw new IllegalArgumentException(
                        what + " must be one line, but holds a line break: " + Quote.of(text));
            }
        }
        if (!text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)))) {
            throw new IllegalArgumentException(what + " must not start or end with a space or tab: " + Quote.of(text));
        }
    }

    static void checkFilledLine(String what, String text) {
        checkLine(what, text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
    }

    /** Refuses CR, because lines in a value are separated by LF, and lone surrogates. */
    static void checkBlock(String what, String text) {
        if (isPlain(text)) {
            return;
        }
        checkScalars(what, text);
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(what + " must separate its lines by LF, but holds a CR");
        }
    }

    /** Whether a text has neither control characters nor surrogates. Most have none, and need no closer look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void checkScalars(String what, String text) {
        int lone = Surrogates.lone(text, 0);
        if (lone >= 0) {
            throw new IllegalArgumentException(what + " holds a lone surrogate at index " + lone);
        }
    }

    /** The text without outer blank lines, its blank-only lines empty. */
    static String normalBlock(String text) {
        if (text.isEmpty()) {
            return text;
        }
        List<String> lines = normalLines(text);
        return String.join("\n", lines);
    }

    /** As {@link #normalBlock}, and without the blank characters that all its non-blank lines start with. */
    static String dedented(String text) {
        if (text.isEmpty()) {
            return text;
        }
        List<String> lines = normalLines(text);
        String first = lines.isEmpty() ? "" : lines.get(0);
        int common = blanks(first);
        for (String line : lines) {
            if (!line.isEmpty()) {
                common = commonLength(first, line, common);
            }
        }
        if (common > 0) {
            int cut = common;
            lines.replaceAll(line -> line.isEmpty() ? line : line.substring(cut));
        }
        return lines.size() == 1 ? lines.get(0) : String.join("\n", lines);
    }

    private static List<String> normalLines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        lines.replaceAll(line -> blanks(line) == line.length() ? "" : line);
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        int first = 0;
        while (first < lines.size() && lines.get(first).isEmpty()) {
            first++;
        }
        return lines.subList(first, lines.size());
    }

    /** How many blanks a line starts with. */
    private static int blanks(String line) {
        int i = 0;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** How many of the first characters two lines have in common, at most so many. */
    private static int commonLength(String a, String b, int most) {
        int i = 0;
        while (i < most && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static String trimBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The form in which headings and labels are compared: lower case, single spaces, no colon at the end. */
    static String normalName(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isBlank(c)) {
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        int end = normal.length();
        while (end > 0 && (normal.charAt(end - 1) == ' ' || normal.charAt(end - 1) == ':')) {
            end--;
        }
        return normal.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
