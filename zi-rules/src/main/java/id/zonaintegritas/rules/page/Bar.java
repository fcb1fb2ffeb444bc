package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Rational;
import java.util.List;

/**
 * A bar with marks; all places are parts of one, as decimals.
 *
 * @param value where the sure part ends
 * @param possible how much may still be added
 * @param marks where the bounds stand
 */
record Bar(String value, String possible, List<String> marks) {

    private static final int DECIMALS = 5;

    /**
     * A bar from nothing to a full value.
     *
     * @param full above zero
     */
    static Bar of(Rational lowest, Rational highest, List<Rational> marks, Rational full) {
        return new Bar(
                place(lowest, full),
                place(highest.minus(lowest), full),
                marks.stream().map(mark -> place(mark, full)).toList());
    }

    private static String place(Rational value, Rational full) {
        return value.dividedBy(full).max(Rational.ZERO).min(Rational.ONE).toDecimal(DECIMALS);
    }
}
