package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Plan.Change;
import id.zonaintegritas.rules.plan.Plan.Status;
import id.zonaintegritas.rules.plan.Plan.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    @Test
    void alternatives_ofRandomUnits_areOtherWaysThatCostEverMore() {
        int seen = 0;
        for (int seed = 0; seed < 20 && seen < 12; seed++) {
            Assessment unit =
                    new RandomCosts(EDITION, seed)
                            .withBestFacts(new RandomUnits(EDITION, 400 + seed, 0).next("U"));
            Plan plan = Planner.of(EVALUATOR).withAlternatives(2).plan(unit, "WBBM");
            if (plan.status() != Status.REACHABLE) {
                continue;
            }
            List<Set<String>> sets = new ArrayList<>(List.of(ids(plan.changes())));
            Rational cost = plan.cost();
            for (Way way : plan.alternatives()) {
                seen++;
                assertThat(way.cost()).isGreaterThanOrEqualTo(cost);
                cost = way.cost();
                assertThat(way.gap()).isEqualTo(Rational.ZERO);
                assertThat(outcome(unit, way.changes())).isEqualTo(Outcome.MET);
                Set<String> ids = ids(way.changes());
                assertThat(sets)
                        .noneMatch(other -> other.containsAll(ids) || ids.containsAll(other));
                sets.add(ids);
            }
            assertFirstIsTheCheapestOther(unit, plan);
        }
        assertThat(seen).isGreaterThan(6);
    }

    /** Whoever leaves a change of the plan pays at least what the best plan without it costs. */
    private static void assertFirstIsTheCheapestOther(Assessment unit, Plan plan) {
        Rational least = null;
        Rational atLeast = null;
        for (Change change : plan.changes()) {
            Costs own =
                    new Costs(
                            Rational.ONE,
                            Map.of(),
                            List.of(change.question().id()),
                            Map.of(),
                            Map.of());
            Plan without = Planner.of(EVALUATOR).with(own).plan(unit, "WBBM");
            if (without.status() != Status.REACHABLE) {
                continue;
            }
            atLeast = atLeast == null ? without.cost() : atLeast.min(without.cost());
            if (!ids(plan.changes()).containsAll(ids(without.changes()))) {
                least = least == null ? without.cost() : least.min(without.cost());
            }
        }
        if (least != null) {
            assertThat(plan.alternatives()).isNotEmpty();
            assertThat(plan.alternatives().get(0).cost()).isBetween(atLeast, least);
        }
    }

    private static Set<String> ids(List<Change> changes) {
        return changes.stream().map(Change::id).collect(toSet());
    }

    private static Outcome outcome(Assessment unit, List<Change> changes) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        changes.forEach(change -> answers.put(change.question().id(), change.to()));
        return EVALUATOR.evaluate(Situation.with(unit, answers)).predicate("WBBM").outcome();
    }
}
