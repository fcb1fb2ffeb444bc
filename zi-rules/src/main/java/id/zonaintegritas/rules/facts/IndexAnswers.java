package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.facts.Scores.Scored;

/** The survey index that a unit reaches. */
public final class IndexAnswers implements Given {

    private final SurveyQuestion question;
    private final String pointer;
    private final int readings;

    /**
     * The answers to a question.
     *
     * @param readings the readings that the question rests on, a bit each
     */
    public IndexAnswers(SurveyQuestion question, int readings) {
        this.question = requireNonNull(question, "question");
        this.pointer = "/answers/" + question.id();
        this.readings = readings;
    }

    public SurveyQuestion question() {
        return question;
    }

    /** Every index earns its share of the top of the scale. */
    public Scores shareOfScale() {
        Rational lowest = question.lowest().dividedBy(question.highest());
        return new Scores(question, lowest, Rational.ONE, readings, this::share);
    }

    private Scored share(Workings unit) {
        Index index = (Index) unit.answer(question.id());
        return index == null
                ? Scored.of(question, null, false, null)
                : Scored.of(
                        question,
                        index,
                        true,
                        Value.known(index.value().dividedBy(question.highest()), readings));
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
