package dev.goh.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that front matter says, judged without a YAML parser: plain forms only.
 *
 * @param end the first line after it; 0 if there is none
 * @param content the words of its entries
 * @param isSure whether this could be told
 */
record FrontMatterWords(int end, Words content, boolean isSure) {
    private static final FrontMatterWords NONE = new FrontMatterWords(0, Words.none(), true);
    private static final FrontMatterWords UNSURE = new FrontMatterWords(0, Words.none(), false);
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:([\\p{L}\\p{N}_][\\p{L}\\p{N}_ ./-]*?)|\"([^\"\\\\]*)\"|'([^']*)')[ \\t]*:(?:[ \\t](.*))?",
            Pattern.DOTALL);
    private static final Pattern PROSE = Pattern.compile("[\\p{L}\\p{N}][^:]*+(?::[^ \\t:][^:]*+)*+", Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}/._-](?:[^:#]++|:(?![ \\t]|\\z)|(?<![ \\t])#)*+", Pattern.DOTALL);
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?is)~|null|true|false|[-+]?[0-9][0-9a-fox_.e+-]*|[-+]?\\.[0-9].*|[-+]?\\.inf|\\.nan|-|-[ \\t].*|---.*|\\.\\.\\.");

    /** What a parser of YAML refuses, or takes for a line break, so that the value is kept as it is, or all of the front matter. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ufffe\\uffff]");

    /** The head of a block whose indentation is told by a digit, which is no content. */
    private static final String BLOCK_WITH_INDENT = "[|>][-+]*[0-9].*";

    /** An entry of the mapping. */
    private record Entry(String key, String value, List<String> more) {}

    static FrontMatterWords read(List<String> lines) {
        if (!FENCE.matcher(lines.get(0)).matches()) {
            return NONE;
        }
        int close = 1;
        while (close < lines.size() && !FENCE.matcher(lines.get(close)).matches()) {
            close++;
        }
        if (close == lines.size()) {
            return NONE;
        }
        List<Entry> entries = new ArrayList<>();
        boolean comments = false;
        for (String line : lines.subList(1, close)) {
            Matcher entry = ENTRY.matcher(line);
            Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
            if (LineForm.isBlank(line)) {
                if (last != null) {
                    last.more.add("");
                }
            } else if (line.startsWith("#")) {
                comments = true;
            } else if (line.startsWith(" ") || line.startsWith("\t")) {
                if (last == null || line.contains("#") || line.contains("\t")) {
                    return UNSURE;
                }
                last.more.add(line);
            } else if (line.matches("(?s)-([ \\t].*)?")) {
                if (last == null) {
                    return NONE;
                }
                if (!last.value.isEmpty() || line.contains("#")) {
                    return UNSURE;
                }
                last.more.add(line);
            } else if (entry.matches()) {
                if (last != null && isOpen(last)) {
                    return UNSURE;
                }
                String key = entry.group(1) != null
                        ? entry.group(1)
                        : entry.group(2) != null ? entry.group(2) : entry.group(3);
                if (UNPRINTABLE.matcher(key).find()) {
                    return UNSURE;
                }
                String value = entry.group(4) == null ? "" : LineForm.trim(entry.group(4));
                entries.add(new Entry(key, value, new ArrayList<>()));
            } else {
                return PROSE.matcher(line).matches() && (last == null || !isOpen(last)) ? NONE : UNSURE;
            }
        }
        if (comments && (entries.isEmpty() || entries.stream().anyMatch(entry -> isFilled(entry.more)))) {
            return UNSURE;
        }
        return words(close + 1, entries, comments);
    }

    /** Whether a value began in a way that may go on in lines that look like something else. */
    private static boolean isOpen(Entry entry) {
        String value = entry.value;
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        boolean closed = value.length() > 1 && value.endsWith(value.substring(0, 1));
        return quoted && !closed;
    }

    private static boolean isFilled(List<String> lines) {
        return lines.stream().anyMatch(line -> !line.isEmpty());
    }

    private static FrontMatterWords words(int end, List<Entry> entries, boolean comments) {
        Set<String> keys = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        entries.forEach(entry -> {
            if (!keys.add(entry.key)) {
                repeated.add(entry.key);
            }
        });
        if (comments && !repeated.isEmpty()) {
            return UNSURE;
        }
        List<String> content = new ArrayList<>();
        for (Entry entry : entries) {
            boolean more = isFilled(entry.more);
            if (entry.value.startsWith("#") || entry.value.matches("(?s).*[ \\t]#.*")) {
                return UNSURE;
            }
            boolean plain = !more && !entry.value.isEmpty() && "\"'[{".indexOf(entry.value.charAt(0)) < 0;
            if (!plain && UNPRINTABLE.matcher(entry.value + entry.more).find()) {
                return UNSURE;
            }
            boolean special = entry.key.equals("url") || entry.key.equals("date");
            if (special && !repeated.contains(entry.key)) {
                String taken = more ? null : special(entry);
                if (taken == null) {
                    return UNSURE;
                }
                content.add(taken);
                continue;
            }
            String value = entry.value;
            boolean decoded = value.startsWith("\"") && value.endsWith("\"") && value.indexOf('\\') >= 0;
            if (decoded && !more && !repeated.contains(entry.key)) {
                value = unescaped(value);
                if (value == null) {
                    return UNSURE;
                }
            } else if (value.indexOf('\\') >= 0 && value.indexOf('"') >= 0
                    || entry.more.stream().anyMatch(line -> line.indexOf('\\') >= 0)
                    || value.matches(BLOCK_WITH_INDENT)
                    || entry.more.stream().anyMatch(line -> line.matches("(.*[-:?] )?[ \\t]*" + BLOCK_WITH_INDENT))) {
                return UNSURE;
            }
            content.add(entry.key);
            content.add(value);
            content.addAll(entry.more);
        }
        return new FrontMatterWords(end, Words.ofAll(content), true);
    }

    /** The content of {@code url} or {@code date}: the value if it is taken, else name and value; null if unsure. */
    private static @Nullable String special(Entry entry) {
        String value = entry.value;
        if (value.isEmpty() || value.equals("\"\"") || value.equals("''")) {
            return "";
        }
        String scalar = value;
        if (value.matches("(?s)\"[^\"\\\\]*\"|'[^']*'")) {
            scalar = value.substring(1, value.length() - 1);
        } else if (value.matches("(?s)\\[.*|\\{.*|![A-Za-z]+ .*|&[a-z]+ .*")) {
            return entry.key + " " + value;
        } else if (!Character.isLetterOrDigit(value.codePointAt(0))
                && UNPRINTABLE.matcher(value).find()) {
            return null;
        } else if (entry.key.equals("url")
                ? !PLAIN.matcher(value).matches() || NO_TEXT.matcher(value).matches()
                : !PLAIN.matcher(value).matches() && !value.matches("[A-Z].*, .*:.*")) {
            return null;
        }
        if (entry.key.equals("date")) {
            return isDay(scalar) ? scalar : entry.key + " " + value;
        }
        return LineForm.trim(scalar).equals(scalar) && !scalar.isEmpty() ? scalar : entry.key + " " + value;
    }

    private static boolean isDay(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The value of a double-quoted scalar with the escapes that are told here, or null. */
    private static @Nullable String unescaped(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c == '"') {
                return null;
            }
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escape = quoted.charAt(++i);
            int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 0;
            if (digits > 0
                    && i + digits < quoted.length() - 1
                    && quoted.substring(i + 1, i + 1 + digits).matches("[0-9A-Fa-f]+")) {
                char decoded = (char) Integer.parseInt(quoted.substring(i + 1, i + 1 + digits), 16);
                if (Character.isSurrogate(decoded)) {
                    return null;
                }
                text.append(decoded);
                i += digits;
            } else if ("\"\\nt".indexOf(escape) >= 0 && i < quoted.length() - 1) {
                text.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape);
            } else {
                return null;
            }
        }
        return text.toString();
    }
}
