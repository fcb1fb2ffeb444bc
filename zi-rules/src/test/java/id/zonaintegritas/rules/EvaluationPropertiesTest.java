package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every unit, whatever it states, and under every reading. */
class EvaluationPropertiesTest {

    private static final int SETS = 8;
    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator STANDARD = ZiEvaluator.of(EDITION);
    private static final List<ZiEvaluator> ANY = evaluators();

    /** Where a question without an answer is open, rather than read as an answer. */
    private static final List<ZiEvaluator> OPEN =
            ANY.stream().map(e -> e.with("unanswered", "bounds")).toList();

    private static List<ZiEvaluator> evaluators() {
        RandomReadings random = new RandomReadings(EDITION, 90_2021);
        return Stream.concat(
                        Stream.of(STANDARD),
                        Stream.generate(random::next)
                                // Random counts may be above their whole, which it refuses.
                                .map(RandomReadings::thatTakesAnyCount)
                                .map(readings -> RandomReadings.evaluator(EDITION, readings)))
                .limit(SETS)
                .toList();
    }

    private static RandomUnits units(long seed, double missing) {
        return new RandomUnits(EDITION, seed, missing);
    }

    private static Assessment with(
            Unit unit, Map<String, AnswerValue> answers, Map<String, FactValue> facts) {
        return new Assessment(unit, 2026, null, null, answers, facts);
    }

    @Property(tries = 80)
    void betterAnswer_neverLowersAScoreOrAnOutcome(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        Assessment unit = units(seed, 0.05).next("unit");
        List<Question> questions = new ArrayList<>(EDITION.questions());
        Collections.shuffle(questions, new Random(seed));
        Evaluation before = ANY.get(set).evaluate(unit);
        for (Question question : questions.subList(0, 20)) {
            Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
            answers.computeIfPresent(question.id(), (id, a) -> Improved.answer(question, a));
            Evaluation after =
                    ANY.get(set).evaluate(with(unit.unit(), answers, unit.eligibility()));
            assertNotLower(before, after, Score::lowest);
            assertNotLower(before, after, Score::highest);
            assertNotWorse(before, after);
        }
    }

    @Property(tries = 80)
    void betterFact_neverLowersAnOutcome(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        Assessment unit = units(seed, 0.05).next("unit");
        Evaluation before = ANY.get(set).evaluate(unit);
        for (FactDefinition fact : EDITION.facts()) {
            Map<String, FactValue> facts = new LinkedHashMap<>(unit.eligibility());
            facts.computeIfPresent(fact.name(), (name, f) -> Improved.fact(fact, f));
            assertNotWorse(before, ANY.get(set).evaluate(with(unit.unit(), unit.answers(), facts)));
        }
    }

    private static void assertNotLower(
            Evaluation before, Evaluation after, Function<Score, Rational> bound) {
        for (int i = 0; i < before.scores().size(); i++) {
            assertThat(bound.apply(after.scores().get(i)))
                    .as(before.scores().get(i).id())
                    .isGreaterThanOrEqualTo(bound.apply(before.scores().get(i)));
        }
    }

    private static void assertNotWorse(Evaluation before, Evaluation after) {
        Map<String, Finding> now = findings(after);
        findings(before)
                .forEach(
                        (id, was) ->
                                assertThat(rank(now.get(id).status()))
                                        .as(id)
                                        .isGreaterThanOrEqualTo(rank(was.status())));
        for (PredicateOutcome was : before.predicates()) {
            assertThat(rank(after.predicate(was.predicate()).outcome()))
                    .as(was.predicate())
                    .isGreaterThanOrEqualTo(rank(was.outcome()));
        }
        assertThat(rank(after.decision())).isGreaterThanOrEqualTo(rank(before.decision()));
    }

    private static Map<String, Finding> findings(Evaluation evaluation) {
        return evaluation.predicates().stream()
                .flatMap(predicate -> predicate.findings().stream())
                .collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    private static int rank(Status status) {
        return switch (status) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case WAIVED, MET -> 2;
        };
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }

    private static int rank(Decision decision) {
        List<String> predicates = EDITION.predicates().stream().map(Predicate::id).toList();
        return decision instanceof Decision.Granted granted
                ? 2 + predicates.indexOf(granted.predicate())
                : decision instanceof Decision.Undetermined ? 1 : 0;
    }

    @Property(tries = 80)
    void openQuestion_onceAnswered_staysWithinWhatWasPossible(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        RandomUnits random = units(seed, 0.3);
        Assessment open = random.next("unit");
        Map<String, AnswerValue> answers = new LinkedHashMap<>(open.answers());
        Evaluation before = OPEN.get(set).evaluate(open);
        for (Question question : EDITION.questions()) {
            if (!answers.containsKey(question.id())) {
                answers.put(question.id(), random.answer(question, 0.5));
                Evaluation after =
                        OPEN.get(set).evaluate(with(open.unit(), answers, open.eligibility()));
                assertNotLower(before, after, Score::lowest);
                assertNotLower(after, before, Score::highest);
                assertNothingReversed(before, after);
                assertThat(isPossible(after.decision(), before.decision())).isTrue();
                before = after;
            }
        }
        assertThat(before.complete()).isTrue();
    }

    /** What is granted stays so, or becomes higher; what cannot be granted any more stays so. */
    private static boolean isPossible(Decision now, Decision was) {
        return was instanceof Decision.Undetermined
                || (was instanceof Decision.Granted
                        ? rank(now) >= rank(was)
                        : now instanceof Decision.NotGranted);
    }

    @Property(tries = 40)
    void openFact_onceKnown_neverReversesAFinding(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        Assessment known = units(seed, 0).next("unit");
        Map<String, FactValue> facts = new LinkedHashMap<>();
        Unit unknown = new Unit("unit", null, null, null, null);
        Evaluation before = ANY.get(set).evaluate(with(unknown, known.answers(), facts));
        for (Map.Entry<String, FactValue> fact : known.eligibility().entrySet()) {
            facts.put(fact.getKey(), fact.getValue());
            Evaluation after = ANY.get(set).evaluate(with(unknown, known.answers(), facts));
            assertNothingReversed(before, after);
            before = after;
        }
        assertNothingReversed(before, ANY.get(set).evaluate(known));
    }

    /** Waived is open too: a fact that becomes known may meet the requirement after all. */
    private static void assertNothingReversed(Evaluation before, Evaluation after) {
        Map<String, Finding> now = findings(after);
        findings(before).values().stream()
                .filter(was -> was.status() == Status.MET || was.status() == Status.NOT_MET)
                .filter(was -> now.containsKey(was.id()))
                .forEach(
                        was ->
                                assertThat(now.get(was.id()).status())
                                        .as(was.id())
                                        .isEqualTo(was.status()));
    }

    @Property(tries = 40)
    void points_areWithinTheWeight_andThoseOfTheParts(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        Evaluation evaluation = ANY.get(set).evaluate(units(seed, 0.1).next("unit"));

        for (Score score : evaluation.scores()) {
            assertThat(score.lowest()).isBetween(Rational.ZERO, score.highest());
            assertThat(score.highest()).isLessThanOrEqualTo(score.weight());
        }
        for (Node node : EDITION.nodes()) {
            List<Score> parts =
                    EDITION.nodes().stream()
                            .filter(part -> node.id().equals(part.parent()))
                            .map(part -> evaluation.score(part.id()))
                            .toList();
            Score whole = evaluation.score(node.id());
            if (!parts.isEmpty()) {
                assertThat(sum(parts, Score::lowest)).isEqualTo(whole.lowest());
                assertThat(sum(parts, Score::highest)).isEqualTo(whole.highest());
            }
        }
    }

    private static Rational sum(List<Score> parts, Function<Score, Rational> bound) {
        return parts.stream().map(bound).reduce(Rational.ZERO, Rational::plus);
    }

    @Property(tries = 40)
    void orderOfAnswersAndFacts_changesNothing(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        Assessment unit = units(seed, 0.1).next("unit");
        Random random = new Random(seed);

        Assessment shuffled =
                with(
                        unit.unit(),
                        shuffled(unit.answers(), random),
                        shuffled(unit.eligibility(), random));

        assertThat(ANY.get(set).evaluate(shuffled)).isEqualTo(ANY.get(set).evaluate(unit));
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> result = new LinkedHashMap<>();
        keys.forEach(key -> result.put(key, map.get(key)));
        return result;
    }

    @Property(tries = 40)
    void assessment_throughJson_isEvaluatedAsBefore(@ForAll long seed) {
        Assessment unit = units(seed, 0.1).next("unit");

        Assessment read =
                AssessmentReader.json(EDITION).read(AssessmentWriter.json().writeValue(unit));

        assertThat(read).isEqualTo(unit);
        assertThat(STANDARD.evaluate(read)).isEqualTo(STANDARD.evaluate(unit));
    }

    @Property(tries = 5)
    void manyUnits_onAllProcessors_areEvaluatedAsOneByOne(
            @ForAll long seed, @ForAll @IntRange(max = SETS - 1) int set) {
        RandomUnits random = units(seed, 0.1);
        List<Assessment> units =
                IntStream.range(0, 300).mapToObj(i -> random.next("unit " + i)).toList();

        assertThat(ANY.get(set).evaluateAll(units.stream()))
                .isEqualTo(units.stream().map(ANY.get(set)::evaluate).toList());
    }

    @Property(tries = 40)
    void trace_reachesEveryAnswerThroughStepsBeforeIt(@ForAll long seed) {
        Evaluation evaluation = STANDARD.evaluate(units(seed, 0.1).next("unit"));

        List<String> concluded = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        for (TraceStep step : evaluation.trace()) {
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
