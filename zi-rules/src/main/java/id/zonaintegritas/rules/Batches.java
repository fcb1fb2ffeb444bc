package id.zonaintegritas.rules;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Works on the batches of a stream on all processors, and gives the results in its order. */
final class Batches {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Enough batches ahead that no processor waits for the one that reads the results. */
    private static final int AHEAD = 2 * PROCESSORS;

    private static final ExecutorService WORKERS = workers();

    private Batches() {}

    private static ExecutorService workers() {
        ThreadPoolExecutor workers =
                new ThreadPoolExecutor(
                        PROCESSORS,
                        PROCESSORS,
                        1,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        work -> {
                            Thread thread = new Thread(work, "zi-evaluator");
                            thread.setDaemon(true);
                            return thread;
                        });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    static <T, R> Stream<R> inOrder(Stream<T> source, int size, Function<List<T>, List<R>> work) {
        Iterator<T> rest = source.iterator();
        Queue<CompletableFuture<List<R>>> running = new ArrayDeque<>();
        Iterator<List<R>> done =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return !running.isEmpty() || rest.hasNext();
                    }

                    @Override
                    public List<R> next() {
                        while (running.size() < AHEAD && rest.hasNext()) {
                            List<T> batch = take(rest, size);
                            running.add(
                                    CompletableFuture.supplyAsync(
                                            () -> work.apply(batch), WORKERS));
                        }
                        return result(running.remove());
                    }
                };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(done, ORDERED | NONNULL), false)
                .flatMap(List::stream)
                .onClose(source::close);
    }

    private static <T> List<T> take(Iterator<T> rest, int size) {
        List<T> batch = new ArrayList<>(size);
        while (batch.size() < size && rest.hasNext()) {
            batch.add(rest.next());
        }
        return batch;
    }

    private static <R> R result(CompletableFuture<R> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
