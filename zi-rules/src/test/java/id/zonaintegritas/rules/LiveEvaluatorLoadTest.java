package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred swaps between two editions that differ in a minimum, while two threads evaluate. */
class LiveEvaluatorLoadTest {

    private static final int SWAPS = 100;
    private static final int SETTLED = 20;

    /** Every third swap changes a rule file too, so that it is compiled. */
    private static final int COMPILED = 3;

    private static final int UNITS = 40;

    /** What one compilation needs is more than that. */
    private static final int FEW_CLASSES = 100;

    private static final long FEW_BYTES = 4_000_000;

    @TempDir private Path folder;

    private final List<Assessment> units =
            IntStream.range(0, UNITS)
                    .mapToObj(i -> new RandomUnits(Edition.current(), i, 0.1).next("unit " + i))
                    .toList();

    /** What the process holds once garbage is collected. */
    private record Footprint(long classes, long metaspace, long heap) {

        static Footprint now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            long metaspace =
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getName().equals("Metaspace"))
                            .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                            .sum();
            return new Footprint(
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    metaspace,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }

    /** What evaluations are without what names the edition. */
    private static String result(Evaluation evaluation) {
        return EvaluationWriter.json()
                .writeValue(evaluation)
                .replace(evaluation.edition().sha256(), "");
    }

    private List<String> expected(ZiEvaluator evaluator) {
        return units.stream().map(evaluator::evaluate).map(r -> result(r)).toList();
    }

    @Test
    void swaps_underLoad_loseMixAndLeakNothing() throws Exception {
        EditionFolders.writeBundled(folder);
        Map<String, List<String>> expectedByHash = new HashMap<>();
        List<List<String>> expectedByMinimum = new ArrayList<>();
        for (int minimum : List.of(75, 76)) {
            write(minimum, 0);
            try (LiveEvaluator live = LiveEvaluator.of(folder)) {
                expectedByMinimum.add(expected(live.current()));
            }
        }
        assertThat(expectedByMinimum.get(0)).isNotEqualTo(expectedByMinimum.get(1));

        List<WeakReference<Object>> rulebooks = new ArrayList<>();
        var seen = new ConcurrentLinkedQueue<Map.Entry<Integer, Evaluation>>();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Footprint settled = null;
        try (LiveEvaluator live = LiveEvaluator.of(folder)) {
            expectedByHash.put(live.current().edition().sha256(), expectedByMinimum.get(1));
            List<Future<Integer>> evaluating = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                evaluating.add(threads.submit(() -> evaluate(live, done, seen)));
            }
            int checked = 0;
            for (int swap = 1; swap <= SWAPS; swap++) {
                rulebooks.add(new WeakReference<>(live.current().edition().rulebook()));
                write(75 + swap % 2, swap / COMPILED);
                expectedByHash.put(
                        EditionFiles.in(folder).sha256(), expectedByMinimum.get(swap % 2));
                assertThat(live.reload()).isTrue();
                checked += check(seen, expectedByHash);
                if (swap == SETTLED) {
                    settled = Footprint.now();
                }
            }
            done.set(true);
            int evaluated = 0;
            for (Future<Integer> thread : evaluating) {
                evaluated += thread.get();
            }
            checked += check(seen, expectedByHash);
            assertThat(checked).isEqualTo(evaluated).isGreaterThan(SWAPS);

            Footprint end = Footprint.now();
            assertThat(end.classes()).isLessThan(settled.classes() + FEW_CLASSES);
            assertThat(end.metaspace()).isLessThan(settled.metaspace() + FEW_BYTES);
            assertThat(end.heap()).isLessThan(settled.heap() + FEW_BYTES);
            Rulebook last = live.current().edition().rulebook();
            assertThat(rulebooks).allMatch(r -> r.get() == null || r.get() == last);
        } finally {
            threads.shutdownNow();
        }
    }

    private int evaluate(
            LiveEvaluator live,
            AtomicBoolean done,
            ConcurrentLinkedQueue<Map.Entry<Integer, Evaluation>> seen) {
        int evaluated = 0;
        for (; !done.get(); evaluated++) {
            int unit = evaluated % UNITS;
            seen.add(Map.entry(unit, live.evaluate(units.get(unit))));
        }
        return evaluated;
    }

    private static int check(
            ConcurrentLinkedQueue<Map.Entry<Integer, Evaluation>> seen,
            Map<String, List<String>> expectedByHash) {
        int checked = 0;
        for (var next = seen.poll(); next != null; next = seen.poll()) {
            Evaluation evaluation = next.getValue();
            List<String> expected = expectedByHash.get(evaluation.edition().sha256());
            assertThat(expected).as("an edition that was in the folder").isNotNull();
            assertThat(result(evaluation)).isEqualTo(expected.get(next.getKey()));
            checked++;
        }
        return checked;
    }

    private void write(int minimum, int wording) throws IOException {
        Path minimums = folder.resolve("minimums.yaml");
        Files.writeString(
                minimums,
                Files.readString(minimums).replaceFirst("minimum: \\d+", "minimum: " + minimum));
        Path rules = folder.resolve("3-decision/decision.drl");
        String text = Files.readString(rules).replaceFirst("(?m)^// Wording \\d+\\n", "");
        Files.writeString(rules, "// Wording " + wording + "\n" + text);
    }
}
