package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
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
            id = "Yang paling sedikit diminta barisnya; kosong bila tidak ada",
            en = "The least that its row asks; none if it says none")
    public @Nullable Rational getLeast() {
        return row.row.least();
    }

    @Word(
            id = "Yang paling banyak dibolehkan barisnya; kosong bila tidak ada",
            en = "The most that its row allows; none if it says none")
    public @Nullable Rational getMost() {
        return row.row.most();
    }

    @Word(
            id = "Terpenuhi; temuannya menunjukkan angka ini dan batas dalam barisnya",
            en = "Met; the finding shows this number and the bounds of its row")
    public Finding metBy(Quantity actual) {
        return measured(Status.MET, actual.quantity(), getLeast(), getMost(), Readings.NONE);
    }

    @Word(
            id = "Tidak terpenuhi; temuannya menunjukkan angka ini dan batas dalam barisnya",
            en = "Not met; the finding shows this number and the bounds of its row")
    public Finding notMetBy(Quantity actual) {
        return measured(Status.NOT_MET, actual.quantity(), getLeast(), getMost(), Readings.NONE);
    }

    @Word(
            id = "Terpenuhi; temuannya menunjukkan angka ini dan batas minimalnya",
            en = "Met; the finding shows this number and the least that is enough")
    public Finding metFrom(Quantity actual, Quantity least) {
        return above(Status.MET, actual, least);
    }

    @Word(
            id = "Tidak terpenuhi; temuannya menunjukkan angka ini dan batas minimalnya",
            en = "Not met; the finding shows this number and the least that is enough")
    public Finding notMetFrom(Quantity actual, Quantity least) {
        return above(Status.NOT_MET, actual, least);
    }

    @Word(
            id = "Terpenuhi; temuannya menunjukkan angka ini dan batas maksimalnya",
            en = "Met; the finding shows this number and the most that is allowed")
    public Finding metWithin(Quantity actual, Quantity most) {
        return within(Status.MET, actual, most);
    }

    @Word(
            id = "Tidak terpenuhi; temuannya menunjukkan angka ini dan batas maksimalnya",
            en = "Not met; the finding shows this number and the most that is allowed")
    public Finding notMetWithin(Quantity actual, Quantity most) {
        return within(Status.NOT_MET, actual, most);
    }

    private Finding above(Status status, Quantity actual, Quantity least) {
        Value bound = least.quantity();
        return measured(status, actual.quantity(), required(bound), null, bound.readings());
    }

    private Finding within(Status status, Quantity actual, Quantity most) {
        Value bound = most.quantity();
        return measured(status, actual.quantity(), null, required(bound), bound.readings());
    }

    private static Rational required(Value bound) {
        return requireNonNull(bound.number(), "the bound is open");
    }

    private Finding plain(Status status) {
        return measured(status, Value.UNKNOWN, getLeast(), getMost(), Readings.NONE);
    }

    private Finding measured(
            Status status,
            Value actual,
            @Nullable Rational least,
            @Nullable Rational most,
            Readings readings) {
        Rational lowest = actual.lowest();
        Rational highest = actual.highest();
        Rational above = lowest == null || least == null ? null : lowest.minus(least);
        Rational below = highest == null || most == null ? null : most.minus(highest);
        return found(
                status,
                amount(lowest),
                actual.isKnown() ? null : amount(highest),
                amount(least),
                amount(most),
                above == null ? below : below == null ? above : above.min(below),
                actual.readings().with(readings));
    }

    private static @Nullable Amount amount(@Nullable Rational number) {
        return number == null ? null : new Amount(number);
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
        private final Requirement.Special row;

        Row(PlannedRequirement requirement, int[] restsOn, List<String> because) {
            super(
                    requirement.row().id(),
                    Stage.REQUIREMENTS,
                    new int[] {requirement.slot()},
                    restsOn,
                    because);
            this.requirement = requirement;
            this.row = (Requirement.Special) requirement.row();
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
