package id.zonaintegritas.rules.compare;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two or more evaluations side by side, such as those of the unit, of TPI and of a further
 * assessor, or of one year and the next.
 *
 * @param evaluations in the order given
 * @param scores of every node of the worksheet
 * @param changes from each evaluation to the next
 */
public record Comparison(List<Evaluation> evaluations, List<Scores> scores, List<Change> changes) {

    public Comparison {
        evaluations = List.copyOf(evaluations);
        scores = List.copyOf(scores);
        changes = List.copyOf(changes);
    }

    /**
     * The points of a node in each evaluation.
     *
     * @param each in the order of the evaluations; null where an edition has no such node
     */
    public record Scores(String id, Title title, List<@Nullable Score> each) {}

    /**
     * What is different from one evaluation to the next.
     *
     * @param differences in the order of the worksheet, facts behind answers
     * @param findings requirements that came out differently
     * @param predicates the ids of predicates that came out differently
     */
    public record Change(
            Evaluation from,
            Evaluation to,
            List<Difference> differences,
            List<FindingChange> findings,
            List<String> predicates) {}

    /**
     * A requirement that came out differently.
     *
     * @param from null if it was not asked
     * @param to null if it is not asked
     */
    public record FindingChange(
            String id, Title title, @Nullable Status from, @Nullable Status to) {}

    /**
     * Compares assessments.
     *
     * @param assessments two or more
     * @param evaluators the evaluator of each, such as {@code ZiVersions::evaluator}
     * @throws IllegalArgumentException if there are fewer than two
     * @throws AssessmentException if an assessment does not fit its edition
     */
    public static Comparison of(
            List<Assessment> assessments, Function<Assessment, ZiEvaluator> evaluators) {
        if (assessments.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two assessments");
        }
        List<Evaluation> evaluations =
                assessments.stream().map(a -> evaluators.apply(a).evaluate(a)).toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < evaluations.size(); i++) {
            changes.add(
                    new Changed(evaluations.get(i - 1), evaluations.get(i), evaluators).change());
        }
        return new Comparison(evaluations, scores(evaluations), changes);
    }

    private static List<Scores> scores(List<Evaluation> evaluations) {
        return evaluations.get(0).scores().stream()
                .map(
                        score ->
                                new Scores(
                                        score.id(),
                                        score.title(),
                                        evaluations.stream()
                                                .<@Nullable Score>map(e -> score(e, score.id()))
                                                .toList()))
                .toList();
    }

    private static @Nullable Score score(Evaluation evaluation, String id) {
        return evaluation.scores().stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
