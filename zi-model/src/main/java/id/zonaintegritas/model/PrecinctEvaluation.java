package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The result for one precinct: the decision, the findings it rests on, and the evaluation of each
 * unit.
 *
 * @param assessment as given
 * @param edition the version by whose rows the precinct was decided; each unit names its own
 * @param predicates of the precinct, the lowest one first
 * @param units in the order in which they were given
 * @param trace the steps from the units' outcomes and the precinct's facts to the decision
 */
public record PrecinctEvaluation(
        PrecinctAssessment assessment,
        EditionReference edition,
        Decision decision,
        List<PredicateOutcome> predicates,
        List<Evaluation> units,
        List<TraceStep> trace) {

    public PrecinctEvaluation {
        requireNonNull(assessment, "assessment");
        requireNonNull(edition, "edition");
        requireNonNull(decision, "decision");
        predicates = List.copyOf(predicates);
        units = List.copyOf(units);
        trace = List.copyOf(trace);
    }

    /** The precinct, as given. */
    public Precinct precinct() {
        return assessment.precinct();
    }

    /**
     * The outcome of a predicate.
     *
     * @param id such as {@code WBK}
     * @throws IllegalArgumentException if precincts have no such predicate
     */
    public PredicateOutcome predicate(String id) {
        return predicates.stream()
                .filter(p -> p.predicate().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no predicate " + id));
    }
}
