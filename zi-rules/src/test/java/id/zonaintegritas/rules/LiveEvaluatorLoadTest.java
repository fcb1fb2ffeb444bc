package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Changes of a folder, good, bad, half-written and vanishing ones, while two threads evaluate.
 * There are as many as show a leak; {@code -Dzi.swaps=300} makes more.
 */
@Isolated("counts the classes and the memory of the process")
class LiveEvaluatorLoadTest {

    /** What somebody does to the folder. */
    private enum Change {
        /** Another minimum. */
        GOOD,
        /** A row that names what there is not. */
        BAD,
        /** A file whose end has not been written yet. */
        HALF_WRITTEN,
        /** The folder is away, as when it is exchanged. */
        VANISHING
    }

    private static final int CHANGES = Integer.getInteger("zi.swaps", 100);
    private static final int SETTLED = CHANGES / 3;

    /** Every eighth good change is one of a rule file too, so that it is compiled. */
    private static final int COMPILED = 8;

    /** Leaves the changes some time of the processors. */
    private static final long PAUSE_NANOS = 5_000_000;

    private static final int UNITS = 40;

    /** What one compilation needs is more than that. */
    private static final int FEW_CLASSES = 100;

    private static final long FEW_BYTES = 4_000_000;

    private static final EditionReference ANY =
            new EditionReference(
                    "", SmallEdition.title(""), LocalDate.EPOCH, List.of(), "", Map.of(), Map.of());

    @TempDir private Path folder;

    private final Random random = new Random(90_2021);

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

    /** The result without what names the edition. */
    private static Evaluation result(Evaluation evaluation) {
        return new Evaluation(
                evaluation.assessment(),
                evaluation.complete(),
                ANY,
                evaluation.decision(),
                evaluation.predicates(),
                evaluation.reservations(),
                evaluation.scores(),
                evaluation.warnings(),
                evaluation.trace());
    }

    @Test
    void changes_underLoad_loseMixAndLeakNothing() throws Exception {
        EditionFolders.writeBundled(folder);
        List<List<Evaluation>> expected = new ArrayList<>();
        for (int minimum : List.of(75, 76)) {
            write(minimum, 0);
            ZiEvaluator evaluator = ZiEvaluator.of(Edition.load(folder));
            expected.add(units.stream().map(evaluator::evaluate).map(e -> result(e)).toList());
        }
        assertThat(expected.get(0)).isNotEqualTo(expected.get(1));

        Map<String, List<Evaluation>> expectedOf = new ConcurrentHashMap<>();
        write(75, 0);
        expectedOf.put(EditionFiles.in(folder).sha256(), expected.get(0));
        List<WeakReference<Object>> rulebooks = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Map<Change, Integer> made = new EnumMap<>(Change.class);
        try (LiveEvaluator live = LiveEvaluator.of(folder)) {
            Footprint settled = Footprint.now();
            List<Future<Set<String>>> evaluating = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                evaluating.add(threads.submit(() -> evaluate(live, done, expectedOf)));
            }
            for (int i = 1; i <= CHANGES; i++) {
                Change change = Change.values()[random.nextInt(Change.values().length)];
                int number = made.merge(change, 1, Integer::sum);
                if (change == Change.GOOD) {
                    rulebooks.add(
                            new WeakReference<>(
                                    Editions.loaded(live.current().edition()).rulebook()));
                    write(75 + number % 2, number);
                    String sha256 = EditionFiles.in(folder).sha256();
                    expectedOf.put(sha256, expected.get(number % 2));
                    assertThat(live.reload()).isTrue();
                    assertThat(live.current().edition().sha256()).isEqualTo(sha256);
                } else {
                    refuses(live, change);
                }
                if (i == SETTLED) {
                    settled = Footprint.now();
                }
            }
            done.set(true);
            Set<String> used = new HashSet<>();
            for (Future<Set<String>> thread : evaluating) {
                used.addAll(thread.get());
            }
            int good = made.getOrDefault(Change.GOOD, 0);
            assertThat(made.keySet()).as("kinds of changes").containsExactly(Change.values());
            assertThat(used).as("editions that were evaluated with").hasSizeGreaterThan(good / 2);
            assertThat(expectedOf).hasSize(good + 1);

            Footprint end = Footprint.now();
            assertThat(end.classes()).isLessThan(settled.classes() + FEW_CLASSES);
            assertThat(end.metaspace()).isLessThan(settled.metaspace() + FEW_BYTES);
            assertThat(end.heap()).isLessThan(settled.heap() + FEW_BYTES);
            Rulebook last = Editions.loaded(live.current().edition()).rulebook();
            assertThat(rulebooks).allMatch(r -> r.get() == null || r.get() == last);
        } finally {
            done.set(true);
            threads.shutdown();
        }
    }

    /** Makes a change that must not be taken in, and takes it back. */
    private void refuses(LiveEvaluator live, Change change) throws IOException {
        ZiEvaluator before = live.current();
        if (change == Change.VANISHING) {
            Path away = folder.resolveSibling(folder.getFileName() + "-away");
            Files.move(folder, away);
            assertThat(live.reload()).isFalse();
            Files.move(away, folder);
        } else {
            Path file =
                    folder.resolve(change == Change.BAD ? "minimums.yaml" : "worksheet/A.I.1.yaml");
            String text = Files.readString(file);
            Files.writeString(
                    file,
                    change == Change.BAD
                            ? text.replace("subject: [TOTAL]", "subject: [TOTALLY]")
                            : text.substring(0, random.nextInt(text.length() / 2)));
            assertThat(live.reload()).isFalse();
            Files.writeString(file, text);
        }
        assertThat(live.current()).isSameAs(before);
        assertThat(live.reload()).as("the edition in use is there again").isTrue();
        assertThat(live.current()).isSameAs(before);
    }

    /** Evaluates until it is done, and tells which editions were in use. */
    private Set<String> evaluate(
            LiveEvaluator live, AtomicBoolean done, Map<String, List<Evaluation>> expectedOf) {
        Set<String> used = new HashSet<>();
        for (int i = 0; !done.get(); i++) {
            Evaluation evaluation = live.evaluate(units.get(i % UNITS));
            String sha256 = evaluation.edition().sha256();
            assertThat(expectedOf).containsKey(sha256);
            assertThat(result(evaluation)).isEqualTo(expectedOf.get(sha256).get(i % UNITS));
            used.add(sha256);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return used;
    }

    private void write(int minimum, int number) throws IOException {
        rewrite(
                "minimums.yaml",
                "# Change " + number,
                text -> text.replaceFirst("minimum: \\d+", "minimum: " + minimum));
        rewrite("3-decision/decision.drl", "// Wording " + number / COMPILED, text -> text);
    }

    private void rewrite(String name, String comment, UnaryOperator<String> change)
            throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file).replaceFirst("(?m)\\A(# Change|// Wording) .*\\n", "");
        Files.writeString(file, comment + "\n" + change.apply(text));
    }
}
