package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Status;
import java.util.List;

/** The findings about all requirements of a predicate. */
public record Every(List<Findings> parts) implements Gathered {

    /** Met if each is met or waived; not met if one is not met; otherwise undetermined. */
    Outcome outcome(Workings unit) {
        Outcome outcome = Outcome.MET;
        for (Findings findings : parts) {
            Status status = findings.status(unit);
            if (status == Status.NOT_MET) {
                return Outcome.NOT_MET;
            }
            if (status == Status.UNDETERMINED) {
                outcome = Outcome.UNDETERMINED;
            }
        }
        return outcome;
    }

    /** {@code every( $findings )} in rules. */
    public static final class Function extends Gathering<Findings> {
        public Function() {
            super(Findings.class, Every.class);
        }

        @Override
        Object of(List<Findings> parts) {
            return new Every(parts);
        }
    }
}
