package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static Pipeline.Source<Integer> numbers(int count) {
        Iterator<Integer> numbers = IntStream.range(0, count).iterator();
        return () -> numbers.hasNext() ? numbers.next() : null;
    }

    @Property(tries = 50)
    void results_ofWorkOfAnyDuration_haveTheOrderOfTheSource(
            @ForAll @Size(max = 60) List<@IntRange(max = 200_000) Integer> nanoseconds,
            @ForAll @IntRange(min = 1, max = 8) int ahead) {
        Stream<Integer> results =
                Pipeline.inOrder(
                        numbers(nanoseconds.size()),
                        n -> {
                            LockSupport.parkNanos(nanoseconds.get(n));
                            return n;
                        },
                        ahead);

        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, nanoseconds.size()).boxed().toList());
    }

    @Test
    void source_readByASlowConsumer_isNotReadFurtherThanAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger consumed = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> numbers = IntStream.range(0, 200).iterator();

        Pipeline.inOrder(
                        () -> {
                            if (!numbers.hasNext()) {
                                return null;
                            }
                            int held = read.incrementAndGet() - consumed.get();
                            most.accumulateAndGet(held, Math::max);
                            return numbers.next();
                        },
                        n -> n,
                        5)
                .forEach(n -> consumed.incrementAndGet());

        assertThat(most.get()).isBetween(2, 5);
        assertThat(consumed.get()).isEqualTo(200);
    }

    /** Gives one number, and the next only when the result of the first is there. */
    private static final class Interactive implements Pipeline.Source<Integer> {

        private final CountDownLatch firstResult = new CountDownLatch(1);
        private int next;

        @Override
        public @Nullable Integer next() throws IOException {
            if (next == 1 && firstResult.getCount() > 0) {
                throw new IOException("asked before the first result was given");
            }
            return next < 2 ? next++ : null;
        }

        @Override
        public boolean isReady() {
            return firstResult.getCount() == 0;
        }
    }

    @Test
    void source_thatWaitsForAnAnswer_hasItFirst() {
        Interactive source = new Interactive();

        Pipeline.inOrder(source, n -> n).forEach(n -> source.firstResult.countDown());

        assertThat(source.next).isEqualTo(2);
    }

    @Test
    void work_thatFails_endsAfterTheResultsBeforeIt() {
        List<Integer> results = new ArrayList<>();
        Stream<Integer> stream =
                Pipeline.inOrder(
                        numbers(100),
                        n -> {
                            if (n == 7) {
                                throw new IllegalStateException("seven");
                            }
                            return n;
                        });

        assertThatThrownBy(() -> stream.forEach(results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seven");
        assertThat(results).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void source_thatFails_endsAfterTheResultsOfWhatWasRead() {
        List<Integer> results = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        Stream<Integer> stream =
                Pipeline.inOrder(
                        () -> {
                            if (next.get() == 3) {
                                throw new IOException("unplugged");
                            }
                            return next.getAndIncrement();
                        },
                        n -> n);

        assertThatThrownBy(() -> stream.forEach(results::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("unplugged");
        assertThat(results).containsExactly(0, 1, 2);
    }

    @Test
    void consumer_thatFails_stopsReading() {
        AtomicInteger read = new AtomicInteger();
        try (Stream<Integer> endless = Pipeline.inOrder(read::incrementAndGet, n -> n, 3)) {
            assertThatThrownBy(
                            () ->
                                    endless.forEach(
                                            n -> {
                                                throw new IllegalArgumentException("enough");
                                            }))
                    .hasMessage("enough");
        }

        assertThat(read.get()).isBetween(1, 3);
    }

    @Test
    void batches_ofAStream_areClosedWithTheResults() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Integer> source = IntStream.range(0, 1_000).boxed().onClose(() -> closed.set(true));

        try (Stream<Integer> results =
                Pipeline.inOrder(source, 7, batch -> batch.stream().map(n -> -n).toList())) {
            assertThat(results)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 1_000).map(n -> -n).boxed().toList());
        }
        assertThat(closed).isTrue();
    }
}
