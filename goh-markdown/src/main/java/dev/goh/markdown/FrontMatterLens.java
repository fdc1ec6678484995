package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rewrites the front matter of a note: entries whose values changed are patched, new ones go where the episode has
 * them. */
final class FrontMatterLens {
    private final LineTable lines;
    private final Rewriting out;

    FrontMatterLens(LineTable lines, Rewriting out) {
        this.lines = lines;
        this.out = out;
    }

    static boolean isChanged(Episode old, Episode now) {
        return !old.url().equals(now.url())
                || !old.date().equals(now.date())
                || !old.properties().equals(now.properties());
    }

    void rewrite(FrontMatter frontMatter, Episode old, Episode now) {
        Map<String, PropertyValue> before = values(old);
        Map<String, PropertyValue> after = values(now);
        Map<Optional<String>, List<String>> added = added(frontMatter, after);
        // By name, because the value of a name that stands there often is long.
        Map<String, Boolean> unchanged = new HashMap<>();
        int close = frontMatter.endLine() - 1;
        int line = frontMatter.entries().isEmpty()
                ? close
                : frontMatter.entries().get(0).line();
        out.keep(0, line);
        added.getOrDefault(Optional.<String>empty(), List.of()).forEach(out::add);
        for (FrontMatter.Entry entry : frontMatter.entries()) {
            out.keep(line, entry.line());
            line = entry.endLine();
            String name = entry.name();
            PropertyValue value = after.get(name);
            boolean known = isKnown(name);
            boolean again = unchanged.containsKey(name);
            boolean same = unchanged.computeIfAbsent(name, key -> areWrittenAlike(before.get(key), after.get(key)));
            if (again && !(same && value != null)) {
                continue;
            }
            if (same && (value != null || known)) {
                out.keep(entry.line(), entry.endLine());
            } else if (value != null || known) {
                BlockValue block = BlockValue.read(lines, entry, before.get(name));
                if (block == null || !block.rewrite(value, out)) {
                    patch(
                            entry,
                            value != null && entry.yaml().startsWith("[")
                                    ? YamlWriter.writeInBrackets(value)
                                    : written(value));
                }
            }
            if (!again) {
                added.getOrDefault(Optional.of(name), List.of()).forEach(out::add);
            }
        }
        out.keep(line, close + 1);
    }

    private static boolean areWrittenAlike(@Nullable PropertyValue old, @Nullable PropertyValue now) {
        return Objects.equals(old, now) || written(old).equals(written(now));
    }

    /** What stands after a name and its colon, a space before it included. */
    private static String written(@Nullable PropertyValue value) {
        return value == null ? "" : YamlWriter.write(value);
    }

    /** The lines of new entries by the name of the entry that they belong behind; none for the start. */
    private static Map<Optional<String>, List<String>> added(
            FrontMatter frontMatter, Map<String, PropertyValue> after) {
        List<String> names =
                frontMatter.entries().stream().map(FrontMatter.Entry::name).toList();
        Map<String, Integer> present = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            present.putIfAbsent(names.get(i), i);
        }
        Map<Optional<String>, List<String>> added = new HashMap<>();
        int behind = -1;
        for (Map.Entry<String, PropertyValue> entry : after.entrySet()) {
            String name = entry.getKey();
            if (present.containsKey(name)) {
                behind = present.get(name);
                continue;
            }
            int last = behind;
            // As a template has them, they stand before all others.
            while (!name.equals(FrontMatter.URL) && last + 1 < names.size() && isEmpty(names.get(last + 1), after)) {
                last++;
            }
            added.computeIfAbsent(last < 0 ? Optional.empty() : Optional.of(names.get(last)), key -> new ArrayList<>())
                    .addAll(List.of(
                            (YamlWriter.writeName(name) + ":" + YamlWriter.write(entry.getValue())).split("\n", -1)));
        }
        return added;
    }

    private static boolean isEmpty(String name, Map<String, PropertyValue> after) {
        return isKnown(name) && !after.containsKey(name);
    }

    /** Whether an entry stays, empty, when its value goes. */
    private static boolean isKnown(String name) {
        return name.equals(FrontMatter.URL) || name.equals(FrontMatter.DATE);
    }

    private void patch(FrontMatter.Entry entry, String value) {
        String[] written = value.split("\n", -1);
        int from = entry.valueFrom();
        while (from > lines.start(entry.line()) && Blanks.isBlank(lines.text().charAt(from - 1))) {
            from--;
        }
        int to = valueEnd(entry);
        boolean oneLine = entry.endLine() == entry.line() + 1 && written.length == 1;
        boolean hadValue = to > entry.valueFrom();
        if (oneLine && hadValue && written[0].startsWith(" ")) {
            out.patch(entry.line(), List.of(new Patch(entry.valueFrom(), to, written[0].substring(1))));
            return;
        }
        List<Patch> patches = new ArrayList<>();
        patches.add(new Patch(from, oneLine ? Math.max(to, entry.valueFrom()) : lines.end(entry.line()), written[0]));
        out.patch(entry.line(), patches);
        for (int i = 1; i < written.length; i++) {
            out.add(written[i]);
        }
    }

    /** Where the value ends in its first line: before a comment, if what stands there is a scalar or a list that could be read. */
    private int valueEnd(FrontMatter.Entry entry) {
        int from = entry.valueFrom();
        int end = Blanks.skipBack(lines.text(), from, lines.end(entry.line()));
        String written = lines.text().substring(from, end);
        int list = YamlLine.lengthBeforeComment(written);
        if (list > 0) {
            return from + list;
        }
        int scalar = from + YamlLine.scalarLength(written);
        int next = Blanks.skip(lines.text(), scalar, end);
        boolean comment =
                from < scalar && scalar < next && next < end && lines.text().charAt(next) == '#';
        return comment && YamlReader.scalar(entry.yaml()) != null ? scalar : end;
    }

    private static Map<String, PropertyValue> values(Episode episode) {
        Map<String, PropertyValue> values = new LinkedHashMap<>();
        episode.url().ifPresent(url -> values.put(FrontMatter.URL, new PropertyValue.Text(url.text())));
        episode.date().ifPresent(date -> values.put(FrontMatter.DATE, new PropertyValue.RawYaml(date.toString())));
        values.putAll(episode.properties());
        return values;
    }
}
