package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All units of a precinct, and whether they meet the predicate that is asked of them. */
@Word(
        id = "Semua unit di kawasan, dan apakah memenuhi predikat yang diminta",
        en = "All units of a precinct, and whether they meet the predicate that is asked")
public final class PrecinctUnits extends Required {

    /** Where units stand in the assessment of a precinct. */
    static final String POINTER = "/units";

    private final Row row;
    private final List<Outcome> outcomes;

    private PrecinctUnits(Workings precinct, Row row, List<Outcome> outcomes) {
        super(precinct, row.requirement);
        this.row = row;
        this.outcomes = outcomes;
    }

    @Word(id = "Banyaknya unit yang tidak memenuhi", en = "How many units do not meet it")
    public int getUnmet() {
        return count(Outcome.NOT_MET);
    }

    @Word(id = "Banyaknya unit yang belum pasti", en = "How many units are undetermined")
    public int getOpen() {
        return count(Outcome.UNDETERMINED);
    }

    private int count(Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }

    @Word(id = "Syarat ini terpenuhi", en = "The requirement is met")
    public Finding met() {
        return finding(Status.MET);
    }

    @Word(id = "Syarat ini tidak terpenuhi", en = "The requirement is not met")
    public Finding notMet() {
        return finding(Status.NOT_MET);
    }

    /** How many units meet it, and how many there are. */
    private Finding finding(Status status) {
        Rational met = Rational.of(count(Outcome.MET));
        Rational all = Rational.of(outcomes.size());
        Rational most = met.plus(Rational.of(getOpen()));
        return found(
                status,
                new Amount(met),
                most.equals(met) ? null : new Amount(most),
                new Amount(all),
                null,
                met.minus(all),
                Readings.NONE);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    String pointer() {
        return POINTER;
    }

    @Override
    public boolean hasUnknown() {
        return getOpen() > 0;
    }

    @Override
    Concluded open() {
        return finding(Status.UNDETERMINED);
    }

    /** That all units meet a predicate. */
    static final class Row extends PlannedRow {

        private final PlannedRequirement requirement;
        private final String met;

        Row(PlannedRequirement requirement) {
            super(
                    requirement.row().id(),
                    Stage.REQUIREMENTS,
                    new int[] {requirement.slot()},
                    new int[0],
                    List.of(POINTER));
            this.requirement = requirement;
            this.met = ((Requirement.UnitsMeet) requirement.row()).met();
        }

        @Override
        PlannedRequirement requirement() {
            return requirement;
        }

        @Override
        Class<? extends Put> type() {
            return PrecinctUnits.class;
        }

        @Override
        @Nullable Put put(Workings precinct) {
            List<Outcome> outcomes = precinct.unitOutcomes(met);
            return outcomes.isEmpty() ? null : new PrecinctUnits(precinct, this, outcomes);
        }
    }
}
