package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;

/** The ends of lines: LF, CRLF or CR. */
final class LineEnds {
    private LineEnds() {}

    /** The lines of a text, each with its end; the last one may have none. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = next(text, from);
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static int next(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }

    static boolean isEnded(String line) {
        return line.endsWith("\n") || line.endsWith("\r");
    }

    /** Adds lines to a text. The last line of a text may have no end; it gets one if another follows. */
    static void add(StringBuilder text, List<String> lines, String lineEnd) {
        for (String line : lines) {
            boolean ended = text.length() == 0 || "\r\n".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(ended ? "" : lineEnd).append(line);
        }
    }

    /** How most lines of a text end; LF if there is no telling. */
    static String usual(String text) {
        if (text.indexOf('\r') < 0) {
            return "\n";
        }
        int crlf = 0;
        int lf = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            boolean pair = i > 0 && text.charAt(i - 1) == '\r';
            crlf += pair ? 1 : 0;
            lf += pair ? 0 : 1;
        }
        int cr = -crlf;
        for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
            cr++;
        }
        return lf >= crlf && lf >= cr ? "\n" : crlf >= cr ? "\r\n" : "\r";
    }

    /** The text with all its lines ending in the given way. */
    static String with(String text, String end) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (String line : split(text)) {
            int length = line.length();
            while (length > 0 && isEnded(line.substring(0, length))) {
                length--;
            }
            result.append(line, 0, length).append(length < line.length() ? end : "");
        }
        return result.toString();
    }
}
