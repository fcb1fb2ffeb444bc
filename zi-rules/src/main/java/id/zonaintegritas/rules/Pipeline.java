package id.zonaintegritas.rules;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Works on many things on all processors and gives the results in their order. However many things
 * there are, only a few for each processor are held. The source is read, and the results are given,
 * on the thread that reads the stream of results.
 */
public final class Pipeline {

    /** What gives the things to work on; best a batch of them at a time, if one is little work. */
    @FunctionalInterface
    public interface Source<T> {

        /**
         * The next thing, or null at the end.
         *
         * @throws IOException if it cannot be read; what came before is worked on all the same
         */
        @Nullable T next() throws IOException;

        /**
         * Whether the next thing is there at once. Before a source that may let wait is asked, all
         * results are given that are owed, so that who writes line by line is answered line by
         * line.
         */
        default boolean isReady() throws IOException {
            return true;
        }
    }

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Enough ahead that no processor waits for the one that reads the results. */
    private static final int AHEAD = 2 * PROCESSORS;

    private static final ExecutorService WORKERS = workers();

    private Pipeline() {}

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

    /**
     * The results of the work on what a source gives. A failure of the source or of the work ends
     * the stream, after the results of what came before; an {@link IOException} of the source is
     * thrown as an {@link UncheckedIOException}. Close the stream if it is not read to its end.
     *
     * @param work done on several threads at the same time; it must not wait for another pipeline
     */
    public static <T, R> Stream<R> inOrder(Source<T> source, Function<T, R> work) {
        return inOrder(source, work, AHEAD);
    }

    /** The same, with a number of things that may be worked on or wait for their turn. */
    static <T, R> Stream<R> inOrder(Source<T> source, Function<T, R> work, int ahead) {
        Results<T, R> results = new Results<>(source, work, ahead);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, ORDERED | NONNULL), false)
                .onClose(results::close);
    }

    /** A source of batches of what a stream holds, and results one by one. */
    static <T, R> Stream<R> inOrder(Stream<T> stream, int size, Function<List<T>, List<R>> work) {
        Iterator<T> rest = stream.iterator();
        return inOrder(() -> batch(rest, size), work).flatMap(List::stream).onClose(stream::close);
    }

    private static <T> @Nullable List<T> batch(Iterator<T> rest, int size) {
        List<T> batch = new ArrayList<>();
        while (batch.size() < size && rest.hasNext()) {
            batch.add(rest.next());
        }
        return batch.isEmpty() ? null : batch;
    }

    private static final class Results<T, R> implements Iterator<R> {

        private final Source<T> source;
        private final Function<T, R> work;
        private final int ahead;
        private final Deque<Future<R>> running = new ArrayDeque<>();
        private @Nullable Throwable failure;
        private boolean ended;

        Results(Source<T> source, Function<T, R> work, int ahead) {
            this.source = source;
            this.work = work;
            this.ahead = ahead;
        }

        @Override
        public boolean hasNext() {
            while (!ended && running.size() < ahead && mayRead()) {
                read();
            }
            if (running.isEmpty() && failure != null) {
                Throwable thrown = failure;
                failure = null;
                throw unchecked(thrown);
            }
            return !running.isEmpty();
        }

        /** Nothing is owed, or reading does not keep what is owed waiting. */
        private boolean mayRead() {
            try {
                return running.isEmpty() || source.isReady();
            } catch (IOException | RuntimeException | Error thrown) {
                fail(thrown);
                return false;
            }
        }

        private void read() {
            try {
                T next = source.next();
                if (next == null) {
                    ended = true;
                } else {
                    running.add(WORKERS.submit(() -> work.apply(next)));
                }
            } catch (IOException | RuntimeException | Error thrown) {
                fail(thrown);
            }
        }

        private void fail(Throwable thrown) {
            failure = thrown;
            ended = true;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Future<R> first = running.remove();
            try {
                return first.get();
            } catch (ExecutionException failed) {
                close();
                throw unchecked(failed.getCause() == null ? failed : failed.getCause());
            } catch (InterruptedException stopped) {
                close();
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while waiting for a result");
            }
        }

        /** Ends it: what is not begun yet is not worked on. */
        void close() {
            ended = true;
            failure = null;
            running.forEach(work -> work.cancel(false));
            running.clear();
        }

        private static RuntimeException unchecked(Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return thrown instanceof RuntimeException runtime
                    ? runtime
                    : thrown instanceof IOException broken
                            ? new UncheckedIOException(broken)
                            : new IllegalStateException(thrown);
        }
    }
}
