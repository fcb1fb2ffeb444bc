package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Plan.Change;
import id.zonaintegritas.rules.plan.Plan.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans against a table of points by cost, against everything there is, and against chance. */
class PlanOptimumTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    private static Map<String, AnswerValue> answers(List<Change> changes) {
        return changes.stream()
                .collect(
                        toMap(c -> c.question().id(), Change::to, (a, b) -> b, LinkedHashMap::new));
    }

    private static Outcome outcome(Assessment unit, List<Change> changes, String target) {
        return EVALUATOR
                .evaluate(Situation.with(unit, answers(changes)))
                .predicate(target)
                .outcome();
    }

    private static int parts(Rational cost) {
        return Integer.parseInt(cost.times(Rational.of(ByTable.PARTS)).toString());
    }

    @Test
    void plans_ofRandomUnits_costWhatATableSays() {
        RandomCosts costs = new RandomCosts(EDITION, 3);
        Map<Status, Integer> seen = new EnumMap<>(Status.class);
        for (int i = 0; i < 300; i++) {
            double missing = i % 3 == 0 ? 0.1 : 0;
            Assessment unit =
                    costs.withBestFacts(new RandomUnits(EDITION, i, missing).next("U" + i));
            Costs own = i % 5 == 0 ? Costs.standard() : costs.next(0.02 * (i % 4));
            String target = i % 2 == 0 ? "WBK" : "WBBM";
            ByTable table = new ByTable(EDITION, unit, own);

            Plan plan = Planner.of(EVALUATOR).with(own).plan(unit, target);

            seen.merge(plan.status(), 1, Integer::sum);
            Map<String, Rational> outOfReach = table.outOfReach(target);
            if (plan.status() == Status.IMPOSSIBLE) {
                Map<String, Rational> blocked = new TreeMap<>();
                plan.blockedBy().forEach(b -> blocked.put(b.id(), b.missing()));
                assertThat(blocked).as("unit %s", i).isNotEmpty().isEqualTo(outOfReach);
                continue;
            }
            assertThat(outOfReach).as("unit %s", i).isEmpty();
            assertThat(table.cheapest(target, parts(plan.cost())))
                    .as("unit %s", i)
                    .isEqualTo(parts(plan.cost()));
            assertThat(plan.gap()).isEqualTo(Rational.ZERO);
            assertIsNeeded(unit, plan);
        }
        assertThat(seen.keySet()).contains(Status.REACHABLE, Status.IMPOSSIBLE);
        assertThat(seen.get(Status.REACHABLE)).isGreaterThan(100);
    }

    /** All of it is enough, and no less. */
    private static void assertIsNeeded(Assessment unit, Plan plan) {
        assertThat(outcome(unit, plan.changes(), plan.target())).isEqualTo(Outcome.MET);
        for (Change change : plan.changes()) {
            List<Change> others = plan.changes().stream().filter(c -> !c.equals(change)).toList();
            assertThat(outcome(unit, others, plan.target())).isNotEqualTo(Outcome.MET);
            assertThat(change.needs()).isNotEmpty();
        }
        assertThat(plan.changes().stream().map(Change::cost).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(plan.cost());
    }

    @Test
    void plans_againstTenThousandCheaperSetsEach_areNotBeaten() {
        Random random = new Random(11);
        RandomCosts costs = new RandomCosts(EDITION, 5);
        int met = 0;
        for (int i = 0; i < 20; i++) {
            Assessment unit = costs.withBestFacts(new RandomUnits(EDITION, 500 + i, 0).next("U"));
            Plan plan = Planner.of(EVALUATOR).plan(unit, "WBK");
            if (plan.status() != Status.REACHABLE) {
                continue;
            }
            ByTable table = new ByTable(EDITION, unit, Costs.standard());
            for (int j = 0; j < 10_000; j++) {
                assertThat(table.meets("WBK", cheaper(table, parts(plan.cost()), random)))
                        .as("unit %s, set %s", i, j)
                        .isFalse();
            }
            met++;
        }
        assertThat(met).isGreaterThan(10);
    }

    private static Map<String, Rational> cheaper(ByTable table, int cost, Random random) {
        List<String> questions = new ArrayList<>(table.questions().keySet());
        Collections.shuffle(questions, random);
        Map<String, Rational> gains = new LinkedHashMap<>();
        int left = cost - 1;
        for (String question : questions) {
            for (Map.Entry<Integer, Rational> step :
                    table.questions().get(question).gains().entrySet()) {
                if (step.getKey() <= left && random.nextInt(3) > 0) {
                    gains.put(question, step.getValue());
                    left -= step.getKey();
                    break;
                }
            }
        }
        return gains;
    }

    @Test
    void plans_withFewThingsToDo_areThoseOfAnExhaustiveSearch() {
        int compared = 0;
        for (int i = 0; i < 40; i++) {
            Random random = new Random(i);
            RandomCosts costs = new RandomCosts(EDITION, i);
            Assessment unit = costs.withBestFacts(new RandomUnits(EDITION, 900 + i, 0).next("U"));
            Plan free = Planner.of(EVALUATOR).plan(unit, "WBK");
            if (free.status() != Status.REACHABLE || free.changes().size() > 5) {
                continue;
            }
            List<String> open = new ArrayList<>(answers(free.changes()).keySet());
            List<String> all =
                    new ArrayList<>(
                            EDITION.questions().stream()
                                    .filter(Question.ChoiceQuestion.class::isInstance)
                                    .map(Question::id)
                                    .toList());
            Collections.shuffle(all, random);
            open.addAll(all.subList(0, 2));
            List<String> cannot =
                    EDITION.questions().stream()
                            .map(Question::id)
                            .filter(id -> !open.contains(id))
                            .toList();
            Costs own = new Costs(Rational.ONE, Map.of(), cannot, Map.of(), Map.of());
            ByTable table = new ByTable(EDITION, unit, own);

            Plan plan = Planner.of(EVALUATOR).with(own).plan(unit, "WBK");

            int cost = parts(plan.cost());
            assertThat(exhaustive(table, open, new LinkedHashMap<>(), 0, cost + 1)).isEqualTo(cost);
            compared++;
        }
        assertThat(compared).isGreaterThan(5);
    }

    /** The least cost below a limit, or the limit. */
    private static int exhaustive(
            ByTable table, List<String> open, Map<String, Rational> gains, int cost, int limit) {
        if (cost >= limit || open.isEmpty()) {
            return cost < limit && table.meets("WBK", gains) ? cost : limit;
        }
        String question = open.get(0);
        List<String> rest = open.subList(1, open.size());
        int least = exhaustive(table, rest, gains, cost, limit);
        for (Map.Entry<Integer, Rational> step :
                table.questions().get(question).gains().entrySet()) {
            gains.put(question, step.getValue());
            least = exhaustive(table, rest, gains, cost + step.getKey(), least);
            gains.remove(question);
        }
        return least;
    }

    @Test
    void budgets_ofRandomUnits_bringWhatATableSays() {
        for (int i = 0; i < 30; i++) {
            RandomCosts costs = new RandomCosts(EDITION, i);
            Assessment unit = costs.withBestFacts(new RandomUnits(EDITION, 700 + i, 0).next("U"));
            Rational limit = Rational.of(1 + 3L * (i % 6), 2);
            ByTable table = new ByTable(EDITION, unit, Costs.standard());

            Plan plan = Planner.of(EVALUATOR).withBudget(limit).plan(unit, "WBBM");

            Plan.Way highest = plan.budget().highestTotal();
            assertThat(highest.cost()).isLessThanOrEqualTo(limit);
            assertThat(highest.after().score("TOTAL").lowest())
                    .isEqualTo(table.highestTotal(parts(limit)));
            Plan.Way most = plan.budget().mostRequirements();
            assertThat(most.cost()).isLessThanOrEqualTo(limit);
            long met = met(most);
            assertThat(met).isGreaterThanOrEqualTo(met(highest));
            if (plan.status() == Status.REACHABLE && plan.cost().compareTo(limit) <= 0) {
                assertThat(met).isEqualTo(plan.after().predicate("WBBM").findings().size());
            }
            assertThat(met).isEqualTo(mostMet(table, plan, limit));
        }
    }

    private static long met(Plan.Way way) {
        return way.after().predicate("WBBM").findings(id.zonaintegritas.model.Status.MET).size();
    }

    /** One more requirement, whichever, costs too much; requirements that are met stay met. */
    private static long mostMet(ByTable table, Plan plan, Rational limit) {
        Map<String, Rational> minimums = table.minimums("WBBM");
        List<String> open =
                plan.before().predicate("WBBM").findings().stream()
                        .filter(f -> f.status() != id.zonaintegritas.model.Status.MET)
                        .map(f -> f.id().substring("WBBM.".length()))
                        .toList();
        assertThat(minimums.keySet()).containsAll(open);
        long already = (long) plan.before().predicate("WBBM").findings().size() - open.size();
        long most = 0;
        for (int set = 0; set < 1 << Math.min(open.size(), 8); set++) {
            int chosen = set;
            List<String> wanted =
                    Stream.iterate(0, n -> n < open.size(), n -> n + 1)
                            .filter(n -> (chosen & 1 << n) != 0)
                            .map(open::get)
                            .toList();
            if (wanted.size() > most && table.reaches(wanted, minimums, parts(limit))) {
                most = wanted.size();
            }
        }
        return already + most;
    }
}
