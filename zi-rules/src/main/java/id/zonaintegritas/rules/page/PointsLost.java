package id.zonaintegritas.rules.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points that a unit does not have.
 *
 * @param id of a question, or of a node of which no question says how it earns its points
 * @param question null for a node
 * @param score of the question, or null for a node
 * @param points how many are missing
 */
record PointsLost(
        String id,
        Title title,
        @Nullable Question question,
        @Nullable QuestionScore score,
        Rational points) {

    /** A better answer, and what it would add. */
    record Better(Option option, Rational points) {}

    /** The largest loss first, then in the order of the worksheet. */
    static List<PointsLost> of(Edition edition, Evaluation evaluation) {
        Map<String, QuestionScore> scores = new LinkedHashMap<>();
        evaluation
                .trace()
                .forEach(
                        step -> {
                            if (step.concluded() instanceof QuestionScore score) {
                                scores.put(score.question(), score);
                            }
                        });
        Map<String, Score> points =
                evaluation.scores().stream().collect(toMap(Score::id, score -> score));
        Map<String, List<Question>> questions =
                edition.questions().stream().collect(groupingBy(Question::indicator));
        List<PointsLost> lost = new ArrayList<>();
        for (Node node : edition.nodes()) {
            Score score = points.get(node.id());
            if (score != null && node.hasQuestions()) {
                lost.addAll(of(node, score, questions.getOrDefault(node.id(), List.of()), scores));
            }
        }
        lost.removeIf(loss -> loss.points().signum() <= 0);
        lost.sort(comparing(PointsLost::points).reversed());
        return lost;
    }

    private static List<PointsLost> of(
            Node node, Score points, List<Question> questions, Map<String, QuestionScore> scores) {
        Rational weights = Rational.ZERO;
        for (Question question : questions) {
            weights = counts(scores.get(question.id())) ? weights.plus(question.weight()) : weights;
        }
        List<PointsLost> lost = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Question question : questions) {
            QuestionScore score = scores.get(question.id());
            if (score != null && score.lowest() != null) {
                Rational worth = node.weight().times(question.weight()).dividedBy(weights);
                Rational missing = worth.times(Rational.ONE.minus(score.lowest()));
                lost.add(new PointsLost(question.id(), question.title(), question, score, missing));
                sum = sum.plus(missing);
            }
        }
        Rational all = node.weight().minus(points.lowest());
        return sum.equals(all)
                ? lost
                : new ArrayList<>(
                        List.of(new PointsLost(node.id(), node.title(), null, null, all)));
    }

    private static boolean counts(@Nullable QuestionScore score) {
        return score != null && score.lowest() != null;
    }

    /** Whether an answer that is still missing may bring the points. */
    boolean isOpen() {
        return score != null && score.answer() == null;
    }

    /** The next better option of a question with options, if it was answered. */
    Optional<Better> better() {
        if (!(question instanceof ChoiceQuestion choice) || score == null) {
            return Optional.empty();
        }
        Rational now = score.lowest();
        if (now == null || now.equals(Rational.ONE)) {
            return Optional.empty();
        }
        Rational worth = points.dividedBy(Rational.ONE.minus(now));
        return choice.options().stream()
                .filter(option -> option.score().compareTo(now) > 0)
                .min(comparing(Option::score))
                .map(o -> new Better(o, worth.times(o.score().minus(now))));
    }
}
