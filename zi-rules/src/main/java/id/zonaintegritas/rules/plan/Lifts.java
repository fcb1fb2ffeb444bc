package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.plan.Plan.Limit;
import id.zonaintegritas.rules.plan.Program.Bound;
import id.zonaintegritas.rules.plan.Program.Group;
import id.zonaintegritas.rules.plan.Program.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fewest limits without which every need can be met. Limits that bear on one answer
 * together are looked at together.
 */
final class Lifts {

    /** So many limits that hang together are tried in all ways; of more, all or none. */
    private static final int MOST_TOGETHER = 12;

    private final List<Lever> levers;
    private final Worth worth;
    private final List<Need> needs;
    private final List<Rational> missing;
    private final Deadline deadline;

    Lifts(
            Situation situation,
            Worth worth,
            List<Need> needs,
            List<Rational> missing,
            Deadline deadline) {
        this.levers = situation.levers();
        this.worth = worth;
        this.needs = needs;
        this.missing = missing;
        this.deadline = deadline;
    }

    /** The fewest limits, or none if without all of them it cannot be done either. */
    List<Limit> fewest() {
        List<Set<Limit>> together = together();
        if (together.isEmpty()) {
            return List.of();
        }
        List<List<Set<Limit>>> subsets = together.stream().map(Lifts::subsets).toList();
        List<List<List<Rational>>> gains = new ArrayList<>();
        for (int i = 0; i < subsets.size(); i++) {
            Set<Limit> limits = together.get(i);
            gains.add(subsets.get(i).stream().map(lifted -> gain(limits, lifted)).toList());
        }
        Whole whole = new Whole(gains, missing(), needs.size());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < subsets.size(); i++) {
            List<Option> options = new ArrayList<>();
            for (int j = 0; j < subsets.get(i).size(); j++) {
                options.add(
                        new Option(
                                BigInteger.valueOf(subsets.get(i).get(j).size()),
                                whole.of(gains.get(i).get(j))));
            }
            groups.add(new Group(options));
        }
        Solution solution = Solver.solve(new Program(groups, whole.bounds()), deadline);
        List<Limit> lift = new ArrayList<>();
        for (int i = 0; i < solution.choices().size(); i++) {
            lift.addAll(subsets.get(i).get(solution.choices().get(i)));
        }
        return lift;
    }

    /** What is missing with everything that the limits allow. */
    private List<Rational> missing() {
        List<Rational> left = new ArrayList<>(missing);
        for (Lever lever : levers) {
            List<Rational> gain = gain(lever, lever.allowed());
            for (int i = 0; i < left.size(); i++) {
                left.set(i, left.get(i).minus(gain.get(i)));
            }
        }
        return left;
    }

    private List<Rational> gain(Lever lever, long steps) {
        return steps == 0
                ? worth.gains(worth.start())
                : worth.gains(lever, steps).getOrDefault(steps, List.of());
    }

    /** What the levers that some limits bear on bring more without a part of these limits. */
    private List<Rational> gain(Set<Limit> limits, Set<Limit> lifted) {
        List<Rational> sum = new ArrayList<>(worth.gains(worth.start()));
        for (Lever lever : levers) {
            if (lever.limits().keySet().stream().noneMatch(limits::contains)) {
                continue;
            }
            long steps = lever.steps();
            for (Map.Entry<Limit, Long> limit : lever.limits().entrySet()) {
                if (!lifted.contains(limit.getKey())) {
                    steps = Math.min(steps, limit.getValue());
                }
            }
            if (steps == lever.allowed()) {
                continue;
            }
            List<Rational> before = gain(lever, lever.allowed());
            List<Rational> after = gain(lever, steps);
            for (int i = 0; i < sum.size(); i++) {
                sum.set(i, sum.get(i).plus(after.get(i)).minus(before.get(i)));
            }
        }
        return sum;
    }

    private List<Set<Limit>> together() {
        List<Set<Limit>> together = new ArrayList<>();
        for (Lever lever : levers) {
            if (lever.limits().isEmpty()) {
                continue;
            }
            Set<Limit> joined = new LinkedHashSet<>(lever.limits().keySet());
            together.removeIf(
                    other -> {
                        boolean common = other.stream().anyMatch(joined::contains);
                        if (common) {
                            joined.addAll(other);
                        }
                        return common;
                    });
            together.add(joined);
        }
        return together;
    }

    /** From none on, the smaller ones first. */
    private static List<Set<Limit>> subsets(Set<Limit> limits) {
        List<Set<Limit>> subsets = new ArrayList<>();
        subsets.add(Set.of());
        if (limits.size() > MOST_TOGETHER) {
            subsets.add(limits);
            return subsets;
        }
        for (Limit limit : limits) {
            for (Set<Limit> smaller : List.copyOf(subsets)) {
                Set<Limit> larger = new LinkedHashSet<>(smaller);
                larger.add(limit);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    /** Gains and what is missing, multiplied by what makes all of them whole. */
    record Whole(BigInteger scale, List<Rational> least) {

        Whole(List<List<List<Rational>>> gains, List<Rational> least, int needs) {
            this(scale(gains, least), least.subList(0, needs));
        }

        private static BigInteger scale(List<List<List<Rational>>> gains, List<Rational> least) {
            Map<BigInteger, Boolean> denominators = new LinkedHashMap<>();
            least.forEach(value -> denominators.put(value.denominator(), true));
            gains.forEach(
                    group ->
                            group.forEach(
                                    option ->
                                            option.forEach(
                                                    value ->
                                                            denominators.put(
                                                                    value.denominator(), true))));
            BigInteger scale = BigInteger.ONE;
            for (BigInteger denominator : denominators.keySet()) {
                scale = scale.divide(scale.gcd(denominator)).multiply(denominator);
            }
            return scale;
        }

        BigInteger of(Rational value) {
            return value.numerator().multiply(scale).divide(value.denominator());
        }

        List<BigInteger> of(List<Rational> values) {
            return values.stream().map(this::of).toList();
        }

        List<Bound> bounds() {
            return least.stream().map(value -> new Bound(of(value), false)).toList();
        }
    }
}
