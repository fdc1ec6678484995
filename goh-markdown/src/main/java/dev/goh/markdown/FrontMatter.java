package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a note: a mapping between two lines {@code ---}, the first of them the note's first line.
 *
 * @param endLine the line after the closing {@code ---}
 * @param entries the entries as they stand in the note
 * @param url the link to the video
 * @param date the day of the show
 * @param properties all other entries by name
 */
record FrontMatter(
        int endLine,
        List<Entry> entries,
        Optional<VideoLink> url,
        Optional<LocalDate> date,
        Map<String, PropertyValue> properties) {
    static final String FENCE = "---";
    static final String URL = "url";
    private static final Set<String> NULLS = Set.of("null", "Null", "NULL", "~");
    static final String DATE = "date";

    /**
     * An entry.
     *
     * @param name its name
     * @param written the name as it is written
     * @param line the line it begins with
     * @param endLine the line after its value
     * @param valueFrom the offset of its value in the first line
     * @param yaml what stands after the colon; further lines after LF, with one at the end
     */
    record Entry(String name, String written, int line, int endLine, int valueFrom, String yaml) {
        /** The value as raw YAML, which has no blanks and line breaks at its end. */
        String raw() {
            return withoutEnd(yaml);
        }
    }

    /** Reads the front matter of a note, or returns null if it has none that is closed and a mapping. */
    static @Nullable FrontMatter read(LineTable lines) {
        if (lines.count() == 0 || !isFence(lines, 0)) {
            return null;
        }
        int close = 1;
        while (close < lines.count() && !isFence(lines, close)) {
            close++;
        }
        List<Entry> entries = close == lines.count() ? null : entries(lines, close);
        return entries == null ? null : of(close + 1, entries);
    }

    /**
     * A line that keeps what a note begins with from being front matter.
     *
     * @param line the first line that is neither property nor part of one; the line after the last property if the front matter
     *     is never closed
     * @param closed whether a line {@code ---} comes later
     */
    record BadLine(int line, boolean closed) {}

    /** Finds what is wrong with front matter that could not be read; empty if the note does not begin with {@code ---}. */
    static Optional<BadLine> findBadLine(LineTable lines) {
        if (lines.count() == 0 || !isFence(lines, 0)) {
            return Optional.empty();
        }
        int close = 1;
        while (close < lines.count() && !isFence(lines, close)) {
            close++;
        }
        int afterLast = 1;
        int line = 1;
        for (; line < close; line++) {
            boolean property = Yaml.name(lines.content(line)).isPresent();
            boolean neither = lines.isBlank(line) || isComment(lines, line);
            if (!property && !neither && !(afterLast > 1 && isContinuation(lines, line))) {
                break;
            }
            afterLast = neither ? afterLast : line + 1;
        }
        if (close == lines.count()) {
            return Optional.of(new BadLine(afterLast, false));
        }
        return line == close ? Optional.empty() : Optional.of(new BadLine(line, true));
    }

    private static boolean isFence(LineTable lines, int line) {
        return lines.indent(line) == lines.start(line)
                && lines.first(line) == '-'
                && lines.trimmed(line).equals(FENCE);
    }

    private static @Nullable List<Entry> entries(LineTable lines, int close) {
        List<Entry> entries = new ArrayList<>();
        int line = 1;
        while (line < close) {
            if (lines.isBlank(line) || isComment(lines, line)) {
                line++;
                continue;
            }
            Yaml.Name name = Yaml.name(lines.content(line)).orElse(null);
            if (name == null) {
                return null;
            }
            int end = line + 1;
            for (int next = end; next < close && isContinuation(lines, next); next++) {
                end = lines.isBlank(next) || isComment(lines, next) ? end : next + 1;
            }
            int valueFrom = Blanks.skip(lines.text(), lines.start(line) + name.end(), lines.end(line));
            end = endOfBlock(lines, valueFrom, end, close);
            String content = lines.content(line);
            String written = content.substring(0, Blanks.skipBack(content, 0, name.end() - 1));
            entries.add(new Entry(name.text(), written, line, end, valueFrom, yaml(lines, line, end, valueFrom)));
            line = end;
        }
        return entries;
    }

    /** A block scalar may hold the blank lines below it: all with a plus sign, and those that are indented deeper. */
    private static int endOfBlock(LineTable lines, int valueFrom, int end, int close) {
        int blankEnd = end;
        boolean deep = false;
        while (blankEnd < close && lines.isBlank(blankEnd)) {
            deep |= lines.end(blankEnd) > lines.start(blankEnd);
            blankEnd++;
        }
        if (blankEnd == end) {
            return end;
        }
        String yaml = lines.text().substring(valueFrom, lines.end(end - 1));
        boolean block = yaml.indexOf('|') >= 0 || yaml.indexOf('>') >= 0;
        return block && (deep || yaml.indexOf('+') >= 0) ? blankEnd : end;
    }

    private static boolean isComment(LineTable lines, int line) {
        return lines.first(line) == '#' && lines.indent(line) == lines.start(line);
    }

    private static boolean isContinuation(LineTable lines, int line) {
        boolean indented = lines.indent(line) > lines.start(line);
        return indented
                || lines.isBlank(line)
                || isComment(lines, line)
                || lines.first(line) == '-' && ItemForm.isItem(lines, line);
    }

    private static String yaml(LineTable lines, int line, int end, int valueFrom) {
        if (end == line + 1) {
            return lines.text().substring(valueFrom, Blanks.skipBack(lines.text(), valueFrom, lines.end(line)));
        }
        StringBuilder yaml = new StringBuilder(lines.text().substring(valueFrom, lines.end(line)));
        for (int i = line + 1; i < end; i++) {
            yaml.append('\n').append(lines.content(i));
        }
        return yaml.append('\n').toString();
    }

    private static String withoutEnd(String yaml) {
        int end = yaml.length();
        while (end > 0 && " \t\n".indexOf(yaml.charAt(end - 1)) >= 0) {
            end--;
        }
        int firstEnd = yaml.indexOf('\n');
        boolean blankFirst = firstEnd > 0 && Blanks.skip(yaml, 0, firstEnd) == firstEnd;
        return end == 0 ? "" : yaml.substring(blankFirst ? firstEnd : 0, end);
    }

    private static FrontMatter of(int endLine, List<Entry> entries) {
        Map<String, StringBuilder> values = new LinkedHashMap<>();
        Map<String, String> first = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (Entry entry : entries) {
            first.putIfAbsent(entry.name(), entry.yaml());
            String raw = entry.raw();
            StringBuilder above = values.putIfAbsent(entry.name(), new StringBuilder(raw));
            if (above != null) {
                repeated.add(entry.name());
                boolean space = !raw.isEmpty() && !raw.startsWith("\n");
                above.append('\n')
                        .append(entry.written())
                        .append(space ? ": " : ":")
                        .append(raw);
            }
        }
        Map<String, PropertyValue> properties = new LinkedHashMap<>();
        Optional<VideoLink> url = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        for (Map.Entry<String, StringBuilder> value : values.entrySet()) {
            String name = value.getKey();
            String raw = value.getValue().toString();
            if (repeated.contains(name)) {
                properties.put(name, new PropertyValue.RawYaml(raw));
                continue;
            }
            boolean special = name.equals(URL) || name.equals(DATE);
            String scalar = special ? Yaml.scalar(raw) : null;
            if (scalar != null && scalar.isEmpty()) {
                continue;
            }
            if (scalar != null && name.equals(URL)) {
                url = NULLS.contains(raw) ? Optional.empty() : link(scalar);
            } else if (scalar != null) {
                date = date(scalar);
            }
            if (scalar != null && (name.equals(URL) ? url.isPresent() : date.isPresent())) {
                continue;
            }
            properties.put(name, Yaml.read(first.getOrDefault(name, raw), raw));
        }
        return new FrontMatter(endLine, entries, url, date, properties);
    }

    private static Optional<VideoLink> link(String scalar) {
        boolean line = scalar.indexOf('\n') < 0
                && scalar.indexOf('\r') < 0
                && !Blanks.isBlank(scalar.charAt(0))
                && !Blanks.isBlank(scalar.charAt(scalar.length() - 1));
        return line ? Optional.of(VideoLink.of(scalar)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String scalar) {
        boolean form = scalar.length() == 10 && scalar.charAt(4) == '-' && scalar.charAt(7) == '-';
        for (int i = 0; form && i < scalar.length(); i++) {
            char c = scalar.charAt(i);
            form = i == 4 || i == 7 || c >= '0' && c <= '9';
        }
        if (!form) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(scalar.substring(0, 4)),
                    Integer.parseInt(scalar.substring(5, 7)),
                    Integer.parseInt(scalar.substring(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the front matter of an episode, one element a line.
     *
     * @param withEmpty whether {@code url} and {@code date} stand there even if the episode has none
     */
    static List<String> write(Episode episode, boolean withEmpty) {
        List<String> lines = new ArrayList<>();
        lines.add(FENCE);
        String url = episode.url().map(link -> " " + Yaml.text(link.text())).orElse("");
        if (!episode.properties().containsKey(URL) && (withEmpty || !url.isEmpty())) {
            lines.add(URL + ":" + url);
        }
        String date = episode.date().map(day -> " " + day).orElse("");
        if (!episode.properties().containsKey(DATE) && (withEmpty || !date.isEmpty())) {
            lines.add(DATE + ":" + date);
        }
        episode.properties().forEach((name, value) -> {
            String entry = Yaml.writeName(name) + ":" + Yaml.write(value);
            lines.addAll(List.of(entry.split("\n", -1)));
        });
        lines.add(FENCE);
        return lines;
    }
}
