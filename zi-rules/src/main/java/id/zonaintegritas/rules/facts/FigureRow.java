package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Stage;
import java.util.List;

/** A figure that the edition lists, to be derived for this unit. */
@Word(
        id = "Angka bernama dalam daftar edisi, yang akan diturunkan",
        en = "A figure that the edition lists, to be derived")
public final class FigureRow extends Put {

    private final Row row;

    private FigureRow(Workings unit, Row row) {
        super(unit);
        this.row = row;
    }

    @Word(id = "Namanya", en = "Its name")
    public String getId() {
        return row.name();
    }

    @Word(id = "Angka itu sebesar ini", en = "The figure is so much")
    public Figure is(Quantity number) {
        return row.figure(unit(), number.quantity());
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return false;
    }

    @Override
    Concluded open() {
        return is(Value.UNKNOWN);
    }

    /** A figure of the edition. */
    static final class Row extends PlannedRow {

        private final FigureDefinition row;

        Row(FigureDefinition row, int slot) {
            super(row.id(), Stage.SCORING, new int[] {slot}, new int[0], List.of());
            this.row = row;
        }

        Figure figure(Workings unit, Value value) {
            return new Figure(unit, row, slot(), value);
        }

        @Override
        Class<? extends Put> type() {
            return FigureRow.class;
        }

        @Override
        Put put(Workings unit) {
            return new FigureRow(unit, this);
        }
    }
}
