package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A requirement that rules of its own decide. */
@Word(
        id = "Syarat yang diputus oleh aturannya sendiri",
        en = "A requirement that rules of its own decide")
public final class Special extends Required {

    private final Row row;

    private Special(Workings unit, Row row) {
        super(unit, row.requirement);
        this.row = row;
    }

    @Word(id = "Syarat ini terpenuhi", en = "The requirement is met")
    public Finding met() {
        return plain(Status.MET);
    }

    @Word(id = "Syarat ini tidak terpenuhi", en = "The requirement is not met")
    public Finding notMet() {
        return plain(Status.NOT_MET);
    }

    @Word(id = "Syarat ini dikesampingkan", en = "The requirement is waived")
    public Finding waived() {
        return plain(Status.WAIVED);
    }

    @Word(id = "Syarat ini tidak berlaku bagi unit ini", en = "It is not asked of the unit")
    public Finding notAsked() {
        return Finding.none(unit(), requirement());
    }

    @Word(
            id = "Terpenuhi; temuannya menunjukkan angka ini dan batas minimalnya",
            en = "Met; the finding shows this number and the least that is enough")
    public Finding metBy(Quantity actual, Quantity least) {
        return measured(Status.MET, actual.quantity(), least.quantity(), null);
    }

    @Word(
            id = "Tidak terpenuhi; temuannya menunjukkan angka ini dan batas minimalnya",
            en = "Not met; the finding shows this number and the least that is enough")
    public Finding notMetBy(Quantity actual, Quantity least) {
        return measured(Status.NOT_MET, actual.quantity(), least.quantity(), null);
    }

    @Word(
            id = "Terpenuhi; temuannya menunjukkan angka ini dan batas maksimalnya",
            en = "Met; the finding shows this number and the most that is allowed")
    public Finding metWithin(Quantity actual, Quantity most) {
        return measured(Status.MET, actual.quantity(), null, most.quantity());
    }

    @Word(
            id = "Tidak terpenuhi; temuannya menunjukkan angka ini dan batas maksimalnya",
            en = "Not met; the finding shows this number and the most that is allowed")
    public Finding notMetWithin(Quantity actual, Quantity most) {
        return measured(Status.NOT_MET, actual.quantity(), null, most.quantity());
    }

    private Finding plain(Status status) {
        return found(status, null, null, null, null, null, Readings.NONE);
    }

    private Finding measured(
            Status status, Value actual, @Nullable Value least, @Nullable Value most) {
        Value bound = requireNonNull(least == null ? most : least);
        Rational asked = requireNonNull(bound.number(), "the bound is open");
        Rational lowest = actual.lowest();
        Rational highest = actual.highest();
        Rational margin =
                lowest == null || highest == null
                        ? null
                        : least == null ? asked.minus(highest) : lowest.minus(asked);
        return found(
                status,
                lowest == null ? null : new Amount(lowest),
                highest == null || actual.isKnown() ? null : new Amount(highest),
                least == null ? null : new Amount(asked),
                least == null ? new Amount(asked) : null,
                margin,
                actual.readings().with(bound.readings()));
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
        return plain(Status.UNDETERMINED);
    }

    /** A requirement of its own kind. */
    static final class Row extends PlannedRow {

        private final PlannedRequirement requirement;

        Row(PlannedRequirement requirement, int[] restsOn, List<String> because) {
            super(
                    requirement.row().id(),
                    Stage.REQUIREMENTS,
                    new int[] {requirement.slot()},
                    restsOn,
                    because);
            this.requirement = requirement;
        }

        @Override
        PlannedRequirement requirement() {
            return requirement;
        }

        @Override
        Class<? extends Put> type() {
            return Special.class;
        }

        @Override
        Put put(Workings unit) {
            return new Special(unit, this);
        }
    }
}
