package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.inference.Inference;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case states: about a unit, and what earlier rules concluded about it.
 *
 * @param edition the version that the case is about
 * @param readings the id of a reading by that of its interpretation
 * @param stated the JSON pointers of what the case speaks of; null there means not known
 * @param points by id of the node
 * @param figures by id of the figure
 * @param findings by id of the requirement
 * @param outcomes by id of the predicate
 * @param precinct null if the case is about a unit
 */
public record CaseGiven(
        LoadedEdition edition,
        Map<String, String> readings,
        Assessment assessment,
        Set<String> stated,
        Map<String, CaseNumber> points,
        Map<String, CaseNumber> figures,
        Map<String, Status> findings,
        Map<String, Outcome> outcomes,
        @Nullable CasePrecinct precinct) {

    CaseGiven about(LoadedEdition other) {
        return new CaseGiven(
                other, readings, assessment, stated, points, figures, findings, outcomes, precinct);
    }

    /** Runs the stage of a rule, and scoring before it if the case has answers to be scored. */
    public Workings run(RulesInForce rules, Stage stage) {
        if (precinct != null) {
            return Inference.run(
                    rules,
                    precinct.stated(),
                    precinct.units(),
                    precinct.pointers(),
                    stage == Stage.DECISION
                            ? List.of(Stage.REQUIREMENTS, Stage.DECISION)
                            : List.of(stage),
                    this::state);
        }
        boolean answered = stated.stream().anyMatch(pointer -> pointer.startsWith("/answers"));
        return Inference.run(
                rules,
                assessment,
                stated,
                answered && stage != Stage.SCORING ? List.of(Stage.SCORING, stage) : List.of(stage),
                this::state);
    }

    private void state(Workings workings) {
        points.forEach((id, p) -> workings.statePoints(id, p.lowest(), p.highest()));
        figures.forEach((id, f) -> workings.stateFigure(id, f.lowest(), f.highest()));
        findings.forEach(workings::stateFinding);
        outcomes.forEach(workings::stateOutcome);
    }
}
