package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Plan.Blocked;
import id.zonaintegritas.rules.plan.Plan.Limit;
import id.zonaintegritas.rules.plan.Plan.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans that cannot be: each requirement by itself where that can be, and what is to be lifted. */
class OutOfReachTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);
    private static final Assessment BEST = BestUnit.of(EDITION);

    private static final Costs NOTHING_CAN_CHANGE =
            new Costs(
                    Rational.ONE,
                    Map.of(),
                    EDITION.nodes().stream().filter(n -> n.parent() == null).map(Node::id).toList(),
                    Map.of(),
                    Map.of());

    static Stream<Minimum> minimums() {
        return EDITION.requirements().stream()
                .filter(Minimum.class::isInstance)
                .map(Minimum.class::cast);
    }

    @ParameterizedTest
    @MethodSource("minimums")
    void minimum_outOfReach_isNamedWithWhatIsMissing(Minimum minimum) {
        Assessment unit = missing(minimum);
        Evaluation evaluation = EVALUATOR.evaluate(unit);

        Plan plan = Planner.of(EVALUATOR).with(NOTHING_CAN_CHANGE).plan(unit, minimum.predicate());

        assertThat(plan.status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(plan.blockedBy()).extracting(Blocked::id).contains(minimum.id());
        assertThat(plan.blockedBy().stream().map(Blocked::id).collect(toSet()))
                .isEqualTo(notMet(evaluation, minimum.predicate()));
        for (Blocked blocked : plan.blockedBy()) {
            Finding finding =
                    evaluation.predicate(minimum.predicate()).findings().stream()
                            .filter(f -> f.id().equals(blocked.id()))
                            .findFirst()
                            .orElseThrow();
            assertThat(blocked.best()).isEqualTo(finding.actual());
            assertThat(blocked.missing()).isEqualTo(finding.margin().negated());
            assertThat(blocked.finding().citation()).isEqualTo(finding.citation());
        }
        assertThat(plan.lift()).containsExactly(new Limit(Limit.Kind.CANNOT, "TOTAL"));
    }

    private static Set<String> notMet(Evaluation evaluation, String predicate) {
        return evaluation
                .predicate(predicate)
                .findings(id.zonaintegritas.model.Status.NOT_MET)
                .stream()
                .map(Finding::id)
                .collect(toSet());
    }

    /** The best unit, lowered until this requirement is missed, and no other if that can be. */
    private static Assessment missing(Minimum minimum) {
        Map<String, AnswerValue> lowered = new LinkedHashMap<>();
        for (Lever drop : Drops.of(EDITION, EVALUATOR.evaluate(BEST))) {
            if (minimum.subject().stream().anyMatch(node -> isBelow(drop.question(), node))) {
                long steps = stepsUntilAnotherIsMissed(minimum, lowered, drop);
                if (steps > 0) {
                    lowered.put(drop.question().id(), drop.after(steps));
                }
            }
        }
        Assessment alone = BestUnit.with(BEST, lowered);
        if (!notMet(EVALUATOR.evaluate(alone), minimum.predicate()).isEmpty()) {
            return alone;
        }
        for (Lever drop : Drops.of(EDITION, EVALUATOR.evaluate(alone))) {
            if (minimum.subject().stream().anyMatch(node -> isBelow(drop.question(), node))) {
                lowered.put(drop.question().id(), drop.after(drop.steps()));
            }
        }
        return BestUnit.with(BEST, lowered);
    }

    private static boolean isBelow(Question question, String node) {
        return node.equals("TOTAL")
                || question.indicator().equals(node)
                || question.id().startsWith(node + ".");
    }

    /** By bisection: the more steps, the more is missed. */
    private static long stepsUntilAnotherIsMissed(
            Minimum minimum, Map<String, AnswerValue> lowered, Lever drop) {
        long enough = 0;
        long tooMany = drop.steps() + 1;
        while (tooMany - enough > 1) {
            long middle = enough + (tooMany - enough) / 2;
            Map<String, AnswerValue> more = new LinkedHashMap<>(lowered);
            more.put(drop.question().id(), drop.after(middle));
            Set<String> missed =
                    notMet(EVALUATOR.evaluate(BestUnit.with(BEST, more)), minimum.predicate());
            if (missed.isEmpty() || missed.equals(Set.of(minimum.id()))) {
                enough = middle;
            } else {
                tooMany = middle;
            }
        }
        return enough;
    }

    static Stream<Eligibility> facts() {
        return EDITION.requirements().stream()
                .filter(Eligibility.class::isInstance)
                .map(Eligibility.class::cast)
                .filter(e -> e.kind() != Kind.PRECINCT)
                .filter(OutOfReachTest::isAsked);
    }

    /** Whether the unit of these tests is asked. */
    private static boolean isAsked(Requirement row) {
        return EVALUATOR.evaluate(BEST).predicate(row.predicate()).findings().stream()
                .anyMatch(f -> f.id().equals(row.id()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void fact_thatIsNotAsItMustBe_cannotBeAnsweredAway(Eligibility row) {
        FactDefinition fact =
                EDITION.facts().stream()
                        .filter(f -> f.name().equals(row.fact()))
                        .findFirst()
                        .orElseThrow();
        Map<String, FactValue> facts = new LinkedHashMap<>(BEST.eligibility());
        facts.put(fact.name(), worst(fact));
        Assessment unit =
                new Assessment(BEST.unit(), BEST.year(), null, null, BEST.answers(), facts);

        Plan plan = Planner.of(EVALUATOR).plan(unit, row.predicate());

        assertThat(plan.status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(plan.facts()).extracting(Finding::id).contains(row.id());
        assertThat(plan.blockedBy()).extracting(Blocked::finding).isEqualTo(plan.facts());
        assertThat(plan.blockedBy().stream().map(Blocked::id).collect(toSet()))
                .isEqualTo(notMet(EVALUATOR.evaluate(unit), row.predicate()));
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.lift()).isEmpty();
    }

    private static FactValue worst(FactDefinition fact) {
        return switch (fact.kind()) {
            case GRADE -> new FactValue.Grade(fact.ladder().get(0));
            case TRUTH -> new FactValue.Truth(fact.lowerIsBetter());
            case NUMBER -> new FactValue.Amount(Rational.ZERO);
            case DATE -> throw new IllegalStateException("no date is asked");
        };
    }

    @Test
    void lift_ofLimitsAtRandom_isTheSmallestSetThatOpensAWay() {
        int lifted = 0;
        for (int seed = 0; seed < 60 && lifted < 8; seed++) {
            Random random = new Random(seed);
            Assessment unit =
                    new RandomCosts(EDITION, seed)
                            .withBestFacts(new RandomUnits(EDITION, 2_000 + seed, 0).next("U"));
            List<String> names = new ArrayList<>(EDITION.nodes().stream().map(Node::id).toList());
            names.remove("TOTAL");
            names.remove("A");
            Collections.shuffle(names, random);
            List<String> cannot = names.subList(0, 6);
            Plan plan = plan(unit, cannot);
            if (plan.status() != Status.IMPOSSIBLE || plan.lift().isEmpty()) {
                continue;
            }
            lifted++;
            assertThat(plan.lift()).hasSize(fewest(unit, cannot));
            List<String> rest = new ArrayList<>(cannot);
            plan.lift().forEach(limit -> rest.remove(limit.id()));
            assertThat(plan(unit, rest).status()).isEqualTo(Status.REACHABLE);
        }
        assertThat(lifted).isPositive();
    }

    private static Plan plan(Assessment unit, List<String> cannot) {
        Costs own = new Costs(Rational.ONE, Map.of(), cannot, Map.of(), Map.of());
        return Planner.of(EVALUATOR).with(own).plan(unit, "WBK");
    }

    /** Every set of limits, raised as far as the others allow. */
    private static int fewest(Assessment unit, List<String> cannot) {
        int fewest = cannot.size();
        for (int set = 0; set < 1 << cannot.size(); set++) {
            List<String> rest = new ArrayList<>();
            for (int i = 0; i < cannot.size(); i++) {
                if ((set & 1 << i) == 0) {
                    rest.add(cannot.get(i));
                }
            }
            Costs own = new Costs(Rational.ONE, Map.of(), rest, Map.of(), Map.of());
            Map<String, AnswerValue> raised = new LinkedHashMap<>();
            Situation situation = Levers.of(EVALUATOR, unit, own);
            situation.levers().stream()
                    .filter(lever -> lever.allowed() > 0)
                    .forEach(l -> raised.put(l.question().id(), l.after(l.allowed())));
            boolean met = notMet(EVALUATOR.evaluate(situation.startWith(raised)), "WBK").isEmpty();
            if (met) {
                fewest = Math.min(fewest, cannot.size() - rest.size());
            }
        }
        return fewest;
    }
}
