package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;

/** A number of the regulation that has a name. */
@Word(id = "Bilangan bernama dari peraturan", en = "A number of the regulation that has a name")
public final class Limit implements Quantity {

    private final id.zonaintegritas.model.Limit row;
    private final Readings readings;

    Limit(id.zonaintegritas.model.Limit row, Readings readings) {
        this.row = row;
        this.readings = readings;
    }

    @Word(id = "Namanya", en = "Its name")
    public String getId() {
        return row.id();
    }

    @Word(id = "Bilangannya", en = "The number")
    public Rational getValue() {
        return row.value();
    }

    @Override
    public Value quantity() {
        return Value.known(row.value(), readings);
    }
}
