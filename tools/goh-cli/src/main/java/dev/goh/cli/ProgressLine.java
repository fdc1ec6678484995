package dev.goh.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line on a terminal that tells how far a long run is, rewritten in place and gone at the end. */
final class ProgressLine {
    private static final long PATIENCE = 200_000_000;
    private static final long PAUSE = 100_000_000;
    private static final int MANY = 200;

    private final PrintStream err;
    private final boolean wanted;
    private final LongSupplier nanoTime;
    private final long begin;
    private long shownAt;
    private boolean shown;

    /**
     * Begins to watch the time.
     *
     * @param err where the line is shown
     * @param wanted whether it is shown at all; if not, the clock is not read either
     * @param nanoTime the clock
     */
    ProgressLine(PrintStream err, boolean wanted, LongSupplier nanoTime) {
        this.err = err;
        this.wanted = wanted;
        this.nanoTime = nanoTime;
        this.begin = wanted ? nanoTime.getAsLong() : 0;
        this.shownAt = begin - PAUSE;
    }

    /** Shows how many files are done, if that takes long enough to be worth it and was not said a moment ago. */
    void show(int done, int total) {
        show("checked", done, total);
    }

    /** As {@link #show(int, int)}, for something else that is done to files first. */
    void show(String task, int done, int total) {
        if (!wanted) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - shownAt >= PAUSE && (total > MANY || now - begin >= PATIENCE)) {
            shownAt = now;
            shown = true;
            err.print("\r" + task + " " + done + " of " + total + "\u001b[K");
            err.flush();
        }
    }

    /** Erases the line, so that other text can take its place; the next call of {@link #show} may show it again. */
    void erase() {
        if (shown) {
            shown = false;
            shownAt -= PAUSE;
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
