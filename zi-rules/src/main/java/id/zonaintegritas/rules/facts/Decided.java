package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decision about a unit. */
@Word(id = "Keputusan tentang unit", en = "The decision about the unit")
public final class Decided extends Concluded {

    private final int slot;
    private final @Nullable String granted;
    private final List<Attained> outcomes;
    private final boolean open;

    private Decided(
            Workings unit,
            int slot,
            @Nullable String granted,
            List<Attained> outcomes,
            boolean open) {
        super(unit);
        this.slot = slot;
        this.granted = granted;
        this.outcomes = outcomes;
        this.open = open;
    }

    static Decided granted(Workings unit, int slot, String predicate) {
        return new Decided(unit, slot, predicate, List.of(), false);
    }

    static Decided notGranted(Workings unit, int slot, List<Attained> outcomes) {
        return new Decided(unit, slot, null, outcomes, false);
    }

    static Decided undetermined(Workings unit, int slot, List<Attained> outcomes) {
        return new Decided(unit, slot, null, outcomes, true);
    }

    @Word(
            id = "GRANTED, NOT_GRANTED atau UNDETERMINED",
            en = "GRANTED, NOT_GRANTED or UNDETERMINED")
    public String getOutcome() {
        return granted != null ? "GRANTED" : open ? "UNDETERMINED" : "NOT_GRANTED";
    }

    @Override
    public boolean hasUnknown() {
        return open;
    }

    @Override
    int slot() {
        return slot;
    }

    @Override
    String id() {
        return Decision.ID;
    }

    @Override
    public Conclusion written(String rule, String citation) {
        if (granted != null) {
            return new Decision.Granted(granted);
        }
        return open
                ? new Decision.Undetermined(findings(Outcome.UNDETERMINED, Status.UNDETERMINED))
                : new Decision.NotGranted(findings(Outcome.NOT_MET, Status.NOT_MET));
    }

    /** Those of the lowest predicate first: it is the nearest. */
    private List<id.zonaintegritas.model.Finding> findings(Outcome outcome, Status status) {
        return outcomes.stream()
                .filter(o -> o.outcome() == outcome)
                .map(o -> unit().writtenOutcome(o))
                .map(o -> ((PredicateOutcome) o).findings(status))
                .flatMap(List::stream)
                .toList();
    }
}
