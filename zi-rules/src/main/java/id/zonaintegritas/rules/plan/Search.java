package id.zonaintegritas.rules.plan;

import id.zonaintegritas.rules.plan.Front.Partial;
import id.zonaintegritas.rules.plan.Program.Bound;
import id.zonaintegritas.rules.plan.Program.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One search for the cheapest choice that costs no more than a limit. Fronts of single groups are
 * joined, two at a time, those first that one bound is about; as soon as all groups of a bound are
 * in one front, what misses it is left out.
 */
final class Search {

    /** The time is over. */
    static final class OutOfTime extends Exception {
        OutOfTime() {
            super(null, null, false, false);
        }
    }

    /** So many joined choices are gathered before the superfluous ones are left out. */
    private static final int MANY = 1 << 18;

    private final Program program;
    private final Prices prices;
    private final BigInteger limit;
    private final long limitInParts;
    private final int width;
    private final Deadline deadline;
    private final int groups;
    private final List<Front> fronts = new ArrayList<>();
    private boolean cut;

    /**
     * A search.
     *
     * @param limit dearer choices are not looked for
     * @param width how many choices of a front are kept, those with the least reduced cost
     */
    Search(Program program, Prices prices, BigInteger limit, int width, Deadline deadline) {
        this.program = program;
        this.prices = prices;
        this.limit = limit;
        this.limitInParts = prices.shifted(limit).longValueExact();
        this.width = width;
        this.deadline = deadline;
        this.groups = program.groups().size();
    }

    /** Whether choices were left out for their number alone. */
    boolean isCut() {
        return cut;
    }

    /** The best choice within the limit, or null if there is none among those looked at. */
    @Nullable Partial run() throws OutOfTime {
        for (int group = 0; group < groups; group++) {
            fronts.add(single(group));
        }
        for (int column : program.narrowestFirst()) {
            List<Front> about =
                    new ArrayList<>(fronts.stream().filter(f -> f.places[column] >= 0).toList());
            fronts.removeAll(about);
            Front joined = about.isEmpty() ? null : joined(about);
            BigInteger least = program.bounds().get(column).least();
            if (joined == null) {
                if (least.signum() > 0) {
                    return null;
                }
                continue;
            }
            Front enough = closed(joined, column, least);
            if (enough.choices.isEmpty()) {
                return null;
            }
            fronts.add(enough);
        }
        List<Front> rest = new ArrayList<>(fronts);
        fronts.clear();
        Front all = joined(rest);
        return all.choices.stream()
                .filter(choice -> choice.cost.compareTo(limit) <= 0)
                .findFirst()
                .orElse(null);
    }

    private Front single(int group) {
        List<Option> options = program.groups().get(group).options();
        Map<List<BigInteger>, Integer> alike = new LinkedHashMap<>();
        int[] places = new int[program.columns()];
        for (int column = 0; column < places.length; column++) {
            int at = column;
            if (!program.touches(group, column)) {
                places[column] = -1;
                continue;
            }
            List<BigInteger> key =
                    new ArrayList<>(options.stream().map(o -> o.brings().get(at)).toList());
            if (isCapped(column)) {
                key.add(BigInteger.valueOf(column)); // What is capped is a sum of its own.
            }
            places[column] = alike.computeIfAbsent(key, k -> alike.size());
        }
        List<Partial> choices = new ArrayList<>();
        for (int option = 0; option < options.size(); option++) {
            BigInteger[] sums = new BigInteger[alike.size()];
            for (int column = 0; column < places.length; column++) {
                if (places[column] >= 0) {
                    sums[places[column]] = capped(column, options.get(option).brings().get(column));
                }
            }
            choices.add(
                    new Partial(
                            options.get(option).cost(),
                            sums,
                            prices.reduced(options.get(option)),
                            group,
                            option));
        }
        return new Front(places, Front.best(choices, groups));
    }

    private boolean isCapped(int column) {
        return column < program.bounds().size() && program.bounds().get(column).capped();
    }

    private BigInteger capped(int column, BigInteger sum) {
        if (!isCapped(column)) {
            return sum;
        }
        Bound bound = program.bounds().get(column);
        return sum.min(bound.least());
    }

    /** Without what misses a bound, and without its sum if nothing else needs it. */
    private Front closed(Front front, int column, BigInteger least) {
        int place = front.places[column];
        List<Partial> enough =
                front.choices.stream().filter(c -> c.sums[place].compareTo(least) >= 0).toList();
        int[] places = front.places.clone();
        places[column] = -1;
        if (Arrays.stream(places).anyMatch(p -> p == place)) {
            return new Front(places, enough);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] > place ? places[i] - 1 : places[i];
        }
        List<Partial> shorter = enough.stream().map(c -> c.with(without(c.sums, place))).toList();
        return new Front(places, Front.best(shorter, groups));
    }

    private static BigInteger[] without(BigInteger[] sums, int place) {
        BigInteger[] shorter = new BigInteger[sums.length - 1];
        System.arraycopy(sums, 0, shorter, 0, place);
        System.arraycopy(sums, place + 1, shorter, place, shorter.length - place);
        return shorter;
    }

    /** One front of several, the smallest ones joined first. */
    private Front joined(List<Front> several) throws OutOfTime {
        while (several.size() > 1) {
            several.sort(Comparator.comparingInt(f -> f.choices.size()));
            Front one = several.remove(0);
            Front other = several.remove(0);
            several.add(0, joined(one, other, lowest(several)));
        }
        return several.get(0);
    }

    /** The least reduced cost of everything that is not being joined, and of the bounds. */
    private long lowest(List<Front> several) {
        long lowest = prices.ofBounds();
        for (Front front : several) {
            lowest += front.lowest;
        }
        for (Front front : fronts) {
            lowest += front.lowest;
        }
        return lowest;
    }

    private Front joined(Front one, Front other, long rest) throws OutOfTime {
        Joint joint = new Joint(one, other);
        List<Partial> others = new ArrayList<>(other.choices);
        others.sort(Comparator.comparingLong(c -> c.reduced));
        List<Partial> choices = new ArrayList<>();
        int kept = 0;
        for (Partial left : one.choices) {
            if (deadline.hasPassed()) {
                throw new OutOfTime();
            }
            for (Partial right : others) {
                long reduced = left.reduced + right.reduced;
                if (reduced + rest > limitInParts) {
                    break;
                }
                BigInteger cost = left.cost.add(right.cost);
                if (cost.compareTo(limit) <= 0) {
                    choices.add(
                            new Partial(
                                    cost, joint.sums(left.sums, right.sums), reduced, left, right));
                }
            }
            if (choices.size() - kept > MANY) {
                choices = new ArrayList<>(Front.best(choices, groups));
                kept = choices.size();
            }
        }
        return new Front(joint.places, narrowed(Front.best(choices, groups)));
    }

    private List<Partial> narrowed(List<Partial> choices) {
        if (choices.size() <= width) {
            return choices;
        }
        cut = true;
        List<Partial> promising = new ArrayList<>(choices);
        promising.sort(Comparator.comparingLong(c -> c.reduced));
        List<Partial> kept = new ArrayList<>(promising.subList(0, width));
        // The last one brings most: with it alone a bound may still be reached.
        kept.add(choices.get(choices.size() - 1));
        return kept.stream().distinct().sorted(Comparator.comparing(c -> c.cost)).toList();
    }

    /** How the sums of two fronts are those of the joined one. */
    private final class Joint {

        private final int[] places;
        private final List<int[]> parts = new ArrayList<>();
        private final List<Integer> columns = new ArrayList<>();

        Joint(Front one, Front other) {
            places = new int[program.columns()];
            Map<List<Integer>, Integer> alike = new LinkedHashMap<>();
            for (int column = 0; column < places.length; column++) {
                int left = one.places[column];
                int right = other.places[column];
                if (left < 0 && right < 0) {
                    places[column] = -1;
                    continue;
                }
                int at = column;
                places[column] =
                        alike.computeIfAbsent(
                                List.of(left, right),
                                key -> {
                                    parts.add(new int[] {left, right});
                                    columns.add(at);
                                    return parts.size() - 1;
                                });
            }
        }

        BigInteger[] sums(BigInteger[] left, BigInteger[] right) {
            BigInteger[] sums = new BigInteger[parts.size()];
            for (int i = 0; i < sums.length; i++) {
                int[] part = parts.get(i);
                BigInteger sum =
                        part[0] < 0
                                ? right[part[1]]
                                : part[1] < 0 ? left[part[0]] : left[part[0]].add(right[part[1]]);
                sums[i] = capped(columns.get(i), sum);
            }
            return sums;
        }
    }
}
