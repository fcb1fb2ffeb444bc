package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a proposal, with what the unit states. */
@Word(
        id = "Syarat pengusulan beserta fakta yang dinyatakan",
        en = "A condition of a proposal, with the fact that is stated")
public final class Eligibility extends FactRequired {

    private final Row row;

    private Eligibility(Workings unit, Row row) {
        super(unit, row);
        this.row = row;
    }

    @Word(
            id = "Apakah afirmasi mencakup unit dan syarat ini; kosong bila tidak diketahui",
            en = "Whether an affirmation covers the unit and this condition; none if not known")
    public @Nullable Boolean getAffirmed() {
        return row.reliefSlot < 0 ? Boolean.FALSE : unit().relief(row.reliefSlot).covers();
    }

    @Word(
            id = "Syarat ini dikesampingkan bagi unit afirmasi",
            en = "The condition is waived for the affirmed unit")
    public Finding waived() {
        return finding(Status.WAIVED, row.waiver);
    }

    @Override
    public boolean hasUnknown() {
        return !isKnown() || getAffirmed() == null;
    }

    @Override
    Concluded open() {
        return finding(Status.UNDETERMINED, Readings.NONE);
    }

    /** A condition, and the affirmation that may waive it. */
    static final class Row extends FactRow {

        private final int reliefSlot;
        private final Readings waiver;

        /**
         * A condition.
         *
         * @param reliefSlot of whether the unit is affirmed; negative if nothing waives it
         * @param waiver the interpretation by which it is waived
         */
        Row(
                PlannedRequirement requirement,
                PlannedFact fact,
                int reliefSlot,
                Readings waiver,
                int[] restsOn,
                List<String> because) {
            super(requirement, fact, restsOn, because);
            this.reliefSlot = reliefSlot;
            this.waiver = waiver;
        }

        @Override
        Class<? extends Put> type() {
            return Eligibility.class;
        }

        @Override
        Put put(Workings unit) {
            return new Eligibility(unit, this);
        }
    }
}
