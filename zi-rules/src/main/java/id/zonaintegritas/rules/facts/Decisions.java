package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision about a unit. */
public final class Decisions extends Concluded<Decision> {

    private final Ranked outcomes;

    private Decisions(Ranked outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * Grants the highest predicate that is met. If none is met, what is undetermined leaves the
     * decision open; if nothing is, none is granted.
     */
    public static Decisions highestMet(Ranked outcomes) {
        return new Decisions(outcomes);
    }

    @Override
    public String id() {
        return Decision.ID;
    }

    @Override
    public String subject() {
        return Decision.ID;
    }

    @Override
    public @Nullable String citation() {
        return null;
    }

    /** It names findings, which are not written down before everything is worked out. */
    @Override
    @Nullable Decision workedOut(Workings unit) {
        return null;
    }

    @Override
    Conclusion about(Workings unit, Writing writing) {
        boolean open = false;
        for (Outcomes part : outcomes.parts()) {
            Outcome outcome = part.outcome(unit);
            if (outcome == Outcome.MET) {
                return new Decision.Granted(part.predicate());
            }
            open |= outcome == Outcome.UNDETERMINED;
        }
        return open
                ? new Decision.Undetermined(
                        findings(unit, Outcome.UNDETERMINED, Status.UNDETERMINED))
                : new Decision.NotGranted(findings(unit, Outcome.NOT_MET, Status.NOT_MET));
    }

    private List<Finding> findings(Workings unit, Outcome outcome, Status status) {
        return outcomes.parts().stream()
                .filter(part -> part.outcome(unit) == outcome)
                .map(unit::written)
                .filter(PredicateOutcome.class::isInstance)
                .flatMap(p -> ((PredicateOutcome) p).findings(status).stream())
                .toList();
    }
}
