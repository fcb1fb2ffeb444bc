package id.zonaintegritas.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Sensitivity.Correction;
import id.zonaintegritas.rules.plan.Sensitivity.Flip;
import id.zonaintegritas.rules.plan.Sensitivity.Nudge;
import id.zonaintegritas.rules.plan.Sensitivity.OfAnswers;
import id.zonaintegritas.rules.plan.Sensitivity.OfAssessors;
import id.zonaintegritas.rules.plan.Sensitivity.OfReadings;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);
    private static final Sensitivity SENSITIVITY = Sensitivity.of(EVALUATOR);

    private static ZiEvaluator reading(Map<String, String> readings) {
        ZiEvaluator evaluator = EVALUATOR;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            evaluator = evaluator.with(reading.getKey(), reading.getValue());
        }
        return evaluator;
    }

    private static Assessment unit(int seed, double missing) {
        Assessment unit = new RandomUnits(EDITION, seed, missing).next("U" + seed);
        return seed % 2 == 0 ? unit : granted(new RandomCosts(EDITION, seed).withBestFacts(unit));
    }

    /**
     * Hardly any unit is granted a predicate by chance: it does what a plan says, and some more.
     */
    private static Assessment granted(Assessment unit) {
        int seed = Integer.parseInt(unit.unit().id().substring(1));
        Map<String, AnswerValue> raised = new LinkedHashMap<>();
        List<Lever> levers = new ArrayList<>(Levers.of(EVALUATOR, unit, Costs.standard()).levers());
        Collections.shuffle(levers, new Random(seed));
        levers.stream()
                .limit(seed % 5 * 4L)
                .forEach(lever -> raised.put(lever.question().id(), lever.after(lever.steps())));
        Planner.of(EVALUATOR)
                .plan(unit, seed % 4 == 1 ? "WBK" : "WBBM")
                .changes()
                .forEach(change -> raised.merge(change.question().id(), change.to(), (x, y) -> x));
        return Situation.with(unit, raised);
    }

    @Test
    void readings_thatAreNotRelevant_neverChangeAnyFinding() {
        Random random = new Random(1);
        int refused = 0;
        for (int seed = 0; seed < 8; seed++) {
            Assessment unit = unit(seed, seed < 4 ? 0 : 0.08);
            OfReadings all = SENSITIVITY.readings(unit);
            for (int i = 0; i < 25; i++) {
                Map<String, String> some = new TreeMap<>();
                Map<String, String> relevant = new TreeMap<>();
                for (Interpretation interpretation : EDITION.interpretations()) {
                    List<Reading> readings = interpretation.readings();
                    String choice = readings.get(random.nextInt(readings.size())).choice();
                    some.put(interpretation.id(), choice);
                    if (all.relevant().contains(interpretation.id())) {
                        relevant.put(interpretation.id(), choice);
                    }
                }

                String decision = decision(some, unit);
                assertThat(all.decisions()).containsKey(decision);
                if (decision.equals("REFUSED")) {
                    refused++;
                    assertThat(decision(relevant, unit)).isEqualTo("REFUSED");
                } else {
                    assertThat(statuses(reading(some).evaluate(unit)))
                            .as("unit %s under %s", seed, some)
                            .isEqualTo(statuses(reading(relevant).evaluate(unit)));
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static String decision(Map<String, String> readings, Assessment unit) {
        try {
            return Sensitivity.label(reading(readings).evaluate(unit));
        } catch (AssessmentException refused) {
            return "REFUSED";
        }
    }

    private static Map<String, String> statuses(Evaluation evaluation) {
        Map<String, String> statuses = new TreeMap<>();
        evaluation
                .predicates()
                .forEach(p -> p.findings().forEach(f -> statuses.put(f.id(), f.status().name())));
        return statuses;
    }

    @Test
    void decisions_underAllReadings_areAsManyAsThereAreCombinations() {
        BigInteger combinations =
                EDITION.interpretations().stream()
                        .map(i -> BigInteger.valueOf(i.readings().size()))
                        .reduce(BigInteger.ONE, BigInteger::multiply);

        assertThat(
                        SENSITIVITY.readings(unit(3, 0.05)).decisions().values().stream()
                                .reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(combinations);
    }

    @Test
    void flips_ofADecision_changeItAndNoPartOfThemDoes() {
        int flips = 0;
        for (int seed = 0; seed < 20; seed++) {
            Assessment unit = unit(seed, 0.03);
            OfReadings all = SENSITIVITY.readings(unit);
            for (Flip flip : all.flips()) {
                flips++;
                assertThat(decision(flip.readings(), unit))
                        .isEqualTo(flip.decision())
                        .isNotEqualTo(all.decision());
                for (String left : flip.readings().keySet()) {
                    Map<String, String> part = new TreeMap<>(flip.readings());
                    part.remove(left);
                    assertThat(decision(part, unit)).isEqualTo(all.decision());
                }
            }
        }
        assertThat(flips).isGreaterThan(5);
    }

    @Test
    void corrections_ofAGrantedUnit_takeThePredicateAwayAndFewerDoNot() {
        int granted = 0;
        for (int seed = 1; seed < 60; seed += 2) {
            Assessment unit = unit(seed, 0);
            OfAnswers answers = SENSITIVITY.answers(unit);
            if (answers.corrections().isEmpty()) {
                assertThat(answers.decision()).isIn("NOT_GRANTED", "UNDETERMINED");
                continue;
            }
            granted++;
            Map<String, AnswerValue> lowered = new LinkedHashMap<>();
            answers.corrections().forEach(c -> lowered.put(c.question().id(), c.to()));
            assertThat(answers.proven()).isTrue();
            assertThat(Sensitivity.label(EVALUATOR.evaluate(Situation.with(unit, lowered))))
                    .isNotEqualTo(answers.decision());
            long steps = answers.corrections().stream().mapToLong(Correction::steps).sum();
            assertThat(answers.weakest().isEmpty()).isEqualTo(steps > 1);
            assertNoneWithFewer(unit, answers.decision(), Math.min(steps - 1, 2));
        }
        assertThat(granted).isGreaterThan(3);
    }

    /** All ways to lower answers by so many steps, up to two. */
    private static void assertNoneWithFewer(Assessment unit, String decision, long steps) {
        Evaluation now = EVALUATOR.evaluate(unit);
        List<Lever> drops = Drops.of(EDITION, now);
        for (int i = 0; i < drops.size() && steps >= 1; i++) {
            Lever one = drops.get(i);
            Map<String, AnswerValue> first =
                    Map.of(one.question().id(), one.after(Math.min(steps, one.steps())));
            assertStillGranted(unit, first, decision);
            for (int j = i + 1; j < drops.size() && steps >= 2; j += 7) {
                Map<String, AnswerValue> both = new LinkedHashMap<>();
                both.put(one.question().id(), one.after(1));
                both.put(drops.get(j).question().id(), drops.get(j).after(1));
                assertStillGranted(unit, both, decision);
            }
        }
    }

    private static void assertStillGranted(
            Assessment unit, Map<String, AnswerValue> lowered, String decision) {
        assertThat(
                        EVALUATOR
                                .evaluate(Situation.with(unit, lowered))
                                .predicate(decision)
                                .outcome()
                                .name())
                .isEqualTo("MET");
    }

    @Test
    void nudges_ofAnyUnit_areTheStepsThatChangeAPredicate() {
        int changing = 0;
        for (int seed = 0; seed < 12; seed++) {
            Assessment unit = unit(seed, 0);
            Evaluation now = EVALUATOR.evaluate(unit);
            OfAnswers answers = SENSITIVITY.answers(unit);
            Set<String> ids = new HashSet<>();
            for (Nudge nudge : answers.lower()) {
                ids.add(nudge.question().id());
                Evaluation then =
                        EVALUATOR.evaluate(
                                Situation.with(unit, Map.of(nudge.question().id(), nudge.to())));
                nudge.predicates()
                        .forEach(
                                (id, outcome) ->
                                        assertThat(then.predicate(id).outcome())
                                                .isEqualTo(outcome)
                                                .isNotEqualTo(now.predicate(id).outcome()));
                changing++;
            }
            for (Lever drop : Drops.of(EDITION, now)) {
                Evaluation then =
                        EVALUATOR.evaluate(
                                Situation.with(unit, Map.of(drop.question().id(), drop.after(1))));
                boolean same =
                        then.predicates().stream()
                                .allMatch(
                                        p -> p.outcome() == now.predicate(p.predicate()).outcome());
                assertThat(ids.contains(drop.question().id())).isEqualTo(!same);
            }
        }
        assertThat(changing).isPositive();
    }

    @Test
    void differences_ofTwoAssessors_areExplainedByTheFewest() {
        int explained = 0;
        for (int seed = 1; seed < 60; seed += 2) {
            Assessment one = unit(seed, 0);
            Assessment other = changed(one, seed);

            OfAssessors compared = SENSITIVITY.assessors(one, other);

            List<Question> differing =
                    compared.differences().stream().map(Sensitivity.Difference::question).toList();
            String first = predicate(one);
            String second = predicate(other);
            if (first.equals(second)) {
                assertThat(compared.explaining()).isEmpty();
                continue;
            }
            explained++;
            assertThat(compared.proven()).isTrue();
            assertThat(compared.explaining()).hasSize(fewest(one, other, differing, second));
        }
        assertThat(explained).isGreaterThan(5);
    }

    private static String predicate(Assessment unit) {
        String label = Sensitivity.label(EVALUATOR.evaluate(unit));
        return label.startsWith("WB") ? label : "none";
    }

    private static int fewest(
            Assessment one, Assessment other, List<Question> differing, String wanted) {
        int fewest = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << differing.size(); set++) {
            Map<String, AnswerValue> answers = new LinkedHashMap<>();
            for (int i = 0; i < differing.size(); i++) {
                if ((set & 1 << i) != 0) {
                    String id = differing.get(i).id();
                    answers.put(id, other.answers().get(id));
                }
            }
            if (answers.size() < fewest && predicate(Situation.with(one, answers)).equals(wanted)) {
                fewest = answers.size();
            }
        }
        return fewest;
    }

    /** A few answers as another random unit has them. */
    private static Assessment changed(Assessment unit, int seed) {
        Assessment source = new RandomUnits(EDITION, seed + 1_000L, 0).next("other");
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>(unit.answers().keySet());
        Set<String> some = new LinkedHashSet<>(List.of("B.I.a", "B.II.a", "B.I.b"));
        while (some.size() < 7) {
            some.add(ids.get(random.nextInt(ids.size())));
        }
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        some.forEach(id -> answers.put(id, source.answers().get(id)));
        return Situation.with(unit, answers);
    }
}
