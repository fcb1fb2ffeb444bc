package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest set of changes of answers with which a unit meets a predicate, or why there is none.
 *
 * <p>Of plans that cost the same, the one with the fewest changes is chosen; of those the one with
 * the highest total; then the one that changes the question that comes first in the worksheet.
 *
 * @param target the id of the predicate
 * @param reason why it is not proven; null unless that is its status
 * @param cost of the changes together
 * @param gap no plan is cheaper by more than this; 0 if it is proven
 * @param changes in the order of the worksheet; where facts stand in the way, those that the scores
 *     need all the same
 * @param promises what the unit has promised and has not reached yet; they come before the changes
 * @param before the unit with what is promised; what is not answered counts as its worst answer
 * @param after the same with the changes
 * @param blockedBy what no change of answers within the limits reaches
 * @param lift the fewest limits without which the scores can be reached; empty if limits are not
 *     what is in the way
 * @param facts findings that are no matter of answers and are not met
 * @param unplanned questions whose ratio cannot be planned, since what it is counted of is not
 *     known; they stay at their lowest
 * @param alternatives the next best plans; none has all the changed answers of another
 * @param budget what can be had for a given cost, or null if that was not asked
 */
public record Plan(
        String target,
        Status status,
        @Nullable Title reason,
        Rational cost,
        Rational gap,
        List<Change> changes,
        List<Promise> promises,
        Evaluation before,
        Evaluation after,
        List<Blocked> blockedBy,
        List<Limit> lift,
        List<Finding> facts,
        List<String> unplanned,
        List<Way> alternatives,
        @Nullable Budget budget) {

    /** What is known about the way to the predicate. */
    public enum Status {
        /** Nothing has to change. */
        ALREADY_MET,
        /** The changes meet it, and no cheaper ones do. */
        REACHABLE,
        /** No changes within the limits meet it. */
        IMPOSSIBLE,
        /**
         * The changes, if there are any, meet it; cheaper ones may, or others where there are none.
         */
        NOT_PROVEN
    }

    /**
     * An answer to raise.
     *
     * @param id of the question, or of its count, such as {@code A.II.1.i.a.changes}
     * @param from null if there is no answer yet
     * @param criterion what must be the case for the answer; null if it is a count or an index
     * @param points by which the total is lower without this change
     * @param needs the ids of the findings that are not met without it
     */
    public record Change(
            String id,
            Question question,
            @Nullable AnswerValue from,
            AnswerValue to,
            @Nullable Title criterion,
            Rational cost,
            Rational points,
            List<String> needs) {

        public Change {
            requireNonNull(id, "id");
            needs = List.copyOf(needs);
        }
    }

    /** An answer that the unit will give whatever the plan. */
    public record Promise(
            String id, Question question, @Nullable AnswerValue from, AnswerValue to) {}

    /**
     * A requirement that is out of reach.
     *
     * @param id of the finding
     * @param finding at the best that the unit can reach
     * @param best the most that can be reached, or the fact as it is; null if it is not stated
     * @param missing by how much the best misses what is asked; null where no number is compared
     */
    public record Blocked(
            String id, Finding finding, @Nullable FactValue best, @Nullable Rational missing) {}

    /**
     * A limit that the unit has set.
     *
     * @param id as the unit named it
     */
    public record Limit(Kind kind, String id) {

        /** How it limits. */
        public enum Kind {
            CANNOT,
            AT_MOST
        }
    }

    /** Another way to the predicate. */
    public record Way(Rational cost, Rational gap, List<Change> changes, Evaluation after) {
        public Way {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What can be had for a cost.
     *
     * @param limit the most that the changes may cost
     * @param highestTotal the changes that bring the highest total
     * @param mostRequirements the changes that meet most of what the predicate asks in points
     */
    public record Budget(Rational limit, Way highestTotal, Way mostRequirements) {}

    public Plan {
        changes = List.copyOf(changes);
        promises = List.copyOf(promises);
        blockedBy = List.copyOf(blockedBy);
        lift = List.copyOf(lift);
        facts = List.copyOf(facts);
        unplanned = List.copyOf(unplanned);
        alternatives = List.copyOf(alternatives);
    }
}
