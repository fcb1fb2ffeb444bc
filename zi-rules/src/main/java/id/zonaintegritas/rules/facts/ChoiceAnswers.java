package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.facts.Scores.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The option that a unit chooses for one question. */
public final class ChoiceAnswers implements Given {

    private final ChoiceQuestion question;
    private final String pointer;
    private final int readings;

    /**
     * The answers to a question.
     *
     * @param readings the readings that the question rests on, a bit each
     */
    public ChoiceAnswers(ChoiceQuestion question, int readings) {
        this.question = requireNonNull(question, "question");
        this.pointer = "/answers/" + question.id();
        this.readings = readings;
    }

    public ChoiceQuestion question() {
        return question;
    }

    /** Every answer earns the score of its option. */
    public Scores scores() {
        Map<String, Scored> byOption = new HashMap<>();
        for (Option option : question.options()) {
            Choice choice = new Choice(option.letter());
            Value earned = Value.known(option.score(), readings);
            byOption.put(option.letter(), Scored.of(question, choice, true, earned));
        }
        Scored unanswered = Scored.of(question, null, false, null);
        List<Rational> scores = question.options().stream().map(Option::score).sorted().toList();
        return new Scores(
                question,
                scores.get(0),
                scores.get(scores.size() - 1),
                readings,
                unit -> {
                    Choice chosen = (Choice) unit.answer(question.id());
                    return chosen == null
                            ? unanswered
                            : requireNonNull(byOption.get(chosen.option()), chosen.option());
                });
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
