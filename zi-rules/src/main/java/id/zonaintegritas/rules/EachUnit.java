package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.function.Function;
import java.util.stream.Stream;

/** Evaluates many units, each for itself: one that is refused keeps none from its evaluation. */
record EachUnit(Function<Assessment, Evaluation> evaluator) {

    /** How many units a thread takes at a time. */
    static final int BATCH = 64;

    Stream<UnitResult> of(Stream<Assessment> assessments) {
        return Pipeline.inOrder(
                assessments, BATCH, batch -> batch.stream().map(this::result).toList());
    }

    /** Reads them too, on the threads that evaluate. */
    Stream<UnitResult> of(AssessmentReader reader, Stream<String> documents) {
        return Pipeline.inOrder(
                documents, BATCH, batch -> batch.stream().map(d -> result(reader, d)).toList());
    }

    private UnitResult result(AssessmentReader reader, String document) {
        try {
            return result(reader.read(document));
        } catch (AssessmentException invalid) {
            return new UnitResult.Refused(null, invalid);
        }
    }

    private UnitResult result(Assessment assessment) {
        try {
            return new UnitResult.Evaluated(evaluator.apply(assessment));
        } catch (AssessmentException | RulesException refused) {
            return new UnitResult.Refused(assessment.unit().id(), refused);
        }
    }
}
