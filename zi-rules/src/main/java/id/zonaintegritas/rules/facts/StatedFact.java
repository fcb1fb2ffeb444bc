package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A fact of eligibility, whether it is stated or not. */
@Word(
        id = "Fakta pengusulan, dinyatakan atau tidak; dalam hitungan, yang benar bernilai 1",
        en = "A fact of eligibility, stated or not; to compute with, what holds is 1")
public final class StatedFact extends OfUnit implements Quantity {

    private final PlannedFact fact;
    private final @Nullable FactValue value;

    StatedFact(Workings unit, PlannedFact fact, @Nullable FactValue value) {
        super(unit);
        this.fact = fact;
        this.value = value;
    }

    @Word(id = "Namanya", en = "Its name")
    public String getName() {
        return fact.definition().name();
    }

    @Word(id = "Apakah dinyatakan", en = "Whether it is stated")
    public boolean isKnown() {
        return value != null;
    }

    @Word(id = "Bilangannya, bila berupa bilangan", en = "The number, if it is one")
    public @Nullable Rational getNumber() {
        return value instanceof FactValue.Amount amount ? amount.value() : null;
    }

    @Word(id = "Hurufnya, bila berupa huruf", en = "The letter, if it is one")
    public @Nullable String getLetter() {
        return value instanceof FactValue.Grade grade ? grade.letter() : null;
    }

    @Word(
            id = "Kedudukannya pada skalanya, untuk dibandingkan",
            en = "Where it stands on its scale, to be compared")
    public @Nullable Standing getStanding() {
        return value == null ? null : Standing.of(fact.definition(), value);
    }

    @Word(id = "Benar atau tidak, bila demikian jenisnya", en = "Whether it holds, if it can")
    public @Nullable Boolean getHolds() {
        return value instanceof FactValue.Truth truth ? (Boolean) truth.value() : null;
    }

    @Word(
            id = "Berapa hari penuh sebelum tanggal penilaian, bila berupa tanggal",
            en = "How many whole days before the day of the assessment, if it is a day")
    public @Nullable Rational getDaysAgo() {
        return ago(ChronoUnit.DAYS);
    }

    @Word(
            id = "Berapa bulan penuh sebelum tanggal penilaian, bila berupa tanggal",
            en = "How many whole months before the day of the assessment, if it is a day")
    public @Nullable Rational getMonthsAgo() {
        return ago(ChronoUnit.MONTHS);
    }

    @Word(
            id = "Berapa tahun penuh sebelum tanggal penilaian, bila berupa tanggal",
            en = "How many whole years before the day of the assessment, if it is a day")
    public @Nullable Rational getYearsAgo() {
        return ago(ChronoUnit.YEARS);
    }

    private @Nullable Rational ago(ChronoUnit units) {
        LocalDate day = unit().assessment().date();
        return value instanceof FactValue.Day then && day != null
                ? Rational.of(units.between(then.date(), day))
                : null;
    }

    /** What is not stated lies within what its row allows. */
    @Override
    public Value quantity() {
        FactDefinition row = fact.definition();
        if (value instanceof FactValue.Amount amount) {
            return Value.known(amount.value(), Readings.NONE);
        }
        if (value instanceof FactValue.Truth truth) {
            return Value.known(truth.value() ? Rational.ONE : Rational.ZERO, Readings.NONE);
        }
        return row.kind() == FactDefinition.Kind.TRUTH
                ? Value.between(Rational.ZERO, Rational.ONE, Readings.NONE)
                : Value.between(row.lowest(), row.highest(), Readings.NONE);
    }

    @Override
    public String name() {
        return fact.pointer();
    }

    /** A day is as open as the day of the assessment that it is compared with. */
    @Override
    public boolean hasUnknown() {
        return value == null
                || (value instanceof FactValue.Day && unit().assessment().date() == null);
    }

    @Override
    String pointer() {
        return fact.pointer();
    }
}
