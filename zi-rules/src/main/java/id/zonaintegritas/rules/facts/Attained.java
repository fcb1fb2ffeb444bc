package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.PredicateOutcome;
import java.util.ArrayList;
import java.util.List;

/** Whether a unit meets one predicate. */
@Word(id = "Apakah unit memenuhi satu predikat", en = "Whether the unit meets one predicate")
public final class Attained extends Concluded {

    private final PlannedPredicate predicate;
    private final Outcome outcome;
    private final List<Finding> findings;

    Attained(Workings unit, PlannedPredicate predicate, Outcome outcome, List<Finding> findings) {
        super(unit);
        this.predicate = predicate;
        this.outcome = outcome;
        this.findings = findings;
    }

    @Word(id = "Id predikatnya", en = "The id of the predicate")
    public String getPredicate() {
        return predicate.row().id();
    }

    @Word(id = "MET, NOT_MET atau UNDETERMINED", en = "MET, NOT_MET or UNDETERMINED")
    public String getOutcome() {
        return outcome.name();
    }

    Outcome outcome() {
        return outcome;
    }

    @Override
    public boolean hasUnknown() {
        return outcome == Outcome.UNDETERMINED;
    }

    @Override
    int slot() {
        return predicate.slot();
    }

    @Override
    String id() {
        return predicate.row().id();
    }

    @Override
    public String citation() {
        return predicate.row().citation();
    }

    @Override
    public PredicateOutcome written(String rule, String citation) {
        List<id.zonaintegritas.model.Finding> written = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            id.zonaintegritas.model.Finding finding = unit().writtenFinding(findings.get(i));
            if (finding != null) {
                written.add(finding);
            }
        }
        Predicate row = predicate.row();
        return new PredicateOutcome(row.id(), row.title(), outcome, List.copyOf(written), citation);
    }
}
