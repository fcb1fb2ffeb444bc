package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Status;
import java.util.List;

/** What voids or bars a proposal, with what the unit states of it. */
@Word(
        id = "Hal yang membatalkan atau menunda pengusulan, beserta fakta yang dinyatakan",
        en = "What voids or bars a proposal, with the fact that is stated")
public final class Exclusion extends FactRequired {

    private final Row row;

    private Exclusion(Workings unit, Row row) {
        super(unit, row);
        this.row = row;
    }

    @Word(
            id = "Tidak ada temuan: tidak dinyatakan, dan tidak perlu dibuktikan",
            en = "No finding: it is not stated, and nobody is asked to prove it")
    public Finding notAsked() {
        return Finding.none(unit(), requirement());
    }

    /** What is stated is decided by itself, however silence is read. */
    @Override
    Readings restsOn() {
        return isKnown() ? row.stated : super.restsOn();
    }

    @Override
    public boolean hasUnknown() {
        return !isKnown();
    }

    @Override
    Concluded open() {
        return finding(Status.UNDETERMINED, Readings.NONE);
    }

    /** An exclusion. */
    static final class Row extends FactRow {

        private final Readings stated;

        /**
         * @param stated what a finding rests on where the fact is stated
         */
        Row(
                PlannedRequirement requirement,
                PlannedFact fact,
                Readings stated,
                int[] restsOn,
                List<String> because) {
            super(requirement, fact, restsOn, because);
            this.stated = stated;
        }

        @Override
        Class<? extends Put> type() {
            return Exclusion.class;
        }

        @Override
        Put put(Workings unit) {
            return new Exclusion(unit, this);
        }
    }
}
