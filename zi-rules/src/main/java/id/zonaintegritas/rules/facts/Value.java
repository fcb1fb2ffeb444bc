package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** An exact number, or the bounds between which it lies while it is open. Immutable. */
public final class Value implements Quantity {

    /** Of which nothing is known. */
    static final Value UNKNOWN = new Value(null, null, Readings.NONE);

    private final @Nullable Rational lowest;
    private final @Nullable Rational highest;
    private final boolean known;
    private final Readings readings;

    private Value(@Nullable Rational lowest, @Nullable Rational highest, Readings readings) {
        this.lowest = lowest;
        this.highest = highest;
        this.known = lowest != null && lowest.equals(highest);
        this.readings = readings;
    }

    static Value known(Rational number, Readings readings) {
        return new Value(number, number, readings);
    }

    static Value between(Rational lowest, Rational highest, Readings readings) {
        return new Value(lowest, highest, readings);
    }

    @Override
    public Value quantity() {
        return this;
    }

    /** The least it can be, or null if nothing is known of it. */
    @Nullable Rational lowest() {
        return lowest;
    }

    /** The most it can be, or null if nothing is known of it. */
    @Nullable Rational highest() {
        return highest;
    }

    Readings readings() {
        return readings;
    }

    /** The number, or null while it is open. */
    @Nullable Rational number() {
        return isKnown() ? lowest : null;
    }

    boolean isKnown() {
        return known;
    }

    /** The same number, for which these readings were applied too. */
    Value with(Readings others) {
        Readings all = readings.with(others);
        return all == readings ? this : new Value(lowest, highest, all);
    }

    Value negated() {
        if (lowest == null || highest == null) {
            return this;
        }
        return isKnown()
                ? known(lowest.negated(), readings)
                : new Value(highest.negated(), lowest.negated(), readings);
    }

    Value added(Value other) {
        Readings all = readings.with(other.readings);
        if (lowest == null || highest == null || other.lowest == null || other.highest == null) {
            return UNKNOWN.with(all);
        }
        Rational least = lowest.plus(other.lowest);
        return isKnown() && other.isKnown()
                ? known(least, all)
                : between(least, highest.plus(other.highest), all);
    }

    Value multiplied(Value other) {
        Readings all = readings.with(other.readings);
        if (lowest == null || highest == null || other.lowest == null || other.highest == null) {
            return UNKNOWN.with(all);
        }
        Rational first = lowest.times(other.lowest);
        if (isKnown() && other.isKnown()) {
            return known(first, all);
        }
        Rational second = lowest.times(other.highest);
        Rational third = highest.times(other.lowest);
        Rational fourth = highest.times(other.highest);
        return between(
                first.min(second).min(third.min(fourth)),
                first.max(second).max(third.max(fourth)),
                all);
    }

    Value divided(Value other) {
        Rational divisor = other.number();
        if (divisor == null || divisor.signum() == 0) {
            return UNKNOWN.with(readings.with(other.readings));
        }
        return multiplied(known(Rational.ONE.dividedBy(divisor), other.readings));
    }

    Value smaller(Value other) {
        Readings all = readings.with(other.readings);
        if (lowest == null || highest == null || other.lowest == null || other.highest == null) {
            return UNKNOWN.with(all);
        }
        return between(lowest.min(other.lowest), highest.min(other.highest), all);
    }

    Value larger(Value other) {
        Readings all = readings.with(other.readings);
        if (lowest == null || highest == null || other.lowest == null || other.highest == null) {
            return UNKNOWN.with(all);
        }
        return between(lowest.max(other.lowest), highest.max(other.highest), all);
    }
}
