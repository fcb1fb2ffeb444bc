package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.ZiEvaluator;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way of a unit to a predicate, and proves that it is the cheapest, or that
 * there is none. Immutable and safe to share between threads.
 */
public final class Planner {

    private final ZiEvaluator evaluator;
    private final Costs costs;
    private final int alternatives;
    private final @Nullable Duration time;
    private final @Nullable Rational budget;

    private Planner(
            ZiEvaluator evaluator,
            Costs costs,
            int alternatives,
            @Nullable Duration time,
            @Nullable Rational budget) {
        this.evaluator = requireNonNull(evaluator, "evaluator");
        this.costs = requireNonNull(costs, "costs");
        this.alternatives = alternatives;
        this.time = time;
        this.budget = budget;
    }

    /** A planner with standard costs, by the readings of an evaluator. */
    public static Planner of(ZiEvaluator evaluator) {
        return new Planner(evaluator, Costs.standard(), 0, null, null);
    }

    /** The same with what changes cost this unit. */
    public Planner with(Costs other) {
        return new Planner(evaluator, other, alternatives, time, budget);
    }

    /**
     * The same with so many further plans, at most.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Planner withAlternatives(int number) {
        if (number < 0) {
            throw new IllegalArgumentException(number + " alternatives");
        }
        return new Planner(evaluator, costs, number, time, budget);
    }

    /** The same with a time after which a plan is the best so far, and says how far from proven. */
    public Planner within(Duration limit) {
        return new Planner(evaluator, costs, alternatives, requireNonNull(limit, "limit"), budget);
    }

    /**
     * The same with a cost for which the most is wanted, beside the plan.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Planner withBudget(Rational cost) {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("a budget of " + cost);
        }
        return new Planner(evaluator, costs, alternatives, time, cost);
    }

    /**
     * The plan of a unit.
     *
     * @param target the id of the predicate, such as {@code WBK}
     * @throws IllegalArgumentException if the edition has no such predicate
     * @throws id.zonaintegritas.rules.problem.AssessmentException if the assessment, or what is
     *     promised, does not fit the edition
     * @throws id.zonaintegritas.rules.problem.RulesException if the rules do not decide everything
     */
    public Plan plan(Assessment unit, String target) {
        if (evaluator.edition().predicates().stream().noneMatch(p -> p.id().equals(target))) {
            throw new IllegalArgumentException("no predicate " + target);
        }
        return new Planning(
                        evaluator,
                        Levers.of(evaluator, unit, costs),
                        target,
                        Deadline.in(time),
                        alternatives,
                        budget)
                .plan();
    }
}
