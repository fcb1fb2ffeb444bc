package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.plan.Plan.Way;
import java.util.ArrayList;
import java.util.List;

/** Finds the next best plans, each of which leaves an answer that every other one changes. */
final class Alternatives {

    private final Model model;
    private final Ways ways;
    private final Deadline deadline;

    Alternatives(Model model, Ways ways, Deadline deadline) {
        this.model = model;
        this.ways = ways;
        this.deadline = deadline;
    }

    /**
     * The next best ones.
     *
     * @param most how many, if there are so many
     */
    List<Way> after(Solution best, int most) {
        List<List<Integer>> excluded = new ArrayList<>();
        List<List<Integer>> shown = new ArrayList<>();
        excluded.add(model.moved(best.choices()));
        shown.add(model.moved(best.choices()));
        List<Way> found = new ArrayList<>();
        while (found.size() < most) {
            Solution next = Solver.solve(model.cheapest(excluded), deadline);
            if (!next.isFound()) {
                break;
            }
            List<Integer> moved = model.moved(next.choices());
            // A part of a set, raised further: what has all of the set has all of the part.
            excluded.removeIf(set -> set.containsAll(moved));
            excluded.add(moved);
            if (shown.stream().noneMatch(set -> set.containsAll(moved))) {
                shown.add(moved);
                found.add(
                        ways.of(
                                model,
                                next.choices(),
                                next.proven()
                                        ? Rational.ZERO
                                        : model.cost(next.cost())
                                                .minus(model.cost(next.atLeast()))));
            }
        }
        return found;
    }
}
