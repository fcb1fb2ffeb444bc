package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that the units chose for one question. */
public final class ChoiceAnswers implements Given {

    private final ChoiceQuestion question;
    private final List<@Nullable Option> chosen;
    private final int readings;

    /**
     * @param chosen an option, or null where the question is not answered, for each unit
     * @param readings the readings that the question rests on, a bit each
     */
    public ChoiceAnswers(ChoiceQuestion question, List<@Nullable Option> chosen, int readings) {
        this.question = requireNonNull(question, "question");
        this.chosen = Collections.unmodifiableList(chosen);
        this.readings = readings;
    }

    public ChoiceQuestion question() {
        return question;
    }

    /** Every answer earns the score of its option. */
    public Scores scores() {
        Value[] values = new Value[chosen.size()];
        AnswerValue[] answers = new AnswerValue[chosen.size()];
        for (int unit = 0; unit < values.length; unit++) {
            Option option = chosen.get(unit);
            if (option != null) {
                values[unit] = Value.known(option.score(), readings);
                answers[unit] = new AnswerValue.Choice(option.letter());
            }
        }
        List<Rational> scores = question.options().stream().map(Option::score).toList();
        return new Scores(
                question,
                scores.stream().min(Comparator.naturalOrder()).orElseThrow(),
                scores.stream().max(Comparator.naturalOrder()).orElseThrow(),
                answers,
                values,
                readings);
    }

    @Override
    public String pointer() {
        return "/answers/" + question.id();
    }
}
