package dev.goh.testkit;

import dev.goh.core.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Front matter properties that can be written and read back. */
final class PropertyValues {
    private PropertyValues() {}

    /** Up to four properties, sometimes with one named {@code url} or {@code date} that is no link or day. */
    static Arbitrary<Map<String, PropertyValue>> map() {
        Arbitrary<Tuple.Tuple2<String, PropertyValue>> entry = Arbitraries.frequencyOf(
                Tuple.of(12, Combinators.combine(name(), value(2)).as(Tuple::of)),
                Tuple.of(3, Combinators.combine(name(), raw()).as(Tuple::of)),
                Tuple.of(
                        1,
                        Combinators.combine(Texts.word(), Texts.word(), Texts.word())
                                .as((first, second, name) -> {
                                    String key = "k" + name;
                                    return Tuple.of(key, new PropertyValue.RawYaml(first + "\n" + key + ": " + second));
                                })),
                Tuple.of(1, noDay().map(value -> Tuple.of("date", value))),
                Tuple.of(1, noLink().map(value -> Tuple.of("url", value))));
        return Stable.of(entry.list().ofMaxSize(4).map(entries -> {
            Map<String, PropertyValue> map = new LinkedHashMap<>();
            entries.forEach(pair -> map.put(pair.get1(), pair.get2()));
            return map;
        }));
    }

    private static Arbitrary<String> name() {
        return Stable.of(Arbitraries.frequencyOf(
                        Tuple.of(6, Texts.word()),
                        Tuple.of(3, Arbitraries.of("tags", "aliases", "goh-allow", "two words", "año", "Date", "URL")),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "a: b", "a #b", "#a", "- a", "\"a\"", "'a'", "a:", "[a]", "{a}", "&a", "*a",
                                        "!a", "~", "null", "12", "<<", "?", "---", " a ", "", "a\\b", "\u00a0", "|",
                                        "%a", "@a")))
                .filter(name -> !name.equals("url") && !name.equals("date")));
    }

    /** What YAML and JSON both can say. */
    static Arbitrary<PropertyValue> value(int depth) {
        Arbitrary<PropertyValue> scalar = Arbitraries.frequencyOf(
                Tuple.of(5, text().map(PropertyValue.Text::new)),
                Tuple.of(2, number().map(PropertyValue.Number::new)),
                Tuple.of(1, Arbitraries.of(true, false).map(PropertyValue.Bool::new)),
                Tuple.of(1, Arbitraries.create(PropertyValue.Null::new)));
        return Stable.of(
                depth == 0
                        ? scalar
                        : Arbitraries.frequencyOf(
                                Tuple.of(4, scalar), Tuple.of(1, items(depth - 1)), Tuple.of(1, fields(depth - 1))));
    }

    private static Arbitrary<PropertyValue> items(int depth) {
        return Stable.of(value(depth).list().ofMaxSize(3).map(PropertyValue.Items::new));
    }

    private static Arbitrary<PropertyValue> fields(int depth) {
        Arbitrary<String> anyName = Arbitraries.oneOf(name(), Arbitraries.of("url", "date"));
        return Stable.of(Combinators.combine(anyName, value(depth))
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(entries -> {
                    Map<String, PropertyValue> map = new LinkedHashMap<>();
                    entries.forEach(pair -> map.put(pair.get1(), pair.get2()));
                    return new PropertyValue.Fields(map);
                }));
    }

    private static Arbitrary<String> number() {
        return Stable.of(Arbitraries.oneOf(
                Arbitraries.integers().map(number -> Integer.toString(number)),
                Arbitraries.of("0", "-0", "1.50", "1e3", "1E+400", "-0.0e-0", "12345678901234567890")));
    }

    /** Texts, among them those that YAML would read as something else without quotes. */
    private static Arbitrary<String> text() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(5, Texts.line()),
                Tuple.of(2, Texts.anyLine()),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "",
                                " ",
                                "12",
                                "007",
                                "true",
                                "True",
                                "null",
                                "~",
                                "2023-12-01",
                                "0x1F",
                                ".5",
                                "+1",
                                "yes",
                                "- a",
                                "? a",
                                "a: b",
                                "a #b",
                                "#a",
                                "&a",
                                "*a",
                                "!a",
                                "|",
                                ">",
                                "[a",
                                "{a",
                                "a]",
                                "---",
                                "...",
                                "--- a",
                                "\"",
                                "'",
                                "\"a\" b",
                                "it's",
                                "a:",
                                ":a",
                                "%a",
                                "@a",
                                "`a",
                                "=",
                                "<<",
                                "\\",
                                "a\\n",
                                "\u0085",
                                "a\u2028b",
                                "\uFEFFa",
                                "\u0001",
                                "\u007f",
                                "1:30",
                                "a,b",
                                ",")),
                Tuple.of(1, Texts.anyLine().list().ofMinSize(2).ofMaxSize(4).map(lines -> String.join("\n", lines))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "a\n", "a\n\n", "\na", "\n", " a\nb", "a\n  b\nc\n", "---\na", "# a\nb", "a \n b "))));
    }

    /** YAML that JSON has no value for, in the form in which it is kept. */
    static Arbitrary<PropertyValue> raw() {
        return Stable.of(Arbitraries.of(
                        "",
                        "~",
                        "True",
                        "FALSE",
                        "Null",
                        "0x1F",
                        "0o17",
                        "+1",
                        ".5",
                        "007",
                        ".inf",
                        "-.INF",
                        ".nan",
                        "1.",
                        "!tag a",
                        "!!str 12",
                        "&anchor a",
                        "*alias",
                        "[a](https://example.org/b)",
                        "[a, b",
                        "{a: 1",
                        "[!t a, b]",
                        "{a: 1, a: 2}",
                        "[~, 1]",
                        "\n  - &a one\n  - *a",
                        "\n  a: 1\n  a: 2",
                        "!tag\n  - a\n  - b",
                        "&b\n  x: 1\n\n  y: 2")
                .map(PropertyValue.RawYaml::new));
    }

    /** Values that may stand under {@code date} because they are no day. */
    private static Arbitrary<PropertyValue> noDay() {
        return Stable.of(Arbitraries.of(
                new PropertyValue.Text("June 22nd 2026, 18:00pm CEST"),
                new PropertyValue.Text("2023-02-30"),
                new PropertyValue.Text("2023-12-01T16:00:00"),
                new PropertyValue.Text("23-12-01"),
                new PropertyValue.Text(" 2023-12-01"),
                new PropertyValue.Number("2023"),
                new PropertyValue.Items(List.of(new PropertyValue.Text("2023-12-01"))),
                new PropertyValue.RawYaml("!d 2023-12-01")));
    }

    /** Values that may stand under {@code url} because they are no scalar of one line without outer blanks. */
    private static Arbitrary<PropertyValue> noLink() {
        return Stable.of(Arbitraries.of(
                new PropertyValue.Text("https://example.org/a\nhttps://example.org/b"),
                new PropertyValue.Text(" https://example.org/a"),
                new PropertyValue.Items(List.of(new PropertyValue.Text("https://example.org/a"))),
                new PropertyValue.Fields(Map.of("live", new PropertyValue.Text("https://example.org/a"))),
                new PropertyValue.RawYaml("[https://example.org/a](https://example.org/b)")));
    }
}
