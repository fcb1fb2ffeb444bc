package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.AssessmentProblems.shortened;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edition takes for an answer or a fact, in the words of a message. */
final class Expected {

    private Expected() {}

    static String answer(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return "one of " + String.join(", ", letters(choice));
        }
        if (question instanceof RatioQuestion ratio) {
            return "the counts " + ratio.counts().stream().map(Count::name).collect(joining(", "));
        }
        SurveyQuestion survey = (SurveyQuestion) question;
        return range(survey.lowest(), survey.highest());
    }

    static String value(FactDefinition fact) {
        return switch (fact.kind()) {
            case GRADE -> "one of " + String.join(", ", fact.ladder());
            case TRUTH -> "true or false";
            case NUMBER -> range(fact.lowest(), fact.highest());
        };
    }

    static List<String> letters(ChoiceQuestion question) {
        return question.options().stream().map(Option::letter).toList();
    }

    /** A number with all its decimals: rounded, 4.0000001 would not seem to be above 4. */
    static String shown(Rational number) {
        return shortened(number.toDecimal(TreeValues.MOST_DIGITS));
    }

    private static String range(@Nullable Rational lowest, @Nullable Rational highest) {
        return "a number from "
                + shown(lowest == null ? AssessmentCheck.LARGEST.negated() : lowest)
                + " to "
                + shown(highest == null ? AssessmentCheck.LARGEST : highest);
    }
}
