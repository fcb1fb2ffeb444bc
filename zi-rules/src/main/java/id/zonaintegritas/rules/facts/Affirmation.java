package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An affirmation, beside what the unit says of itself. */
@Word(
        id = "Afirmasi beserta keterangan unit",
        en = "An affirmation, beside what the unit says of itself")
public final class Affirmation extends Put {

    private final Row row;

    private Affirmation(Workings unit, Row row) {
        super(unit);
        this.row = row;
    }

    @Word(id = "Idnya", en = "Its id")
    public String getId() {
        return row.row.id();
    }

    @Word(id = "Jenis instansi yang diafirmasi", en = "The types of institution it is for")
    public List<String> getInstitutionTypes() {
        return row.institutionTypes;
    }

    @Word(id = "Jenis layanan yang diafirmasi", en = "The services it is for")
    public List<String> getServiceTypes() {
        return row.serviceTypes;
    }

    @Word(id = "Jenis instansi unit ini", en = "The type of the unit's institution")
    public @Nullable String getInstitutionType() {
        return unit().assessment().unit().institutionType();
    }

    @Word(id = "Jenis layanan unit ini", en = "The type of the unit's service")
    public @Nullable String getServiceType() {
        return unit().assessment().unit().serviceType();
    }

    @Word(id = "Afirmasi ini mencakup unit ini", en = "It covers the unit")
    public Relief covers() {
        return new Relief(unit(), row.row, row.slot(), Outcome.MET);
    }

    @Word(id = "Afirmasi ini tidak mencakup unit ini", en = "It does not cover the unit")
    public Relief coversNot() {
        return new Relief(unit(), row.row, row.slot(), Outcome.NOT_MET);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return getInstitutionType() == null || getServiceType() == null;
    }

    @Override
    Concluded open() {
        return new Relief(unit(), row.row, row.slot(), Outcome.UNDETERMINED);
    }

    /** An affirmation in force. */
    static final class Row extends PlannedRow {

        private final id.zonaintegritas.model.Affirmation row;
        private final List<String> institutionTypes;
        private final List<String> serviceTypes;

        Row(id.zonaintegritas.model.Affirmation row, int slot) {
            super(
                    Relief.id(row.id()),
                    Stage.REQUIREMENTS,
                    new int[] {slot},
                    new int[0],
                    List.of(Unit.POINTER));
            this.row = row;
            this.institutionTypes = Listed.of(row.institutionTypes());
            this.serviceTypes = Listed.of(row.serviceTypes());
        }

        @Override
        Class<? extends Put> type() {
            return Affirmation.class;
        }

        @Override
        Put put(Workings unit) {
            return new Affirmation(unit, this);
        }
    }
}
