package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Finds what an assessor could lower: the answers of a unit, each step by step to its worst. */
final class Drops {

    private static final Rational HUNDREDTH = Rational.parse("0.01");

    private final Evaluation evaluation;
    private final List<Lever> drops = new ArrayList<>();

    private Drops(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Levers whose steps go down: a level, one thing counted, a hundredth of an index. */
    static List<Lever> of(Edition edition, Evaluation evaluation) {
        Drops all = new Drops(evaluation);
        for (Question question : edition.questions()) {
            AnswerValue given = evaluation.assessment().answers().get(question.id());
            if (question instanceof ChoiceQuestion choice && given instanceof Choice chosen) {
                List<String> letters = Levers.letters(choice);
                int from = letters.indexOf(chosen.option());
                all.add(question, given, from, step -> new Choice(letters.get(from - (int) step)));
            } else if (question instanceof SurveyQuestion survey && given instanceof Index index) {
                all.survey(survey, index);
            } else if (question instanceof RatioQuestion ratio && given instanceof Counts counts) {
                all.ratio(ratio, counts);
            }
        }
        return all.drops;
    }

    private void survey(SurveyQuestion survey, Index index) {
        Rational step = survey.lowerIsBetter() ? HUNDREDTH : HUNDREDTH.negated();
        Rational worst = survey.lowerIsBetter() ? survey.highest() : survey.lowest();
        Rational steps = worst.minus(index.value()).dividedBy(step);
        add(
                survey,
                index,
                steps.numerator().divide(steps.denominator()).longValueExact(),
                n ->
                        new Index(
                                index.value().plus(step.times(Rational.of(n))),
                                index.respondents()));
    }

    private void ratio(RatioQuestion ratio, Counts counts) {
        Long number = counts.values().get(Levers.numerator(ratio));
        Long whole = whole(ratio);
        if (number == null || whole == null || ratio.formula() == Formula.OWN) {
            return;
        }
        boolean fall = ratio.formula() == Formula.FALL;
        add(
                ratio,
                counts,
                fall ? Math.max(1, whole) - number : number,
                n -> Levers.counted(ratio, counts, fall ? number + n : number - n));
    }

    private @Nullable Long whole(RatioQuestion question) {
        for (TraceStep step : evaluation.trace()) {
            if (step.concluded() instanceof Conclusion.Ratio ratio
                    && ratio.question().equals(question.id())) {
                return ratio.denominator();
            }
        }
        return null;
    }

    private void add(
            Question question, AnswerValue given, long steps, LongFunction<AnswerValue> answers) {
        if (steps > 0) {
            drops.add(
                    new Lever(
                            question,
                            Levers.id(question),
                            given,
                            steps,
                            answers,
                            Rational.ONE,
                            Map.of()));
        }
    }
}
