package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** What a unit says of itself. */
@Word(id = "Keterangan unit tentang dirinya", en = "What the unit says of itself")
public final class Unit extends OfUnit {

    /** Where it stands in an assessment. */
    static final String POINTER = "/unit";

    Unit(Workings unit) {
        super(unit);
    }

    @Word(id = "Jenis instansinya", en = "The type of its institution")
    public @Nullable String getInstitutionType() {
        return unit().assessment().unit().institutionType();
    }

    @Word(id = "Jenis layanannya", en = "The type of its service")
    public @Nullable String getServiceType() {
        return unit().assessment().unit().serviceType();
    }

    @Word(id = "Tahun yang dinilai", en = "The year assessed")
    public @Nullable Rational getYear() {
        Integer year = unit().assessment().year();
        return year == null ? null : Rational.of(year);
    }

    @Word(
            id =
                    "Apakah hanya tahunnya yang dinyatakan, dan versi peraturan ini tidak berlaku"
                            + " sepanjang tahun itu",
            en =
                    "Whether a year alone is stated, and this version of the regulation does not"
                            + " hold on all its days")
    public boolean isYearAmbiguous() {
        Integer year = unit().assessment().year();
        return year != null && unit().assessment().date() == null && !unit().coversWhole(year);
    }

    @Override
    public String name() {
        return POINTER;
    }

    @Override
    public boolean hasUnknown() {
        return getInstitutionType() == null || getServiceType() == null || getYear() == null;
    }

    @Override
    String pointer() {
        return POINTER;
    }
}
