package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Whether an affirmation covers the unit. */
@Word(id = "Apakah afirmasi mencakup unit", en = "Whether an affirmation covers the unit")
public final class Relief extends Concluded {

    private final id.zonaintegritas.model.Affirmation row;
    private final int slot;
    private final Outcome outcome;

    Relief(Workings unit, id.zonaintegritas.model.Affirmation row, int slot, Outcome outcome) {
        super(unit);
        this.row = row;
        this.slot = slot;
        this.outcome = outcome;
    }

    @Word(id = "Id afirmasinya", en = "The id of the affirmation")
    public String getAffirmation() {
        return row.id();
    }

    @Word(
            id = "Apakah mencakup; kosong bila tidak diketahui",
            en = "Whether it does; none if that is not known")
    public @Nullable Boolean getCovering() {
        return covers();
    }

    /** Null if it is not known. */
    @Nullable Boolean covers() {
        return outcome == Outcome.UNDETERMINED ? null : (Boolean) (outcome == Outcome.MET);
    }

    @Override
    public boolean hasUnknown() {
        return outcome == Outcome.UNDETERMINED;
    }

    @Override
    int slot() {
        return slot;
    }

    static String id(String affirmation) {
        return "affirmation." + affirmation;
    }

    @Override
    String id() {
        return unit().nameOf(slot);
    }

    @Override
    String pointer() {
        return Unit.POINTER;
    }

    @Override
    public String citation() {
        return row.citation();
    }

    @Override
    public Conclusion written(String rule, String citation) {
        return new Conclusion.Relief(id(), row.title(), outcome);
    }
}
