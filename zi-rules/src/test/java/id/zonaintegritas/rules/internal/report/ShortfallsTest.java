package id.zonaintegritas.rules.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.internal.report.Shortfall.Next;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be gained by a better answer is what evaluating again gives. */
class ShortfallsTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    private static Assessment with(Assessment unit, Shortfall shortfall) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.put(shortfall.question().id(), better(unit, shortfall));
        return new Assessment(
                unit.unit(),
                unit.year(),
                unit.date(),
                unit.assessor(),
                answers,
                unit.eligibility());
    }

    private static AnswerValue better(Assessment unit, Shortfall shortfall) {
        if (shortfall.next() instanceof Next.Letter letter) {
            return new AnswerValue.Choice(letter.letter());
        }
        if (shortfall.next() instanceof Next.Index index) {
            return new AnswerValue.Index(index.to());
        }
        Next.Counted counted = (Next.Counted) shortfall.next();
        Map<String, Long> counts =
                new LinkedHashMap<>(
                        ((AnswerValue.Counts) unit.answers().get(shortfall.question().id()))
                                .values());
        String name =
                ((RatioQuestion) shortfall.question()).counts(Count.Role.NUMERATOR).get(0).name();
        assertThat(counts.put(name, counted.to())).isEqualTo(counted.from());
        return new AnswerValue.Counts(counts);
    }

    private static List<Finding> missed(Evaluation evaluation) {
        return evaluation.predicates().stream()
                .flatMap(p -> p.findings(Status.NOT_MET).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void nextAnswer_givenInItsPlace_gainsWhatIsSaid(double missing) {
        RandomUnits units = new RandomUnits(EDITION, 20, missing);
        int letters = 0;
        int counts = 0;
        int indexes = 0;
        for (int i = 0; i < 40; i++) {
            Assessment unit = units.next("U" + i);
            Evaluation before = EVALUATOR.evaluate(unit);
            Shortfalls shortfalls = new Shortfalls(before, new Grounds(before));
            for (Finding finding : missed(before)) {
                for (Shortfall shortfall : shortfalls.of(finding).stream().limit(4).toList()) {
                    Next next = shortfall.next();
                    if (next == null) {
                        continue;
                    }
                    String part = shortfall.question().indicator();
                    Rational gained =
                            EVALUATOR
                                    .evaluate(with(unit, shortfall))
                                    .score(part)
                                    .highest()
                                    .minus(before.score(part).highest());
                    assertThat(next.gained()).as(shortfall.toString()).isEqualTo(gained);
                    assertThat(gained.signum()).isPositive();
                    assertThat(shortfall.lost()).isGreaterThanOrEqualTo(gained);
                    letters += next instanceof Next.Letter ? 1 : 0;
                    counts += next instanceof Next.Counted ? 1 : 0;
                    indexes += next instanceof Next.Index ? 1 : 0;
                }
            }
        }
        assertThat(letters).isPositive();
        assertThat(counts).isPositive();
        assertThat(indexes).isPositive();
    }

    @Test
    void lost_ofAllQuestions_isTheDistanceToTheFullScore() {
        RandomUnits units = new RandomUnits(EDITION, 21, 0);
        int checked = 0;
        for (int i = 0; i < 40; i++) {
            Evaluation evaluation = EVALUATOR.evaluate(units.next("U" + i));
            Finding total =
                    evaluation.predicate("WBK").findings().stream()
                            .filter(f -> f.id().equals("WBK.total"))
                            .findFirst()
                            .orElseThrow();
            Rational lost =
                    new Shortfalls(evaluation, new Grounds(evaluation))
                            .of(total).stream()
                                    .map(Shortfall::lost)
                                    .reduce(Rational.ZERO, Rational::plus);

            assertThat(lost.plus(evaluation.score("TOTAL").highest())).isEqualTo(Rational.of(100));
            checked += lost.signum();
        }
        assertThat(checked).isPositive();
    }

    @Test
    void shortfalls_ofAFinding_costliestFirst() {
        RandomUnits units = new RandomUnits(EDITION, 22, 0.05);
        for (int i = 0; i < 10; i++) {
            Evaluation evaluation = EVALUATOR.evaluate(units.next("U" + i));
            Shortfalls shortfalls = new Shortfalls(evaluation, new Grounds(evaluation));
            for (Finding finding : missed(evaluation)) {
                assertThat(shortfalls.of(finding))
                        .extracting(Shortfall::lost)
                        .isSortedAccordingTo((one, other) -> other.compareTo(one));
            }
        }
    }
}
