package id.zonaintegritas.examples;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.PredicateOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The predicate that a unit is asked to reach; a higher one will do.
 *
 * @param asked null if none is
 */
record Goal(@Nullable Predicate asked) {

    ExitCode judge(Evaluation evaluation) {
        Predicate lowest = asked;
        if (lowest == null) {
            return ExitCode.DONE;
        }
        List<Outcome> outcomes =
                evaluation.predicates().stream()
                        .filter(p -> p.predicate().compareTo(lowest) >= 0)
                        .map(PredicateOutcome::outcome)
                        .toList();
        return outcomes.contains(Outcome.MET)
                ? ExitCode.DONE
                : outcomes.contains(Outcome.UNDETERMINED)
                        ? ExitCode.UNDETERMINED
                        : ExitCode.NOT_REACHED;
    }
}
