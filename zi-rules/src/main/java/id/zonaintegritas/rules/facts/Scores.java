package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The scores of one question. Where there is none, the mean of its indicator leaves it out. */
public final class Scores extends Concluded {

    private final String id;
    private final Question question;
    private final Rational lowest;
    private final Rational highest;
    private final @Nullable AnswerValue[] answers;
    private final @Nullable Value[] values;
    private final int readings;
    private final IntPredicate answered;

    Scores(
            Question question,
            Rational lowest,
            Rational highest,
            @Nullable AnswerValue[] answers,
            @Nullable Value[] values,
            int readings) {
        this(question, lowest, highest, answers, values, readings, unit -> values[unit] != null);
    }

    Scores(
            Question question,
            Rational lowest,
            Rational highest,
            @Nullable AnswerValue[] answers,
            @Nullable Value[] values,
            int readings,
            IntPredicate answered) {
        this.id = question.id() + ".score";
        this.question = question;
        this.lowest = lowest;
        this.highest = highest;
        this.answers = answers;
        this.values = values;
        this.readings = readings;
        this.answered = answered;
    }

    /** The id of the indicator or result that the question belongs to. */
    public String indicator() {
        return question.indicator();
    }

    /** The same scores, and where a question is not answered the one that the reading says. */
    public Scores orElse(Reading unanswered) {
        if (unanswered.row().leavesOut()) {
            return this;
        }
        Value said = Value.said(unanswered, readings);
        @Nullable Value[] all = values.clone();
        for (int unit = 0; unit < all.length; unit++) {
            if (!answered.test(unit)) {
                all[unit] = said;
            }
        }
        return new Scores(question, lowest, highest, answers, all, readings, answered);
    }

    /** Whether a unit answered the question. */
    public boolean isAnswered(int unit) {
        return answered.test(unit);
    }

    @Nullable Value value(int unit) {
        return values[unit];
    }

    int units() {
        return values.length;
    }

    Rational lowest() {
        return lowest;
    }

    Rational highest() {
        return highest;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String subject() {
        return question.id();
    }

    @Override
    public String citation() {
        return question.citation();
    }

    @Override
    public Conclusion about(int unit, Writing writing) {
        Value value = values[unit];
        return new Conclusion.QuestionScore(
                id,
                question.id(),
                question.title(),
                answers[unit],
                value == null ? null : value.lowest(),
                value == null ? null : value.highest());
    }
}
