package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** The survey indexes that the units reached. */
public final class IndexAnswers implements Given {

    private final SurveyQuestion question;
    private final String pointer;
    private final @Nullable Index[] indexes;
    private final int readings;

    /**
     * The answers to a question.
     *
     * @param indexes an index, or null where the question is not answered, for each unit
     * @param readings the readings that the question rests on, a bit each
     */
    public IndexAnswers(SurveyQuestion question, @Nullable Index[] indexes, int readings) {
        this.question = requireNonNull(question, "question");
        this.pointer = "/answers/" + question.id();
        this.indexes = indexes.clone();
        this.readings = readings;
    }

    public SurveyQuestion question() {
        return question;
    }

    /** Every index earns its share of the top of the scale. */
    public Scores shareOfScale() {
        @Nullable Value[] values = new Value[indexes.length];
        for (int unit = 0; unit < values.length; unit++) {
            Index index = indexes[unit];
            if (index != null) {
                values[unit] = Value.known(index.value().dividedBy(question.highest()), readings);
            }
        }
        Rational lowest = question.lowest().dividedBy(question.highest());
        return new Scores(question, lowest, Rational.ONE, indexes, values, readings);
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
