package dev.goh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteLimits;
import dev.goh.markdown.NoteOptions;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a note holds, everything that can be done with it is done on a stack of 512 KB, with work that grows as its length: a
 * note twice as long takes about twice as many bytes of memory in all, whatever the machine and however busy it is, and about twice
 * as much time of a processor.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
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
    private static final Set<String> DEEPER_THAN_ANY_LIMIT =
            Set.of("2,000 lists by tabs below ## Checklist", "2,000 lists by tabs below ## Talking points");
    private static final Set<String> LIMITS = Set.of("maxLength", "maxLineLength", "maxLines", "maxDepth");

    /** Quadratic work would take twice what linear work takes when a text is twice as long. */
    private static final double MORE_THAN_LINEAR = 1.3;

    /** For each character, because a list that is filled may have been copied just before. */
    private static final long SPARE_BYTES = 16;

    /** For what takes no time to speak of. */
    private static final long SPARE_NANOS = 500_000_000L;

    /** How often time is taken where it seems too long: the machine may do other things too. */
    private static final int ATTEMPTS = 4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Hostile> hostile() {
        return Hostile.all();
    }

    /** Classes are loaded when they are first used, which takes memory too. */
    @BeforeAll
    static void everythingHasBeenDoneOnce() {
        EpisodeNote note =
                EpisodeNote.parse("---\nk: [v]\n---\n# GOH 8\n## Checklist\n- [ ] *a*\n## Timestamps\n00:01 b\n");
        for (Work work : Work.values()) {
            work.run(note, DEFAULTS);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void workGrowsAsTheTextOrTheLimitIsNamed(Hostile hostile) {
        if (DEEPER_THAN_ANY_LIMIT.contains(hostile.name())) {
            assertThat(isRefused(hostile, WIDE)).isTrue();
        } else {
            checkGrowth(hostile, isRefused(hostile, DEFAULTS) ? WIDE : DEFAULTS, List.of(Work.values()));
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

    private static void checkGrowth(Hostile hostile, NoteOptions options, List<Work> works) {
        EpisodeNote half = EpisodeNote.parse(hostile.half(), options);
        EpisodeNote whole = EpisodeNote.parse(hostile.text(), options);
        double longer = (double) whole.text().length() / half.text().length();
        for (Work work : works) {
            Cost first = cost(work, half, options);
            Cost second = cost(work, whole, options);
            assertThat(second.bytes)
                    .as("bytes that %s takes with a text %.1f times as long", work, longer)
                    .isLessThan((long) (MORE_THAN_LINEAR * longer * first.bytes)
                            + SPARE_BYTES * whole.text().length());
            for (int i = 1; i < ATTEMPTS && second.nanos > mostNanos(longer, first); i++) {
                first = cost(work, half, options);
                second = cost(work, whole, options);
            }
            assertThat(second.nanos)
                    .as("nanoseconds of a processor that %s takes with a text %.1f times as long", work, longer)
                    .isLessThanOrEqualTo(mostNanos(longer, first));
        }
    }

    private static long mostNanos(double longer, Cost half) {
        return (long) (MORE_THAN_LINEAR * longer * half.nanos) + SPARE_NANOS;
    }

    /** What a piece of work takes of memory and of a processor. */
    private record Cost(long bytes, long nanos) {}

    private static Cost cost(Work work, EpisodeNote note, NoteOptions options) {
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        try {
            work.run(note, options);
        } catch (NoteLimitException e) {
            // What is written may be a little longer than what was read.
            assertThat(e.limit()).isIn(LIMITS);
        }
        return new Cost(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }

    @Test
    void aLineOf32MegabytesIsRefusedOrReadAndChanged() {
        assertThat(isRefused(Hostile.longLine(), DEFAULTS)).isTrue();
        checkGrowth(Hostile.longLine(), WIDE, List.of(Work.READ, Work.CHANGE, Work.LINKS, Work.HTML));
    }

    @Test
    void aMillionItemsAreRefusedOrReadAndWritten() {
        assertThat(isRefused(Hostile.manyItems(), DEFAULTS)).isTrue();
        checkGrowth(Hostile.manyItems(), WIDE, List.of(Work.READ, Work.WRITE));
    }

    @Test
    void aHundredThousandListsByTabsAreRefusedOrReadAndWritten() {
        assertThat(isRefused(Hostile.deepLists(), DEFAULTS)).isTrue();
        checkGrowth(Hostile.deepLists(), WIDE, List.of(Work.READ, Work.WRITE, Work.JSON, Work.VALIDATE, Work.FIX));
    }
}
