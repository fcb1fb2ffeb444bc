package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Award;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.PredicateOutcome;
import java.util.ArrayList;
import java.util.List;

/** Whether the units meet one predicate. */
public final class Outcomes extends Concluded {

    private final Award award;
    private final Every requirements;
    private List<Findings> inOrder = List.of();

    private Outcomes(Award award, Every requirements) {
        this.award = award;
        this.requirements = requirements;
    }

    /** The predicate is met where every requirement is met or waived. */
    public static Outcomes of(Award award, Every requirements) {
        return new Outcomes(award, requirements);
    }

    public Predicate predicate() {
        return award.predicate();
    }

    Outcome outcome(int unit) {
        return requirements.outcome(unit);
    }

    @Override
    public String id() {
        return award.predicate().name();
    }

    @Override
    public String subject() {
        return id();
    }

    @Override
    public String citation() {
        return award.citation();
    }

    @Override
    public Conclusion about(int unit, Writing writing) {
        if (inOrder.isEmpty()) {
            inOrder = writing.inOrder(requirements.parts());
        }
        List<Finding> findings = new ArrayList<>(inOrder.size());
        for (Findings part : inOrder) {
            if (writing.written(part) instanceof Finding finding) {
                findings.add(finding);
            }
        }
        return new PredicateOutcome(
                award.predicate(), award.title(), outcome(unit), findings, writing.citation());
    }
}
