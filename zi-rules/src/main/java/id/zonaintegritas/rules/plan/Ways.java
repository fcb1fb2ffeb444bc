package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.plan.Plan.Change;
import id.zonaintegritas.rules.plan.Plan.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of changes what they bring: the unit is evaluated with all of them, and without each. */
final class Ways {

    private final Worth worth;
    private final String target;

    Ways(Worth worth, String target) {
        this.worth = worth;
        this.target = target;
    }

    /** The way without a change. */
    Way none() {
        return new Way(Rational.ZERO, Rational.ZERO, List.of(), worth.start());
    }

    Way of(Model model, List<Integer> choices, Rational gap) {
        return way(model.moves(choices), model.cost(choices), gap);
    }

    /** A way of which is known only that none costs less than a bound. */
    Way of(Map<Lever, Long> moves, Rational atLeast) {
        Rational cost = Rational.ZERO;
        for (Map.Entry<Lever, Long> move : moves.entrySet()) {
            cost = cost.plus(move.getKey().cost(move.getValue()));
        }
        return way(moves, cost, cost.minus(atLeast));
    }

    private Way way(Map<Lever, Long> moves, Rational cost, Rational gap) {
        Map<String, AnswerValue> answers = Model.answers(moves);
        Evaluation after = worth.with(answers);
        List<Change> changes = new ArrayList<>();
        moves.forEach((lever, step) -> changes.add(change(lever, step, answers, after)));
        return new Way(cost, gap, changes, after);
    }

    private Change change(
            Lever lever, long step, Map<String, AnswerValue> answers, Evaluation after) {
        Map<String, AnswerValue> others = new LinkedHashMap<>(answers);
        AnswerValue to = lever.after(step);
        others.remove(lever.question().id());
        Evaluation without = worth.with(others);
        return new Change(
                lever.id(),
                lever.question(),
                lever.given(),
                to,
                criterion(lever.question(), to),
                lever.cost(step),
                worth.total().points(after).minus(worth.total().points(without)),
                lost(after, without));
    }

    private static @Nullable Title criterion(Question question, AnswerValue answer) {
        return question instanceof ChoiceQuestion choice && answer instanceof Choice chosen
                ? choice.option(chosen.option()).map(Option::criterion).orElse(null)
                : null;
    }

    /** The findings that are met before and not after. */
    private List<String> lost(Evaluation before, Evaluation after) {
        List<String> met =
                before.predicate(target).findings(Status.MET).stream().map(Finding::id).toList();
        return after.predicate(target).findings().stream()
                .filter(f -> f.status() != Status.MET && met.contains(f.id()))
                .map(Finding::id)
                .toList();
    }
}
