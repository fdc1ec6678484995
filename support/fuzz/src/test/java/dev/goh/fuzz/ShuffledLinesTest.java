package dev.goh.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Notes made of lines that change what the lines around them are: what opens and closes fences and comments, headings, items,
 * texts. A fuzzer, which goes by coverage, finds such notes late. {@code -Dgoh.shuffles=400000} checks that many of each kind,
 * {@code -Dgoh.seed=2} others.
 */
class ShuffledLinesTest {
    private static final int SHUFFLES = Integer.getInteger("goh.shuffles", 300);
    private static final int SEED = Integer.getInteger("goh.seed", 1);

    /** The longest note, in lines. */
    private static final int LONGEST = 40;

    private static final List<String> QUARREL = List.of(
            "%%",
            "<!--",
            "-->",
            "'''",
            "```",
            "~~~",
            "%% a %%",
            "<!-- a -->",
            "a --> b",
            "# Timestamps",
            "## Checklist",
            "## Talking points",
            "## Reference links",
            "### Other",
            "- [ ] a",
            "- b",
            "\t- c",
            "0:00 d",
            "[e](f)",
            "<!--:",
            "%%:",
            "http://-->",
            "http://%%",
            "",
            "g",
            " h",
            "\ti",
            "> j");

    private static final List<String> NOTE = List.of(
            "---",
            "# GOH 022 - On tea",
            "[[GOH 022 - On tea]]",
            "url: https://youtu.be/abcdefgh815",
            "date: 2026-03-06",
            "Guest:: Ana Diaz",
            "Guests:: [[Ana]], Bo",
            "![](https://www.youtube.com/embed/abcdefgh815)",
            "### Just before the show",
            "## After the show",
            "### Segment",
            "#### Deep",
            "\t- [x] done",
            "    - four",
            "  - two",
            "* star",
            "1. one",
            "\t> quote",
            "- 00:01:00 - mid",
            "(01:02) x",
            "- [a](b) - c",
            "***",
            "===",
            "- ",
            "- [ ]",
            "-\ttab",
            "      deep",
            "<div>",
            "| a | b |");

    private static final List<String> YAML = List.of(
            "url: https://youtu.be/abcdefgh815",
            "url:",
            "date: 2026-03-06",
            "topic: \"tea # x\"",
            "topic: 'it''s'",
            "topic: [a, b]",
            "tags:",
            "  - a",
            "- b",
            "  - c: d",
            "k: |",
            "k: >-",
            "  text",
            "   deeper",
            "\tx",
            "# comment",
            "  # comment",
            "k: v # comment",
            "k: {a: 1}",
            "k: [",
            "]",
            "\"q\": 1",
            "'q: 2",
            "? x",
            "k: &a 1",
            "j: *a",
            "k: ~",
            "k: !!str 5",
            "k:v",
            " k: 1",
            "...",
            "k: \"open",
            "close\"",
            "k: |2",
            "  b'",
            "");

    private static final List<String> ALL =
            Stream.concat(QUARREL.stream(), NOTE.stream()).toList();

    @Test
    void notesObeyTheLaws() {
        check(FuzzTarget.NOTE, QUARREL, 0);
        check(FuzzTarget.NOTE, ALL, 0);
    }

    @Test
    void editedNotesObeyTheLaws() {
        check(FuzzTarget.EDIT, QUARREL, 1);
        check(FuzzTarget.EDIT, ALL, 1);
    }

    @Test
    void mergedNotesObeyTheLaws() {
        check(FuzzTarget.MERGE, ALL, 4);
    }

    @Test
    void frontMatterObeysTheLaws() {
        check(FuzzTarget.FRONT_MATTER, YAML, 0);
    }

    /** Checks notes made of some lines, each followed by a number of scripts of edits. */
    private static void check(FuzzTarget target, List<String> lines, int scripts) {
        for (int i = 0; i < SHUFFLES; i++) {
            byte[] input = input(new Random(((long) SEED << Integer.SIZE) + i), lines, scripts);
            try {
                target.check(input);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(target + ":\n" + new String(input, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static byte[] input(Random random, List<String> lines, int scripts) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        for (int left = random.nextInt(LONGEST); left >= 0; left--) {
            input.writeBytes((lines.get(random.nextInt(lines.size())) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < scripts; i++) {
            input.write(0);
            for (int bytes = 4 * random.nextInt(5); bytes > 0; bytes--) {
                input.write(1 + random.nextInt(255));
            }
        }
        return input.toByteArray();
    }
}
