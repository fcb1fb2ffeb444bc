package id.zonaintegritas.rules.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit loses points: every question below a full score, with the points that it costs. They
 * add up exactly to the distance between the total and a full worksheet.
 *
 * @param distance of the total to what the worksheet is worth, in points; where it is open, from
 *     the lowest that it can be
 * @param areas where most is lost first
 */
public record Losses(Rational distance, List<Area> areas) {

    /**
     * What is lost in an area of the worksheet, or in a result.
     *
     * @param id of the node, such as {@code A.I.4}
     * @param points how many
     * @param losses the largest first
     */
    public record Area(String id, Title title, Rational points, List<Loss> losses) {
        public Area {
            losses = List.copyOf(losses);
        }
    }

    /**
     * What one question costs.
     *
     * @param id of the question; of a node, where its points differ from what its parts bring
     * @param answer as given, or null
     * @param points the points that its indicator lacks because of it
     * @param citation the place in the regulation
     * @param rule the id of the rule that gave its score, or {@code open}
     */
    public record Loss(
            String id,
            Title title,
            @Nullable AnswerValue answer,
            Rational points,
            String citation,
            String rule) {}

    public Losses {
        areas = List.copyOf(areas);
    }

    /**
     * The losses of a unit.
     *
     * @param edition the one that it was evaluated with
     */
    public static Losses of(Evaluation evaluation, Edition edition) {
        return new Reckoning(evaluation, edition).losses();
    }

    /** All of them, the largest first whatever their area. */
    public List<Loss> largestFirst() {
        return areas.stream()
                .flatMap(area -> area.losses().stream())
                .sorted(comparing(Loss::points).reversed())
                .toList();
    }

    private static final class Reckoning {

        private final Evaluation evaluation;
        private final Map<String, Node> nodes;
        private final Map<String, List<Question>> questions;
        private final Map<String, Score> scores;
        private final Map<String, TraceStep> answers = new LinkedHashMap<>();
        private final Map<Node, List<Loss>> lost = new LinkedHashMap<>();

        Reckoning(Evaluation evaluation, Edition edition) {
            this.evaluation = evaluation;
            this.nodes =
                    edition.nodes().stream()
                            .collect(toMap(Node::id, n -> n, (a, b) -> a, LinkedHashMap::new));
            this.questions = edition.questions().stream().collect(groupingBy(Question::indicator));
            this.scores = evaluation.scores().stream().collect(toMap(Score::id, s -> s));
            for (TraceStep step : evaluation.trace()) {
                if (step.concluded() instanceof QuestionScore score) {
                    answers.put(score.question(), step);
                }
            }
        }

        Losses losses() {
            Rational distance = Rational.ZERO;
            for (Node node : nodes.values()) {
                if (node.hasQuestions()) {
                    ofQuestions(node);
                } else {
                    ofItsOwn(node, missing(node).minus(missingInParts(node)));
                }
                distance = node.parent() == null ? distance.plus(missing(node)) : distance;
            }
            List<Area> areas = new ArrayList<>();
            lost.forEach((area, losses) -> areas.add(area(area, losses)));
            areas.sort(comparing(Area::points).reversed());
            return new Losses(distance, areas);
        }

        private static Area area(Node node, List<Loss> losses) {
            return new Area(
                    node.id(),
                    node.title(),
                    losses.stream().map(Loss::points).reduce(Rational.ZERO, Rational::plus),
                    losses.stream().sorted(comparing(Loss::points).reversed()).toList());
        }

        private Rational missing(Node node) {
            Score score = score(node);
            return score.weight().minus(score.lowest());
        }

        private Score score(Node node) {
            Score score = scores.get(node.id());
            return score == null ? evaluation.score(node.id()) : score;
        }

        private Rational missingInParts(Node node) {
            return nodes.values().stream()
                    .filter(part -> node.id().equals(part.parent()))
                    .map(this::missing)
                    .reduce(Rational.ZERO, Rational::plus);
        }

        /** What an indicator lacks is shared out by how far each question is below a full score. */
        private void ofQuestions(Node node) {
            Rational all = Rational.ZERO;
            for (Question question : questions.getOrDefault(node.id(), List.of())) {
                all = all.plus(shortfall(question));
            }
            Rational missing = missing(node);
            if (all.signum() == 0) {
                ofItsOwn(node, missing);
                return;
            }
            for (Question question : questions.getOrDefault(node.id(), List.of())) {
                Rational points = missing.times(shortfall(question)).dividedBy(all);
                TraceStep step = answers.get(question.id());
                if (step != null && points.signum() != 0) {
                    add(
                            node,
                            new Loss(
                                    question.id(),
                                    question.title(),
                                    evaluation.assessment().answers().get(question.id()),
                                    points,
                                    question.citation(),
                                    step.rule()));
                }
            }
        }

        private Rational shortfall(Question question) {
            TraceStep step = answers.get(question.id());
            return step != null
                            && step.concluded() instanceof QuestionScore score
                            && score.lowest() != null
                    ? Rational.ONE.minus(score.lowest()).times(question.weight())
                    : Rational.ZERO;
        }

        private void ofItsOwn(Node node, Rational points) {
            if (points.signum() != 0) {
                add(
                        node,
                        new Loss(
                                node.id(),
                                node.title(),
                                null,
                                points,
                                node.citation(),
                                score(node).rule()));
            }
        }

        private void add(Node node, Loss loss) {
            lost.computeIfAbsent(area(node), n -> new ArrayList<>()).add(loss);
        }

        /** The area above, or the aspect of a result. */
        private Node area(Node node) {
            Node above = node;
            while (above.kind() != NodeKind.AREA && above.parent() != null) {
                Node next = nodes.get(above.parent());
                if (next == null || next.kind().compareTo(NodeKind.ASPECT) < 0) {
                    break;
                }
                above = next;
            }
            return above;
        }
    }
}
