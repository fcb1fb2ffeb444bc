package id.zonaintegritas.rules.internal.report;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Conclusion.Ratio;
import id.zonaintegritas.model.EditionRows;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the questions that keep the points of a finding down. */
final class Shortfalls {

    private final EditionRows rows;
    private final Grounds grounds;
    private final ScoresCompared compared;
    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, Optional<Rational>> shares = new HashMap<>();

    Shortfalls(Evaluation evaluation, Grounds grounds) {
        this.rows = evaluation.edition().rows();
        this.grounds = grounds;
        this.compared = new ScoresCompared(evaluation);
        evaluation.scores().forEach(score -> scores.put(score.id(), score));
    }

    /** The questions below a finding that earn less than they can; what costs most comes first. */
    public List<Shortfall> of(Finding finding) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (QuestionScore score : grounds.questions(about(finding))) {
            Rational highest = score.highest();
            Question question = rows.question(score.question()).orElse(null);
            if (question != null && highest != null && highest.compareTo(Rational.ONE) < 0) {
                shortfalls.add(shortfall(question, score, highest));
            }
        }
        shortfalls.sort(
                comparing((Shortfall s) -> s.lost() == null ? Rational.ZERO : s.lost()).reversed());
        return shortfalls;
    }

    /** What a finding compares; where each part counts by itself, the part that it shows. */
    private List<String> about(Finding finding) {
        List<Score> all = compared.of(finding);
        if (all.isEmpty()) {
            return List.of(finding.id());
        }
        List<Score> shown =
                all.stream().filter(s -> new Amount(s.lowest()).equals(finding.actual())).toList();
        Rational sum = all.stream().map(Score::lowest).reduce(Rational.ZERO, Rational::plus);
        boolean together = new Amount(sum).equals(finding.actual()) || shown.isEmpty();
        return (together ? all : shown).stream().map(Score::id).toList();
    }

    private Shortfall shortfall(Question question, QuestionScore score, Rational highest) {
        Rational share = share(question.indicator());
        Rational points = share == null ? null : share.times(question.weight());
        TraceStep ratio = grounds.step(question.id() + ".ratio");
        return new Shortfall(
                question,
                score.answer(),
                points == null ? null : Rational.ONE.minus(highest).times(points),
                NextAnswer.of(
                        question,
                        score,
                        ratio != null && ratio.concluded() instanceof Ratio r ? r : null,
                        points));
    }

    private @Nullable Rational share(String indicator) {
        return shares.computeIfAbsent(indicator, id -> Optional.ofNullable(counted(id)))
                .orElse(null);
    }

    /**
     * The points of a question that weighs 1, if the mean of its questions explains what the
     * indicator earns; null where rules say something else.
     */
    private @Nullable Rational counted(String indicator) {
        Node node = rows.node(indicator).orElse(null);
        Score points = scores.get(indicator);
        if (node == null || points == null || node.special()) {
            return null;
        }
        Rational weights = Rational.ZERO;
        Rational sum = Rational.ZERO;
        for (QuestionScore score : grounds.questions(List.of(indicator))) {
            Question question = rows.question(score.question()).orElse(null);
            Rational highest = score.highest();
            if (question != null && highest != null) {
                weights = weights.plus(question.weight());
                sum = sum.plus(highest.times(question.weight()));
            }
        }
        if (weights.signum() <= 0) {
            return null;
        }
        Rational share = node.weight().dividedBy(weights);
        return sum.times(share).equals(points.highest()) ? share : null;
    }
}
