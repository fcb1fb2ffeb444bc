package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One step better than what is stated, or the same where it is the best. */
final class Improved {

    private static final Rational STEP = Rational.of(1, 100);

    private Improved() {}

    public static AnswerValue answer(Question question, AnswerValue given) {
        if (question instanceof ChoiceQuestion choice && given instanceof Choice chosen) {
            List<String> letters = choice.options().stream().map(Option::letter).toList();
            return new Choice(letters.get(Math.max(0, letters.indexOf(chosen.option()) - 1)));
        }
        if (question instanceof SurveyQuestion survey && given instanceof Index index) {
            return new Index(index.value().plus(STEP).min(survey.highest()));
        }
        return new Counts(counts((RatioQuestion) question, ((Counts) given).values()));
    }

    /** What 0 of 0 is worth is a matter of reading, so no improvement leads there. */
    private static Map<String, Long> counts(RatioQuestion ratio, Map<String, Long> given) {
        Map<String, Long> counts = new LinkedHashMap<>(given);
        String numerator = ratio.counts(Role.NUMERATOR).get(0).name();
        if (!ratio.numeratorOverZero()) {
            boolean counted = given.values().stream().anyMatch(count -> count > 0);
            counts.computeIfPresent(numerator, (n, count) -> counted ? count + 1 : count);
        } else if (given.getOrDefault(ratio.counts(Role.DENOMINATOR).get(0).name(), 0L) > 0) {
            counts.computeIfPresent(numerator, (n, count) -> Math.max(0, count - 1));
        }
        return counts;
    }

    public static FactValue fact(FactDefinition fact, FactValue given) {
        int up = fact.lowerIsBetter() ? -1 : 1;
        if (given instanceof Grade grade) {
            int place = fact.ladder().indexOf(grade.letter()) + up;
            int last = fact.ladder().size() - 1;
            return new Grade(fact.ladder().get(Math.max(0, Math.min(place, last))));
        }
        if (given instanceof Amount amount) {
            Rational better = amount.value().plus(Rational.of(up));
            Rational highest = fact.highest() == null ? better : fact.highest();
            Rational lowest = fact.lowest() == null ? better : fact.lowest();
            return new Amount(better.min(highest).max(lowest));
        }
        return given instanceof Day day
                ? new Day(day.date().plusDays(up))
                : new Truth(!fact.lowerIsBetter());
    }
}
