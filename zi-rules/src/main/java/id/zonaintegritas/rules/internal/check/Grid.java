package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Rational;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers below, at and above those that something is compared with: a condition can tell no others
 * apart.
 *
 * @param lowest the least that the number can be, or null if it has no bound
 * @param highest the most that the number can be, or null if it has no bound
 */
public record Grid(@Nullable Rational lowest, @Nullable Rational highest, List<Rational> numbers) {

    /** A number, or the bounds between which it lies while it is open. */
    record Range(Rational lowest, Rational highest) {

        boolean isKnown() {
            return lowest.equals(highest);
        }
    }

    /** Beyond so many numbers, open ranges reach no further than the second next one. */
    private static final int MANY = 6;

    private static final Rational QUARTER = Rational.of(1, 4);
    private static final Rational STEP = Rational.of(1, 100);

    /** Around numbers that are compared with one that is any fraction. */
    static Grid of(
            Collection<Rational> compared, @Nullable Rational lowest, @Nullable Rational highest) {
        return around(compared, step(compared), lowest, highest);
    }

    /** Around numbers that are compared with a whole one. */
    static Grid whole(
            Collection<Rational> compared, @Nullable Rational lowest, @Nullable Rational highest) {
        return around(
                compared.stream().map(one -> one.rounded(0)).toList(),
                Rational.ONE,
                lowest,
                highest);
    }

    private static Grid around(
            Collection<Rational> compared,
            Rational step,
            @Nullable Rational lowest,
            @Nullable Rational highest) {
        TreeSet<Rational> numbers = new TreeSet<>();
        for (Rational one : compared) {
            numbers.add(one.minus(step));
            numbers.add(one);
            numbers.add(one.plus(step));
        }
        numbers.removeIf(
                n ->
                        (lowest != null && n.compareTo(lowest) < 0)
                                || (highest != null && n.compareTo(highest) > 0));
        if (numbers.size() < 2) {
            Rational from = lowest == null ? Rational.ZERO : lowest;
            numbers.add(from);
            numbers.add(highest == null ? from.plus(Rational.ONE) : highest);
        }
        return new Grid(lowest, highest, List.copyOf(numbers));
    }

    private static Rational step(Collection<Rational> compared) {
        Rational step = STEP;
        Rational before = null;
        for (Rational one : new TreeSet<>(compared)) {
            if (before != null) {
                step = step.min(one.minus(before).times(QUARTER));
            }
            before = one;
        }
        return step;
    }

    /** The numbers, then what lies below, across and above what they are compared with. */
    List<Range> ranges() {
        Set<Range> ranges = new LinkedHashSet<>();
        numbers.forEach(n -> ranges.add(new Range(n, n)));
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size() && (numbers.size() <= MANY || j < i + 3); j++) {
                ranges.add(new Range(numbers.get(i), numbers.get(j)));
            }
        }
        Rational first = numbers.get(0);
        Rational last = numbers.get(numbers.size() - 1);
        if (lowest != null && lowest.compareTo(first) < 0) {
            ranges.add(new Range(lowest, first));
        }
        if (highest != null && highest.compareTo(last) > 0) {
            ranges.add(new Range(last, highest));
        }
        if (lowest != null && highest != null) {
            ranges.remove(new Range(lowest, highest)); // That is what is not known.
        }
        return List.copyOf(ranges);
    }
}
