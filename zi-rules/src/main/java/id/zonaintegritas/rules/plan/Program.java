package id.zonaintegritas.rules.plan;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One option of every group is to be chosen, at the least cost, so that what the options bring
 * reaches every bound. All numbers are whole: nothing is rounded on the way to a proof.
 *
 * <p>Of choices that cost the same, the one is sought that brings most of the value; then the one
 * that leaves the first group as it is where another changes it comes after that other; and of two
 * changes in that group the smaller one comes first.
 *
 * @param groups what is chosen from, in an order that settles ties
 * @param bounds what the options bring counts for each of them; the value is one more, without a
 *     bound
 */
record Program(List<Group> groups, List<Bound> bounds) {

    /**
     * What the chosen options must bring together.
     *
     * @param capped whether more than enough is worth no more than enough
     */
    record Bound(BigInteger least, boolean capped) {}

    /**
     * One way to deal with what a group is about.
     *
     * @param brings for each bound, and last for the value
     */
    record Option(BigInteger cost, List<BigInteger> brings) {
        Option {
            brings = List.copyOf(brings);
        }
    }

    /**
     * Options of which one is chosen.
     *
     * @param options to leave it as it is comes first, then from the smallest change to the largest
     */
    record Group(List<Option> options) {
        Group {
            options = List.copyOf(options);
        }
    }

    Program {
        groups = List.copyOf(groups);
        bounds = List.copyOf(bounds);
    }

    /** Bounds and the value. */
    int columns() {
        return bounds.size() + 1;
    }

    /** Whether the options of a group differ in what they bring for a column, or bring anything. */
    boolean touches(int group, int column) {
        return groups.get(group).options().stream()
                .anyMatch(option -> option.brings().get(column).signum() != 0);
    }

    /** The bounds in an order in which groups are best joined: the narrowest first. */
    List<Integer> narrowestFirst() {
        return IntStream.range(0, bounds.size())
                .boxed()
                .sorted(
                        (a, b) ->
                                bounds.get(a).capped() != bounds.get(b).capped()
                                        ? Boolean.compare(
                                                bounds.get(a).capped(), bounds.get(b).capped())
                                        : Long.compare(width(a), width(b)))
                .toList();
    }

    private long width(int column) {
        return IntStream.range(0, groups.size()).filter(group -> touches(group, column)).count();
    }
}
