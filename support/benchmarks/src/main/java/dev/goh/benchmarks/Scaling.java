package dev.goh.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.core.TaskState;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profiles;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import dev.goh.markdown.NoteValidator;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Prints how time and allocation grow with the length of a note, for each construct: the exponent of the power of the length that
 * fits best over all sizes, and the steepest between a note and one that is 64 times as long, where a cache that becomes too small
 * weighs more. Arguments: the largest size in KB (default 32,768), then constructs (default all).
 */
final class Scaling {
    private static final int STEP = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final NoteOptions OPTIONS = NoteOptions.builder()
            .limits(NoteLimits.builder()
                    .maxLength(1 << 27)
                    .maxLineLength(1 << 27)
                    .maxLines(1 << 27)
                    .build())
            .build();
    private static final NoteValidator STRICT = NoteValidator.of(Profiles.strict());

    private static Object result = "";

    /** What one work took. */
    private record Cost(double nanos, double bytes) {}

    private Scaling() {}

    public static void main(String[] args) {
        int largest = (args.length == 0 ? 32_768 : Integer.parseInt(args[0])) << 10;
        String[] names = args.length < 2
                ? new String[0]
                : List.of(args).subList(1, args.length).toArray(String[]::new);
        System.out.printf(
                Locale.ROOT,
                "%-20s %-6s %6s %9s %12s %9s%n",
                "exponents",
                "",
                "time",
                "steepest",
                "allocation",
                "steepest");
        for (Construct construct : Construct.named(names)) {
            List<Integer> sizes = new ArrayList<>();
            for (int size = 1 << 10; size <= largest; size *= STEP) {
                sizes.add(size);
            }
            print(construct, "read", sizes);
            print(construct, "rules", sizes);
            print(construct, "edit", sizes);
        }
    }

    private static void print(Construct construct, String work, List<Integer> sizes) {
        List<Cost> costs = new ArrayList<>();
        StringBuilder times = new StringBuilder();
        for (int size : sizes) {
            Cost cost = measure(work(construct.note(size), work));
            costs.add(cost);
            times.append(String.format(Locale.ROOT, " %9.3f", cost.nanos / 1e6));
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %-6s %6.2f %9.2f %12.2f %9.2f   ms:%s%n",
                construct,
                work,
                fitted(sizes, costs, Cost::nanos),
                steepest(costs, Cost::nanos),
                fitted(sizes, costs, Cost::bytes),
                steepest(costs, Cost::bytes),
                times);
    }

    /** The slope of the line that fits the logarithms best. */
    private static double fitted(List<Integer> sizes, List<Cost> costs, ToDoubleFunction<Cost> what) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double size = Math.log(sizes.get(i));
            double cost = Math.log(what.applyAsDouble(costs.get(i)));
            x += size;
            y += cost;
            xx += size * size;
            xy += size * cost;
        }
        int n = sizes.size();
        return (n * xy - x * y) / (n * xx - x * x);
    }

    private static double steepest(List<Cost> costs, ToDoubleFunction<Cost> what) {
        double steepest = 0;
        for (int i = 2; i < costs.size(); i++) {
            double growth = what.applyAsDouble(costs.get(i)) / what.applyAsDouble(costs.get(i - 2));
            steepest = Math.max(steepest, Math.log(growth) / Math.log(STEP * STEP));
        }
        return steepest;
    }

    private static Supplier<?> work(String text, String work) {
        EpisodeNote note = EpisodeNote.parse(text, OPTIONS);
        return switch (work) {
            case "read" -> () -> EpisodeNote.parse(text, OPTIONS);
            case "rules" ->
                () -> STRICT.validate(note, Context.in(Phase.PUBLISHED).fileName("GOH 2 - Tea.md"));
            default -> () -> EpisodeNote.parse(text, OPTIONS).edit(Scaling::change);
        };
    }

    /** Ticks a task; sets a property where there is none. */
    private static Episode change(Episode episode) {
        Episode ticked = episode.withPreShow(
                episode.preShow().replaceFirst(item -> item.isOpen(), item -> item.withState(TaskState.DONE)));
        return ticked.equals(episode) ? episode.withProperty("tea", PropertyValue.bool(true)) : ticked;
    }

    /** The least of several runs: more of them for short works, which the compiler has yet to see. */
    private static Cost measure(Supplier<?> work) {
        double nanos = Double.MAX_VALUE;
        double bytes = Double.MAX_VALUE;
        long started = System.nanoTime();
        for (int run = 0; run < 3 || System.nanoTime() - started < 300_000_000L && run < 3000; run++) {
            long time = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            result = work.get();
            bytes = Math.min(bytes, (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated));
            nanos = Math.min(nanos, (double) (THREADS.getCurrentThreadCpuTime() - time));
        }
        return new Cost(result == null ? 0 : nanos, bytes);
    }
}
