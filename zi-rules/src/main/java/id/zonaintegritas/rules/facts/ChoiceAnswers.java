package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options that the units chose for one question. */
public final class ChoiceAnswers implements Given {

    private final ChoiceQuestion question;
    private final String pointer;
    private final @Nullable Choice[] chosen;
    private final int readings;

    /**
     * The answers to a question.
     *
     * @param chosen an option of the question, or null where it is not answered, for each unit
     * @param readings the readings that the question rests on, a bit each
     */
    public ChoiceAnswers(ChoiceQuestion question, @Nullable Choice[] chosen, int readings) {
        this.question = requireNonNull(question, "question");
        this.pointer = "/answers/" + question.id();
        this.chosen = chosen.clone();
        this.readings = readings;
    }

    public ChoiceQuestion question() {
        return question;
    }

    /** Every answer earns the score of its option. */
    public Scores scores() {
        Map<String, Value> worth = new HashMap<>();
        for (Option option : question.options()) {
            worth.put(option.letter(), Value.known(option.score(), readings));
        }
        @Nullable Value[] values = new Value[chosen.length];
        for (int unit = 0; unit < values.length; unit++) {
            Choice choice = chosen[unit];
            if (choice != null) {
                values[unit] = requireNonNull(worth.get(choice.option()), choice.option());
            }
        }
        List<Rational> scores = question.options().stream().map(Option::score).sorted().toList();
        return new Scores(
                question,
                scores.get(0),
                scores.get(scores.size() - 1),
                (@Nullable AnswerValue[]) chosen,
                values,
                readings);
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
