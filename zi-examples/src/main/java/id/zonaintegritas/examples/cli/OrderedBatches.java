package id.zonaintegritas.examples.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on batches on several threads and hands on the results in the order of the batches, each as
 * soon as those before it are done. However long the source is, only a window of batches is held.
 *
 * @param threads how many batches are worked on at the same time
 * @param window how many batches may wait for their turn
 */
record OrderedBatches(int threads, int window) {

    /** Gives one batch after the other, and null at the end. */
    interface Source<T> {
        @Nullable T next() throws IOException;
    }

    /** All processors, and a window that keeps them busy while a result is written. */
    static OrderedBatches onAllProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new OrderedBatches(processors, processors + 2);
    }

    /**
     * Runs until the source ends; results are consumed on the calling thread.
     *
     * @throws IOException if the source throws it; what was read before is consumed first
     */
    <A, B> void run(Source<A> source, Function<A, B> work, Consumer<B> results) throws IOException {
        BlockingQueue<Future<Optional<B>>> pending = new ArrayBlockingQueue<>(window);
        // One thread more reads: the calling thread must be free to write while a read waits.
        ExecutorService workers = Executors.newFixedThreadPool(threads + 1, OrderedBatches::daemon);
        try {
            workers.execute(() -> read(source, work, pending, workers));
            Optional<B> result = pending.take().get();
            while (result.isPresent()) {
                results.accept(result.get());
                result = pending.take().get();
            }
        } catch (ExecutionException failure) {
            rethrow(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    private static <A, B> void read(
            Source<A> source,
            Function<A, B> work,
            BlockingQueue<Future<Optional<B>>> pending,
            ExecutorService workers) {
        try {
            pending.put(readAll(source, work, pending, workers));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last entry of the queue: an empty result at the end, or the failure. */
    private static <A, B> Future<Optional<B>> readAll(
            Source<A> source,
            Function<A, B> work,
            BlockingQueue<Future<Optional<B>>> pending,
            ExecutorService workers)
            throws InterruptedException {
        try {
            for (A batch = source.next(); batch != null; batch = source.next()) {
                A current = batch;
                FutureTask<Optional<B>> task =
                        new FutureTask<>(() -> Optional.of(work.apply(current)));
                pending.put(task);
                workers.execute(task);
            }
            return CompletableFuture.completedFuture(Optional.empty());
        } catch (IOException | RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "zi-batches");
        thread.setDaemon(true);
        return thread;
    }

    private static void rethrow(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException failure) {
            throw failure;
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        throw new IllegalStateException(cause);
    }
}
