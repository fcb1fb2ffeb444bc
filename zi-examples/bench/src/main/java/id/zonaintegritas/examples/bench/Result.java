package id.zonaintegritas.examples.bench;

import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import java.util.Map;

/**
 * What every contender must conclude about a unit.
 *
 * @param points by the id of the node, {@code TOTAL} included
 * @param findings by the id of the requirement; without those that the unit is not asked
 * @param predicates by the id of the predicate
 * @param decision the id of the predicate that is granted, otherwise {@code NOT_MET} or {@code
 *     UNDETERMINED}
 */
record Result(
        Map<String, Rational> points,
        Map<String, Status> findings,
        Map<String, Outcome> predicates,
        String decision) {

    static Result of(Evaluation evaluation) {
        return new Result(
                evaluation.scores().stream().collect(toMap(Score::id, Score::lowest)),
                evaluation.predicates().stream()
                        .flatMap(predicate -> predicate.findings().stream())
                        .collect(toMap(Finding::id, Finding::status)),
                evaluation.predicates().stream()
                        .collect(toMap(PredicateOutcome::predicate, PredicateOutcome::outcome)),
                decision(evaluation.decision()));
    }

    private static String decision(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return granted.predicate();
        }
        return (decision instanceof Decision.Undetermined ? Outcome.UNDETERMINED : Outcome.NOT_MET)
                .name();
    }
}
