package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.toSet;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.plan.Plan.Blocked;
import id.zonaintegritas.rules.plan.Plan.Limit;
import id.zonaintegritas.rules.plan.Plan.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The planning of one unit. */
final class Planning {

    private static final Messages MESSAGES = Messages.of("plan");

    private final ZiEvaluator evaluator;
    private final Situation situation;
    private final String target;
    private final Deadline deadline;
    private final int alternatives;
    private final @Nullable Rational budget;
    private final Evaluation start;
    private final List<Need> needs;
    private final Worth worth;
    private final Ways ways;
    private final Set<String> factual;

    Planning(
            ZiEvaluator evaluator,
            Situation situation,
            String target,
            Deadline deadline,
            int alternatives,
            @Nullable Rational budget) {
        this.evaluator = evaluator;
        this.situation = situation;
        this.target = target;
        this.deadline = deadline;
        this.alternatives = alternatives;
        this.budget = budget;
        this.start = evaluator.evaluate(situation.start());
        this.needs = Need.of(evaluator.edition(), start, target);
        this.worth = new Worth(evaluator, situation, needs, start);
        this.ways = new Ways(worth, target);
        this.factual =
                evaluator.edition().requirements().stream()
                        .filter(Requirement.Eligibility.class::isInstance)
                        .map(Requirement::id)
                        .collect(toSet());
    }

    Plan plan() {
        if (start.predicate(target).outcome() == Outcome.MET) {
            return result(
                    Plan.Status.ALREADY_MET, null, ways.none(), List.of(), List.of(), List.of());
        }
        List<Lever> levers =
                situation.levers().stream().filter(lever -> lever.allowed() > 0).toList();
        List<NavigableMap<Long, List<Rational>>> known = new ArrayList<>();
        levers.forEach(lever -> known.add(new TreeMap<>(worth.gains(lever, lever.allowed()))));
        Evaluation best = worth.with(tops(levers));
        Title doubt = doubt(levers, known, best);
        List<Blocked> facts = blocked(start, true);
        List<Blocked> scores = blocked(best, false);
        if (!scores.isEmpty() && doubt == null) {
            List<Blocked> all = new ArrayList<>(scores);
            all.addAll(facts);
            List<Limit> lift = new Lifts(situation, worth, needs, missing(), deadline).fewest();
            return result(Plan.Status.IMPOSSIBLE, null, ways.none(), all, lift, List.of());
        }
        Model model = new Model(levers, known, needs, missing(), null);
        Solution solution = Solver.solve(model.cheapest(), deadline);
        if (model.isCoarse() && solution.isFound()) {
            model = new Model(levers, known, needs, missing(), model.cost(solution.cost()));
            solution = Solver.solve(model.cheapest(), deadline);
        }
        return found(model, solution, doubt, facts);
    }

    private Plan found(Model model, Solution solution, @Nullable Title doubt, List<Blocked> facts) {
        Way way =
                solution.isFound()
                        ? ways.of(model, solution.choices(), gap(model, solution))
                        : ways.of(tops(model), model.cost(solution.atLeast()));
        boolean met = blocked(way.after(), false).isEmpty();
        Title reason =
                doubt != null
                        ? doubt
                        : !met
                                ? MESSAGES.text("reason.rules")
                                : !solution.proven()
                                        ? MESSAGES.text("reason.time")
                                        : model.isCoarse() ? MESSAGES.text("reason.coarse") : null;
        Way shown = met ? way : ways.none();
        List<Way> others =
                met && alternatives > 0 && solution.isFound()
                        ? new Alternatives(model, ways, deadline).after(solution, alternatives)
                        : List.of();
        Plan.Status status =
                !facts.isEmpty() && doubt == null
                        ? Plan.Status.IMPOSSIBLE
                        : reason != null ? Plan.Status.NOT_PROVEN : Plan.Status.REACHABLE;
        return result(
                status,
                status == Plan.Status.NOT_PROVEN ? reason : null,
                shown,
                facts,
                List.of(),
                others);
    }

    private static Rational gap(Model model, Solution solution) {
        return solution.proven()
                ? Rational.ZERO
                : model.cost(solution.cost()).minus(model.cost(solution.atLeast()));
    }

    private static Map<Lever, Long> tops(Model model) {
        Map<Lever, Long> tops = new java.util.LinkedHashMap<>();
        model.levers().forEach(lever -> tops.put(lever, lever.allowed()));
        return tops;
    }

    private static Map<String, AnswerValue> tops(List<Lever> levers) {
        Map<String, AnswerValue> tops = new HashMap<>();
        levers.forEach(l -> tops.put(l.question().id(), l.after(l.allowed())));
        return tops;
    }

    private List<Rational> missing() {
        return needs.stream().map(need -> need.least().minus(need.points(start))).toList();
    }

    /** Why what is found may not be the best, or null: then answers are worth the same together. */
    private @Nullable Title doubt(
            List<Lever> levers, List<NavigableMap<Long, List<Rational>>> known, Evaluation best) {
        if (!evaluator.edition().hasBundledRules()) {
            return MESSAGES.text("reason.ownRules");
        }
        List<Rational> sum = new ArrayList<>(worth.gains(start));
        for (int i = 0; i < levers.size(); i++) {
            List<Rational> top = Worth.at(levers.get(i).allowed(), known.get(i));
            for (int j = 0; j < sum.size(); j++) {
                sum.set(j, sum.get(j).plus(top.get(j)));
            }
        }
        return worth.changesWhatCounts() || !sum.equals(worth.gains(best))
                ? MESSAGES.text("reason.notAdditive")
                : null;
    }

    /** The findings that are not met: those about facts, or all others. */
    private List<Blocked> blocked(Evaluation evaluation, boolean aboutFacts) {
        return evaluation.predicate(target).findings().stream()
                .filter(f -> f.status() == Status.NOT_MET || f.status() == Status.UNDETERMINED)
                .filter(f -> factual.contains(f.id()) == aboutFacts)
                .map(
                        f ->
                                new Blocked(
                                        f.id(),
                                        f,
                                        f.actual(),
                                        f.margin() == null ? null : f.margin().negated()))
                .toList();
    }

    private Plan result(
            Plan.Status status,
            @Nullable Title reason,
            Way way,
            List<Blocked> blockedBy,
            List<Limit> lift,
            List<Way> others) {
        List<Finding> facts = blocked(start, true).stream().map(Blocked::finding).toList();
        return new Plan(
                target,
                status,
                reason,
                way.cost(),
                way.gap(),
                way.changes(),
                situation.promises(),
                start,
                way.after(),
                blockedBy,
                lift,
                facts,
                situation.unplanned(),
                others,
                budget == null
                        ? null
                        : new Budgets(situation, worth, needs, missing(), ways, deadline)
                                .of(budget));
    }
}
