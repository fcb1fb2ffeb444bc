package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.contracts.Receipts;
import id.zonaintegritas.rules.internal.inference.UnitEvaluation;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.RulesException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Evaluates assessments against an edition of the regulation. Immutable and safe to share between
 * threads. Rules are compiled once for an edition and chosen once for an evaluator, so keep it.
 */
public final class ZiEvaluator {

    private final Edition edition;
    private final Map<String, String> chosen;
    private final boolean receipts;
    private final AssessmentCheck check;
    private final UnitEvaluation evaluation;

    private ZiEvaluator(Edition edition, Map<String, String> chosen, boolean receipts) {
        this.edition = requireNonNull(edition, "edition");
        this.chosen = chosen;
        this.receipts = receipts;
        this.evaluation = new UnitEvaluation(edition.loaded(), chosen);
        this.check = new AssessmentCheck(edition.loaded(), evaluation.refusesPartAboveWhole());
    }

    /** The version of this library. */
    public static String version() {
        return Receipts.LIBRARY;
    }

    /** An evaluator with the standard reading of every interpretation. */
    public static ZiEvaluator of(Edition edition) {
        return new ZiEvaluator(edition, Map.of(), false);
    }

    /**
     * An evaluator that reads one interpretation in another way.
     *
     * @param interpretation its id, such as {@code unanswered}
     * @param reading the id of the reading, such as {@code zero}
     * @throws IllegalArgumentException if the edition does not have it
     */
    public ZiEvaluator with(String interpretation, String reading) {
        Interpretation found =
                edition.interpretations().stream()
                        .filter(i -> i.id().equals(interpretation))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        unknown(
                                                "interpretation",
                                                interpretation,
                                                edition.interpretations().stream()
                                                        .map(Interpretation::id)));
        if (found.reading(reading).isEmpty()) {
            throw unknown(
                    "reading of " + interpretation,
                    reading,
                    found.readings().stream().map(Reading::choice));
        }
        Map<String, String> all = new HashMap<>(chosen);
        all.put(interpretation, reading);
        return new ZiEvaluator(edition, all, receipts);
    }

    private static IllegalArgumentException unknown(
            String what, String name, Stream<String> known) {
        return new IllegalArgumentException(
                "\""
                        + name
                        + "\" is no "
                        + what
                        + "; there is "
                        + String.join(", ", known.toList()));
    }

    /**
     * An evaluator that gives every evaluation a receipt, by which {@link Replay} can check it
     * later. A receipt costs about as much as reading the assessment.
     */
    public ZiEvaluator withReceipts() {
        return new ZiEvaluator(edition, chosen, true);
    }

    /** The readings that are not the standard ones, by interpretation. */
    Map<String, String> chosen() {
        return evaluation.chosen();
    }

    /** The edition that this evaluator was made for. */
    public Edition edition() {
        return edition;
    }

    /**
     * Evaluates one unit.
     *
     * @throws AssessmentException if the assessment does not fit the edition
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public Evaluation evaluate(Assessment assessment) {
        check.requireValid(assessment);
        Evaluation evaluated = evaluation.of(assessment);
        return receipts ? evaluated.withReceipt(Receipts.of(assessment)) : evaluated;
    }

    /**
     * Evaluates a precinct and all its units.
     *
     * @throws AssessmentException with every problem, if the precinct or a unit does not fit the
     *     edition
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public PrecinctEvaluation evaluate(PrecinctAssessment precinct) {
        return PrecinctEvaluations.evaluate(precinct, unit -> this);
    }

    /** Decides about a precinct whose units are evaluated. */
    PrecinctEvaluation decide(PrecinctAssessment precinct, List<Evaluation> units) {
        return evaluation.of(precinct, units);
    }

    /**
     * Evaluates several units, on the calling thread; the result has their order.
     *
     * @throws AssessmentException if an assessment does not fit the edition
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public List<Evaluation> evaluateAll(List<Assessment> assessments) {
        return assessments.stream().map(this::evaluate).toList();
    }

    /**
     * Evaluates any number of units on all processors, in bounded memory; the results come in the
     * order of the units. Close the stream if it is not read to its end.
     *
     * @throws AssessmentException when an assessment is reached that does not fit the edition
     * @see #evaluateEach(Stream)
     */
    public Stream<Evaluation> evaluateAll(Stream<Assessment> assessments) {
        return Pipeline.inOrder(assessments, EachUnit.BATCH, this::evaluateAll);
    }

    /**
     * The same, but a unit that cannot be evaluated gives its problems in its place, and the others
     * go on.
     */
    public Stream<UnitResult> evaluateEach(Stream<Assessment> assessments) {
        return new EachUnit(this::evaluate).of(assessments);
    }

    /**
     * Reads and evaluates any number of units on all processors, in bounded memory. Each document
     * gives an evaluation or its problems; they come in the order of the documents. Close the
     * stream if it is not read to its end.
     *
     * <pre>{@code
     * try (Stream<String> lines = Files.lines(file);
     *         Stream<UnitResult> results = evaluator.evaluateEach(reader, lines)) {
     *     results.forEach(this::print);
     * }
     * }</pre>
     *
     * @param reader made for the same edition
     * @param documents one assessment each, such as the lines of a file
     */
    public Stream<UnitResult> evaluateEach(AssessmentReader reader, Stream<String> documents) {
        return new EachUnit(this::evaluate).of(reader, documents);
    }
}
