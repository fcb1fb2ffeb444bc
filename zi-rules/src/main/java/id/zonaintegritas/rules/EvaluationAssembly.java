package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Scores;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a derivation says about each of its units. Not for more than one thread. */
final class EvaluationAssembly {

    private final RowsInForce rows;
    private final EditionReference edition;
    private final TraceWriting writing;
    private final int[] scorePlaces;
    private final List<Scores> questions = new ArrayList<>();

    EvaluationAssembly(RowsInForce rows, EditionReference edition, Derivation derivation) {
        this.rows = rows;
        this.edition = edition;
        this.writing = new TraceWriting(rows, derivation);
        List<Derivation.Step> steps = derivation.steps();
        for (Derivation.Step step : steps) {
            if (step.concluded() instanceof Scores scores) {
                questions.add(scores);
            }
        }
        this.scorePlaces = steps.stream().mapToInt(s -> rows.place(s.concluded().id())).toArray();
    }

    Evaluation evaluation(int index, Unit unit) {
        List<TraceStep> trace = writing.trace(index);
        List<Warning> warnings = new ArrayList<>(0);
        List<PredicateOutcome> predicates = new ArrayList<>(2);
        Score[] scores = new Score[rows.nodes().size()];
        Decision decision = null;
        for (int i = 0; i < scorePlaces.length; i++) {
            Conclusion conclusion = writing.written(i);
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
                unit,
                isComplete(index),
                edition,
                requireNonNull(decision),
                List.copyOf(predicates),
                List.of(scores),
                List.copyOf(warnings),
                trace);
    }

    private boolean isComplete(int unit) {
        for (Scores question : questions) {
            if (!question.isAnswered(unit)) {
                return false;
            }
        }
        return true;
    }
}
