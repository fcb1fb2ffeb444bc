package id.zonaintegritas.rules.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest choice of a {@link Program} and proves that it is the cheapest, in whole
 * numbers. It looks first at the few most promising choices only, which gives a good one quickly;
 * then at ever more of them, leaving out what cannot become cheaper than the best one so far, until
 * nothing had to be left out for another reason.
 */
final class Solver {

    /** How many choices of a part are looked at, one search after the other. */
    private static final int[] WIDTHS = {100, 2_000, Integer.MAX_VALUE};

    private final Program program;
    private final Deadline deadline;

    private Solver(Program program, Deadline deadline) {
        this.program = program;
        this.deadline = deadline;
    }

    static Solution solve(Program program, Deadline deadline) {
        return program.groups().isEmpty()
                ? ofNothing(program)
                : new Solver(program, deadline).solve();
    }

    /** Where there is nothing to choose, nothing may be missing. */
    private static Solution ofNothing(Program program) {
        boolean enough = program.bounds().stream().allMatch(b -> b.least().signum() <= 0);
        return new Solution(enough, List.of(), BigInteger.ZERO, BigInteger.ZERO, true);
    }

    private Solution solve() {
        BigInteger everything = BigInteger.ZERO;
        for (Program.Group group : program.groups()) {
            everything =
                    everything.add(
                            group.options().stream()
                                    .map(Program.Option::cost)
                                    .reduce(BigInteger.ZERO, BigInteger::max));
        }
        Prices prices = Prices.of(program, everything.shiftRight(2));
        BigInteger limit = everything;
        Front.@Nullable Partial best = null;
        boolean proven = false;
        for (int width : WIDTHS) {
            Search search = new Search(program, prices, limit, width, deadline);
            Front.Partial found;
            try {
                found = search.run();
            } catch (Search.OutOfTime late) {
                break;
            }
            if (found != null) {
                best = found;
                limit = found.cost;
            }
            if (!search.isCut()) {
                proven = true;
                break;
            }
            prices = Prices.of(program, limit);
        }
        BigInteger atLeast = proven ? limit : prices.cost(lowerBound(prices));
        return best == null
                ? new Solution(false, List.of(), BigInteger.ZERO, atLeast, proven)
                : new Solution(true, choices(best), best.cost, atLeast.min(best.cost), proven);
    }

    private List<Integer> choices(Front.Partial best) {
        List<Integer> choices = new ArrayList<>();
        for (int choice : best.choices(program.groups().size())) {
            choices.add(choice);
        }
        return choices;
    }

    private long lowerBound(Prices prices) {
        long bound = prices.ofBounds();
        for (Program.Group group : program.groups()) {
            bound += group.options().stream().mapToLong(prices::reduced).min().orElse(0);
        }
        return Math.max(0, bound);
    }
}
