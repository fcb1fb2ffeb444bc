package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** An exact number, or the bounds between which it lies while it is open. Immutable. */
public final class Value implements Quantity {

    /** Nothing at all. */
    static final Value NOTHING = known(Rational.ZERO, Readings.NONE);

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

    /** How many there are; what is not stated is no less than nothing. */
    static Value ofCount(@Nullable Long number) {
        return number == null
                ? between(Rational.ZERO, null, Readings.NONE)
                : known(Rational.of(number), Readings.NONE);
    }

    /**
     * A number between two bounds.
     *
     * @param lowest null if it has no lower bound
     * @param highest null if it has no upper bound
     */
    static Value between(@Nullable Rational lowest, @Nullable Rational highest, Readings readings) {
        return new Value(lowest, highest, readings);
    }

    @Override
    public Value quantity() {
        return this;
    }

    /** The least it can be, or null if it has no lower bound. */
    @Nullable Rational lowest() {
        return lowest;
    }

    /** The most it can be, or null if it has no upper bound. */
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
        return between(negated(highest), negated(lowest), readings);
    }

    private static @Nullable Rational negated(@Nullable Rational bound) {
        return bound == null ? null : bound.negated();
    }

    /** The same number; where it has no bound, this one is meant. */
    Value orBetween(Rational least, Rational most) {
        if (lowest != null && highest != null) {
            return this;
        }
        return between(
                lowest == null ? highest == null ? least : least.min(highest) : lowest,
                highest == null ? lowest == null ? most : most.max(lowest) : highest,
                readings);
    }

    Value added(Value other) {
        Readings all = readings.with(other.readings);
        Rational one = number();
        Rational another = other.number();
        if (one != null && another != null) {
            return known(one.plus(another), all);
        }
        return between(
                both(lowest, other.lowest, Rational::plus),
                both(highest, other.highest, Rational::plus),
                all);
    }

    /** Null where one of the bounds is. */
    private static @Nullable Rational both(
            @Nullable Rational one, @Nullable Rational other, BinaryOperator<Rational> of) {
        return one == null || other == null ? null : of.apply(one, other);
    }

    Value multiplied(Value other) {
        Readings all = readings.with(other.readings);
        Rational by = other.number();
        if (by != null) {
            return scaled(by, all);
        }
        Rational own = number();
        if (own != null) {
            return other.scaled(own, all);
        }
        if (isFromZero() && other.isFromZero()) {
            return between(
                    both(lowest, other.lowest, Rational::times),
                    both(highest, other.highest, Rational::times),
                    all);
        }
        if (lowest == null || highest == null || other.lowest == null || other.highest == null) {
            return UNKNOWN.with(all);
        }
        Rational first = lowest.times(other.lowest);
        Rational second = lowest.times(other.highest);
        Rational third = highest.times(other.lowest);
        Rational fourth = highest.times(other.highest);
        return between(
                first.min(second).min(third.min(fourth)),
                first.max(second).max(third.max(fourth)),
                all);
    }

    private Value scaled(Rational by, Readings all) {
        Rational least = lowest == null ? null : lowest.times(by);
        if (known && least != null) {
            return known(least, all);
        }
        if (by.signum() == 0) {
            return known(by, all);
        }
        Rational most = highest == null ? null : highest.times(by);
        return by.signum() > 0 ? between(least, most, all) : between(most, least, all);
    }

    private boolean isFromZero() {
        return lowest != null && lowest.signum() >= 0;
    }

    Value divided(Value other) {
        Rational divisor = other.number();
        if (divisor == null || divisor.signum() == 0) {
            return UNKNOWN.with(readings.with(other.readings));
        }
        return multiplied(known(Rational.ONE.dividedBy(divisor), other.readings));
    }

    /** 1 if it is at least the other, 0 if it is not, and between the two if that is open. */
    Value reaches(Value other) {
        Readings all = readings.with(other.readings);
        if (lowest != null && other.highest != null && lowest.compareTo(other.highest) >= 0) {
            return known(Rational.ONE, all);
        }
        return highest != null && other.lowest != null && highest.compareTo(other.lowest) < 0
                ? known(Rational.ZERO, all)
                : between(Rational.ZERO, Rational.ONE, all);
    }

    /** Never above what is known of one of the two. */
    Value smaller(Value other) {
        return between(
                both(lowest, other.lowest, Rational::min),
                either(highest, other.highest, Rational::min),
                readings.with(other.readings));
    }

    /** Never below what is known of one of the two. */
    Value larger(Value other) {
        return between(
                either(lowest, other.lowest, Rational::max),
                both(highest, other.highest, Rational::max),
                readings.with(other.readings));
    }

    /** The other one where one of the bounds is null. */
    private static @Nullable Rational either(
            @Nullable Rational one, @Nullable Rational other, BinaryOperator<Rational> of) {
        return one == null ? other : other == null ? one : of.apply(one, other);
    }
}
