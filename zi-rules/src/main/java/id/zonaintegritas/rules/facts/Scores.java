package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The score of one question. Where there is none, the mean of its indicator leaves it out. */
public final class Scores extends Concluded<Scores.Scored> {

    /**
     * What a unit scores. Written down with it, since units that answer the same share it.
     *
     * @param value null if the question is left out
     */
    record Scored(QuestionScore written, boolean isAnswered, @Nullable Value value) {

        static Scored of(
                Question question,
                @Nullable AnswerValue answer,
                boolean isAnswered,
                @Nullable Value value) {
            return new Scored(
                    new QuestionScore(
                            Scores.id(question),
                            question.id(),
                            question.title(),
                            answer,
                            value == null ? null : value.lowest(),
                            value == null ? null : value.highest()),
                    isAnswered,
                    value);
        }
    }

    private final String id;
    private final Question question;
    private final Rational lowest;
    private final Rational highest;
    private final int readings;
    private final Function<Workings, Scored> score;

    /**
     * The score of a question.
     *
     * @param lowest no answer earns less
     * @param highest no answer earns more
     * @param readings the readings that the question rests on, a bit each
     */
    Scores(
            Question question,
            Rational lowest,
            Rational highest,
            int readings,
            Function<Workings, Scored> score) {
        this.id = id(question);
        this.question = question;
        this.lowest = lowest;
        this.highest = highest;
        this.readings = readings;
        this.score = score;
    }

    private static String id(Question question) {
        return question.id() + ".score";
    }

    /** The id of the indicator or result that the question belongs to. */
    public String indicator() {
        return question.indicator();
    }

    /** The same score, and where the question is not answered the one that the reading says. */
    public Scores orElse(Reading unanswered) {
        if (unanswered.row().leavesOut()) {
            return this;
        }
        Value said = Value.said(unanswered, readings);
        Scored unstated = Scored.of(question, null, false, said);
        return new Scores(
                question,
                lowest,
                highest,
                readings,
                unit -> {
                    Scored scored = score.apply(unit);
                    if (scored.isAnswered()) {
                        return scored;
                    }
                    AnswerValue incomplete = scored.written().answer();
                    return incomplete == null
                            ? unstated
                            : Scored.of(question, incomplete, false, said);
                });
    }

    /** Whether a unit answered the question. */
    public boolean isAnswered(Workings unit) {
        return scored(unit).isAnswered();
    }

    @Nullable Value score(Workings unit) {
        return scored(unit).value();
    }

    private Scored scored(Workings unit) {
        return requireNonNull(value(unit));
    }

    @Override
    Scored workedOut(Workings unit) {
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
        return scored(unit).written();
    }
}
