package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The score of one question. Where there is none, the mean of its indicator leaves it out. */
public final class Scores extends Concluded<Value> {

    private final String id;
    private final Question question;
    private final Rational lowest;
    private final Rational highest;
    private final int readings;
    private final Function<Workings, @Nullable Value> score;
    private final Predicate<Workings> answered;

    Scores(
            Question question,
            Rational lowest,
            Rational highest,
            int readings,
            Function<Workings, @Nullable Value> score) {
        this(question, lowest, highest, readings, score, u -> u.answer(question.id()) != null);
    }

    Scores(
            Question question,
            Rational lowest,
            Rational highest,
            int readings,
            Function<Workings, @Nullable Value> score,
            Predicate<Workings> answered) {
        this.id = question.id() + ".score";
        this.question = question;
        this.lowest = lowest;
        this.highest = highest;
        this.readings = readings;
        this.score = score;
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
        return new Scores(
                question,
                lowest,
                highest,
                readings,
                unit -> answered.test(unit) ? score.apply(unit) : said,
                answered);
    }

    /** Whether a unit answered the question. */
    public boolean isAnswered(Workings unit) {
        return answered.test(unit);
    }

    @Override
    @Nullable Value workedOut(Workings unit) {
        return score.apply(unit);
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
    Conclusion about(Workings unit, Writing writing) {
        Value value = value(unit);
        return new Conclusion.QuestionScore(
                id,
                question.id(),
                question.title(),
                unit.answer(question.id()),
                value == null ? null : value.lowest(),
                value == null ? null : value.highest());
    }
}
