package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZiEvaluatorTest {

    private final Edition edition = Edition.current();
    private final ZiEvaluator evaluator = ZiEvaluator.of(edition);

    private List<Assessment> units(int count, double missing) {
        RandomUnits random = new RandomUnits(edition, 7, missing);
        return IntStream.range(0, count).mapToObj(i -> random.next("unit " + i)).toList();
    }

    private static Assessment unit(Map<String, AnswerValue> answers) {
        return new Assessment(
                new Unit("unit", null, null, null, null), 2026, null, null, answers, Map.of());
    }

    @Test
    void nothingAnswered_everythingIsOpen() {
        Evaluation evaluation = evaluator.evaluate(unit(Map.of()));

        assertThat(evaluation.complete()).isFalse();
        assertThat(evaluation.decision()).isInstanceOf(Decision.Undetermined.class);
        assertThat(evaluation.score("TOTAL").lowest()).isEqualTo(Rational.ZERO);
        assertThat(evaluation.score("TOTAL").highest()).isEqualTo(Rational.of(100));
        assertThat(evaluation.predicates())
                .allSatisfy(p -> assertThat(p.outcome()).isEqualTo(Outcome.UNDETERMINED));
    }

    @Test
    void stream_keepsTheOrderOfItsUnits() {
        List<Assessment> units = units(2_000, 0);

        Stream<Evaluation> evaluations = evaluator.evaluateAll(units.stream());

        assertThat(evaluations.map(e -> e.unit().id()))
                .containsExactlyElementsOf(units.stream().map(u -> u.unit().id()).toList());
    }

    @Test
    void stream_withAnInvalidUnit_failsWithItsProblemsAfterTheBatchesBefore() {
        Assessment invalid = unit(Map.of("A.I.1.i.a", new AnswerValue.Choice("Z")));
        Stream<Assessment> units = Stream.concat(units(600, 0).stream(), Stream.of(invalid));
        List<Evaluation> seen = new ArrayList<>();

        assertThatThrownBy(() -> evaluator.evaluateAll(units).forEach(seen::add))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("/answers/A.I.1.i.a   \"Z\" is not one of YA, TIDAK");
        assertThat(seen).isNotEmpty();
    }

    @Test
    void stream_ofNothing_isEmpty() {
        assertThat(evaluator.evaluateAll(Stream.empty())).isEmpty();
        assertThat(evaluator.evaluateAll(List.of())).isEmpty();
    }

    @Test
    void manyThreads_concludeWhatOneDoes() throws Exception {
        List<Assessment> units = units(64, 0.05);
        List<Evaluation> expected = units.stream().map(evaluator::evaluate).toList();
        ZiEvaluator unused = ZiEvaluator.of(evaluator.edition());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Evaluation>> work = new ArrayList<>();
            units.forEach(u -> work.add(() -> unused.evaluate(u)));
            List<Evaluation> concluded = new ArrayList<>();
            for (Future<Evaluation> done : threads.invokeAll(work)) {
                concluded.add(done.get());
            }
            assertThat(concluded).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void severalUnits_chooseTheRulesOnce() {
        AtomicInteger asked = new AtomicInteger();
        Edition counting =
                Editions.of(
                        EditionLoader.load(Compiled.BUNDLED).get(1),
                        () -> {
                            asked.incrementAndGet();
                            return Editions.loaded(Edition.current()).rulebook();
                        });
        ZiEvaluator counted = ZiEvaluator.of(counting);

        units(3, 0).forEach(counted::evaluate);

        assertThat(asked).hasValue(1);
    }

    @Test
    void unknownInterpretation_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> evaluator.with("unansered", "zero"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"unansered\" is no interpretation")
                .hasMessageContaining("unanswered, areaMinimum");
        assertThatThrownBy(() -> evaluator.with("unanswered", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bounds, zero, leaveOut");
    }

    @Test
    void reading_otherThanStandard_isNamedInTheEvaluationAndLeavesTheEvaluatorAsItWas() {
        ZiEvaluator zero = evaluator.with("unanswered", "zero");

        Evaluation asZero = zero.evaluate(unit(Map.of()));

        assertThat(asZero.edition().interpretations()).containsEntry("unanswered", "zero");
        assertThat(asZero.score("TOTAL").highest()).isEqualTo(Rational.ZERO);
        assertThat(asZero.complete()).isFalse();
        assertThat(evaluator.evaluate(unit(Map.of())).edition().interpretations())
                .containsEntry("unanswered", "bounds");
    }

    @Test
    void findings_nameTheInterpretationsTheyRestOn() {
        Evaluation evaluation = evaluator.evaluate(unit(Map.of()));

        assertThat(evaluation.predicate("WBK").findings().get(0).interpretations())
                .contains("unanswered", "comparison");
        assertThat(evaluation.predicate("WBK").findings())
                .filteredOn(f -> f.id().equals("WBK.area.1"))
                .singleElement()
                .satisfies(f -> assertThat(f.interpretations()).contains("areaMinimum"));
        assertThat(evaluation.predicate("WBBM").findings())
                .filteredOn(f -> f.id().equals("WBBM.monthsBuildingWbbm"))
                .singleElement()
                .satisfies(f -> assertThat(f.interpretations()).containsExactly("waitBeforeWbbm"));
    }

    @Test
    void findings_comeInTheOrderOfTheRegulation() {
        Evaluation evaluation = evaluator.evaluate(units(1, 0).get(0));

        for (Predicate predicate : edition.predicates()) {
            List<String> rows =
                    edition.requirements().stream()
                            .filter(r -> r.predicate().equals(predicate.id()))
                            .map(r -> r.id())
                            .toList();
            assertThat(evaluation.predicate(predicate.id()).findings().stream().map(f -> f.id()))
                    .isSubsetOf(rows)
                    .isSortedAccordingTo((a, b) -> rows.indexOf(a) - rows.indexOf(b));
        }
    }

    @Test
    void editionBeforeTheAmendment_affirmsNobody() {
        Edition before = Edition.on(LocalDate.of(2024, 7, 31));
        Assessment unit = perfect(Map.of("sakip", new FactValue.Grade("D")));

        assertThat(granted(edition, unit)).contains("WBK");
        assertThat(granted(before, unit)).isEmpty();
        assertThat(ZiEvaluator.of(before).evaluate(unit).edition())
                .returns(LocalDate.of(2021, 12, 31), EditionReference::from)
                .returns(List.of(), EditionReference::amendedBy);
    }

    private static Optional<String> granted(Edition edition, Assessment unit) {
        return ZiEvaluator.of(edition).evaluate(unit).decision() instanceof Decision.Granted granted
                ? Optional.of(granted.predicate())
                : Optional.empty();
    }

    /** A hospital of a local government that has all points and these facts beside the best. */
    private Assessment perfect(Map<String, FactValue> facts) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        edition.questions().forEach(q -> answers.put(q.id(), best(q)));
        Map<String, FactValue> all = new LinkedHashMap<>();
        edition.facts().forEach(fact -> all.put(fact.name(), best(fact)));
        all.putAll(facts);
        return new Assessment(
                new Unit("perfect", null, null, "LOCAL_GOVERNMENT", "HOSPITAL"),
                2024,
                null,
                null,
                answers,
                all);
    }

    private static FactValue best(FactDefinition fact) {
        return switch (fact.kind()) {
            case GRADE -> new FactValue.Grade(fact.ladder().get(fact.ladder().size() - 1));
            case TRUTH -> new FactValue.Truth(!fact.lowerIsBetter());
            case NUMBER -> new FactValue.Amount(Rational.of(fact.lowerIsBetter() ? 0 : 100));
            case DATE -> throw new AssertionError("no fact of the edition is a day");
        };
    }

    private static AnswerValue best(id.zonaintegritas.model.Question question) {
        if (question instanceof id.zonaintegritas.model.Question.ChoiceQuestion choice) {
            return new AnswerValue.Choice(choice.options().get(0).letter());
        }
        if (question instanceof id.zonaintegritas.model.Question.SurveyQuestion survey) {
            return new AnswerValue.Index(survey.highest());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        var ratio = (id.zonaintegritas.model.Question.RatioQuestion) question;
        ratio.counts().forEach(c -> counts.put(c.name(), ratio.numeratorOverZero() ? 0L : 4L));
        if (ratio.hasParts()) {
            counts.remove(ratio.counts().get(0).name());
            counts.put("reported", 12L);
        }
        return new AnswerValue.Counts(counts);
    }

    @Test
    void explanation_ofAnIndicator_goesDownToItsAnswers() {
        Evaluation evaluation = evaluator.evaluate(units(1, 0).get(0));

        Explanation explanation = evaluation.explain("A.II.5.iii");

        assertThat(explanation.step().rule()).isEqualTo("points.mean");
        assertThat(explanation.restsOn())
                .extracting(e -> e.step().concluded().id())
                .containsExactly("A.II.5.iii.a.score", "A.II.5.iii.b.score");
        Explanation ratio = explanation.restsOn().get(0).restsOn().get(0);
        assertThat(ratio.step().rule()).isEqualTo("ratio.share");
        assertThat(ratio.inputs()).containsExactly("/answers/A.II.5.iii.a");
    }

    @Test
    void explanation_ofAQuestion_isFoundByItsOwnId() {
        Evaluation evaluation = evaluator.evaluate(units(1, 0).get(0));

        assertThat(evaluation.explain("A.I.1.i.a").step().rule()).isEqualTo("score.option");
        assertThat(evaluation.explain("B.I.a").step().rule()).isEqualTo("points.mean");
    }

    @Test
    void explanation_ofNothing_saysWhatMayBeMeant() {
        Evaluation evaluation = evaluator.evaluate(units(1, 0).get(0));

        assertThatThrownBy(() -> evaluation.explain("wbk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was concluded about \"wbk\". Maybe WBK is meant.");
        assertThatThrownBy(() -> evaluation.explain("C"))
                .hasMessage("nothing was concluded about \"C\"");
    }
}
