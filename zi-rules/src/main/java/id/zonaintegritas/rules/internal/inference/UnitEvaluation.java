package id.zonaintegritas.rules.internal.inference;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates units against an edition under some readings. Immutable and safe to share between
 * threads; an assessment must have been checked before.
 */
public final class UnitEvaluation {

    private final RowsInForce rows;
    private final EditionReference reference;
    private volatile @Nullable RulesInForce rules;

    /**
     * An edition under some readings.
     *
     * @param chosen the id of a reading by the id of its interpretation; the standard reading holds
     *     for the others
     */
    public UnitEvaluation(LoadedEdition edition, Map<String, String> chosen) {
        this.rows = new RowsInForce(edition, chosen);
        this.reference =
                new EditionReference(
                        edition.id(),
                        edition.title(),
                        edition.from(),
                        edition.amendedBy(),
                        edition.sha256(),
                        Collections.unmodifiableMap(rows.choices()),
                        Collections.unmodifiableMap(rows.chosen()));
    }

    /** The readings that are not the standard ones, by interpretation. */
    public Map<String, String> chosen() {
        return rows.chosen();
    }

    /**
     * Evaluates one unit.
     *
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public Evaluation of(Assessment assessment) {
        Workings workings = Inference.of(rules(), assessment);
        List<TraceStep> trace = workings.trace();
        return new Evaluation(
                assessment,
                workings.isComplete(),
                reference,
                workings.decision(),
                workings.predicates(),
                concluded(trace, Reservation.class),
                workings.scores(),
                concluded(trace, Warning.class),
                trace);
    }

    private static <T extends Conclusion> List<T> concluded(List<TraceStep> trace, Class<T> type) {
        List<T> concluded = new ArrayList<>(0);
        for (int i = 0; i < trace.size(); i++) {
            if (type.isInstance(trace.get(i).concluded())) {
                concluded.add(type.cast(trace.get(i).concluded()));
            }
        }
        return List.copyOf(concluded);
    }

    /** Made for the first unit; threads that are first together all make it. */
    private RulesInForce rules() {
        RulesInForce known = rules;
        if (known == null) {
            known = new RulesInForce(rows);
            rules = known;
        }
        return known;
    }
}
