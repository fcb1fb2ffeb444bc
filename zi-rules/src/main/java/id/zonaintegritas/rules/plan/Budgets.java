package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.plan.Plan.Budget;
import id.zonaintegritas.rules.plan.Plan.Way;
import id.zonaintegritas.rules.plan.Program.Bound;
import id.zonaintegritas.rules.plan.Program.Group;
import id.zonaintegritas.rules.plan.Program.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the most that can be had for a cost. */
final class Budgets {

    private final Situation situation;
    private final Worth worth;
    private final List<Need> needs;
    private final List<Rational> missing;
    private final Ways ways;
    private final Deadline deadline;

    Budgets(
            Situation situation,
            Worth worth,
            List<Need> needs,
            List<Rational> missing,
            Ways ways,
            Deadline deadline) {
        this.situation = situation;
        this.worth = worth;
        this.needs = needs;
        this.missing = missing;
        this.ways = ways;
        this.deadline = deadline;
    }

    Budget of(Rational limit) {
        List<Lever> levers =
                situation.levers().stream().filter(lever -> lever.allowed() > 0).toList();
        List<NavigableMap<Long, List<Rational>>> known = new ArrayList<>();
        levers.forEach(lever -> known.add(new TreeMap<>(worth.gains(lever, lever.allowed()))));
        Model model = new Model(levers, known, needs, missing, limit);
        return new Budget(
                limit,
                way(model, highestTotal(model, limit)),
                way(model, mostRequirements(model, limit)));
    }

    private Way way(Model model, Program program) {
        Solution solution = Solver.solve(program, deadline);
        if (!solution.isFound()) {
            return ways.none();
        }
        return ways.of(model, solution.choices().subList(0, model.levers().size()), Rational.ZERO);
    }

    /** The least is lost of the total; then the cost counts. */
    private static Program highestTotal(Model model, Rational limit) {
        int total = model.needs().size();
        BigInteger step = dearest(model).add(BigInteger.ONE);
        List<Group> groups = new ArrayList<>();
        for (int lever = 0; lever < model.levers().size(); lever++) {
            int at = lever;
            BigInteger most =
                    IntStream.range(0, model.options(lever))
                            .mapToObj(option -> model.brings(at, option).get(total))
                            .reduce(BigInteger.ZERO, BigInteger::max);
            List<Option> options = new ArrayList<>();
            for (int option = 0; option < model.options(lever); option++) {
                BigInteger lost = most.subtract(model.brings(lever, option).get(total));
                options.add(
                        new Option(
                                lost.multiply(step).add(model.ranked(lever, option)),
                                List.of(model.spent(lever, option).negate(), BigInteger.ZERO)));
            }
            groups.add(new Group(options));
        }
        return new Program(groups, List.of(within(model, limit)));
    }

    /** The fewest requirements are done without; then the cost counts. */
    private static Program mostRequirements(Model model, Rational limit) {
        List<Need> needs = model.needs();
        List<Bound> bounds = new ArrayList<>(model.bounds());
        BigInteger step = dearest(model).add(BigInteger.ONE);
        List<Group> groups = new ArrayList<>();
        for (int lever = 0; lever < model.levers().size(); lever++) {
            List<Option> options = new ArrayList<>();
            for (int option = 0; option < model.options(lever); option++) {
                List<BigInteger> brings = model.brings(lever, option);
                List<BigInteger> all = new ArrayList<>(brings.subList(0, needs.size()));
                all.add(model.spent(lever, option).negate());
                all.add(brings.get(needs.size()));
                options.add(new Option(model.ranked(lever, option), all));
            }
            groups.add(new Group(options));
        }
        for (String finding : needs.stream().map(Need::finding).distinct().toList()) {
            List<BigInteger> without = new ArrayList<>();
            for (int i = 0; i < needs.size(); i++) {
                boolean about = needs.get(i).finding().equals(finding);
                without.add(about ? bounds.get(i).least().max(BigInteger.ZERO) : BigInteger.ZERO);
            }
            without.add(BigInteger.ZERO);
            without.add(BigInteger.ZERO);
            if (without.stream().anyMatch(brings -> brings.signum() > 0)) {
                List<BigInteger> nothing = without.stream().map(b -> BigInteger.ZERO).toList();
                groups.add(
                        new Group(
                                List.of(
                                        new Option(BigInteger.ZERO, nothing),
                                        new Option(step, without))));
            }
        }
        bounds.add(within(model, limit));
        return new Program(groups, bounds);
    }

    private static Bound within(Model model, Rational limit) {
        return new Bound(model.wholeCost(limit).negate(), false);
    }

    private static BigInteger dearest(Model model) {
        BigInteger sum = BigInteger.ZERO;
        for (int lever = 0; lever < model.levers().size(); lever++) {
            sum = sum.add(model.ranked(lever, model.options(lever) - 1));
        }
        return sum;
    }
}
