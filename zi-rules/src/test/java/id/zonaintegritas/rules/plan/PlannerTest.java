package id.zonaintegritas.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Plan.Change;
import id.zonaintegritas.rules.plan.Plan.Status;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan costs and says, on units of which a reader can tell the answer. */
class PlannerTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);
    private static final Planner PLANNER = Planner.of(EVALUATOR);
    private static final Assessment BEST = BestUnit.of(EDITION);

    private static Assessment with(String question, AnswerValue answer) {
        return BestUnit.with(BEST, Map.of(question, answer));
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static Costs only(String... questions) {
        List<String> cannot =
                EDITION.questions().stream()
                        .map(Question::id)
                        .filter(id -> !List.of(questions).contains(id))
                        .toList();
        return new Costs(Rational.ONE, Map.of(), cannot, Map.of(), Map.of());
    }

    /** Integrity survey: 15.75 of 17.5 points is an index of 3.6; service: 14 is 3.2. */
    @ParameterizedTest
    @CsvSource({
        "B.I.a, 3.52, WBK, 0.8, 3.6",
        "B.I.a, 3.599, WBK, 0.1, 3.6",
        "B.II.a, 3.05, WBK, 1.5, 3.2",
        "B.II.a, 3.05, WBBM, 5.5, 3.6",
        "B.II.a, 0, WBK, 32, 3.2"
    })
    void survey_below_risesByHundredthsThatCostATenthEach(
            String question, String index, String target, String cost, String to) {
        Plan plan = PLANNER.plan(with(question, new Index(number(index))), target);

        assertThat(plan.status()).isEqualTo(Status.REACHABLE);
        assertThat(plan.cost()).isEqualTo(number(cost));
        assertThat(plan.changes()).hasSize(1);
        assertThat(plan.changes().get(0).to()).isEqualTo(new Index(number(to)));
    }

    @Test
    void survey_withoutAnAnswer_risesFromZero() {
        Plan plan = PLANNER.plan(BestUnit.without(BEST, "B.II.a"), "WBK");

        assertThat(plan.cost()).isEqualTo(Rational.of(32));
        assertThat(plan.changes()).extracting(Change::from).containsOnlyNulls();
        assertThat(plan.changes().get(0).needs()).contains("WBK.excellentService");
    }

    @Test
    void countOfAShare_below_costsOneForEachFurtherThing() {
        // Of area 4 only the targets can rise, and all else of it is worth nothing.
        Assessment unit = worst("A.I.4", "A.II.4");
        Plan open = PLANNER.with(only(questions("A.I.4", "A.II.4.i"))).plan(unit, "WBK");

        Change targets =
                open.changes().stream()
                        .filter(c -> c.id().equals("A.II.4.i.a.targetsFullyMet"))
                        .findFirst()
                        .orElseThrow();
        Counts counts = (Counts) targets.to();
        assertThat(targets.cost())
                .isEqualTo(Rational.of(counts.values().get("targetsFullyMet")))
                .isGreaterThan(Rational.ZERO);
        assertThat(counts.values().get("targetsFullyMet")).isLessThanOrEqualTo(9);
    }

    /** Nine violations last year and this year. */
    @Test
    void violations_fewer_costOneEach() {
        Assessment unit = worst("A.I.3", "A.II.3");
        Costs own =
                new Costs(
                        Rational.of(2),
                        Map.of("A.II.3.iii.a", Rational.parse("0.01")),
                        List.of(),
                        Map.of(),
                        Map.of());

        Plan plan = PLANNER.with(own).plan(unit, "WBK");

        Change fewer =
                plan.changes().stream()
                        .filter(c -> c.question().id().equals("A.II.3.iii.a"))
                        .findFirst()
                        .orElseThrow();
        assertThat(((Counts) fewer.from()).values()).containsEntry("violationsThisYear", 9L);
        long left = ((Counts) fewer.to()).values().get("violationsThisYear");
        assertThat(left).isLessThan(9);
        assertThat(fewer.cost()).isEqualTo(Rational.of(9 - left, 100));
    }

    @Test
    void ratio_withoutItsDenominator_staysAtItsLowestAndIsNamed() {
        Assessment unit = BestUnit.without(BEST, "A.II.4.i.a", "A.II.3.iii.a");

        Plan plan = PLANNER.plan(unit, "WBBM");

        assertThat(plan.unplanned()).containsExactly("A.II.3.iii.a", "A.II.4.i.a");
        assertThat(plan.changes()).noneMatch(c -> plan.unplanned().contains(c.question().id()));
    }

    @Test
    void letter_withoutAnAnswer_costsTheLevelsAboveTheWorst() {
        List<String> area = List.of(questions("A.I.4", "A.II.4"));
        Assessment unit = BestUnit.without(BEST, area.toArray(String[]::new));

        Plan plan = PLANNER.plan(unit, "WBK");

        assertThat(plan.status()).isEqualTo(Status.REACHABLE);
        for (Change change : plan.changes()) {
            List<String> letters = Levers.letters((Question.ChoiceQuestion) change.question());
            assertThat(change.from()).isNull();
            assertThat(change.cost())
                    .isEqualTo(Rational.of(letters.indexOf(((Choice) change.to()).option())));
        }
    }

    @Test
    void promise_costsNothingAndComesBeforeThePlan() {
        Assessment unit = with("B.I.a", new Index(number("3.5")));
        Costs own =
                new Costs(
                        Rational.ONE,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Map.of("B.I.a", new Index(number("3.55"))));

        Plan plan = PLANNER.with(own).plan(unit, "WBK");

        assertThat(plan.promises()).extracting(Plan.Promise::id).containsExactly("B.I.a");
        assertThat(plan.cost()).isEqualTo(number("0.5"));
    }

    @Test
    void limit_belowWhatIsNeeded_isWhatHasToBeLifted() {
        Assessment unit = with("B.I.a", new Index(number("3.5")));
        Costs own =
                new Costs(
                        Rational.ONE,
                        Map.of(),
                        List.of("A.I"),
                        Map.of("B.I.a", new Index(number("3.59"))),
                        Map.of());

        Plan plan = PLANNER.with(own).plan(unit, "WBK");

        assertThat(plan.status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(plan.blockedBy())
                .extracting(Plan.Blocked::id)
                .containsExactly("WBK.antiCorruptionSurvey");
        assertThat(plan.blockedBy().get(0).missing()).isEqualTo(number("7/160"));
        assertThat(plan.lift()).containsExactly(new Plan.Limit(Plan.Limit.Kind.AT_MOST, "B.I.a"));
    }

    @Test
    void unit_thatMeetsIt_hasNothingToDo() {
        Plan plan = PLANNER.withAlternatives(3).plan(BEST, "WBBM");

        assertThat(plan.status()).isEqualTo(Status.ALREADY_MET);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.alternatives()).isEmpty();
    }

    @Test
    void time_thatIsOver_leavesAPlanAndHowFarItIsFromProven() {
        int late = 0;
        for (int seed = 0; seed < 6; seed++) {
            Assessment unit =
                    new RandomCosts(EDITION, seed)
                            .withBestFacts(new RandomUnits(EDITION, 300 + seed, 0).next("U"));
            Plan best = PLANNER.plan(unit, "WBBM");
            Plan hurried = PLANNER.within(Duration.ZERO).plan(unit, "WBBM");
            if (best.status() != Status.REACHABLE) {
                continue;
            }
            late++;
            assertThat(hurried.status()).isEqualTo(Status.NOT_PROVEN);
            assertThat(hurried.reason()).isNotNull();
            assertThat(hurried.cost()).isGreaterThanOrEqualTo(best.cost());
            assertThat(hurried.cost().minus(hurried.gap())).isLessThanOrEqualTo(best.cost());
            assertThat(hurried.after().predicate("WBBM").outcome().name()).isEqualTo("MET");
        }
        assertThat(late).isPositive();
    }

    @Test
    void time_withoutEnd_isNoTimeout() {
        assertThat(PLANNER.within(Duration.ofSeconds(Long.MAX_VALUE)).plan(BEST, "WBK").status())
                .isEqualTo(Status.ALREADY_MET);
    }

    @Test
    void target_unknown_isRefused() {
        assertThatThrownBy(() -> PLANNER.plan(BEST, "WBX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WBX");
    }

    private static String[] questions(String... nodes) {
        return EDITION.questions().stream()
                .map(Question::id)
                .filter(id -> List.of(nodes).stream().anyMatch(node -> id.startsWith(node + ".")))
                .toArray(String[]::new);
    }

    /** The best unit with the worst answer everywhere below some nodes. */
    private static Assessment worst(String... nodes) {
        Map<String, AnswerValue> lowered = new LinkedHashMap<>();
        for (Lever drop : Drops.of(EDITION, EVALUATOR.evaluate(BEST))) {
            if (List.of(questions(nodes)).contains(drop.question().id())) {
                lowered.put(drop.question().id(), drop.after(drop.steps()));
            }
        }
        return BestUnit.with(BEST, lowered);
    }
}
