package dev.goh.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints how much the benchmarks' works cost beside each other. All of them take turns in one process; a turn is measured in the
 * processor time of its thread, and the best turn counts: so a busy machine hardly changes the ratios. Run it from the project's
 * folder, with {@code -Xbatch} so that the compiler has done its work.
 */
final class Ratios {
    private static final int WARM_UP_TURNS = 10;
    private static final int TURNS = 40;
    private static final long TURN_NANOS = 40_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A ratio that is to be reached: the time of one work beside the time of another. */
    private record Goal(String name, String work, String beside, String bound) {}

    private static final List<Goal> GOALS = List.of(
            new Goal("commonmark-java's parse / read", "commonmark", "read", "4 or more"),
            new Goal("flexmark-java's parse / read", "flexmark", "read", "12 or more"),
            new Goal("read / decode, split, classify", "read bytes", "split", "at most 4"),
            new Goal("the same, all in ASCII", "read plain bytes", "split plain", "at most 4"),
            new Goal("all rules / read", "rules", "read", "at most 1"),
            new Goal("all rules / read, 222 fixtures", "rules of fixtures", "read fixtures", "at most 1"),
            new Goal("tick, text to text / read", "tick", "read", "at most 3"),
            new Goal("tick / read, 10,000 items", "tick items", "read items", "at most 3"),
            new Goal("canonical write / read", "write", "read", "at most 2"),
            new Goal("read JSON / records", "read JSON", "records read", "at most 1.3"),
            new Goal("write JSON / records", "write JSON", "records write", "at most 1.3"));

    private final Map<String, Double> best = new LinkedHashMap<>();
    private Object result = "";

    private Ratios() {}

    public static void main(String[] args) {
        Ratios ratios = new Ratios();
        Map<String, Supplier<?>> works = works();
        for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
            boolean counts = turn >= 0;
            works.forEach((name, work) -> ratios.measure(name, work, counts));
        }
        for (Goal goal : GOALS) {
            double ratio = ratios.micros(goal.work) / ratios.micros(goal.beside);
            System.out.printf(Locale.ROOT, "%-34s %6.2f   (%s)%n", goal.name, ratio, goal.bound);
        }
        ratios.best.forEach((name, micros) -> System.out.printf(Locale.ROOT, "%-20s %9.1f us%n", name, micros));
    }

    private static Map<String, Supplier<?>> works() {
        ReadBenchmark note = new ReadBenchmark();
        FixturesBenchmark fixtures = new FixturesBenchmark();
        JsonBenchmark json = new JsonBenchmark();
        json.compare();
        Map<String, Supplier<?>> works = new LinkedHashMap<>();
        works.put("split", note::split);
        works.put("read", note::gohRead);
        works.put("read bytes", note::gohReadBytes);
        works.put("split plain", note::splitPlain);
        works.put("read plain bytes", note::gohReadPlainBytes);
        works.put("rules", note::gohRules);
        works.put("read items", note::gohReadItems);
        works.put("tick items", note::gohTickItems);
        works.put("write", note::gohWrite);
        works.put("tick", note::gohTick);
        works.put("commonmark", note::commonmarkParse);
        works.put("flexmark", note::flexmarkParse);
        works.put("read fixtures", fixtures::gohRead);
        works.put("rules of fixtures", fixtures::gohRules);
        works.put("read JSON", json::gohJsonRead);
        works.put("records read", json::recordsRead);
        works.put("write JSON", json::gohJsonWrite);
        works.put("records write", json::recordsWrite);
        return works;
    }

    private void measure(String name, Supplier<?> work, boolean counts) {
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start;
        int times = 0;
        while (end - start < TURN_NANOS) {
            // Asking for the time is a system call: some works first.
            for (int i = 0; i < 8; i++) {
                result = work.get();
            }
            times += 8;
            end = THREADS.getCurrentThreadCpuTime();
        }
        if (counts && result != null) {
            best.merge(name, (end - start) / 1e3 / times, Math::min);
        }
    }

    private double micros(String name) {
        return best.getOrDefault(name, Double.NaN);
    }
}
