package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates assessments against an edition of the regulation. Immutable and safe to share between
 * threads. Rules are compiled once for an edition and chosen once for an evaluator, so keep it.
 */
public final class ZiEvaluator {

    /** How many units of a stream a thread takes at a time. */
    private static final int BATCH = 64;

    private final Edition edition;
    private final Map<String, String> chosen;
    private final boolean receipts;
    private final RowsInForce rows;
    private final AssessmentCheck check;
    private final EditionReference reference;
    private volatile @Nullable RulesInForce rules;

    private ZiEvaluator(Edition edition, Map<String, String> chosen, boolean receipts) {
        this.edition = requireNonNull(edition, "edition");
        this.chosen = chosen;
        this.receipts = receipts;
        this.rows = new RowsInForce(edition, chosen);
        this.check = new AssessmentCheck(edition);
        this.reference =
                new EditionReference(
                        edition.id(),
                        edition.title(),
                        edition.from(),
                        edition.amendedBy(),
                        edition.sha256(),
                        Collections.unmodifiableMap(rows.choices()),
                        Collections.unmodifiableMap(rows.chosen()),
                        edition.folder().orElse(null),
                        edition.rows());
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
        return rows.chosen();
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
        Workings workings = Inference.of(rules(), assessment);
        List<TraceStep> trace = workings.trace();
        Evaluation evaluation =
                new Evaluation(
                        assessment,
                        workings.isComplete(),
                        reference,
                        workings.decision(),
                        workings.predicates(),
                        concluded(trace, Reservation.class),
                        workings.scores(),
                        concluded(trace, Warning.class),
                        trace);
        return receipts ? evaluation.withReceipt(Receipts.of(assessment)) : evaluation;
    }

    private static <T extends Conclusion> List<T> concluded(List<TraceStep> trace, Class<T> type) {
        List<T> concluded = new ArrayList<>(0);
        for (int i = 0; i < trace.size(); i++) {
            if (type.isInstance(trace.get(i).concluded())) {
                concluded.add(type.cast(trace.get(i).concluded()));
            }
        }
        return List.copyOf(concluded);
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

    /** Made for the first unit; threads that are first together all make it. */
    private RulesInForce rules() {
        RulesInForce known = rules;
        if (known == null) {
            known = new RulesInForce(rows);
            rules = known;
        }
        return known;
    }

    /**
     * Evaluates any number of units on all processors, in bounded memory; the results come in the
     * order of the units. Close the stream if it is not read to its end.
     *
     * @throws AssessmentException when an assessment is reached that does not fit the edition
     */
    public Stream<Evaluation> evaluateAll(Stream<Assessment> assessments) {
        return Batches.inOrder(assessments, BATCH, this::evaluateAll);
    }
}
