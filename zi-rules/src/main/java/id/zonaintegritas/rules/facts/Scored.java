package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What one question scores.
 *
 * @param value null if the question is left out
 * @param leftOutBy the interpretations by which it is left out
 */
record Scored(
        PlannedQuestion question, QuestionScore written, @Nullable Value value, Readings leftOutBy)
        implements Settled {

    /**
     * A score.
     *
     * @param given where it has no bound, it lies between 0 and 1
     */
    static Scored of(
            PlannedQuestion question, @Nullable AnswerValue answer, @Nullable Value given) {
        Value value = given == null ? null : given.orBetween(Rational.ZERO, Rational.ONE);
        return new Scored(
                question,
                new QuestionScore(
                        question.scoreId(),
                        question.id(),
                        question.question().title(),
                        answer,
                        value == null ? null : value.lowest(),
                        value == null ? null : value.highest()),
                value,
                Readings.NONE);
    }

    /** The same score, which rests on these readings too. */
    Scored restingOn(Readings readings) {
        return value == null
                ? new Scored(question, written, null, leftOutBy.with(readings))
                : new Scored(question, written, value.with(readings), leftOutBy);
    }

    @Override
    public Readings readings() {
        return value == null ? Readings.NONE : value.readings();
    }

    @Override
    public String citation() {
        return question.question().citation();
    }

    @Override
    public QuestionScore written(String rule, String citation) {
        return written;
    }
}
