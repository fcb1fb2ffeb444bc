package id.zonaintegritas.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result for one unit: the decision, what it rests on, and every step from the answers to it.
 *
 * @param unit as given
 * @param complete whether every question is answered
 * @param predicates the lower one first
 * @param scores of every node of the worksheet and of {@code TOTAL}, in the order of the worksheet
 * @param receipt by which the evaluation can be checked later, or null if none was asked for
 */
public record Evaluation(
        Unit unit,
        boolean complete,
        EditionReference edition,
        Decision decision,
        List<PredicateOutcome> predicates,
        List<Score> scores,
        List<Warning> warnings,
        List<TraceStep> trace,
        @Nullable Receipt receipt) {

    /** An evaluation without a receipt. */
    public Evaluation(
            Unit unit,
            boolean complete,
            EditionReference edition,
            Decision decision,
            List<PredicateOutcome> predicates,
            List<Score> scores,
            List<Warning> warnings,
            List<TraceStep> trace) {
        this(unit, complete, edition, decision, predicates, scores, warnings, trace, null);
    }

    /** The same evaluation with a receipt. */
    public Evaluation withReceipt(Receipt made) {
        return new Evaluation(
                unit, complete, edition, decision, predicates, scores, warnings, trace, made);
    }

    /** The outcome of a predicate. */
    public PredicateOutcome predicate(Predicate predicate) {
        return predicates.stream()
                .filter(p -> p.predicate() == predicate)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The score of a node, such as {@code A.I.1}, or of {@code TOTAL}.
     *
     * @throws IllegalArgumentException if the worksheet has no such node
     */
    public Score score(String id) {
        return scores.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score " + id));
    }

    /**
     * The branch of the trace under one conclusion, down to the answers.
     *
     * @param id of a node, question, finding or predicate, or {@code decision}
     * @throws IllegalArgumentException if nothing with this id was concluded
     */
    public Explanation explain(String id) {
        Map<String, TraceStep> steps =
                trace.stream().collect(toMap(s -> s.concluded().id(), s -> s));
        TraceStep step = steps.getOrDefault(id, steps.get(id + ".score"));
        if (step == null) {
            throw new IllegalArgumentException(
                    "nothing was concluded about \"" + id + "\"" + maybe(id, steps));
        }
        return explain(step, steps);
    }

    private static Explanation explain(TraceStep step, Map<String, TraceStep> steps) {
        return new Explanation(
                step,
                step.because().stream().filter(b -> b.startsWith("/")).toList(),
                step.because().stream()
                        .map(steps::get)
                        .filter(s -> s != null)
                        .map(s -> explain(s, steps))
                        .toList());
    }

    private static String maybe(String id, Map<String, @Nullable TraceStep> steps) {
        String near =
                steps.keySet().stream()
                        .filter(k -> k.equalsIgnoreCase(id) || k.endsWith("." + id))
                        .sorted()
                        .collect(joining(" or "));
        return near.isEmpty() ? "" : ". Maybe " + near + " is meant.";
    }
}
