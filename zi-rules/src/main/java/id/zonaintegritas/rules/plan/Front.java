package id.zonaintegritas.rules.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The choices in some groups that are not worse than another one in every way. What they bring is
 * kept once for all columns that are alike in these groups.
 */
final class Front {

    /**
     * A choice in the groups of a front: in one group, or made of a choice in each of two fronts.
     */
    static final class Partial {

        final BigInteger cost;
        final BigInteger[] sums;

        /** The cost less the price of what it brings, rounded down; see {@link Prices}. */
        final long reduced;

        private final @Nullable Partial left;
        private final @Nullable Partial right;
        private final int group;
        private final int option;

        Partial(BigInteger cost, BigInteger[] sums, long reduced, int group, int option) {
            this.cost = cost;
            this.sums = sums;
            this.reduced = reduced;
            this.left = null;
            this.right = null;
            this.group = group;
            this.option = option;
        }

        Partial(BigInteger cost, BigInteger[] sums, long reduced, Partial left, Partial right) {
            this.cost = cost;
            this.sums = sums;
            this.reduced = reduced;
            this.left = left;
            this.right = right;
            this.group = -1;
            this.option = -1;
        }

        /** The same choice with other sums. */
        Partial with(BigInteger[] other) {
            return new Partial(cost, other, reduced, this, this);
        }

        /** The options chosen, and -1 for the other groups. */
        int[] choices(int groups) {
            int[] choices = new int[groups];
            Arrays.fill(choices, -1);
            fill(choices);
            return choices;
        }

        private void fill(int[] choices) {
            if (left == null || right == null) {
                choices[group] = option;
            } else {
                left.fill(choices);
                right.fill(choices);
            }
        }
    }

    /** For each column the place of its sum, or -1 if nothing is brought for it. */
    final int[] places;

    final List<Partial> choices;

    /** The least reduced cost of a choice. */
    final long lowest;

    Front(int[] places, List<Partial> choices) {
        this.places = places;
        this.choices = choices;
        this.lowest = choices.stream().mapToLong(c -> c.reduced).min().orElse(Long.MAX_VALUE / 4);
    }

    /** Leaves out every choice that another one makes superfluous. */
    static List<Partial> best(List<Partial> all, int groups) {
        List<Partial> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> compare(a, b, groups));
        int sums = sorted.isEmpty() ? 0 : sorted.get(0).sums.length;
        return switch (sums) {
            case 0 -> sorted.subList(0, Math.min(1, sorted.size()));
            case 1 -> rising(sorted);
            case 2 -> staircase(sorted);
            default -> undominated(sorted);
        };
    }

    /** Cheaper first, then by what is brought, then by which changes come first. */
    private static int compare(Partial one, Partial other, int groups) {
        int cost = one.cost.compareTo(other.cost);
        if (cost != 0) {
            return cost;
        }
        for (int i = 0; i < one.sums.length; i++) {
            int sum = other.sums[i].compareTo(one.sums[i]);
            if (sum != 0) {
                return sum;
            }
        }
        int[] ours = one.choices(groups);
        int[] theirs = other.choices(groups);
        for (int i = 0; i < groups; i++) {
            if (ours[i] != theirs[i]) {
                return ours[i] == 0 ? 1 : theirs[i] == 0 ? -1 : Integer.compare(ours[i], theirs[i]);
            }
        }
        return 0;
    }

    private static List<Partial> rising(List<Partial> sorted) {
        List<Partial> kept = new ArrayList<>();
        BigInteger most = null;
        for (Partial choice : sorted) {
            if (most == null || choice.sums[0].compareTo(most) > 0) {
                kept.add(choice);
                most = choice.sums[0];
            }
        }
        return kept;
    }

    private static List<Partial> staircase(List<Partial> sorted) {
        List<Partial> kept = new ArrayList<>();
        TreeMap<BigInteger, BigInteger> steps = new TreeMap<>();
        for (Partial choice : sorted) {
            Map.Entry<BigInteger, BigInteger> step = steps.ceilingEntry(choice.sums[0]);
            if (step != null && step.getValue().compareTo(choice.sums[1]) >= 0) {
                continue;
            }
            kept.add(choice);
            Map.Entry<BigInteger, BigInteger> below = steps.floorEntry(choice.sums[0]);
            while (below != null && below.getValue().compareTo(choice.sums[1]) <= 0) {
                steps.remove(below.getKey());
                below = steps.floorEntry(choice.sums[0]);
            }
            steps.put(choice.sums[0], choice.sums[1]);
        }
        return kept;
    }

    private static List<Partial> undominated(List<Partial> sorted) {
        List<Partial> kept = new ArrayList<>();
        for (Partial choice : sorted) {
            if (kept.stream().noneMatch(cheaper -> bringsAsMuch(cheaper, choice))) {
                kept.add(choice);
            }
        }
        return kept;
    }

    private static boolean bringsAsMuch(Partial cheaper, Partial other) {
        for (int i = 0; i < other.sums.length; i++) {
            if (cheaper.sums[i].compareTo(other.sums[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
