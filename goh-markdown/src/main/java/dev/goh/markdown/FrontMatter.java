package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.VideoLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        int close = closingFence(lines);
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
        int close = closingFence(lines);
        int afterLast = 1;
        int line = 1;
        for (; line < close; line++) {
            boolean property = YamlLine.name(lines.content(line)).isPresent();
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

    /** The line that closes the front matter; the number of lines if none does. */
    private static int closingFence(LineTable lines) {
        int line = 1;
        while (line < lines.count() && !isFence(lines, line)) {
            line++;
        }
        return line;
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
            YamlLine.Name name = YamlLine.name(lines.content(line)).orElse(null);
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
        Map<String, List<Entry>> named = new LinkedHashMap<>();
        for (Entry entry : entries) {
            named.computeIfAbsent(entry.name(), name -> new ArrayList<>(1)).add(entry);
        }
        Optional<VideoLink> url = take(URL, named, FrontMatter::link);
        Optional<LocalDate> date = take(DATE, named, FrontMatter::date);
        Map<String, PropertyValue> properties = new LinkedHashMap<>();
        named.forEach((name, same) -> properties.put(name, property(same)));
        return new FrontMatter(endLine, entries, url, date, properties);
    }

    /** Reads a value that is no property and takes its entry out; one that cannot be read, or is repeated, stays a property. */
    private static <T> Optional<T> take(
            String name, Map<String, List<Entry>> named, Function<String, Optional<T>> read) {
        List<Entry> same = named.getOrDefault(name, List.of());
        if (same.size() != 1) {
            return Optional.empty();
        }
        String raw = same.get(0).raw();
        String scalar = NULLS.contains(raw) ? null : YamlReader.scalar(raw);
        if (scalar == null) {
            return Optional.empty();
        }
        Optional<T> value = scalar.isEmpty() ? Optional.empty() : read.apply(scalar);
        if (scalar.isEmpty() || value.isPresent()) {
            named.remove(name);
        }
        return value;
    }

    /** The value of all entries of a name: a repeated one is kept as it is written, from its first value on. */
    private static PropertyValue property(List<Entry> same) {
        Entry first = same.get(0);
        if (same.size() == 1) {
            return YamlReader.read(first.yaml(), first.raw());
        }
        StringBuilder all = new StringBuilder(first.raw());
        for (Entry entry : same.subList(1, same.size())) {
            String raw = entry.raw();
            boolean space = !raw.isEmpty() && !raw.startsWith("\n");
            all.append('\n').append(entry.written()).append(space ? ": " : ":").append(raw);
        }
        return new PropertyValue.RawYaml(all.toString());
    }

    private static Optional<VideoLink> link(String scalar) {
        boolean line = scalar.indexOf('\n') < 0
                && scalar.indexOf('\r') < 0
                && !Blanks.isBlank(scalar.charAt(0))
                && !Blanks.isBlank(scalar.charAt(scalar.length() - 1));
        return line && YamlReader.readsBack(scalar) ? Optional.of(VideoLink.of(scalar)) : Optional.empty();
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
        String url =
                episode.url().map(link -> " " + YamlWriter.text(link.text())).orElse("");
        if (!episode.properties().containsKey(URL) && (withEmpty || !url.isEmpty())) {
            lines.add(URL + ":" + url);
        }
        String date = episode.date().map(day -> " " + day).orElse("");
        if (!episode.properties().containsKey(DATE) && (withEmpty || !date.isEmpty())) {
            lines.add(DATE + ":" + date);
        }
        episode.properties().forEach((name, value) -> {
            String entry = YamlWriter.writeName(name) + ":" + YamlWriter.write(value);
            lines.addAll(List.of(entry.split("\n", -1)));
        });
        lines.add(FENCE);
        return lines;
    }
}
