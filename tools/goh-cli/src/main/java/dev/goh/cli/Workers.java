package dev.goh.cli;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The threads that check notes together with the one that asks. */
final class Workers implements Executor, AutoCloseable {
    /** For fewer notes than this, another thread is not worth its start. */
    static final int FEW = 32;

    private final int count;
    private final @Nullable ExecutorService pool;

    private Workers(int count) {
        this.count = count;
        this.pool = count == 1
                ? null
                : Executors.newFixedThreadPool(count - 1, task -> {
                    Thread thread = new Thread(task, "goh-check");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    static Workers of(int count) {
        return new Workers(Math.max(1, count));
    }

    /** How many threads work, the one that asks among them. */
    int count() {
        return count;
    }

    @Override
    public void execute(Runnable task) {
        if (pool == null) {
            task.run();
        } else {
            pool.execute(task);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
