package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The survey indexes that the units reached. */
public final class IndexAnswers implements Given {

    private final SurveyQuestion question;
    private final List<AnswerValue.@Nullable Index> indexes;
    private final int readings;

    /**
     * @param indexes an index, or null where the question is not answered, for each unit
     * @param readings the readings that the question rests on, a bit each
     */
    public IndexAnswers(
            SurveyQuestion question, List<AnswerValue.@Nullable Index> indexes, int readings) {
        this.question = requireNonNull(question, "question");
        this.indexes = Collections.unmodifiableList(indexes);
        this.readings = readings;
    }

    public SurveyQuestion question() {
        return question;
    }

    /** Every index earns its share of the top of the scale. */
    public Scores shareOfScale() {
        Value[] values = new Value[indexes.size()];
        AnswerValue[] answers = new AnswerValue[indexes.size()];
        for (int unit = 0; unit < values.length; unit++) {
            AnswerValue.Index index = indexes.get(unit);
            if (index != null) {
                values[unit] = Value.known(index.value().dividedBy(question.highest()), readings);
                answers[unit] = index;
            }
        }
        Rational lowest = question.lowest().dividedBy(question.highest());
        return new Scores(question, lowest, Rational.ONE, answers, values, readings);
    }

    @Override
    public String pointer() {
        return "/answers/" + question.id();
    }
}
