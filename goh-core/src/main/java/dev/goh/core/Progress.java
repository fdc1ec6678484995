package dev.goh.core;

/**
 * How far a checklist is. Plain bullets do not count, children do.
 *
 * @param done the number of tasks that are done
 * @param total the number of tasks
 */
public record Progress(int done, int total) {
    /**
     * Checks the counts.
     *
     * @param done the number of tasks that are done
     * @param total the number of tasks
     * @throws IllegalArgumentException if a count is negative or more tasks are done than there are
     */
    public Progress {
        if (done < 0 || total < done) {
            throw new IllegalArgumentException("cannot have " + done + " tasks done of " + total);
        }
    }

    /**
     * Tells whether nothing is left to do.
     *
     * @return true if there are tasks and all of them are done
     */
    public boolean isComplete() {
        return total > 0 && done == total;
    }

    /** Returns for example {@code 3/12}. */
    @Override
    public String toString() {
        return done + "/" + total;
    }
}
