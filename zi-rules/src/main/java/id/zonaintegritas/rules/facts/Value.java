package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Rational;

/**
 * A number of one unit, between two bounds while questions are open.
 *
 * @param readings the readings that were applied to get it, a bit each
 */
record Value(Rational lowest, Rational highest, int readings) {

    static Value known(Rational number, int readings) {
        return new Value(number, number, readings);
    }

    boolean isKnown() {
        return lowest.equals(highest);
    }

    Value times(Rational factor) {
        Rational product = lowest.times(factor);
        return new Value(product, isKnown() ? product : highest.times(factor), readings);
    }

    /** The same number, for which these readings were applied too. */
    Value with(int others) {
        return new Value(lowest, highest, readings | others);
    }

    /** What a reading says instead of a missing or impossible number. */
    static Value said(Reading reading, int readings) {
        Rational lowest = requireNonNull(reading.row().lowest(), "lowest");
        Rational highest = requireNonNull(reading.row().highest(), "highest");
        return new Value(
                lowest, lowest.equals(highest) ? lowest : highest, readings | reading.bit());
    }
}
