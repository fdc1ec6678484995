package dev.goh.vault;

import dev.goh.core.validation.Context;
import dev.goh.markdown.NoteValidator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks a vault in a process of its own, and prints what it took. */
final class LargeVaultCheck {
    private LargeVaultCheck() {}

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        int threads = Integer.parseInt(args[1]);
        VaultChecker checker = VaultChecker.of(NoteValidator.of(Vaults.profile()));
        Count count = new Count();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        Executor executor = threads == 1 ? Runnable::run : pool;
        long start = System.nanoTime();
        List<NoteFile> files =
                NoteFinder.find(List.of(folder.toString()), Excludes.none()).files();
        checker.check(files, Context.infer().asOf(LocalDate.of(2026, 1, 1)), executor, threads, count);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
        pool.shutdown();
        System.out.printf(
                "notes %d, skipped %d, shared videos %d, hash %x%n",
                count.notes, count.skipped, count.shared, count.hash);
        System.out.printf(
                "%.1f s (%.1f s of processors), %.0f notes a second, heap at most %d MB, of which %d MB in use%n",
                seconds - count.pauses / 1e9,
                processor,
                count.notes / (seconds - count.pauses / 1e9),
                count.heap,
                count.live);
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }

    /** Keeps no note. */
    private static final class Count implements VaultListener {
        private int notes;
        private int skipped;
        private int shared;
        private long hash;
        private long heap;
        private long live;
        private long pauses;

        @Override
        public void checked(CheckedFile file) {
            heap = Math.max(heap, usedMegabytes());
            if (++notes % 10_000 == 1000) {
                measureLive();
            }
            shared += (int) file.report().findings().stream()
                    .filter(finding -> finding.rule().code().equals("GOH206"))
                    .count();
            hash = 31 * hash
                    + (file.name().substring(file.name().indexOf("part"))
                                    + file.report().findings().size())
                            .hashCode();
        }

        /** What is in use shows after a collection, whose time does not count. */
        private void measureLive() {
            long start = System.nanoTime();
            System.gc();
            live = Math.max(live, usedMegabytes());
            pauses += System.nanoTime() - start;
        }

        @Override
        public void skipped(NoteFile file) {
            skipped++;
        }

        @Override
        public void failed(NoteFile file, Throwable reason) {
            throw new IllegalStateException(file.name(), reason);
        }
    }
}
