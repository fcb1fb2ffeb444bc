package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** A number with a name that a rule derived. */
@Word(id = "Angka bernama yang diturunkan aturan", en = "A number with a name that a rule derived")
public final class Figure extends Concluded implements Quantity {

    private final FigureDefinition row;
    private final int slot;
    private final Value value;

    Figure(Workings unit, FigureDefinition row, int slot, Value value) {
        super(unit);
        this.row = row;
        this.slot = slot;
        this.value = value;
    }

    @Word(id = "Namanya", en = "Its name")
    public String getId() {
        return row.id();
    }

    @Word(id = "Angkanya; kosong selama terbuka", en = "The number; none while it is open")
    public @Nullable Rational getValue() {
        return value.number();
    }

    @Word(id = "Paling rendah", en = "The lowest it can be")
    public @Nullable Rational getLowest() {
        return value.lowest();
    }

    @Word(id = "Paling tinggi", en = "The highest it can be")
    public @Nullable Rational getHighest() {
        return value.highest();
    }

    @Override
    public Value quantity() {
        return value;
    }

    @Override
    public boolean hasUnknown() {
        return !value.isKnown();
    }

    @Override
    int slot() {
        return slot;
    }

    @Override
    String id() {
        return row.id();
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    public Readings readings() {
        return value.readings();
    }

    @Override
    public String citation() {
        return row.citation();
    }

    @Override
    Figure restingOn(Readings readings) {
        return new Figure(unit(), row, slot, value.with(readings));
    }

    @Override
    public Conclusion written(String rule, String citation) {
        return new Conclusion.Figure(row.id(), row.title(), value.lowest(), value.highest());
    }
}
