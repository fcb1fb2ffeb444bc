package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All predicates, with whether the unit meets them. */
@Word(id = "Semua predikat beserta hasilnya", en = "All predicates, with whether they are met")
public final class Predicates extends Put {

    private final Row row;
    private final List<Attained> outcomes;

    private Predicates(Workings unit, Row row, List<Attained> outcomes) {
        super(unit);
        this.row = row;
        this.outcomes = outcomes;
    }

    @Word(
            id = "Id predikat tertinggi yang terpenuhi; kosong bila tidak ada",
            en = "The id of the highest predicate that is met; none if none is")
    public @Nullable String getHighestMet() {
        for (int i = outcomes.size() - 1; i >= 0; i--) {
            if (outcomes.get(i).outcome() == Outcome.MET) {
                return outcomes.get(i).getPredicate();
            }
        }
        return null;
    }

    @Word(id = "Banyaknya predikat yang belum pasti", en = "How many are undetermined")
    public int getOpen() {
        return (int) outcomes.stream().filter(o -> o.outcome() == Outcome.UNDETERMINED).count();
    }

    @Word(id = "Predikat tertinggi yang terpenuhi diberikan", en = "The highest one met is granted")
    public Decided granted() {
        return Decided.granted(unit(), row.slot(), String.valueOf(getHighestMet()));
    }

    @Word(id = "Tidak ada predikat yang diberikan", en = "No predicate is granted")
    public Decided notGranted() {
        return Decided.notGranted(unit(), row.slot(), outcomes);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return getOpen() > 0;
    }

    @Override
    List<String> because() {
        return outcomes.stream().map(Attained::id).toList();
    }

    @Override
    Concluded open() {
        return Decided.undetermined(unit(), row.slot(), outcomes);
    }

    /** The predicates of the edition, the lowest first. */
    static final class Row extends PlannedRow {

        private final List<PlannedPredicate> predicates;

        Row(List<PlannedPredicate> predicates, int slot) {
            super(
                    id.zonaintegritas.model.Decision.ID,
                    Stage.DECISION,
                    new int[] {slot},
                    predicates.stream().mapToInt(PlannedPredicate::slot).toArray(),
                    List.of());
            this.predicates = predicates;
        }

        @Override
        Class<? extends Put> type() {
            return Predicates.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            List<Attained> outcomes = new ArrayList<>(predicates.size());
            for (PlannedPredicate predicate : predicates) {
                Attained outcome = unit.outcome(predicate.slot());
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
            return outcomes.isEmpty() ? null : new Predicates(unit, this, outcomes);
        }
    }
}
