package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rewrites the front matter of a note: entries whose values changed are patched, new ones go to the end. */
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
        Map<String, String> before = values(old);
        Map<String, String> after = values(now);
        Set<String> seen = new HashSet<>();
        int line = 0;
        for (FrontMatter.Entry entry : frontMatter.entries()) {
            out.keep(line, entry.line());
            line = entry.endLine();
            String name = entry.name();
            String value = after.get(name);
            boolean known = name.equals(FrontMatter.URL) || name.equals(FrontMatter.DATE);
            String was = before.getOrDefault(name, "");
            if (!seen.add(name) && !was.equals(value)) {
                continue;
            }
            if (was.equals(value == null ? "" : value) && (value != null || known)) {
                out.keep(entry.line(), entry.endLine());
            } else if (value != null || known) {
                patch(entry, value == null ? "" : value);
            }
        }
        int close = frontMatter.endLine() - 1;
        out.keep(line, close);
        after.forEach((name, value) -> {
            if (!seen.contains(name)) {
                List.of((Yaml.writeName(name) + ":" + value).split("\n", -1)).forEach(out::add);
            }
        });
        out.keep(close, close + 1);
    }

    private void patch(FrontMatter.Entry entry, String value) {
        String[] written = value.split("\n", -1);
        int from = entry.valueFrom();
        while (from > lines.start(entry.line()) && Blanks.isBlank(lines.text().charAt(from - 1))) {
            from--;
        }
        int to = Blanks.skipBack(lines.text(), entry.valueFrom(), lines.end(entry.line()));
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

    /** What stands after each name and its colon, a space before it included. */
    private static Map<String, String> values(Episode episode) {
        Map<String, String> values = new LinkedHashMap<>();
        episode.url().ifPresent(url -> values.put(FrontMatter.URL, " " + Yaml.text(url.text())));
        episode.date().ifPresent(date -> values.put(FrontMatter.DATE, " " + date));
        for (Map.Entry<String, PropertyValue> property : episode.properties().entrySet()) {
            values.put(property.getKey(), Yaml.write(property.getValue()));
        }
        return values;
    }
}
