package id.zonaintegritas.rules.plan;

import id.zonaintegritas.rules.plan.Program.Group;
import id.zonaintegritas.rules.plan.Program.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/**
 * A price for what is brought towards each bound. Whatever the prices are, what all choices cost
 * less the price of what they bring, and the price of the bounds, is a cost that no choice is below
 * (Lagrange); good prices make it a high one. They are found by approximation and then taken as
 * whole numbers, so that the bound itself is exact: every term is rounded to the safe side.
 */
final class Prices {

    /** Binary digits of a price. */
    private static final int DIGITS = 30;

    /** Costs are told apart in so many parts, as a power of two. */
    private static final int PARTS = 40;

    private static final int ROUNDS = 300;

    /** No price of a unit is above so many times the cost of everything, so that sums fit. */
    private static final double HIGHEST = 1024;

    private final Program program;
    private final BigInteger[] prices;
    private final BigInteger[] units;

    /** By how many binary digits costs are shifted. */
    private final int shift;

    private Prices(Program program, BigInteger[] prices, BigInteger[] units, int shift) {
        this.program = program;
        this.prices = prices;
        this.units = units;
        this.shift = shift;
    }

    /**
     * Prices for a program.
     *
     * @param target about what the best choice costs; it guides the approximation
     */
    static Prices of(Program program, BigInteger target) {
        int bounds = program.bounds().size();
        BigInteger most = mostCost(program);
        BigInteger[] units = new BigInteger[bounds];
        for (int i = 0; i < bounds; i++) {
            units[i] = unit(program, i);
        }
        double[] approximate = approximate(program, units, most, target);
        BigInteger[] prices = new BigInteger[bounds];
        for (int i = 0; i < bounds; i++) {
            // A price is the cost of a unit; only its size depends on the approximation.
            prices[i] =
                    new BigDecimal(approximate[i])
                            .multiply(new BigDecimal(most))
                            .multiply(new BigDecimal(BigInteger.TWO.pow(DIGITS)))
                            .toBigInteger();
        }
        return new Prices(program, prices, units, PARTS - most.bitLength());
    }

    private static BigInteger mostCost(Program program) {
        BigInteger most = BigInteger.ONE;
        for (Group group : program.groups()) {
            most =
                    most.add(
                            group.options().stream()
                                    .map(Option::cost)
                                    .reduce(BigInteger.ZERO, BigInteger::max));
        }
        return most;
    }

    private static BigInteger unit(Program program, int column) {
        BigInteger unit = program.bounds().get(column).least().abs().max(BigInteger.ONE);
        for (Group group : program.groups()) {
            for (Option option : group.options()) {
                unit = unit.max(option.brings().get(column).abs());
            }
        }
        return unit;
    }

    /** What an option costs less the price of what it brings, in parts, rounded down. */
    long reduced(Option option) {
        BigInteger reduced = shifted(option.cost());
        for (int i = 0; i < prices.length; i++) {
            BigInteger brings = option.brings().get(i);
            if (brings.signum() != 0 && prices[i].signum() != 0) {
                reduced = reduced.subtract(worth(i, brings, true));
            }
        }
        return reduced.longValueExact();
    }

    /** The price of reaching all bounds, in parts, rounded down. */
    long ofBounds() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < prices.length; i++) {
            sum = sum.add(worth(i, program.bounds().get(i).least(), false));
        }
        return sum.longValueExact();
    }

    /** A cost in parts, rounded down. */
    BigInteger shifted(BigInteger cost) {
        return shift >= 0 ? cost.shiftLeft(shift) : cost.shiftRight(-shift);
    }

    /** The least whole cost that is not below so many parts. */
    BigInteger cost(long parts) {
        BigInteger value = BigInteger.valueOf(parts);
        return shift >= 0 ? value.negate().shiftRight(shift).negate() : value.shiftLeft(-shift);
    }

    private BigInteger worth(int column, BigInteger amount, boolean up) {
        BigInteger product = prices[column].multiply(amount);
        BigInteger divisor = units[column].shiftLeft(DIGITS);
        if (shift >= 0) {
            product = product.shiftLeft(shift);
        } else {
            divisor = divisor.shiftLeft(-shift);
        }
        BigInteger[] parts = product.divideAndRemainder(divisor);
        if (up) {
            return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        }
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * Subgradients, with the step of Polyak; costs and what is brought as shares of the largest.
     */
    private static double[] approximate(
            Program program, BigInteger[] units, BigInteger most, BigInteger target) {
        int bounds = units.length;
        List<Group> groups = program.groups();
        double[][] costs = new double[groups.size()][];
        double[][][] brings = new double[groups.size()][][];
        for (int g = 0; g < costs.length; g++) {
            List<Option> options = groups.get(g).options();
            costs[g] = new double[options.size()];
            brings[g] = new double[options.size()][bounds];
            for (int o = 0; o < costs[g].length; o++) {
                costs[g][o] = share(options.get(o).cost(), most);
                for (int i = 0; i < bounds; i++) {
                    brings[g][o][i] = share(options.get(o).brings().get(i), units[i]);
                }
            }
        }
        double[] least = new double[bounds];
        for (int i = 0; i < bounds; i++) {
            least[i] = share(program.bounds().get(i).least(), units[i]);
        }
        double aim = share(target, most);
        double[] prices = new double[bounds];
        double[] bestPrices = prices;
        double best = Double.NEGATIVE_INFINITY;
        double pace = 1;
        int idle = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = least.clone();
            double value = 0;
            for (int i = 0; i < bounds; i++) {
                value += prices[i] * least[i];
            }
            for (int g = 0; g < costs.length; g++) {
                int chosen = cheapest(costs[g], brings[g], prices);
                value += reduced(costs[g][chosen], brings[g][chosen], prices);
                for (int i = 0; i < bounds; i++) {
                    slope[i] -= brings[g][chosen][i];
                }
            }
            if (value > best) {
                best = value;
                bestPrices = prices.clone();
                idle = 0;
            } else if (++idle == 8) {
                pace /= 2;
                idle = 0;
                prices = bestPrices.clone();
            }
            double steepness = 0;
            for (int i = 0; i < bounds; i++) {
                slope[i] = prices[i] > 0 || slope[i] > 0 ? slope[i] : 0;
                steepness += slope[i] * slope[i];
            }
            if (steepness == 0) {
                break;
            }
            double step = pace * Math.max(aim - value, aim / 1024) / steepness;
            for (int i = 0; i < bounds; i++) {
                prices[i] = Math.min(HIGHEST, Math.max(0, prices[i] + step * slope[i]));
            }
        }
        return bestPrices;
    }

    private static int cheapest(double[] costs, double[][] brings, double[] prices) {
        int chosen = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int o = 0; o < costs.length; o++) {
            double reduced = reduced(costs[o], brings[o], prices);
            if (reduced < least) {
                least = reduced;
                chosen = o;
            }
        }
        return chosen;
    }

    private static double reduced(double cost, double[] brings, double[] prices) {
        double reduced = cost;
        for (int i = 0; i < prices.length; i++) {
            reduced -= prices[i] * brings[i];
        }
        return reduced;
    }

    private static double share(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                .doubleValue();
    }
}
