package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.words;
import static id.zonaintegritas.rules.internal.document.Quoted.shortened;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edition takes for an answer or a fact, in the words of a message. */
final class Expected {

    private Expected() {}

    static Title answer(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return oneOf(letters(choice));
        }
        if (question instanceof RatioQuestion ratio) {
            return words(
                    "expected.counts",
                    ratio.counts().stream().map(Count::name).collect(joining(", ")));
        }
        SurveyQuestion survey = (SurveyQuestion) question;
        return range(survey.lowest(), survey.highest());
    }

    static Title value(FactDefinition fact) {
        return switch (fact.kind()) {
            case GRADE -> oneOf(fact.ladder());
            case TRUTH -> words("expected.truth");
            case DATE -> words("expected.date");
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

    private static Title range(@Nullable Rational lowest, @Nullable Rational highest) {
        return words(
                "expected.range",
                shown(lowest == null ? AssessmentCheck.LARGEST.negated() : lowest),
                shown(highest == null ? AssessmentCheck.LARGEST : highest));
    }

    static Title count() {
        return words("expected.count");
    }

    static Title oneOf(List<String> words) {
        return words("expected.oneOf", String.join(", ", words));
    }
}
