package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("waits for the clock")
class LiveEvaluatorTest {

    private static final String MINIMUMS = "minimums.yaml";
    private static final Assessment UNIT = new RandomUnits(Edition.current(), 7, 0).next("unit");

    @TempDir private Path folder;

    private final Heard heard = new Heard();

    /** What a listener was told, in order. */
    private static final class Heard implements LiveEvaluator.Listener {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        @Override
        public void replaced(Edition before, Edition now) {
            told.add("replaced " + before.sha256() + " by " + now.sha256());
        }

        @Override
        public void refused(List<Problem> problems) {
            told.add("refused " + problems);
        }

        String next() throws InterruptedException {
            return String.valueOf(told.poll(1, TimeUnit.MINUTES));
        }
    }

    @BeforeEach
    void write() throws IOException {
        EditionFolders.writeBundled(folder);
    }

    private LiveEvaluator live() {
        return LiveEvaluator.of(folder, ZiEvaluator::of, heard);
    }

    private void raiseTotal(int minimum) throws IOException {
        change(MINIMUMS, s -> s.replaceFirst("minimum: \\d+", "minimum: " + minimum));
    }

    private void change(String file, UnaryOperator<String> edit) throws IOException {
        Path path = folder.resolve(file);
        EditionCopy.replace(path, edit.apply(Files.readString(path)));
    }

    private static String total(Evaluation evaluation) {
        return String.valueOf(
                evaluation.predicate("WBK").findings().stream()
                        .filter(f -> f.id().equals("WBK.total"))
                        .map(f -> ((Amount) f.minimum()).value())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void folder_unchanged_isTheEditionInUse() {
        try (LiveEvaluator live = live()) {
            ZiEvaluator before = live.current();

            assertThat(live.reload()).isTrue();
            assertThat(live.current()).isSameAs(before);
            assertThat(before.edition().sha256()).isEqualTo(Edition.current().sha256());
            assertThat(heard.told).isEmpty();
        }
    }

    @Test
    void edition_changed_replacesTheOneInUse() throws Exception {
        try (LiveEvaluator live = live()) {
            Edition before = live.current().edition();
            raiseTotal(76);

            assertThat(live.reload()).isTrue();
            Evaluation evaluation = live.evaluate(UNIT);
            assertThat(total(evaluation)).isEqualTo("76");
            assertThat(evaluation.edition().sha256())
                    .isEqualTo(EditionFiles.in(folder).sha256())
                    .isNotEqualTo(before.sha256());
            assertThat(heard.next())
                    .isEqualTo(
                            "replaced "
                                    + before.sha256()
                                    + " by "
                                    + live.current().edition().sha256());
        }
    }

    @Test
    void edition_withProblems_isRefusedAndTheOneInUseStays() throws Exception {
        try (LiveEvaluator live = live()) {
            change(MINIMUMS, s -> s.replace("subject: [A]", "subject: [X]"));

            assertThat(live.reload()).isFalse();
            assertThat(heard.next()).contains("refused", "minimums.yaml:", "X");
            assertThat(live.evaluate(UNIT).trace())
                    .isEqualTo(ZiEvaluator.of(Edition.current()).evaluate(UNIT).trace());

            change(MINIMUMS, s -> s.replace("subject: [X]", "subject: [A]"));
            assertThat(live.reload()).isTrue();
            assertThat(heard.told).isEmpty();
        }
    }

    @Test
    void edition_whoseRulesDoNotDecideEverything_isRefused() throws Exception {
        try (LiveEvaluator live = live()) {
            change(
                    "2-requirements/minimums.drl",
                    s -> s.replace("Minimum( highest < least )", "Minimum( highest <= least )"));

            assertThat(live.reload()).isFalse();
            assertThat(heard.next()).contains("refused", "minimum.met", "minimum.notMet");
            assertThat(total(live.evaluate(UNIT))).isEqualTo("75");
        }
    }

    @Test
    void edition_inWhichABetterAnswerCountsLess_isTakenIn_sinceThatIsDoubtfulAlone()
            throws Exception {
        try (LiveEvaluator live = live()) {
            change("1-scoring/ratios.drl", s -> s.replace("$counts.share()", "$counts.fall()"));

            assertThat(live.reload()).isTrue();
        }
    }

    @Test
    void edition_withoutAReadingThatIsAskedFor_isRefused() throws Exception {
        try (LiveEvaluator live =
                LiveEvaluator.of(
                        folder, e -> ZiEvaluator.of(e).with("comparison", "twoDecimals"), heard)) {
            change("edition.yaml", s -> s.replace("twoDecimals", "twoPlaces"));

            assertThat(live.reload()).isFalse();
            assertThat(heard.next()).contains("refused", "\"twoDecimals\" is no reading");
        }
    }

    @Test
    void folder_thatIsGone_isRefusedAndTheOneInUseStays() throws Exception {
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        try (LiveEvaluator live = live()) {
            Files.move(folder, moved);

            assertThat(live.reload()).isFalse();
            assertThat(heard.next()).contains("refused", "no folder");
            assertThat(total(live.evaluate(UNIT))).isEqualTo("75");
        } finally {
            Files.move(moved, folder);
        }
    }

    @Test
    void edition_brokenFromTheStart_doesNotOpen() throws IOException {
        change(MINIMUMS, s -> "");

        assertThatThrownBy(this::live).isInstanceOf(EditionException.class);
    }

    @Test
    void units_beingEvaluated_keepTheEditionTheyBeganWith() throws Exception {
        try (LiveEvaluator live = live()) {
            List<Evaluation> evaluations = new ArrayList<>();
            RandomUnits random = new RandomUnits(Edition.current(), 1, 0);
            try (var running =
                    live.evaluateAll(Stream.generate(() -> random.next("unit")).limit(5_000))) {
                var units = running.iterator();
                evaluations.add(units.next());
                raiseTotal(76);
                assertThat(live.reload()).isTrue();
                units.forEachRemaining(evaluations::add);
            }

            assertThat(evaluations)
                    .hasSize(5_000)
                    .allSatisfy(e -> assertThat(total(e)).isEqualTo("75"));
            assertThat(total(live.evaluate(UNIT))).isEqualTo("76");
        }
    }

    @Test
    void watch_changes_areTakenInAndRefusedByThemselves() throws Exception {
        try (LiveEvaluator live = live().watch(Duration.ofMillis(20))) {
            raiseTotal(76);
            assertThat(heard.next()).startsWith("replaced");
            assertThat(total(live.evaluate(UNIT))).isEqualTo("76");

            change(MINIMUMS, s -> s.replace("subject: [A]", "subject: [X]"));
            assertThat(heard.next()).startsWith("refused");

            change(MINIMUMS, s -> s.replace("subject: [X]", "subject: [A]"));
            raiseTotal(77);
            assertThat(heard.next()).startsWith("replaced");
            assertThat(total(live.evaluate(UNIT))).isEqualTo("77");
            assertThat(heard.told).isEmpty();
        }
    }

    @Test
    void watch_listenerThatFails_goesOn() throws Exception {
        BlockingQueue<Edition> told = new LinkedBlockingQueue<>();
        LiveEvaluator.Listener failing =
                new LiveEvaluator.Listener() {
                    @Override
                    public void replaced(Edition before, Edition now) {
                        told.add(now);
                        throw new IllegalStateException("planted");
                    }
                };
        try (LiveEvaluator live =
                LiveEvaluator.of(folder, ZiEvaluator::of, failing).watch(Duration.ofMillis(20))) {
            raiseTotal(76);
            assertThat(told.poll(1, TimeUnit.MINUTES)).isNotNull();
            raiseTotal(77);
            assertThat(told.poll(1, TimeUnit.MINUTES)).isNotNull();
            assertThat(total(live.evaluate(UNIT))).isEqualTo("77");
        }
    }

    @Test
    void evaluator_closed_evaluatesButTakesNothingIn() throws Exception {
        LiveEvaluator live = live().watch(Duration.ofMillis(20));
        live.close();
        raiseTotal(76);

        assertThat(total(live.evaluate(UNIT))).isEqualTo("75");
        assertThatThrownBy(live::reload).hasMessage("it is closed");
        assertThatThrownBy(() -> live.watch(Duration.ofMillis(20))).hasMessage("it is closed");
    }

    @Test
    void watch_twice_isRefused() {
        try (LiveEvaluator live = live().watch(Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> live.watch(Duration.ofSeconds(5)))
                    .hasMessage("it watches already");
        }
    }
}
