package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderedBatchesTest {

    private static OrderedBatches.Source<Integer> numbers(int count) {
        Iterator<Integer> numbers = IntStream.range(0, count).iterator();
        return () -> numbers.hasNext() ? numbers.next() : null;
    }

    @Property(tries = 50)
    void run_workOfAnyDuration_keepsTheOrder(
            @ForAll @Size(max = 60) List<@IntRange(max = 200_000) Integer> nanoseconds,
            @ForAll @IntRange(min = 1, max = 5) int threads,
            @ForAll @IntRange(min = 1, max = 8) int window)
            throws IOException {
        List<Integer> results = new ArrayList<>();

        new OrderedBatches(threads, window)
                .run(
                        numbers(nanoseconds.size()),
                        n -> {
                            LockSupport.parkNanos(nanoseconds.get(n));
                            return n;
                        },
                        results::add);

        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, nanoseconds.size()).boxed().toList());
    }

    @Test
    void run_slowConsumer_holdsNoMoreThanTheWindow() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger consumed = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> numbers = IntStream.range(0, 200).iterator();

        new OrderedBatches(3, 5)
                .run(
                        () -> {
                            if (!numbers.hasNext()) {
                                return null;
                            }
                            int held = read.incrementAndGet() - consumed.get();
                            most.accumulateAndGet(held, Math::max);
                            return numbers.next();
                        },
                        n -> n,
                        n -> {
                            LockSupport.parkNanos(50_000);
                            consumed.incrementAndGet();
                        });

        // The window, one that was just read, and one that is being consumed.
        assertThat(most.get()).isLessThanOrEqualTo(5 + 2);
        assertThat(consumed.get()).isEqualTo(200);
    }

    @Test
    void run_sourceThatWaits_hasItsResultsBefore() throws IOException {
        CountDownLatch firstResult = new CountDownLatch(1);
        AtomicInteger next = new AtomicInteger();

        new OrderedBatches(1, 4)
                .run(
                        () -> {
                            if (next.get() == 1) {
                                await(firstResult);
                            }
                            return next.get() < 2 ? next.getAndIncrement() : null;
                        },
                        n -> n,
                        n -> firstResult.countDown());

        assertThat(next.get()).isEqualTo(2);
    }

    @Test
    void run_workThatFails_givesWhatCameBeforeAndThenTheFailure() {
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                new OrderedBatches(2, 4)
                                        .run(
                                                numbers(100),
                                                n -> {
                                                    if (n == 7) {
                                                        throw new IllegalStateException("seven");
                                                    }
                                                    return n;
                                                },
                                                results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seven");
        assertThat(results).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void run_sourceThatFails_givesWhatWasReadAndThenTheFailure() {
        List<Integer> results = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                new OrderedBatches(2, 4)
                                        .run(
                                                () -> {
                                                    if (next.get() == 3) {
                                                        throw new IOException("unplugged");
                                                    }
                                                    return next.getAndIncrement();
                                                },
                                                n -> n,
                                                results::add))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
        assertThat(results).containsExactly(0, 1, 2);
    }

    @Test
    void run_consumerThatFails_stops() {
        assertThatThrownBy(
                        () ->
                                new OrderedBatches(2, 4)
                                        .run(
                                                () -> 1,
                                                n -> n,
                                                n -> {
                                                    throw new ProgramException(ExitCode.DONE, "");
                                                }))
                .isInstanceOf(ProgramException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
