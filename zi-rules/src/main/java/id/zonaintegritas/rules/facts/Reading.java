package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;

/** The reading of an interpretation that is in force. */
@Word(id = "Tafsir yang berlaku", en = "The reading of an interpretation that is in force")
public final class Reading implements Quantity {

    private final id.zonaintegritas.model.Reading row;
    private final Readings itself;

    Reading(id.zonaintegritas.model.Reading row, Readings itself) {
        this.row = row;
        this.itself = itself;
    }

    @Word(id = "Id hal yang ditafsirkan", en = "The id of the interpretation")
    public String getId() {
        return row.id();
    }

    @Word(id = "Id tafsir yang dipilih", en = "The id of the reading chosen")
    public String getChoice() {
        return row.choice();
    }

    boolean leavesOut() {
        return row.leavesOut();
    }

    id.zonaintegritas.model.Reading row() {
        return row;
    }

    /** The set of its interpretation alone. */
    Readings itself() {
        return itself;
    }

    /** The score that it gives. */
    @Override
    public Value quantity() {
        Rational lowest = row.lowest();
        Rational highest = row.highest();
        return lowest == null || highest == null
                ? Value.UNKNOWN.with(itself)
                : Value.between(lowest, highest, itself);
    }
}
