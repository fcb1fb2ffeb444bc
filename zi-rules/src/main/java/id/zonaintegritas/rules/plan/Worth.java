package id.zonaintegritas.rules.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What answers are worth, asked of the evaluator: a unit is evaluated with one answer changed, and
 * the points of what a requirement is about are compared.
 */
final class Worth {

    /** So many steps in a row are evaluated one by one; of more, as few as tell all of them. */
    private static final long FEW = 8;

    private final ZiEvaluator evaluator;
    private final Situation situation;
    private final List<Need> needs;
    private final Need total;
    private final Evaluation start;
    private final List<Rational> points;
    private final Set<String> leftOut;
    private boolean changesWhatCounts;

    Worth(ZiEvaluator evaluator, Situation situation, List<Need> needs, Evaluation start) {
        this.evaluator = evaluator;
        this.situation = situation;
        this.needs = needs;
        this.total =
                new Need(
                        "",
                        evaluator.edition().nodes().stream()
                                .filter(node -> node.parent() == null)
                                .map(Node::id)
                                .toList(),
                        Rational.ZERO);
        this.start = start;
        this.points = points(start);
        this.leftOut = leftOut(start);
    }

    Evaluation start() {
        return start;
    }

    Need total() {
        return total;
    }

    Evaluation with(Map<String, AnswerValue> changed) {
        return evaluator.evaluate(situation.startWith(changed));
    }

    /**
     * Whether an answer changed which questions count: then answers are not worth the same alone.
     */
    boolean changesWhatCounts() {
        return changesWhatCounts;
    }

    /** What other answers bring for each need, and last for the total. */
    List<Rational> gains(Evaluation evaluation) {
        List<Rational> now = points(evaluation);
        List<Rational> gains = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            gains.add(now.get(i).minus(points.get(i)));
        }
        return gains;
    }

    private List<Rational> points(Evaluation evaluation) {
        Map<String, Rational> lowest =
                evaluation.scores().stream().collect(toMap(Score::id, Score::lowest));
        List<Rational> points = new ArrayList<>();
        for (Need need : needs) {
            points.add(points(need, lowest));
        }
        points.add(points(total, lowest));
        return points;
    }

    private static Rational points(Need need, Map<String, Rational> lowest) {
        return need.nodes().stream()
                .map(id -> lowest.getOrDefault(id, Rational.ZERO))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** What some steps of a lever bring, each by itself; between two equal slopes lies no other. */
    Map<Long, List<Rational>> gains(Lever lever, long most) {
        Map<Long, List<Rational>> known = new TreeMap<>();
        if (most >= 1) {
            known.put(1L, asked(lever, 1));
            known.put(most, asked(lever, most));
            between(lever, 1, most, known);
        }
        return known;
    }

    private void between(Lever lever, long from, long to, Map<Long, List<Rational>> known) {
        if (to - from < 2) {
            return;
        }
        if (to - from <= FEW) {
            for (long step = from + 1; step < to; step++) {
                known.put(step, asked(lever, step));
            }
            return;
        }
        long middle = from + (to - from) / 2;
        known.put(middle, asked(lever, middle));
        if (isStraight(from, middle, to, known)) {
            return;
        }
        between(lever, from, middle, known);
        between(lever, middle, to, known);
    }

    private static boolean isStraight(
            long from, long middle, long to, Map<Long, List<Rational>> known) {
        return interpolated(middle, from, to, known).equals(known.get(middle));
    }

    private static List<Rational> interpolated(
            long step, long from, long to, Map<Long, List<Rational>> known) {
        List<Rational> first = known.getOrDefault(from, List.of());
        List<Rational> last = known.getOrDefault(to, List.of());
        Rational share = Rational.of(step - from, to - from);
        List<Rational> gains = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            gains.add(first.get(i).plus(last.get(i).minus(first.get(i)).times(share)));
        }
        return gains;
    }

    /** What one step brings, from the steps that are known around it. */
    static List<Rational> at(long step, NavigableMap<Long, List<Rational>> known) {
        List<Rational> exact = known.get(step);
        return exact != null
                ? exact
                : interpolated(step, known.lowerKey(step), known.higherKey(step), known);
    }

    private List<Rational> asked(Lever lever, long step) {
        Evaluation evaluation = with(Map.of(lever.question().id(), lever.after(step)));
        changesWhatCounts |= !leftOut(evaluation).equals(leftOut);
        return gains(evaluation);
    }

    private static Set<String> leftOut(Evaluation evaluation) {
        return evaluation.trace().stream()
                .filter(s -> s.concluded() instanceof QuestionScore score && score.lowest() == null)
                .map(s -> ((QuestionScore) s.concluded()).question())
                .collect(toSet());
    }
}
