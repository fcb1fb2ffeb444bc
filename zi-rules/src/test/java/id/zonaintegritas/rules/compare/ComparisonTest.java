package id.zonaintegritas.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    private static Comparison compare(Assessment... assessments) {
        return Comparison.of(List.of(assessments), a -> EVALUATOR);
    }

    /** The best answer everywhere, and every fact that a requirement asks for. */
    private static Assessment best() {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        for (Question question : EDITION.questions()) {
            if (question instanceof ChoiceQuestion choice) {
                answers.put(choice.id(), new AnswerValue.Choice(choice.options().get(0).letter()));
            } else if (question instanceof SurveyQuestion survey) {
                answers.put(survey.id(), new AnswerValue.Index(survey.highest()));
            } else if (question instanceof RatioQuestion ratio) {
                Map<String, Long> counts = new LinkedHashMap<>();
                ratio.counts().forEach(count -> counts.put(count.name(), 0L));
                answers.put(ratio.id(), new AnswerValue.Counts(counts));
            }
        }
        Map<String, FactValue> facts = new LinkedHashMap<>();
        for (Requirement requirement : EDITION.requirements()) {
            if (requirement instanceof Requirement.Eligibility eligibility
                    && eligibility.least() != null) {
                facts.put(eligibility.fact(), eligibility.least());
            }
        }
        facts.put("monthsBuildingWbk", new FactValue.Amount(Rational.of(60)));
        facts.put("monthsBuildingWbbm", new FactValue.Amount(Rational.of(60)));
        return new Assessment(
                new Unit("U", null, null, "MINISTRY_OR_AGENCY", "OTHER"),
                2026,
                null,
                Assessor.UNIT,
                answers,
                facts);
    }

    private static Assessment with(Assessment unit, Map<String, AnswerValue> changed) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.putAll(changed);
        return new Assessment(
                unit.unit(), unit.year(), null, Assessor.TPI, answers, unit.eligibility());
    }

    @Test
    void sameAnswers_differInNothing() {
        Comparison.Change change = compare(best(), best()).changes().get(0);

        assertThat(change.differences()).isEmpty();
        assertThat(change.findings()).isEmpty();
        assertThat(change.predicates()).isEmpty();
    }

    @Test
    void oneAnswerThatDecides_isNamedWithItsWorth() {
        Assessment tpi =
                with(
                        best(),
                        Map.of(
                                "B.I.a",
                                new AnswerValue.Index(Rational.parse("3.59")),
                                "A.I.1.i.b",
                                new AnswerValue.Choice("B")));

        Comparison comparison = compare(best(), tpi);
        Comparison.Change change = comparison.changes().get(0);

        assertThat(change.from().predicate("WBK").outcome()).isEqualTo(Outcome.MET);
        assertThat(change.predicates()).contains("WBK");
        assertThat(change.findings())
                .extracting(Comparison.FindingChange::id)
                .contains("WBK.antiCorruptionSurvey");
        assertThat(change.differences())
                .extracting(Difference::id)
                .containsExactly("A.I.1.i.b", "B.I.a");
        Difference letter = change.differences().get(0);
        Difference survey = change.differences().get(1);
        assertThat(letter.effect().decides()).doesNotContain("WBK");
        assertThat(letter.effect().lowest()).isEqualTo(Rational.parse("-0.125"));
        assertThat(survey.effect().decides()).contains("WBK");
        assertThat(survey.effect().lowest())
                .isEqualTo(
                        Rational.parse("3.59")
                                .minus(Rational.of(4))
                                .times(Rational.parse("17.5"))
                                .dividedBy(Rational.of(4)));
    }

    @Test
    void answerThatBecomesUnknown_opensTheTotal() {
        Map<String, AnswerValue> answers = new LinkedHashMap<>(best().answers());
        answers.remove("A.I.1.i.a");
        Assessment tpi =
                new Assessment(
                        best().unit(), 2026, null, Assessor.TPI, answers, best().eligibility());

        Difference difference = compare(best(), tpi).changes().get(0).differences().get(0);

        assertThat(difference.effect().lowest().signum()).isNegative();
        assertThat(difference.effect().highest()).isEqualTo(Rational.ZERO);
    }

    @Test
    void factThatDecides_isNamed() {
        Map<String, FactValue> facts = new LinkedHashMap<>(best().eligibility());
        facts.put("coreService", new FactValue.Truth(false));
        Assessment tpi =
                new Assessment(best().unit(), 2026, null, Assessor.TPI, best().answers(), facts);

        Comparison.Change change = compare(best(), tpi).changes().get(0);

        assertThat(change.differences())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.id()).isEqualTo("coreService");
                            assertThat(d.effect().lowest()).isEqualTo(Rational.ZERO);
                            assertThat(d.effect().decides()).contains("WBK");
                        });
    }

    /** Points of questions add up, so what single answers change comes to the whole change. */
    @Test
    void effects_ofRandomUnits_addUpToTheChangeOfTheTotal() {
        for (long seed = 1; seed <= 10; seed++) {
            Assessment one = new RandomUnits(EDITION, seed, 0).next("A");
            Assessment other = new RandomUnits(EDITION, seed + 100, 0).next("A");
            Comparison comparison = compare(one, other);
            Rational sum = Rational.ZERO;
            for (Difference difference : comparison.changes().get(0).differences()) {
                sum = sum.plus(difference.effect().lowest());
            }
            assertThat(sum)
                    .isEqualTo(
                            comparison
                                    .evaluations()
                                    .get(1)
                                    .score("TOTAL")
                                    .lowest()
                                    .minus(
                                            comparison
                                                    .evaluations()
                                                    .get(0)
                                                    .score("TOTAL")
                                                    .lowest()));
        }
    }

    @Test
    void threeAssessments_areComparedOneAfterTheOther() {
        Assessment tpi = with(best(), Map.of("A.I.1.i.b", new AnswerValue.Choice("B")));
        Comparison comparison = compare(best(), tpi, best());

        assertThat(comparison.changes()).hasSize(2);
        assertThat(comparison.scores().get(0).each()).hasSize(3);
        assertThat(comparison.changes().get(1).differences().get(0).effect().lowest())
                .isEqualTo(Rational.parse("0.125"));
    }

    @Test
    void comparison_asTextAndJson_saysBothSides() {
        Assessment tpi = with(best(), Map.of("A.I.1.i.b", new AnswerValue.Choice("B")));
        Comparison comparison = compare(best(), tpi);

        assertThat(ComparisonText.of(EDITION, Locale.ENGLISH).render(comparison))
                .contains("From Unit to TPI")
                .containsPattern("A\\.I\\.1\\.i\\.b .* A +B +−0\\.13");
        assertThat(ComparisonJson.in(Locale.ENGLISH).write(comparison))
                .startsWith("{\"schema\":\"zi-comparison/1\"")
                .contains("\"question\":\"A.I.1.i.b\"", "\"from\":\"A\",\"to\":\"B\"")
                .contains("\"points\":\"-0.125\",\"exact\":\"-1/8\"");
    }

    @Test
    void oneAssessment_isNoComparison() {
        assertThatThrownBy(() -> compare(best())).isInstanceOf(IllegalArgumentException.class);
    }
}
