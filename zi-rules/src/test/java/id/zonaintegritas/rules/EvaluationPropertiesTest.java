package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EvaluationPropertiesTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    @Property(tries = 150)
    void betterAnswer_neverLowersAScoreOrAnOutcome(@ForAll long seed) {
        Random random = new Random(seed);
        Assessment unit = new RandomUnits(EDITION, seed, 0.05).next("unit");
        List<Question> questions = new ArrayList<>(EDITION.questions());
        Collections.shuffle(questions, random);
        List<Assessment> both = new ArrayList<>();
        for (Question question : questions.subList(0, 20)) {
            AnswerValue given = unit.answers().get(question.id());
            if (given != null) {
                both.add(with(unit, question.id(), better(question, given)));
            }
        }
        both.add(0, unit);

        List<Evaluation> evaluations = EVALUATOR.evaluateAll(both);
        evaluations.forEach(better -> assertNotWorse(evaluations.get(0), better));
    }

    private static AnswerValue better(Question question, AnswerValue given) {
        if (question instanceof ChoiceQuestion choice && given instanceof Choice chosen) {
            List<String> letters = choice.options().stream().map(Option::letter).toList();
            return new Choice(letters.get(Math.max(0, letters.indexOf(chosen.option()) - 1)));
        }
        if (question instanceof SurveyQuestion survey && given instanceof Index index) {
            return new Index(index.value().plus(Rational.of(1, 100)).min(survey.highest()));
        }
        Map<String, Long> counts = new LinkedHashMap<>(((Counts) given).values());
        RatioQuestion ratio = (RatioQuestion) question;
        String numerator = ratio.counts(Count.Role.NUMERATOR).get(0).name();
        if (ratio.numeratorOverZero()) {
            counts.computeIfPresent(numerator, (n, value) -> Math.max(0, value - 1));
        } else if (counts.values().stream().anyMatch(v -> v > 0)) {
            counts.computeIfPresent(numerator, (n, value) -> value + 1);
        }
        return withoutContradiction(ratio, counts) ? new Counts(counts) : given;
    }

    private static boolean withoutContradiction(RatioQuestion ratio, Map<String, Long> counts) {
        AssessmentProblems problems = new AssessmentProblems(EDITION);
        RatioCheck.check(ratio, counts, "", problems);
        return problems.count() == 0;
    }

    private static Assessment with(Assessment unit, String question, AnswerValue answer) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.put(question, answer);
        return new Assessment(
                unit.unit(),
                unit.year(),
                unit.date(),
                unit.assessor(),
                answers,
                unit.eligibility());
    }

    private static void assertNotWorse(Evaluation before, Evaluation after) {
        for (int i = 0; i < before.scores().size(); i++) {
            assertThat(after.scores().get(i).lowest())
                    .isGreaterThanOrEqualTo(before.scores().get(i).lowest());
            assertThat(after.scores().get(i).highest())
                    .isGreaterThanOrEqualTo(before.scores().get(i).highest());
        }
        for (PredicateOutcome predicate : before.predicates()) {
            PredicateOutcome now = after.predicate(predicate.predicate());
            assertThat(rank(now.outcome())).isGreaterThanOrEqualTo(rank(predicate.outcome()));
            for (int i = 0; i < predicate.findings().size(); i++) {
                assertThat(rank(now.findings().get(i).status()))
                        .isGreaterThanOrEqualTo(rank(predicate.findings().get(i).status()));
            }
        }
        assertThat(rank(after.decision())).isGreaterThanOrEqualTo(rank(before.decision()));
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }

    private static int rank(Status status) {
        return switch (status) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case WAIVED, MET -> 2;
        };
    }

    private static int rank(Decision decision) {
        return decision instanceof Decision.Granted granted
                ? (granted.predicate().equals("WBBM") ? 3 : 2)
                : decision instanceof Decision.Undetermined ? 1 : 0;
    }

    @Property(tries = 150)
    void openQuestion_onceAnswered_neverWidensARangeOrReversesAFinding(@ForAll long seed) {
        RandomUnits random = new RandomUnits(EDITION, seed, 0.3);
        Assessment open = random.next("unit");
        Map<String, AnswerValue> answers = new LinkedHashMap<>(open.answers());
        List<Assessment> states = new ArrayList<>(List.of(open));
        for (Question question : EDITION.questions()) {
            if (!answers.containsKey(question.id())) {
                answers.put(question.id(), random.answer(question, 0.5));
                states.add(
                        new Assessment(open.unit(), 2026, null, null, answers, open.eligibility()));
            }
        }

        List<Evaluation> evaluations = EVALUATOR.evaluateAll(states);
        for (int i = 1; i < evaluations.size(); i++) {
            assertNarrower(evaluations.get(i - 1), evaluations.get(i));
        }
        assertThat(evaluations.get(evaluations.size() - 1).complete()).isTrue();
    }

    @Property(tries = 60)
    void openFact_onceKnown_neverReversesAFinding(@ForAll long seed) {
        Assessment known = new RandomUnits(EDITION, seed, 0).next("unit");
        Map<String, FactValue> facts = new LinkedHashMap<>();
        List<Assessment> states = new ArrayList<>();
        states.add(new Assessment(known.unit(), 2026, null, null, known.answers(), facts));
        for (Map.Entry<String, FactValue> fact : known.eligibility().entrySet()) {
            facts.put(fact.getKey(), fact.getValue());
            states.add(new Assessment(known.unit(), 2026, null, null, known.answers(), facts));
        }

        List<Evaluation> evaluations = EVALUATOR.evaluateAll(states);
        for (int i = 1; i < evaluations.size(); i++) {
            assertNarrower(evaluations.get(i - 1), evaluations.get(i));
        }
    }

    private static void assertNarrower(Evaluation before, Evaluation after) {
        for (int i = 0; i < before.scores().size(); i++) {
            assertThat(after.scores().get(i).lowest())
                    .isGreaterThanOrEqualTo(before.scores().get(i).lowest());
            assertThat(after.scores().get(i).highest())
                    .isLessThanOrEqualTo(before.scores().get(i).highest());
        }
        for (PredicateOutcome predicate : before.predicates()) {
            List<Finding> now = after.predicate(predicate.predicate()).findings();
            for (int i = 0; i < now.size(); i++) {
                // Waived is open too: a fact that becomes known may meet the requirement after all.
                Status was = predicate.findings().get(i).status();
                if (was == Status.MET || was == Status.NOT_MET) {
                    assertThat(now.get(i).status()).as(now.get(i).id()).isEqualTo(was);
                }
            }
        }
    }

    @Property(tries = 60)
    void orderOfAnswersAndFacts_changesNothing(@ForAll long seed) {
        Assessment unit = new RandomUnits(EDITION, seed, 0.1).next("unit");
        Random random = new Random(seed);

        Assessment shuffled =
                new Assessment(
                        unit.unit(),
                        unit.year(),
                        unit.date(),
                        unit.assessor(),
                        shuffled(unit.answers(), random),
                        shuffled(unit.eligibility(), random));

        assertThat(EVALUATOR.evaluate(shuffled)).isEqualTo(EVALUATOR.evaluate(unit));
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> result = new LinkedHashMap<>();
        keys.forEach(key -> result.put(key, map.get(key)));
        return result;
    }

    @Property(tries = 30)
    void otherUnitsInTheSession_changeNothing(@ForAll long seed) {
        RandomUnits random = new RandomUnits(EDITION, seed, 0.1);
        List<Assessment> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(random.next("unit " + i));
        }

        List<Evaluation> together = EVALUATOR.evaluateAll(units);

        for (int i = 0; i < units.size(); i++) {
            assertThat(together.get(i)).isEqualTo(EVALUATOR.evaluate(units.get(i)));
        }
    }

    @Property(tries = 60)
    void trace_reachesEveryAnswerThroughStepsBeforeIt(@ForAll long seed) {
        Evaluation evaluation =
                EVALUATOR.evaluate(new RandomUnits(EDITION, seed, 0.1).next("unit"));

        List<String> concluded = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        for (var step : evaluation.trace()) {
            assertThat(step.step()).isEqualTo(concluded.size() + 1);
            for (String because : step.because()) {
                if (because.startsWith("/")) {
                    inputs.add(because);
                } else {
                    assertThat(concluded).contains(because);
                }
            }
            assertThat(step.because()).isNotEmpty();
            assertThat(step.citation()).startsWith("PermenPANRB 90/2021");
            concluded.add(step.concluded().id());
        }
        assertThat(concluded).doesNotHaveDuplicates();
        assertThat(inputs)
                .containsAll(EDITION.questions().stream().map(q -> "/answers/" + q.id()).toList());
    }
}
