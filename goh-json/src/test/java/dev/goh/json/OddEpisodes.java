package dev.goh.json;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.TaskState;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Episodes that are odd in ways that JSON minds more than Markdown: any character, any name, any depth, any number. */
final class OddEpisodes {
    private OddEpisodes() {}

    static Arbitrary<Episode> any() {
        Arbitrary<Episode.Builder> head = Combinators.combine(
                        made(EpisodeTitle::of).list().ofMaxSize(1),
                        made(VideoLink::of).list().ofMaxSize(1),
                        made(Guest::of).list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 9999).list().ofMaxSize(1),
                        Combinators.combine(text(), value(3))
                                .as(Tuple::of)
                                .list()
                                .ofMaxSize(4))
                .as((titles, links, guests, years, properties) -> {
                    Episode.Builder episode = Episode.builder();
                    titles.forEach(episode::title);
                    links.forEach(episode::url);
                    years.forEach(year -> episode.date(LocalDate.of(year, 2, 28)));
                    properties.forEach(entry ->
                            episode.putProperty(entry.get1().replace("\n", "").replace("\r", ""), entry.get2()));
                    return episode.guests(guests);
                });
        Arbitrary<ReferenceGroup> group = made(Reference::of)
                .list()
                .ofMaxSize(3)
                .map(references ->
                        ReferenceGroup.builder().references(references).build());
        return Combinators.combine(
                        head,
                        item().list().ofMaxSize(4),
                        group.list().ofMaxSize(2),
                        Arbitraries.maps(Arbitraries.of(Section.class), text()),
                        Arbitraries.integers().between(0, 250))
                .as((episode, items, groups, intros, depth) -> {
                    Map<Section, String> blocks = new LinkedHashMap<>();
                    intros.forEach((section, intro) -> blocks.put(section, intro.replace("\r", "")));
                    return episode.preShow(Checklist.builder().items(items).build())
                            .justBefore(Checklist.of(nested(depth)))
                            .references(groups)
                            .intros(blocks)
                            .build();
                });
    }

    private static ChecklistItem nested(int depth) {
        ChecklistItem item = ChecklistItem.plain("");
        for (int i = 0; i < depth; i++) {
            item = ChecklistItem.plain("", item);
        }
        return item;
    }

    /** Texts that a type takes, as it brings them into its form; others are made harmless first. */
    private static <T> Arbitrary<T> made(Function<String, T> of) {
        return text().map(text -> {
            String line = "a" + text.replace("\n", "").replace("\r", "") + "b";
            try {
                return of.apply(line);
            } catch (IllegalArgumentException e) {
                return of.apply("plain");
            }
        });
    }

    private static Arbitrary<ChecklistItem> item() {
        Arbitrary<String> mark = Arbitraries.of("/", "-", "\"", "\\", "\u0000", "\u2028", "é", "🦆", "o", "d", "$");
        return Combinators.combine(mark, made(text -> text))
                .as((state, text) -> ChecklistItem.builder()
                        .state(new TaskState(state))
                        .text(text)
                        .build());
    }

    /** Any characters that are no lone surrogates, many of them such as JSON, YAML or a terminal cares for. */
    private static Arbitrary<String> text() {
        Arbitrary<String> special = Arbitraries.of(
                "\"",
                "\\",
                "\\u0041",
                "\u0000",
                "\u0007",
                "\u007f",
                "\u0085",
                "\u2028",
                "\ufeff",
                "\ufffd",
                "\uffff",
                "/",
                "</script>",
                "🦆",
                "\n",
                "$yaml",
                "$$yaml",
                "$",
                "yaml",
                "text",
                "~1",
                "~0",
                "GOH 7 - ",
                "(book) ",
                "https://example.org/a",
                "[a](b)",
                "[[a|b]]",
                " (Acme)",
                "é",
                " ",
                "\t",
                "9");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3).filter(OddEpisodes::isUnicode);
        return Arbitraries.oneOf(special, any)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(OddEpisodes::isUnicode);
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static Arbitrary<PropertyValue> value(int depth) {
        Arbitrary<PropertyValue> scalar = Arbitraries.oneOf(
                text().map(text -> new PropertyValue.Text(text.replace("\r", ""))),
                Arbitraries.of(
                                "0",
                                "-0",
                                "-0.0",
                                "1e400",
                                "1E-400",
                                "1.50",
                                "9".repeat(2000),
                                "0." + "0".repeat(1500) + "1")
                        .map(PropertyValue.Number::new),
                Arbitraries.doubles().map(number -> new PropertyValue.Number(Double.toString(number))),
                Arbitraries.of(
                        new PropertyValue.Null(),
                        new PropertyValue.Bool(true),
                        new PropertyValue.RawYaml(""),
                        new PropertyValue.RawYaml("!t \"a\\u0041\"\n  b")));
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<PropertyValue> items = value(depth - 1).list().ofMaxSize(3).map(PropertyValue.Items::new);
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of("$yaml", "$$yaml", "$$$yaml", "yaml", "$", "", "a\nb"),
                text().map(t -> t.replace("\r", "")));
        Arbitrary<PropertyValue> fields = Combinators.combine(name, value(depth - 1))
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(entries -> {
                    Map<String, PropertyValue> map = new LinkedHashMap<>();
                    entries.forEach(entry -> map.put(entry.get1(), entry.get2()));
                    return new PropertyValue.Fields(map);
                });
        return Arbitraries.oneOf(List.of(scalar, items, fields));
    }
}
