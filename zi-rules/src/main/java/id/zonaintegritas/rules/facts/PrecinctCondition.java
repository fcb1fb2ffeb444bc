package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Status;
import java.util.List;

/** What a precinct itself must be or have, with what it states. */
@Word(
        id = "Syarat bagi kawasan itu sendiri, beserta fakta yang dinyatakan",
        en = "What a precinct itself must be or have, with the fact that is stated")
public final class PrecinctCondition extends FactRequired {

    private PrecinctCondition(Workings precinct, Row row) {
        super(precinct, row);
    }

    @Override
    public boolean hasUnknown() {
        return !isKnown();
    }

    @Override
    Concluded open() {
        return finding(Status.UNDETERMINED, Readings.NONE);
    }

    /** A condition on a precinct. */
    static final class Row extends FactRow {

        Row(PlannedRequirement requirement, PlannedFact fact, List<String> because) {
            super(requirement, fact, new int[0], because);
        }

        @Override
        Class<? extends Put> type() {
            return PrecinctCondition.class;
        }

        @Override
        Put put(Workings precinct) {
            return new PrecinctCondition(precinct, this);
        }
    }
}
