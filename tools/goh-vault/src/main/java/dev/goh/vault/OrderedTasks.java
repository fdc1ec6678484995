package dev.goh.vault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Runs a task for each element on the threads of an executor and on this one, and hands over the results in the order of the elements. Only a
 * few elements are worked on at a time, so that results need no more memory than a few.
 */
final class OrderedTasks {
    private OrderedTasks() {}

    /**
     * Runs the tasks.
     *
     * @param window how many elements are begun before the first of them is done
     * @param task must not throw
     * @param sink takes the results on this thread; says whether it wants more
     * @throws InterruptedException if this thread is interrupted; tasks that were not begun are then left out
     */
    static <T, R> void run(Iterable<T> elements, Function<T, R> task, Executor executor, int window, Predicate<R> sink)
            throws InterruptedException {
        Deque<FutureTask<R>> begun = new ArrayDeque<>(window);
        Iterator<T> rest = elements.iterator();
        try {
            while (true) {
                while (begun.size() < window && rest.hasNext()) {
                    T element = rest.next();
                    FutureTask<R> next = new FutureTask<>(() -> task.apply(element));
                    begun.add(next);
                    executor.execute(next);
                }
                if (begun.isEmpty() || !sink.test(result(begun.remove(), begun))) {
                    return;
                }
            }
        } finally {
            begun.forEach(left -> left.cancel(false));
        }
    }

    /**
     * Returns the result of a task. While another thread is at it, this one does tasks that are to come: to sleep and to be woken
     * takes about as long as a small task. Running a task that another thread has begun does nothing.
     */
    private static <R> R result(FutureTask<R> task, Iterable<FutureTask<R>> later) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        task.run();
        for (FutureTask<R> next : later) {
            if (task.isDone()) {
                break;
            }
            next.run();
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task threw", e.getCause());
        }
    }
}
