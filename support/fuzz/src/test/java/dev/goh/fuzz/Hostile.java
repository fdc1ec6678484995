package dev.goh.fuzz;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text of any length that makes other programs hang or overflow.
 *
 * @param name what is many or long in it
 * @param count how many or how long it is
 * @param shape the note for a count
 */
record Hostile(String name, int count, IntFunction<String> shape) {
    private static final int MANY = 100_000;

    /** The texts, each where it is most at home, in a checklist, and among talking points. */
    static Stream<Hostile> all() {
        return Stream.of(frontMatter(), lines(), sections()).flatMap(List::stream);
    }

    /** The note. */
    String text() {
        return shape.apply(count);
    }

    /** A note of the same shape, half as long. */
    String half() {
        return shape.apply(count / 2);
    }

    /** 100,000 lists by tabs, each as deep as may be. */
    static Hostile deepLists() {
        return hostile("100,000 lists by tabs", MANY, n -> "## Checklist\n" + (nested(50) + "\n").repeat(n / 50));
    }

    /** One line of 32 megabytes. */
    static Hostile longLine() {
        return hostile("a long line", 32 << 20, n -> "## Checklist\n- [ ] " + "a".repeat(n) + "\n");
    }

    /** A million items. */
    static Hostile manyItems() {
        return hostile("many items", 10 * MANY, n -> "## Checklist\n" + "- [ ] a\n".repeat(n));
    }

    private static List<Hostile> lines() {
        return List.of(
                        hostile("quotes", 20_000, ">"),
                        hostile("quotes with blanks", 20_000, "> "),
                        hostile("2,000 lists on one line", 2_000, n -> "- ".repeat(n) + "a"),
                        hostile("100,000 lists on one line", MANY, n -> "- ".repeat(n) + "a"),
                        hostile("2,000 lists by tabs", 2_000, Hostile::nested),
                        hostile("a list behind 100,000 tabs", MANY, n -> "- a\n" + "\t".repeat(n) + "- b"),
                        hostile("brackets", MANY, "["),
                        hostile("brackets in a list", MANY / 4, n -> "- " + "[a](".repeat(n)),
                        hostile("backticks", MANY, "`"),
                        hostile("growing backticks", MANY, Hostile::growingBackticks),
                        hostile("underscores", MANY, "_"),
                        hostile("emphasis", MANY / 4, "*a_ "),
                        hostile("blank lines", MANY, "\n"),
                        hostile("carriage returns", MANY, "\r"),
                        hostile("the line that hangs flexmark", 60, Hostile::hangsFlexmark),
                        hostile("that line in an item", 60, n -> "- " + hangsFlexmark(n)),
                        hostile("that line many times", 200, "- " + hangsFlexmark(60) + "\n"),
                        hostile("targets without titles", 20, "- " + "](".repeat(1_000) + ">".repeat(1_900) + "\n"),
                        hostile("fences", MANY / 40, "```\n~~~\n'''\n"),
                        hostile("open comments", MANY / 40, "<!--\n%%\n"),
                        hostile("permissions", MANY / 40, "<!-- goh:allow GOH007 -->\n"),
                        hostile("tags", MANY / 4, "<a href=\"x\">"),
                        hostile("addresses", MANY / 40, "https://example.org/a?b=c&d "),
                        hostile("guests", MANY / 40, n -> "Guest:: " + "Ana and ".repeat(n)),
                        hostile("open guests", MANY / 40, n -> "Guest:: " + "(\"[[".repeat(n)),
                        hostile("titles", MANY / 40, "# [[a\n"),
                        hostile(
                                "headings",
                                MANY / 40,
                                n -> joined(n, i -> "#".repeat(1 + i % 6) + " part " + i + "\n")),
                        hostile("emoji", MANY / 4, "\ud83d\ude80"),
                        hostile("marks that combine", MANY / 4, n -> "a" + "\u0301".repeat(n)))
                .stream()
                .flatMap(plain -> Stream.of(plain, plain.below("## Checklist"), plain.below("## Talking points")))
                .toList();
    }

    private static List<Hostile> sections() {
        return List.of(
                hostile("equal items", MANY / 40, n -> "## Checklist\n" + "- [ ] a\n".repeat(n)),
                hostile("different items", MANY / 10, n -> "## Checklist\n" + joined(n, i -> "- [ ] a" + i + "\n")),
                hostile("empty boxes", MANY / 40, n -> "## Checklist\n" + "- []\n".repeat(n)),
                hostile("items as deep as may be", 20, n -> "## Checklist\n" + (nested(60) + "\n").repeat(n)),
                hostile("equal timestamps", MANY / 40, n -> "## Timestamps\n" + "00:00:00 a\n".repeat(n)),
                hostile("timestamps backwards", MANY / 40, n -> "## Timestamps\n" + backwards(n)),
                hostile("references", MANY / 40, n -> "## Links\n" + "- [a](https://example.org)\n".repeat(n)),
                hostile("groups", MANY / 40, n -> "## Links\n" + "Group:\n- https://example.org\n\n".repeat(n)),
                hostile("segments", MANY / 40, n -> "## Talking points\n" + "### Demo\n- a\n".repeat(n)),
                hostile("known sections", MANY / 80, "## Checklist\n- a\n## Talking points\n- b\n"),
                hostile("details", MANY / 40, n -> "## Checklist\n- a\n" + "  more\n\n".repeat(n)));
    }

    private static List<Hostile> frontMatter() {
        return List.of(
                yaml("sequences in sequences", MANY, n -> "k: " + "[".repeat(n)),
                yaml("mappings in mappings", MANY / 4, n -> "k: " + "{a: ".repeat(n)),
                yaml("lists by dashes", MANY / 4, n -> "k:\n  " + "- ".repeat(n)),
                yaml("an alias bomb", 18, Hostile::bomb),
                yaml("aliases of themselves", MANY / 40, n -> joined(n, i -> "k" + i + ": &k [*k]\n")),
                yaml("equal keys", MANY / 4, n -> "k: v\n".repeat(n)),
                yaml("100,000 keys", MANY, n -> joined(n, i -> "k" + i + ": v\n")),
                yaml("a long scalar", MANY, n -> "k: " + "a ".repeat(n)),
                yaml("a long quoted scalar", MANY, n -> "k: \"" + "\\\\".repeat(n) + "\""),
                yaml("a long block", MANY / 4, n -> "k: |\n" + "  a\n".repeat(n)),
                hostile("unclosed front matter", MANY / 4, n -> "---\n" + joined(n, i -> "k" + i + ": v\n")),
                hostile("opening lines of front matter", MANY, "---\n"));
    }

    /** A line that keeps flexmark busy for ever; with 60 it has 567 characters. */
    private static String hangsFlexmark(int backslashes) {
        return "[a][" + "\\".repeat(backslashes) + "\":\"" + "\\".repeat(500 * backslashes / 60);
    }

    /** A run of one, a run of two, and so on, until they are as long as that. */
    private static String growingBackticks(int length) {
        return joined((int) Math.sqrt(2.0 * length), i -> "`".repeat(i) + " ");
    }

    /** Each line stands for nine times as much as the line before. */
    private static String bomb(int lines) {
        return "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + joined(
                        lines, i -> "%1$s: &%1$s [%2$s]\n".formatted(letter(i + 1), ("*" + letter(i) + ",").repeat(9)));
    }

    private static char letter(int i) {
        return (char) ('a' + i);
    }

    private static String backwards(int count) {
        return joined(count, i -> {
            int left = count - i;
            return "%02d:%02d:%02d a\n".formatted(left / 3600, left / 60 % 60, left % 60);
        });
    }

    private static String nested(int depth) {
        return joined(depth, level -> "\t".repeat(level) + "- " + level + "\n");
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static Hostile yaml(String name, int count, IntFunction<String> yaml) {
        return hostile(name, count, n -> "---\n" + yaml.apply(n) + "\n---\n# A\n");
    }

    private static Hostile hostile(String name, int count, String part) {
        return hostile(name, count, part::repeat);
    }

    private static Hostile hostile(String name, int count, IntFunction<String> shape) {
        return new Hostile(name, count, shape);
    }

    private Hostile below(String heading) {
        return hostile(name + " below " + heading, count, n -> heading + "\n" + shape.apply(n) + "\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
