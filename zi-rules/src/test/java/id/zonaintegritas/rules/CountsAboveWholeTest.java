package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.internal.contracts.RatioCheck;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A count that is mistyped beyond what it can be is seen, and its finding says so. */
class CountsAboveWholeTest {

    /** They are wholes themselves: nothing in the worksheet says how many there can be. */
    private static final Set<String> WHOLES =
            Set.of("targets", "complaintsToResolve", "registeredServices");

    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(Edition.current());

    private static final Map<String, Map<String, Long>> COUNTS = counts();

    private static Map<String, Map<String, Long>> counts() {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        counts.put("A.II.1.i.a", Map.of("agents", 3L, "changes", 2L));
        counts.put("A.II.1.i.b", Map.of("changes", 2L, "integratedChanges", 1L));
        counts.put(
                "A.II.3.iii.a",
                Map.of(
                        "violationsPreviousYear", 2L,
                        "violationsThisYear", 1L,
                        "sanctionedViolations", 3L));
        counts.put("A.II.4.i.a", Map.of("targets", 9L, "targetsFullyMet", 8L));
        counts.put(
                "A.II.5.ii.a",
                Map.of(
                        "complaintsToResolve", 9L,
                        "complaintsInProgress", 1L,
                        "complaintsResolved", 8L));
        counts.put(
                "A.II.5.iii.a",
                Map.of(
                        "obligedToReport", 3L,
                        "unitHeads", 1L,
                        "lhkpnOfficials", 1L,
                        "otherObliged", 1L,
                        "reported", 2L));
        counts.put(
                "A.II.5.iii.b",
                Map.of(
                        "obligedToReport", 12L,
                        "administrators", 2L,
                        "supervisors", 4L,
                        "functionalAndStaff", 6L,
                        "reported", 11L));
        counts.put("A.II.6.i.b", Map.of("registeredServices", 5L, "simplifiedServices", 4L));
        return counts;
    }

    private static Assessment unit(Map<String, Map<String, Long>> counts) {
        Map<String, AnswerValue> answers = new HashMap<>();
        counts.forEach((question, values) -> answers.put(question, new Counts(values)));
        return new Assessment(
                new Unit("unit", null, null, null, null), 2026, null, null, answers, Map.of());
    }

    private static Assessment with(String question, String count, long number) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>(COUNTS);
        Map<String, Long> changed = new HashMap<>(COUNTS.get(question));
        changed.put(count, number);
        counts.put(question, changed);
        return unit(counts);
    }

    static Stream<Arguments> allCounts() {
        return Edition.current().questions().stream()
                .filter(RatioQuestion.class::isInstance)
                .map(RatioQuestion.class::cast)
                .flatMap(
                        q ->
                                q.counts().stream()
                                        .map(Count::name)
                                        .map(c -> Arguments.of(q.id(), c)));
    }

    @Test
    void counts_thatFit_bringNoWarning() {
        assertThat(allCounts()).hasSize(24);
        assertThat(EVALUATOR.evaluate(unit(COUNTS)).warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allCounts")
    void count_beyondItsWhole_isSeenAtTheFindingsThatRestOnIt(String question, String count) {
        if (WHOLES.contains(count)) {
            assertThatThrownBy(
                            () ->
                                    EVALUATOR.evaluate(
                                            with(question, count, RatioCheck.LARGEST_COUNT + 1)))
                    .isInstanceOf(AssessmentException.class)
                    .hasMessageContaining("/answers/" + question + "/" + count);
            Evaluation large = EVALUATOR.evaluate(with(question, count, 9_000));
            assertThat(large.score("TOTAL").lowest())
                    .as("a larger whole earns no more")
                    .isLessThan(EVALUATOR.evaluate(unit(COUNTS)).score("TOTAL").lowest());
            return;
        }

        Evaluation evaluation = EVALUATOR.evaluate(with(question, count, 9_000));

        assertThat(evaluation.warnings()).isNotEmpty();
        String area = "WBK.area." + question.charAt("A.II.".length());
        assertThat(evaluation.warningsBeneath().keySet()).contains("WBK.total", area);
        assertThat(evaluation.warningsBeneath().get(area)).isSubsetOf(evaluation.warnings());
    }

    @Test
    void warning_aboutOneArea_isNotBorneByAnother() {
        Evaluation evaluation = EVALUATOR.evaluate(with("A.II.4.i.a", "targetsFullyMet", 900));

        assertThat(evaluation.warnings())
                .extracting(Warning::code)
                .containsExactly("part-above-whole");
        assertThat(evaluation.warningsBeneath().keySet())
                .containsExactlyInAnyOrder(
                        "WBK.total",
                        "WBK.enablers",
                        "WBK.area.4",
                        "WBBM.total",
                        "WBBM.enablers",
                        "WBBM.area.4");
    }

    static List<Arguments> parts() {
        return Edition.current().questions().stream()
                .filter(q -> q instanceof RatioQuestion ratio && ratio.partOfWhole())
                .map(Question::id)
                .map(id -> Arguments.of(id, numerator(id)))
                .toList();
    }

    private static String numerator(String question) {
        return Edition.current().questions().stream()
                .filter(q -> q.id().equals(question))
                .map(q -> ((RatioQuestion) q).counts(Count.Role.NUMERATOR).get(0).name())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void part_aboveItsWholeReadAsInvalid_isRefused(String question, String part) {
        ZiEvaluator strict = EVALUATOR.with("ratioAboveOne", "invalid");
        long whole =
                RatioCheck.denominator(
                        (RatioQuestion)
                                Edition.current().questions().stream()
                                        .filter(q -> q.id().equals(question))
                                        .findFirst()
                                        .orElseThrow(),
                        COUNTS.get(question));

        assertThatThrownBy(() -> strict.evaluate(with(question, part, whole + 1)))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("/answers/" + question + "/" + part);
        assertThat(strict.evaluate(with(question, part, whole))).isNotNull();
    }

    @Test
    void changes_aboveAgentsReadAsInvalid_areNoPartOfThem() {
        Evaluation evaluation =
                EVALUATOR
                        .with("ratioAboveOne", "invalid")
                        .evaluate(with("A.II.1.i.a", "changes", 15));

        assertThat(evaluation.explain("A.II.1.i.a").step().concluded().toString()).contains("1");
    }
}
