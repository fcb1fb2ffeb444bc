package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What ratios score that cannot be divided, asked of the evaluator: the formulas of a worksheet
 * repeat its readings of the regulation, and have none of their own.
 *
 * @param zeroOfZero by question
 * @param someOfZero by question; only where that can be
 * @param unanswered what any question scores that is not answered
 */
record RatioScores(
        Map<String, Bounds> zeroOfZero, Map<String, Bounds> someOfZero, Bounds unanswered) {

    /** The lowest and the highest score. */
    record Bounds(Rational lowest, Rational highest) {}

    static RatioScores of(Edition edition) {
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        Map<String, Bounds> zero = new HashMap<>();
        Map<String, Bounds> some = new HashMap<>();
        for (Question question : edition.questions()) {
            if (question instanceof RatioQuestion ratio) {
                zero.put(ratio.id(), score(evaluator, ratio, counts(ratio, 0)));
                if (ratio.numeratorOverZero()) {
                    some.put(ratio.id(), score(evaluator, ratio, counts(ratio, 1)));
                }
            }
        }
        Question first = edition.questions().get(0);
        return new RatioScores(zero, some, score(evaluator, first, Map.of()));
    }

    private static Map<String, Long> counts(RatioQuestion ratio, long numerator) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : ratio.counts()) {
            if (count.role() != Role.INFORMATIVE) {
                counts.put(count.name(), count.role() == Role.NUMERATOR ? numerator : 0);
            }
        }
        return counts;
    }

    private static Bounds score(
            ZiEvaluator evaluator, Question question, Map<String, Long> counts) {
        Map<String, AnswerValue> answers =
                counts.isEmpty() ? Map.of() : Map.of(question.id(), new AnswerValue.Counts(counts));
        Assessment unit =
                new Assessment(
                        new Unit("unit", null, null, null, null),
                        null,
                        null,
                        null,
                        answers,
                        Map.of());
        for (TraceStep step : evaluator.evaluate(unit).trace()) {
            if (step.concluded() instanceof QuestionScore score
                    && score.question().equals(question.id())) {
                Rational lowest = score.lowest();
                Rational highest = score.highest();
                if (lowest != null && highest != null) {
                    return new Bounds(lowest, highest);
                }
            }
        }
        throw WorksheetException.of(question.id(), "write.ownRule");
    }
}
