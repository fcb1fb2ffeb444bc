package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it costs a unit to raise an answer, what it cannot do, and what it has promised.
 *
 * <p>A cost is that of one step: a level that an answer rises, a further thing counted or a
 * violation fewer, a tenth of an index (a begun hundredth counts as one).
 *
 * @param each the cost of a step where no other is given; not negative
 * @param costs of a step, by id of a question, of its count ({@code A.II.1.i.a.changes}) or of a
 *     part of the worksheet; the narrowest one holds
 * @param cannot questions, counts or parts of the worksheet whose answers stay as they are
 * @param atMost the best answer that the unit can reach, by question; of a ratio the count that is
 *     compared
 * @param will the answers that the unit has promised whatever the plan, by question; they cost
 *     nothing
 */
public record Costs(
        Rational each,
        Map<String, Rational> costs,
        List<String> cannot,
        Map<String, AnswerValue> atMost,
        Map<String, AnswerValue> will) {

    private static final Costs STANDARD =
            new Costs(Rational.ONE, Map.of(), List.of(), Map.of(), Map.of());

    public Costs {
        requireNonNull(each, "each");
        costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
        cannot = List.copyOf(cannot);
        atMost = Collections.unmodifiableMap(new LinkedHashMap<>(atMost));
        will = Collections.unmodifiableMap(new LinkedHashMap<>(will));
        if (each.signum() < 0 || costs.values().stream().anyMatch(cost -> cost.signum() < 0)) {
            throw new IllegalArgumentException("a cost is negative");
        }
    }

    /** Every step costs one; everything can be done, and nothing is promised. */
    public static Costs standard() {
        return STANDARD;
    }
}
