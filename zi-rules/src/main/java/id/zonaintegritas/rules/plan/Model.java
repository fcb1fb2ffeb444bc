package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.plan.Program.Bound;
import id.zonaintegritas.rules.plan.Program.Group;
import id.zonaintegritas.rules.plan.Program.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The levers of a unit with what each of their steps costs and brings, in whole numbers: points and
 * costs are multiplied by what makes all of them whole.
 */
final class Model {

    /** Steps of a lever that are offered one by one; of more, as many at equal distances. */
    static final long MOST_STEPS = 10_000;

    private final List<Lever> levers;
    private final List<Need> needs;
    private final List<Rational> missing;
    private final List<List<Long>> steps = new ArrayList<>();
    private final List<List<List<Rational>>> gains = new ArrayList<>();
    private final boolean coarse;
    private final BigInteger pointScale;
    private final BigInteger costScale;

    /**
     * A model.
     *
     * @param known what steps of each lever bring
     * @param missing what each need lacks at the start
     * @param highestCost plans that cost more are of no interest, or null
     */
    Model(
            List<Lever> levers,
            List<NavigableMap<Long, List<Rational>>> known,
            List<Need> needs,
            List<Rational> missing,
            @Nullable Rational highestCost) {
        this.levers = levers;
        this.needs = needs;
        this.missing = missing;
        boolean anyCoarse = false;
        BigInteger points = BigInteger.ONE;
        BigInteger costs = BigInteger.ONE;
        for (int i = 0; i < levers.size(); i++) {
            Lever lever = levers.get(i);
            long most = affordable(lever, highestCost);
            List<Long> offered = offered(most);
            anyCoarse |= offered.size() < most && lever.perStep().signum() > 0;
            List<List<Rational>> bring = new ArrayList<>();
            for (long step : offered) {
                List<Rational> gain = Worth.at(step, known.get(i));
                bring.add(gain);
                for (Rational value : gain) {
                    points = multiple(points, value.denominator());
                }
            }
            steps.add(offered);
            gains.add(bring);
            costs = multiple(costs, lever.perStep().denominator());
        }
        for (Rational value : missing) {
            points = multiple(points, value.denominator());
        }
        this.coarse = anyCoarse;
        this.pointScale = points;
        this.costScale = costs;
    }

    private static long affordable(Lever lever, @Nullable Rational highestCost) {
        if (highestCost == null || lever.perStep().signum() == 0) {
            return lever.allowed();
        }
        Rational most = highestCost.dividedBy(lever.perStep());
        BigInteger whole = most.numerator().divide(most.denominator());
        return whole.min(BigInteger.valueOf(lever.allowed())).longValueExact();
    }

    private static List<Long> offered(long most) {
        long stride = Math.max(1, most / MOST_STEPS);
        List<Long> offered = new ArrayList<>();
        for (long step = stride; step <= most; step += stride) {
            offered.add(step);
        }
        if (most > 0 && (offered.isEmpty() || offered.get(offered.size() - 1) != most)) {
            offered.add(most);
        }
        return offered;
    }

    private static BigInteger multiple(BigInteger one, BigInteger other) {
        return one.remainder(other).signum() == 0
                ? one
                : one.divide(one.gcd(other)).multiply(other);
    }

    /** Whether some steps are not offered, so that there may be a cheaper plan. */
    boolean isCoarse() {
        return coarse;
    }

    List<Lever> levers() {
        return levers;
    }

    List<Need> needs() {
        return needs;
    }

    /** One more than there can be changes: costs are multiplied by it, and changes come after. */
    private BigInteger rank() {
        return BigInteger.valueOf(levers.size() + 1L);
    }

    /** What a whole cost of a program is, without the number of changes. */
    Rational cost(BigInteger whole) {
        return fraction(whole.divide(rank()), costScale);
    }

    BigInteger wholeCost(Rational cost) {
        return cost.numerator().multiply(costScale).divide(cost.denominator());
    }

    BigInteger wholePoints(Rational points) {
        return points.numerator().multiply(pointScale).divide(points.denominator());
    }

    private static Rational fraction(BigInteger numerator, BigInteger denominator) {
        return Rational.parse(numerator + "/" + denominator);
    }

    /** The cost of a step as a whole number, with one more for the change that it is. */
    BigInteger ranked(int lever, int option) {
        return option == 0
                ? BigInteger.ZERO
                : spent(lever, option).multiply(rank()).add(BigInteger.ONE);
    }

    BigInteger spent(int lever, int option) {
        return option == 0
                ? BigInteger.ZERO
                : wholeCost(levers.get(lever).cost(steps.get(lever).get(option - 1)));
    }

    /** What an option brings for each need, and last for the total. */
    List<BigInteger> brings(int lever, int option) {
        List<BigInteger> brings = new ArrayList<>();
        for (int i = 0; i <= needs.size(); i++) {
            brings.add(
                    option == 0
                            ? BigInteger.ZERO
                            : wholePoints(gains.get(lever).get(option - 1).get(i)));
        }
        return brings;
    }

    /** Options of a lever: to leave it, and its steps. */
    int options(int lever) {
        return steps.get(lever).size() + 1;
    }

    List<Bound> bounds() {
        return missing.stream().map(m -> new Bound(wholePoints(m), false)).toList();
    }

    /** The least cost at which every need is met. */
    Program cheapest() {
        return cheapest(List.of());
    }

    /** The least cost at which more is brought than is missing, by however little. */
    Program cheapestBeyond() {
        Program program = cheapest();
        return new Program(
                program.groups(),
                program.bounds().stream()
                        .map(bound -> new Bound(bound.least().add(BigInteger.ONE), false))
                        .toList());
    }

    /**
     * The least cost at which every need is met, but by other levers.
     *
     * @param excluded sets of levers of which not all may be moved
     */
    Program cheapest(List<List<Integer>> excluded) {
        List<Bound> bounds = new ArrayList<>(bounds());
        excluded.forEach(set -> bounds.add(new Bound(BigInteger.ONE, true)));
        List<Group> groups = new ArrayList<>();
        for (int lever = 0; lever < levers.size(); lever++) {
            List<Option> options = new ArrayList<>();
            for (int option = 0; option < options(lever); option++) {
                List<BigInteger> brings = brings(lever, option);
                List<BigInteger> all = new ArrayList<>(brings.subList(0, needs.size()));
                for (List<Integer> set : excluded) {
                    boolean stays = option == 0 && set.contains(lever);
                    all.add(stays ? BigInteger.ONE : BigInteger.ZERO);
                }
                all.add(brings.get(needs.size()));
                options.add(new Option(ranked(lever, option), all));
            }
            groups.add(new Group(options));
        }
        return new Program(groups, bounds);
    }

    /** The levers that a choice moves. */
    List<Integer> moved(List<Integer> choices) {
        List<Integer> moved = new ArrayList<>();
        for (int lever = 0; lever < levers.size(); lever++) {
            if (choices.get(lever) > 0) {
                moved.add(lever);
            }
        }
        return moved;
    }

    Rational cost(List<Integer> choices) {
        Rational cost = Rational.ZERO;
        for (int lever : moved(choices)) {
            cost = cost.plus(levers.get(lever).cost(step(lever, choices)));
        }
        return cost;
    }

    private long step(int lever, List<Integer> choices) {
        return steps.get(lever).get(choices.get(lever) - 1);
    }

    /** The answers of a choice, by lever, in the order of the worksheet. */
    Map<Lever, Long> moves(List<Integer> choices) {
        Map<Lever, Long> moves = new LinkedHashMap<>();
        moved(choices).forEach(lever -> moves.put(levers.get(lever), step(lever, choices)));
        return moves;
    }

    static Map<String, AnswerValue> answers(Map<Lever, Long> moves) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        moves.forEach((lever, step) -> answers.put(lever.question().id(), lever.after(step)));
        return answers;
    }
}
