package id.zonaintegritas.rules.internal.inference;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    private volatile @Nullable RulesInForce precinctRules;

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
                        Collections.unmodifiableMap(rows.chosen()),
                        edition.folder().orElse(null),
                        edition.rows());
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

    /** Whether the readings make a part above its whole a problem of the assessment. */
    public boolean refusesPartAboveWhole() {
        return rows.refusesPartAboveWhole();
    }

    /**
     * Decides about a precinct.
     *
     * @param units its units, evaluated
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public PrecinctEvaluation of(PrecinctAssessment precinct, List<Evaluation> units) {
        Workings workings =
                Inference.ofPrecinct(precinctRules(), stated(precinct), outcomes(units));
        return new PrecinctEvaluation(
                precinct,
                reference,
                workings.decision(),
                workings.predicates(),
                units,
                workings.trace());
    }

    /** What a precinct says of itself, as rules are given it. */
    private static Assessment stated(PrecinctAssessment precinct) {
        Unit itself =
                new Unit(precinct.precinct().id(), precinct.precinct().name(), null, null, null);
        return new Assessment(itself, null, null, null, Map.of(), precinct.facts());
    }

    /** What the units come to, by the id of the predicate. */
    private static Map<String, List<Outcome>> outcomes(List<Evaluation> units) {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (Evaluation unit : units) {
            for (PredicateOutcome predicate : unit.predicates()) {
                outcomes.computeIfAbsent(predicate.predicate(), p -> new ArrayList<>())
                        .add(predicate.outcome());
            }
        }
        return outcomes;
    }

    private RulesInForce precinctRules() {
        RulesInForce known = precinctRules;
        if (known == null) {
            known = RulesInForce.ofPrecincts(rows);
            precinctRules = known;
        }
        return known;
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
