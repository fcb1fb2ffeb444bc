package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Editions that a live host cannot check. */
@Isolated("waits for the clock")
class LiveEvaluatorAttackTest {

    private static final Duration INTERVAL = Duration.ofMillis(20);

    @TempDir private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    /** What is done with the next edition instead of making an evaluator of it. */
    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

    private final LiveEvaluator.Listener listener =
            new LiveEvaluator.Listener() {
                @Override
                public void replaced(Edition before, Edition now) {
                    told.add("replaced");
                }

                @Override
                public void refused(List<Problem> problems) {
                    told.add("refused " + problems);
                }
            };

    @BeforeEach
    void write() throws IOException {
        EditionFolders.writeBundled(folder);
    }

    /** Whatever was planted happens once. */
    private ZiEvaluator evaluator(Edition edition) {
        next.getAndSet(() -> {}).run();
        return ZiEvaluator.of(edition);
    }

    private void raiseTotal(int minimum) throws IOException {
        Path file = folder.resolve("minimums.yaml");
        EditionCopy.replace(
                file, Files.readString(file).replaceFirst("minimum: \\d+", "minimum: " + minimum));
    }

    private String heard() throws InterruptedException {
        return String.valueOf(told.poll(2, TimeUnit.MINUTES));
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : overflow(depth + 1) + 1;
    }

    @Test
    void check_thatOverflowsTheStack_isReported_andALaterChangeIsTakenIn() throws Exception {
        try (LiveEvaluator live =
                LiveEvaluator.of(folder, this::evaluator, listener).watch(INTERVAL)) {
            ZiEvaluator before = live.current();
            next.set(() -> overflow(0));
            raiseTotal(76);
            assertThat(heard()).contains("refused").contains("nested or chained too far");
            assertThat(live.current()).isSameAs(before);

            raiseTotal(77);
            assertThat(heard()).isEqualTo("replaced");
        }
    }

    @Test
    void check_thatFillsMemory_isReported() throws Exception {
        try (LiveEvaluator live = LiveEvaluator.of(folder, this::evaluator, listener)) {
            next.set(
                    () -> {
                        throw new OutOfMemoryError("full");
                    });
            raiseTotal(76);
            assertThat(live.reload()).isFalse();
            assertThat(heard()).contains("memory is not enough");
        }
    }

    @Test
    void check_thatHangs_doesNotKeepLaterChangesOut() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        try (LiveEvaluator live =
                LiveEvaluator.of(folder, this::evaluator, listener).watch(INTERVAL)) {
            next.set(() -> hang(hangs, never));
            raiseTotal(76);
            assertThat(hangs.await(2, TimeUnit.MINUTES)).isTrue();

            raiseTotal(77);
            assertThat(heard()).isEqualTo("replaced");
            assertThat(live.current().edition().sha256())
                    .isEqualTo(EditionFiles.in(folder).sha256());
        } finally {
            never.countDown();
        }
    }

    @Test
    void close_whileACheckRuns_doesNotWaitForIt() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        LiveEvaluator live = LiveEvaluator.of(folder, this::evaluator, listener).watch(INTERVAL);
        try {
            next.set(() -> hang(hangs, never));
            raiseTotal(76);
            assertThat(hangs.await(2, TimeUnit.MINUTES)).isTrue();
            live.close();
            assertThat(never.getCount()).as("the check still hangs").isEqualTo(1);
            assertThat(told).isEmpty();
        } finally {
            never.countDown();
        }
    }

    /** Goes on whoever interrupts it. */
    private static void hang(CountDownLatch hangs, CountDownLatch never) {
        hangs.countDown();
        boolean over = false;
        while (!over) {
            try {
                never.await();
                over = true;
            } catch (InterruptedException goesOn) {
                over = false;
            }
        }
    }
}
