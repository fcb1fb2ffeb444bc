package id.zonaintegritas.model;

import java.util.List;

/**
 * Whether a unit meets a predicate, with the finding about each of its requirements in the order of
 * the regulation.
 *
 * @param predicate the id of the predicate
 */
public record PredicateOutcome(
        String predicate, Title title, Outcome outcome, List<Finding> findings, String citation)
        implements Conclusion {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.predicateOutcome(this);
    }

    @Override
    public boolean isOpen() {
        return outcome == Outcome.UNDETERMINED;
    }

    @Override
    public String id() {
        return predicate;
    }

    /** The findings with this status. */
    public List<Finding> findings(Status status) {
        return findings.stream().filter(f -> f.status() == status).toList();
    }
}
