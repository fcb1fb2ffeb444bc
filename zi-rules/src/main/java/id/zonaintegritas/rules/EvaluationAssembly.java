package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Scores;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.List;

/** Makes evaluations by a derivation. Immutable and safe to share between threads. */
final class EvaluationAssembly {

    private final RowsInForce rows;
    private final EditionReference reference;
    private final Derivation derivation;
    private final int[] scorePlaces;
    private final List<Scores> questions = new ArrayList<>();

    EvaluationAssembly(RowsInForce rows, Derivation derivation) {
        this.rows = rows;
        Edition edition = rows.edition();
        this.reference =
                new EditionReference(
                        edition.id(),
                        edition.title(),
                        edition.amendedBy(),
                        edition.sha256(),
                        rows.choices());
        this.derivation = derivation;
        List<Step> steps = derivation.steps();
        for (Step step : steps) {
            if (step.concluded() instanceof Scores scores) {
                questions.add(scores);
            }
        }
        this.scorePlaces = steps.stream().mapToInt(s -> rows.place(s.concluded().id())).toArray();
    }

    /** The evaluation of a unit, whose assessment is valid for the edition. */
    Evaluation evaluation(Assessment assessment) {
        Workings workings = derivation.follow(assessment);
        List<Warning> warnings = new ArrayList<>(0);
        List<PredicateOutcome> predicates = new ArrayList<>(2);
        Score[] scores = new Score[rows.nodes().size()];
        Decision decision = null;
        for (int i = 0; i < scorePlaces.length; i++) {
            Conclusion conclusion = workings.written(i);
            if (conclusion instanceof Score score) {
                scores[scorePlaces[i]] = score;
            } else if (conclusion instanceof Warning warning) {
                warnings.add(warning);
            } else if (conclusion instanceof PredicateOutcome outcome) {
                predicates.add(outcome);
            } else if (conclusion instanceof Decision made) {
                decision = made;
            }
        }
        return new Evaluation(
                assessment.unit(),
                isComplete(workings),
                reference,
                requireNonNull(decision),
                List.copyOf(predicates),
                List.of(scores),
                List.copyOf(warnings),
                derivation.trace(workings));
    }

    private boolean isComplete(Workings unit) {
        for (Scores question : questions) {
            if (!question.isAnswered(unit)) {
                return false;
            }
        }
        return true;
    }
}
