package id.zonaintegritas.rules.facts;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Award;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.PredicateOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a unit meets one predicate. */
public final class Outcomes extends Concluded<Outcome> {

    private final Award award;
    private final Every requirements;
    private final Function<Workings, Outcome> outcome;
    private @Nullable List<Findings> inOrder;

    private Outcomes(Award award, Every requirements, Function<Workings, Outcome> outcome) {
        this.award = award;
        this.requirements = requirements;
        this.outcome = outcome;
    }

    /** The predicate is met where every requirement is met or waived. */
    public static Outcomes of(Award award, Every requirements) {
        return new Outcomes(award, requirements, requirements::outcome);
    }

    /** An outcome that a case states, without the findings it came from. */
    public static Outcomes stated(Award award, Outcome outcome) {
        return new Outcomes(award, new Every(List.of()), unit -> outcome);
    }

    public Predicate predicate() {
        return award.predicate();
    }

    Outcome outcome(Workings unit) {
        return requireNonNull(value(unit));
    }

    @Override
    Outcome workedOut(Workings unit) {
        return outcome.apply(unit);
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
    Conclusion about(Workings unit, Writing writing) {
        List<Finding> findings = new ArrayList<>(requirements.count());
        for (Findings part : inOrder()) {
            if (unit.written(part) instanceof Finding finding) {
                findings.add(finding);
            }
        }
        return new PredicateOutcome(
                award.predicate(),
                award.title(),
                outcome(unit),
                List.copyOf(findings),
                writing.citation());
    }

    private List<Findings> inOrder() {
        // Places are given when everything is concluded. Any thread may be the first to ask: all
        // of them make the same list.
        List<Findings> known = inOrder;
        if (known == null) {
            known = requirements.parts().stream().sorted(comparingInt(Findings::place)).toList();
            inOrder = known;
        }
        return known;
    }
}
