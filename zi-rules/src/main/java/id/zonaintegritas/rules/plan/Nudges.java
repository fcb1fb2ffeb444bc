package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Sensitivity.Correction;
import id.zonaintegritas.rules.plan.Sensitivity.Nudge;
import id.zonaintegritas.rules.plan.Sensitivity.OfAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Moves each answer of a unit by one step, and finds the fewest steps down that cost a predicate.
 */
final class Nudges {

    private final ZiEvaluator evaluator;
    private final Evaluation now;
    private final Situation situation;
    private final List<Lever> drops;

    Nudges(ZiEvaluator evaluator, Assessment unit) {
        this.evaluator = evaluator;
        this.now = evaluator.evaluate(unit);
        this.drops = Drops.of(evaluator.edition(), now);
        this.situation = new Situation(unit, unit, drops, List.of(), List.of());
    }

    OfAnswers answers() {
        List<Nudge> lower = nudges(drops);
        List<Nudge> higher =
                nudges(Levers.of(evaluator, now.assessment(), Costs.standard()).levers());
        String granted =
                now.decision() instanceof Decision.Granted decision ? decision.predicate() : null;
        List<Nudge> weakest =
                lower.stream()
                        .filter(nudge -> granted != null && nudge.predicates().containsKey(granted))
                        .toList();
        Fewest fewest = granted == null ? null : fewest(granted);
        boolean exact = fewest != null && evaluator.edition().hasBundledRules() && fewest.proven();
        return new OfAnswers(
                Sensitivity.label(now),
                lower,
                higher,
                weakest,
                fewest == null ? List.of() : fewest.corrections(),
                fewest == null ? null : fewest.finding(),
                exact);
    }

    /** Those that change the outcome of a predicate. */
    private List<Nudge> nudges(List<Lever> levers) {
        List<Nudge> nudges = new ArrayList<>();
        for (Lever lever : levers) {
            AnswerValue to = lever.after(1);
            Evaluation then =
                    evaluator.evaluate(
                            Situation.with(now.assessment(), Map.of(lever.question().id(), to)));
            Map<String, Outcome> predicates = new LinkedHashMap<>();
            for (PredicateOutcome predicate : then.predicates()) {
                if (predicate.outcome() != now.predicate(predicate.predicate()).outcome()) {
                    predicates.put(predicate.predicate(), predicate.outcome());
                }
            }
            if (!predicates.isEmpty()) {
                nudges.add(
                        new Nudge(
                                lever.id(),
                                lever.question(),
                                lever.given(),
                                to,
                                Scorecard.total(then).minus(Scorecard.total(now)),
                                predicates));
            }
        }
        return nudges;
    }

    private record Fewest(
            String finding, Rational steps, List<Correction> corrections, boolean proven) {}

    /** Each requirement by itself: one that is missed is enough. */
    private @Nullable Fewest fewest(String predicate) {
        List<Need> needs = Need.of(evaluator.edition(), now, predicate);
        Worth worth = new Worth(evaluator, situation, needs, now);
        List<Map<Long, List<Rational>>> gains =
                drops.stream().map(drop -> worth.gains(drop, drop.steps())).toList();
        Fewest fewest = null;
        boolean proven = !worth.changesWhatCounts();
        for (int i = 0; i < needs.size(); i++) {
            Fewest one = fewest(predicate, needs.get(i), i, gains, worth);
            if (one != null) {
                proven &= one.proven();
                if (fewest == null || one.steps().compareTo(fewest.steps()) < 0) {
                    fewest = one;
                }
            }
        }
        return fewest == null
                ? null
                : new Fewest(fewest.finding(), fewest.steps(), fewest.corrections(), proven);
    }

    private @Nullable Fewest fewest(
            String predicate,
            Need need,
            int place,
            List<Map<Long, List<Rational>>> gains,
            Worth worth) {
        List<NavigableMap<Long, List<Rational>>> known = new ArrayList<>();
        List<Lever> about = new ArrayList<>();
        for (int i = 0; i < drops.size(); i++) {
            TreeMap<Long, List<Rational>> losses = new TreeMap<>();
            gains.get(i)
                    .forEach(
                            (step, gain) -> {
                                Rational lost = gain.get(place).negated();
                                losses.put(step, List.of(lost, lost));
                            });
            if (losses.lastEntry().getValue().get(0).signum() > 0) {
                about.add(drops.get(i));
                known.add(losses);
            }
        }
        Rational spare = need.points(now).minus(need.least());
        Model model = new Model(about, known, List.of(need), List.of(spare), null);
        Solution solution = Solver.solve(model.cheapestBeyond(), Deadline.NONE);
        if (!solution.isFound()) {
            return null;
        }
        Map<Lever, Long> moves = model.moves(solution.choices());
        Evaluation then = worth.with(Model.answers(moves));
        List<Correction> corrections = new ArrayList<>();
        moves.forEach(
                (lever, steps) ->
                        corrections.add(
                                new Correction(
                                        lever.id(),
                                        lever.question(),
                                        requireNonNull(lever.given()),
                                        lever.after(steps),
                                        steps)));
        return new Fewest(
                need.finding(),
                model.cost(solution.choices()),
                corrections,
                solution.proven()
                        && !model.isCoarse()
                        && then.predicate(predicate).outcome() != Outcome.MET);
    }
}
