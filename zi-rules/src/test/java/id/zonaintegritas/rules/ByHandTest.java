package id.zonaintegritas.rules;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.rules.internal.contracts.RatioCheck;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules say what the regulation says when it is written out once more by hand. */
class ByHandTest {

    private static final int SETS_OF_READINGS = 200;
    private static final int UNITS = 50;
    private static final double[] MISSING = {0, 0.01, 0.1, 0.5};

    /** Of a processor, so that it does not matter what else the machine does. */
    private static final Duration AFFORDABLE = Duration.ofSeconds(15);

    private static long started;

    @BeforeAll
    static void start() {
        started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @AfterAll
    static void tenThousandUnits_costLittle() {
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
        assertThat(Duration.ofNanos(spent)).isLessThan(AFFORDABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyUnit_underEveryReading_isDecidedAsByHand(int version) {
        Edition edition = Edition.all().get(version);
        RandomReadings random = new RandomReadings(edition, 90_2021 + version);
        Set<String> read = new HashSet<>();
        for (int set = 0; set < SETS_OF_READINGS / Edition.all().size(); set++) {
            Map<String, String> readings = set == 0 ? standard(edition) : random.next();
            readings.forEach((id, choice) -> read.add(id + "=" + choice));
            compare(edition, readings, set);
        }
        assertThat(read)
                .containsAll(
                        edition.interpretations().stream()
                                .flatMap(i -> i.readings().stream())
                                .map(r -> r.id() + "=" + r.choice())
                                .toList());
    }

    private static Map<String, String> standard(Edition edition) {
        return edition.interpretations().stream()
                .collect(toMap(Interpretation::id, Interpretation::standard));
    }

    private static void compare(Edition edition, Map<String, String> readings, int set) {
        ZiEvaluator evaluator = RandomReadings.evaluator(edition, readings);
        ByHand byHand = new ByHand(edition, readings);
        boolean refuses = refusesPartAboveWhole(edition, readings);
        RandomUnits units = new RandomUnits(edition, set, MISSING[set % MISSING.length]);
        for (int i = 0; i < UNITS; i++) {
            var unit = units.next("unit-" + i);
            if (refuses && hasPartAboveWhole(edition, unit)) {
                assertThatThrownBy(() -> evaluator.evaluate(unit))
                        .isInstanceOf(AssessmentException.class);
                continue;
            }
            assertThat(said(evaluator.evaluate(unit)))
                    .as("unit %d of set %d, %s", i, set, readings)
                    .isEqualTo(byHand.of(unit));
        }
    }

    private static boolean refusesPartAboveWhole(Edition edition, Map<String, String> readings) {
        return edition.interpretations().stream()
                .flatMap(i -> i.readings().stream())
                .anyMatch(
                        r -> r.refusesPartAboveWhole() && r.choice().equals(readings.get(r.id())));
    }

    private static boolean hasPartAboveWhole(Edition edition, Assessment unit) {
        return edition.questions().stream()
                .filter(RatioQuestion.class::isInstance)
                .map(RatioQuestion.class::cast)
                .filter(RatioQuestion::partOfWhole)
                .anyMatch(
                        ratio -> {
                            if (!(unit.answers().get(ratio.id()) instanceof Counts counts)) {
                                return false;
                            }
                            Long part =
                                    counts.values().get(ratio.counts(Role.NUMERATOR).get(0).name());
                            Long whole = RatioCheck.denominator(ratio, counts.values());
                            return part != null && whole != null && part > whole;
                        });
    }

    private static Map<String, String> said(Evaluation evaluation) {
        Map<String, String> said = new TreeMap<>();
        evaluation.scores().forEach(s -> said.put(s.id(), s.lowest() + ".." + s.highest()));
        evaluation
                .predicates()
                .forEach(
                        p -> {
                            said.put(p.predicate(), p.outcome().name());
                            p.findings().forEach(f -> said.put(f.id(), f.status().name()));
                        });
        Decision decision = evaluation.decision();
        said.put(
                "decision",
                decision instanceof Decision.Granted granted
                        ? granted.predicate()
                        : decision instanceof Decision.NotGranted ? "NOT_GRANTED" : "UNDETERMINED");
        return said;
    }
}
