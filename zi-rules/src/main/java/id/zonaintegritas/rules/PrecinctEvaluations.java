package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.contracts.AssessmentProblems;
import id.zonaintegritas.rules.internal.contracts.PrecinctCheck;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The way from the assessment of a precinct to its evaluation: first its units, then itself. */
final class PrecinctEvaluations {

    private PrecinctEvaluations() {}

    /**
     * Evaluates each unit by its own version of the regulation, and the precinct by the newest of
     * these.
     *
     * @param evaluators of a unit
     * @throws AssessmentException with every problem of the precinct and its units
     */
    static PrecinctEvaluation evaluate(
            PrecinctAssessment precinct, Function<Assessment, ZiEvaluator> evaluators) {
        List<ZiEvaluator> used = new ArrayList<>();
        List<Evaluation> units = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < precinct.units().size(); i++) {
            Assessment unit = precinct.units().get(i);
            try {
                ZiEvaluator evaluator = evaluators.apply(unit);
                used.add(evaluator);
                units.add(evaluator.evaluate(unit));
            } catch (AssessmentException invalid) {
                String at = PrecinctCheck.unit(i);
                invalid.problems()
                        .forEach(p -> problems.add(new Problem(at + p.at(), p.what(), p.cause())));
            }
        }
        ZiEvaluator newest =
                used.stream()
                        .max(Comparator.comparing(evaluator -> evaluator.edition().from()))
                        .orElse(null);
        if (newest == null || !problems.isEmpty()) {
            throw notValid(precinct, problems);
        }
        PrecinctCheck check = new PrecinctCheck(newest.edition().loaded());
        AssessmentProblems own = check.problems();
        check.check(precinct, own);
        own.throwIfAny(called(precinct));
        return newest.decide(precinct, units);
    }

    private static AssessmentException notValid(
            PrecinctAssessment precinct, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        if (precinct.units().isEmpty()) {
            Remark none = AssessmentProblems.say("units.none");
            all.add(new Problem("/units", none.what(), none.maybe()));
        }
        return AssessmentProblems.refusal(called(precinct), all, Remark.NONE);
    }

    private static Title called(PrecinctAssessment precinct) {
        return AssessmentProblems.words("precinct.named", precinct.precinct().id());
    }
}
