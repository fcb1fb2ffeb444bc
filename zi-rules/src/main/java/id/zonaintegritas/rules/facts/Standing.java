package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands on its scale: a letter on its ladder, a number, a day, or false below true.
 * Only standings of one fact, or of facts with one ladder, can be compared.
 */
public final class Standing implements Comparable<Standing> {

    private final FactValue value;
    private final Rational place;

    private Standing(FactValue value, Rational place) {
        this.value = value;
        this.place = place;
    }

    static Standing of(FactDefinition fact, FactValue value) {
        if (value instanceof Amount amount) {
            return new Standing(value, amount.value());
        }
        if (value instanceof Grade grade) {
            return new Standing(value, Rational.of(fact.ladder().indexOf(grade.letter())));
        }
        if (value instanceof Day day) {
            return new Standing(value, Rational.of(day.date().toEpochDay()));
        }
        boolean holds = ((FactValue.Truth) value).value();
        return new Standing(value, holds ? Rational.ONE : Rational.ZERO);
    }

    FactValue value() {
        return value;
    }

    @Override
    public int compareTo(Standing other) {
        return place.compareTo(other.place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing standing && place.equals(standing.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
