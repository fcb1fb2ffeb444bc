package id.zonaintegritas.rules.internal.report;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Conclusion.Ratio;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.Band;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.report.Shortfall.Next;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the next better answer to a question: the option that scores least more, one further thing
 * counted, a tenth of an index, or the next band of its scale. Where the present score comes about
 * in another way than by the row of the question, it finds none.
 */
final class NextAnswer {

    private static final Rational TENTH = Rational.of(1, 10);

    private final Rational score;
    private final @Nullable Rational points;

    /**
     * @param score what the present answer earns at most
     * @param points what a full score adds to the points, or null if that is not known
     */
    private NextAnswer(Rational score, @Nullable Rational points) {
        this.score = score;
        this.points = points;
    }

    /**
     * The next better answer, or null if none is known.
     *
     * @param ratio what was concluded about the counts of the question, or null
     * @param points what a full score adds to the points, or null if that is not known
     */
    public static @Nullable Next of(
            Question question,
            QuestionScore concluded,
            @Nullable Ratio ratio,
            @Nullable Rational points) {
        Rational highest = concluded.highest();
        NextAnswer next = new NextAnswer(highest == null ? Rational.ZERO : highest, points);
        if (question instanceof ChoiceQuestion choice) {
            return next.option(choice).orElse(null);
        }
        if (question instanceof RatioQuestion counts) {
            return concluded.answer() instanceof AnswerValue.Counts stated && ratio != null
                    ? next.count(counts, stated, ratio)
                    : null;
        }
        return concluded.answer() instanceof AnswerValue.Index stated
                ? next.index((SurveyQuestion) question, stated.value())
                : null;
    }

    private @Nullable Rational gained(Rational better) {
        return points == null ? null : better.minus(score).times(points);
    }

    private Optional<Next> option(ChoiceQuestion question) {
        return question.options().stream()
                .filter(o -> o.score().compareTo(score) > 0)
                .min(comparing(Option::score))
                .map(o -> new Next.Letter(o.letter(), o.criterion(), gained(o.score())));
    }

    private @Nullable Next count(
            RatioQuestion question, AnswerValue.Counts stated, Ratio concluded) {
        Long numerator = concluded.numerator();
        Long denominator = concluded.denominator();
        List<Count> counted = question.counts(Count.Role.NUMERATOR);
        if (question.formula() == Formula.OWN
                || numerator == null
                || denominator == null
                || denominator <= 0
                || counted.isEmpty()) {
            return null;
        }
        Rational explained =
                Rational.of(numerator, denominator).max(question.lowest()).min(question.highest());
        Count count = counted.get(0);
        Long from = stated.values().get(count.name());
        long least = floor(score.times(Rational.of(denominator))) + 1;
        Rational better = Rational.of(least, denominator).min(question.highest());
        if (from == null || !explained.equals(score) || better.compareTo(score) <= 0) {
            return null;
        }
        long more = least - numerator;
        long to = question.formula() == Formula.FALL ? from - more : from + more;
        return new Next.Counted(count.title(), from, to, gained(better));
    }

    private static long floor(Rational value) {
        long near = new BigInteger(value.toDecimal(0)).longValue();
        return Rational.of(near).compareTo(value) > 0 ? near - 1 : near;
    }

    private @Nullable Next index(SurveyQuestion question, Rational from) {
        if (!question.bands().isEmpty()) {
            return band(question, from);
        }
        boolean falls = question.lowerIsBetter();
        Rational best = falls ? question.lowest() : question.highest();
        Rational worst = falls ? question.highest() : Rational.ZERO;
        Rational to = falls ? from.minus(TENTH).max(best) : from.plus(TENTH).min(best);
        boolean straight = score.equals(from.minus(worst).dividedBy(best.minus(worst)));
        return !straight || to.equals(from)
                ? null
                : new Next.Index(from, to, gained(to.minus(worst).dividedBy(best.minus(worst))));
    }

    /** The nearest band that scores more; of one that lies below, where it ends is not in it. */
    private @Nullable Next band(SurveyQuestion question, Rational from) {
        Comparator<Band> nearest = comparing(b -> distance(b.from(), from));
        return question.bands().stream()
                .filter(b -> b.score().compareTo(score) > 0)
                .min(nearest)
                .map(b -> new Next.Index(from, b.from(), gained(b.score())))
                .orElse(null);
    }

    private static Rational distance(Rational one, Rational other) {
        Rational difference = one.minus(other);
        return difference.signum() < 0 ? difference.negated() : difference;
    }
}
