package id.zonaintegritas.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result for one unit: the decision, what it rests on, and every step from the answers to it.
 *
 * @param assessment as given
 * @param complete whether every question is answered
 * @param predicates the lowest one first
 * @param reservations what the evaluation leaves to people
 * @param scores of every node of the worksheet and of {@code TOTAL}, in the order of the worksheet
 * @param receipt by which the evaluation can be checked later, or null if none was asked for
 */
public record Evaluation(
        Assessment assessment,
        boolean complete,
        EditionReference edition,
        Decision decision,
        List<PredicateOutcome> predicates,
        List<Conclusion.Reservation> reservations,
        List<Score> scores,
        List<Warning> warnings,
        List<TraceStep> trace,
        @Nullable Receipt receipt) {

    /** An evaluation without a receipt. */
    public Evaluation(
            Assessment assessment,
            boolean complete,
            EditionReference edition,
            Decision decision,
            List<PredicateOutcome> predicates,
            List<Conclusion.Reservation> reservations,
            List<Score> scores,
            List<Warning> warnings,
            List<TraceStep> trace) {
        this(
                assessment,
                complete,
                edition,
                decision,
                predicates,
                reservations,
                scores,
                warnings,
                trace,
                null);
    }

    /** The unit, as given. */
    public Unit unit() {
        return assessment.unit();
    }

    /** The same evaluation with a receipt. */
    public Evaluation withReceipt(Receipt made) {
        return new Evaluation(
                assessment,
                complete,
                edition,
                decision,
                predicates,
                reservations,
                scores,
                warnings,
                trace,
                made);
    }

    /**
     * The outcome of a predicate.
     *
     * @param id such as {@code WBK}
     * @throws IllegalArgumentException if the edition has no such predicate
     */
    public PredicateOutcome predicate(String id) {
        return predicates.stream()
                .filter(p -> p.predicate().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no predicate " + id));
    }

    /** The id of the predicate that is granted, such as {@code WBK}; empty if none is (yet). */
    public Optional<String> granted() {
        return decision instanceof Decision.Granted granted
                ? Optional.of(granted.predicate())
                : Optional.empty();
    }

    /** The findings about all requirements that were asked of the unit, by predicate. */
    public List<Finding> findings() {
        return predicates.stream().flatMap(p -> p.findings().stream()).toList();
    }

    /**
     * The finding about one requirement.
     *
     * @param id such as {@code WBK.total}
     * @throws IllegalArgumentException if nothing was found about it: the edition has no such
     *     requirement, or does not ask it of this unit
     */
    public Finding finding(String id) {
        List<Finding> findings = findings();
        return findings.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no finding \""
                                                + id
                                                + "\""
                                                + maybe(id, findings.stream().map(Finding::id))));
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
     * The warnings about answers that a finding rests on, by its id; a finding without any is not
     * among them. Whoever reads such a finding should know of them.
     */
    public Map<String, List<Warning>> warningsBeneath() {
        return warnings.isEmpty() ? Map.of() : WarningsBeneath.of(trace);
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
                    "nothing was concluded about \""
                            + id
                            + "\""
                            + maybe(id, steps.keySet().stream()));
        }
        return explain(step, steps);
    }

    private Explanation explain(TraceStep step, Map<String, TraceStep> steps) {
        List<String> inputs = step.because().stream().filter(b -> b.startsWith("/")).toList();
        return new Explanation(
                this,
                step,
                inputs,
                inputs.stream().flatMap(at -> Unstated.of(assessment, at)).toList(),
                step.because().stream()
                        .map(steps::get)
                        .filter(s -> s != null)
                        .map(s -> explain(s, steps))
                        .toList());
    }

    private static String maybe(String id, Stream<String> known) {
        String near =
                known.filter(k -> k.equalsIgnoreCase(id) || k.endsWith("." + id))
                        .sorted()
                        .collect(joining(" or "));
        return near.isEmpty() ? "" : ". Maybe " + near + " is meant.";
    }
}
