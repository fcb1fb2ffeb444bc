package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import org.jspecify.annotations.Nullable;

/**
 * What one question scores.
 *
 * @param value null if the question is left out
 */
record Scored(PlannedQuestion question, QuestionScore written, @Nullable Value value)
        implements Settled {

    static Scored of(
            PlannedQuestion question, @Nullable AnswerValue answer, @Nullable Value value) {
        return new Scored(
                question,
                new QuestionScore(
                        question.scoreId(),
                        question.id(),
                        question.question().title(),
                        answer,
                        value == null ? null : value.lowest(),
                        value == null ? null : value.highest()),
                value);
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
