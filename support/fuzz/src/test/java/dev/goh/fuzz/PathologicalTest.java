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
 * note twice as long takes about twice as many bytes of memory in all, whatever the machine and however busy it is. Work that takes
 * no memory is only guarded against taking for ever.
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

    /** Only a guard: how long something takes says little on a machine that does other things too. */
    private static final long HANGS_NANOS = 10_000_000_000L;

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
            double linear = longer * allocatedBytes(work, half, options);
            assertThat(allocatedBytes(work, whole, options))
                    .as("bytes that %s takes with a text %.1f times as long", work, longer)
                    .isLessThan((long) (MORE_THAN_LINEAR * linear)
                            + SPARE_BYTES * whole.text().length());
        }
    }

    private static long allocatedBytes(Work work, EpisodeNote note, NoteOptions options) {
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        try {
            work.run(note, options);
        } catch (NoteLimitException e) {
            // What is written may be a little longer than what was read.
            assertThat(e.limit()).isIn(LIMITS);
        }
        long taken = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        assertThat(THREADS.getCurrentThreadCpuTime() - nanos)
                .as("nanoseconds of the processor for %s", work)
                .isLessThan(HANGS_NANOS);
        return taken;
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
