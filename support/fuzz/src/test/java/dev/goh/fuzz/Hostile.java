package dev.goh.fuzz;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that makes other programs hang or overflow.
 *
 * @param name what is many or long in it
 * @param text the note
 */
record Hostile(String name, String text) {
    private static final int MANY = 100_000;

    /** A line of 567 characters that keeps flexmark busy for ever. */
    private static final String HANGS_FLEXMARK = "[a][" + "\\".repeat(60) + "\":\"" + "\\".repeat(500);

    /** The texts, each where it is most at home, in a checklist, and among talking points. */
    static Stream<Hostile> all() {
        return Stream.of(frontMatter(), lines(), sections()).flatMap(List::stream);
    }

    private static List<Hostile> lines() {
        return List.of(
                        hostile("20,000 quotes", ">".repeat(20_000)),
                        hostile("20,000 quotes with blanks", "> ".repeat(20_000)),
                        hostile("2,000 lists on one line", "- ".repeat(2_000) + "a"),
                        hostile("100,000 lists on one line", "- ".repeat(MANY) + "a"),
                        hostile("2,000 lists by tabs", nested(2_000)),
                        hostile("brackets", "[".repeat(MANY)),
                        hostile("brackets in a list", "- " + "[a](".repeat(MANY)),
                        hostile("backticks", "`".repeat(MANY)),
                        hostile("growing backticks", joined(400, i -> "`".repeat(i) + " ")),
                        hostile("underscores", "_".repeat(MANY)),
                        hostile("emphasis", "*a_ ".repeat(MANY)),
                        hostile("blank lines", "\n".repeat(MANY)),
                        hostile("carriage returns", "\r".repeat(MANY)),
                        hostile("the line that hangs flexmark", HANGS_FLEXMARK),
                        hostile("that line in an item", "- " + HANGS_FLEXMARK),
                        hostile("that line many times", ("- " + HANGS_FLEXMARK + "\n").repeat(200)),
                        hostile("fences", "```\n~~~\n'''\n".repeat(MANY / 10)),
                        hostile("open comments", "<!--\n%%\n".repeat(MANY / 10)),
                        hostile("permissions", "<!-- goh:allow GOH007 -->\n".repeat(MANY / 10)),
                        hostile("tags", "<a href=\"x\">".repeat(MANY)),
                        hostile("addresses", "https://example.org/a?b=c&d ".repeat(MANY / 10)),
                        hostile("guests", "Guest:: " + "Ana and ".repeat(MANY / 10)),
                        hostile("open guests", "Guest:: " + "(\"[[".repeat(MANY / 10)),
                        hostile("titles", "# [[a\n".repeat(MANY / 10)),
                        hostile("headings", joined(MANY / 10, i -> "#".repeat(1 + i % 6) + " part " + i + "\n")),
                        hostile("emoji", "\ud83d\ude80".repeat(MANY)),
                        hostile("marks that combine", "a" + "\u0301".repeat(MANY)))
                .stream()
                .flatMap(plain -> Stream.of(plain, plain.below("## Checklist"), plain.below("## Talking points")))
                .toList();
    }

    private static List<Hostile> sections() {
        return List.of(
                hostile("equal items", "## Checklist\n" + "- [ ] a\n".repeat(MANY / 10)),
                hostile("empty boxes", "## Checklist\n" + "- []\n".repeat(MANY / 10)),
                hostile("items as deep as may be", "## Checklist\n" + (nested(60) + "\n").repeat(20)),
                hostile("equal timestamps", "## Timestamps\n" + "00:00:00 a\n".repeat(MANY / 10)),
                hostile("timestamps backwards", "## Timestamps\n" + backwards(MANY / 10)),
                hostile("references", "## Reference links\n" + "- [a](https://example.org)\n".repeat(MANY / 10)),
                hostile("groups", "## Reference links\n" + "Group:\n- https://example.org\n\n".repeat(MANY / 10)),
                hostile("segments", "## Talking points\n" + "### Demo\n- a\n".repeat(MANY / 10)),
                hostile("known sections", "## Checklist\n- a\n## Talking points\n- b\n".repeat(MANY / 20)),
                hostile("details", "## Checklist\n- a\n" + "  more\n\n".repeat(MANY / 10)));
    }

    private static List<Hostile> frontMatter() {
        return List.of(
                yaml("sequences in sequences", "k: " + "[".repeat(MANY)),
                yaml("mappings in mappings", "k: " + "{a: ".repeat(MANY / 4)),
                yaml("lists by dashes", "k:\n  " + "- ".repeat(MANY / 4)),
                yaml("an alias bomb", "a: &a [x,x,x,x,x,x,x,x,x]\n" + bomb()),
                yaml("an alias of itself", "k: &k [*k]"),
                yaml("equal keys", "k: v\n".repeat(MANY / 4)),
                yaml("100,000 keys", joined(MANY, i -> "k" + i + ": v\n")),
                yaml("a long scalar", "k: " + "a ".repeat(MANY)),
                yaml("a long quoted scalar", "k: \"" + "\\\\".repeat(MANY) + "\""),
                yaml("a long block", "k: |\n" + "  a\n".repeat(MANY / 4)),
                hostile("unclosed front matter", "---\n" + joined(MANY / 4, i -> "k" + i + ": v\n")),
                hostile("opening lines of front matter", "---\n".repeat(MANY)));
    }

    private static String bomb() {
        return joined(
                9,
                i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                        + Stream.generate(() -> "*" + (char) ('a' + i)).limit(9).collect(Collectors.joining(","))
                        + "]\n");
    }

    private static String backwards(int count) {
        return joined(count, i -> {
            int left = count - i;
            return "%02d:%02d:%02d a%n"
                    .formatted(left / 3600, left / 60 % 60, left % 60)
                    .replace("\r", "");
        });
    }

    private static String nested(int depth) {
        return joined(depth, level -> "\t".repeat(level) + "- " + level + "\n");
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static Hostile yaml(String name, String yaml) {
        return hostile(name, "---\n" + yaml + "\n---\n# A\n");
    }

    private static Hostile hostile(String name, String text) {
        return new Hostile(name, text);
    }

    private Hostile below(String heading) {
        return new Hostile(name + " below " + heading, heading + "\n" + text + "\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
