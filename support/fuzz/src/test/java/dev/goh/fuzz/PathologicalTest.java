package dev.goh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a note holds, everything that can be done with it is done on a stack of 512 KB, in a time that grows as its length. The
 * time is that of the processor, and is compared with what a harmless note of that length takes, so that a busy machine does not
 * matter; a text that takes quadratic time here takes a thousand times as long.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PathologicalTest {
    private static final NoteOptions DEFAULTS = NoteOptions.defaults();
    private static final NoteOptions WIDE = NoteOptions.builder()
            .limits(NoteLimits.builder()
                    .maxLength(1 << 26)
                    .maxLineLength(1 << 26)
                    .maxLines(2_000_000)
                    .maxDepth(NoteLimits.DEEPEST)
                    .build())
            .build();
    private static final Set<String> LIMITS = Set.of("maxLength", "maxLineLength", "maxLines", "maxDepth");

    private static final int FACTOR = 100;
    /** A guard against what hangs; machines are too noisy to judge less. */
    private static final long ALWAYS_FINE_NANOS = 10_000_000_000L;

    private static final int TRIES = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<Work, Long> HARMLESS_NANOS = new EnumMap<>(Work.class);
    private static final EpisodeNote HARMLESS = EpisodeNote.parse("# GOH 8 - Tea\n## Checklist\n"
            + "- [ ] Tell the guests [when](https://example.org/when) we start\n  and where to go\n".repeat(800));

    static Stream<Hostile> hostile() {
        return Hostile.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void everythingIsDoneInTimeOrTheLimitIsNamed(Hostile hostile) {
        NoteOptions options = DEFAULTS;
        if (isRefused(hostile, DEFAULTS)) {
            options = WIDE;
            if (isRefused(hostile, WIDE)) {
                return;
            }
        }
        for (Work work : Work.values()) {
            checkTime(work, hostile.text(), options);
        }
    }

    private static boolean isRefused(Hostile hostile, NoteOptions options) {
        try {
            EpisodeNote.parse(hostile.text(), options);
            return false;
        } catch (NoteLimitException e) {
            assertThat(e.limit()).isIn(LIMITS);
            return true;
        }
    }

    private static void checkTime(Work work, String text, NoteOptions options) {
        EpisodeNote note = EpisodeNote.parse(text, options);
        double longer = (double) text.length() / HARMLESS.text().length();
        long harmless = HARMLESS_NANOS.computeIfAbsent(work, key -> leastNanos(key, HARMLESS, DEFAULTS, 0));
        long most = Math.max(ALWAYS_FINE_NANOS, (long) (FACTOR * longer * harmless));
        assertThat(leastNanos(work, note, options, most))
                .as("%s takes about as long as with a harmless note", work)
                .isLessThanOrEqualTo(most);
    }

    /** The time of the processor; what takes longer than it should is tried again. */
    private static long leastNanos(Work work, EpisodeNote note, NoteOptions options, long enough) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > enough; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                work.run(note, options);
            } catch (NoteLimitException e) {
                // What is written may be a little longer than what was read.
                assertThat(e.limit()).isIn(LIMITS);
            }
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    @Test
    void aLineOf32MegabytesIsRefusedOrReadAndChanged() {
        Hostile line = new Hostile("a long line", "## Checklist\n- [ ] " + "a".repeat(32 << 20) + "\n");

        assertThat(isRefused(line, DEFAULTS)).isTrue();
        for (Work work : List.of(Work.READ, Work.CHANGE, Work.LINKS, Work.HTML)) {
            checkTime(work, line.text(), WIDE);
        }
    }

    @Test
    void aMillionItemsAreRefusedOrReadAndWritten() {
        Hostile items = new Hostile("many items", "## Checklist\n" + "- [ ] a\n".repeat(1_000_000));

        assertThat(isRefused(items, DEFAULTS)).isTrue();
        for (Work work : List.of(Work.READ, Work.WRITE)) {
            checkTime(work, items.text(), WIDE);
        }
    }
}
