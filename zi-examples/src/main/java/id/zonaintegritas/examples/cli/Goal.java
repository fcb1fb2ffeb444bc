package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.rules.Edition;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The predicate that a unit is asked to reach; a higher one will do.
 *
 * @param enough the ids of the predicate and of those above it; none if nothing is asked
 */
record Goal(List<String> enough) {

    static final Goal NONE = new Goal(List.of());

    /**
     * The goal to reach a predicate.
     *
     * @param asked its id, in either case, or null if nothing is asked
     * @throws ProgramException if the edition has no such predicate
     */
    static Goal of(Edition edition, @Nullable String asked, Locale locale) {
        if (asked == null) {
            return NONE;
        }
        List<String> known = edition.predicates().stream().map(Predicate::id).toList();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).equalsIgnoreCase(asked)) {
                return new Goal(known.subList(i, known.size()));
            }
        }
        throw new ProgramException(
                ExitCode.USAGE, Term.NO_PREDICATE.in(locale, asked, String.join(", ", known)));
    }

    ExitCode judge(Evaluation evaluation) {
        return judge(evaluation.predicates());
    }

    /**
     * @param predicates of a unit or a precinct
     */
    ExitCode judge(List<PredicateOutcome> predicates) {
        if (enough.isEmpty()) {
            return ExitCode.DONE;
        }
        List<Outcome> outcomes =
                predicates.stream()
                        .filter(p -> enough.contains(p.predicate()))
                        .map(PredicateOutcome::outcome)
                        .toList();
        return outcomes.contains(Outcome.MET)
                ? ExitCode.DONE
                : outcomes.contains(Outcome.UNDETERMINED)
                        ? ExitCode.UNDETERMINED
                        : ExitCode.NOT_REACHED;
    }
}
