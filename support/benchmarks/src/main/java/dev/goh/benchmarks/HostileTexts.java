package dev.goh.benchmarks;

import dev.goh.markdown.EpisodeNote;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Hands texts that are small but unkind to goh and its peers, and prints how long they take, or that they fail. */
public final class HostileTexts {
    private static final long LONGEST_MILLIS = 20_000;
    private static final long STACK_BYTES = 1 << 20;

    private HostileTexts() {}

    /**
     * Prints a line for each text and library. Exits at the end, although threads may still be parsing.
     *
     * @param args none
     */
    public static void main(String[] args) {
        com.vladsch.flexmark.parser.Parser flexmark =
                com.vladsch.flexmark.parser.Parser.builder().build();
        org.commonmark.parser.Parser commonmark =
                org.commonmark.parser.Parser.builder().build();
        Map<String, Consumer<String>> libraries = new LinkedHashMap<>();
        libraries.put("goh", text -> EpisodeNote.parse(text).episode());
        libraries.put("flexmark-java 0.64.8", flexmark::parse);
        libraries.put("commonmark-java 0.30.0", commonmark::parse);

        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("2,000 dashes with blanks on a line", "- ".repeat(2000) + "\n");
        texts.put("lists 800 deep", deep(800));
        texts.put("40,000 lines 00:12:58 title", "00:12:58 title\n".repeat(40_000));

        texts.forEach((name, text) -> libraries.forEach((library, parse) -> {
            System.out.printf(Locale.ROOT, "%-36s %-24s %s%n", name, library, outcome(parse, text));
        }));
        System.exit(0);
    }

    private static String deep(int levels) {
        StringBuilder text = new StringBuilder("## Talking points\n\n");
        for (int i = 0; i < levels; i++) {
            text.append("\t".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    private static String outcome(Consumer<String> parse, String text) {
        AtomicReference<String> outcome = new AtomicReference<>("not done after " + LONGEST_MILLIS / 1000 + " s");
        Thread thread = new Thread(
                null,
                () -> {
                    long start = System.nanoTime();
                    try {
                        parse.accept(text);
                        long millis =
                                Duration.ofNanos(System.nanoTime() - start).toMillis();
                        outcome.set(millis + " ms");
                    } catch (RuntimeException | StackOverflowError e) {
                        outcome.set(e.getClass().getSimpleName());
                    }
                },
                "parsing",
                STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(LONGEST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return outcome.get();
    }
}
