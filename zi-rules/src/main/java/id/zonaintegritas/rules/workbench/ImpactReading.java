package id.zonaintegritas.rules.workbench;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Pipeline;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates units with two editions and tells what differs. Immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * try (Stream<String> lines = Files.lines(units)) {
 *     Impact impact = ImpactReading.between(Edition.current(), Edition.load(folder)).of(lines, 10);
 *     return impact.flippedUnits() + " of " + impact.units();
 * }
 * }</pre>
 */
public final class ImpactReading {

    private static final int BATCH = 64;

    /** An edition with what reads and evaluates for it. */
    private record Side(AssessmentReader reader, ZiEvaluator evaluator) {

        static Side of(ZiEvaluator evaluator) {
            return new Side(AssessmentReader.json(evaluator.edition()), evaluator);
        }

        /** The evaluation of a unit, or null if it does not fit the edition. */
        @Nullable Evaluation evaluation(String document) {
            try {
                return evaluator.evaluate(reader.read(document));
            } catch (AssessmentException invalid) {
                return null; // Its verdict is that it is invalid.
            }
        }

        @Nullable Evaluation evaluation(Assessment unit) {
            try {
                return evaluator.evaluate(unit);
            } catch (AssessmentException invalid) {
                return null;
            }
        }
    }

    private record Numbered(long number, String document) {}

    private final Side before;
    private final Side after;

    private ImpactReading(ZiEvaluator before, ZiEvaluator after) {
        this.before = Side.of(before);
        this.after = Side.of(after);
    }

    /** Compares two editions, with the standard reading of every interpretation. */
    public static ImpactReading between(Edition before, Edition after) {
        return between(ZiEvaluator.of(before), ZiEvaluator.of(after));
    }

    /** Compares two evaluators, of one edition with other readings, for instance. */
    public static ImpactReading between(ZiEvaluator before, ZiEvaluator after) {
        return new ImpactReading(requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    /** All that can become of a unit, the best first. */
    public List<Verdict> verdicts() {
        return Verdict.all(before.evaluator().edition(), after.evaluator().edition());
    }

    /**
     * What the change means for one unit.
     *
     * @throws id.zonaintegritas.rules.problem.RulesException if one of the editions does not decide
     *     everything
     */
    public UnitImpact of(Assessment unit) {
        return UnitImpact.of(unit.unit().id(), before.evaluation(unit), after.evaluation(unit));
    }

    /**
     * What the change means for one unit. Each edition reads the document for itself.
     *
     * @param place what the unit is called if neither can read it
     * @param document an assessment in JSON
     * @throws id.zonaintegritas.rules.problem.RulesException if one of the editions does not decide
     *     everything
     */
    public UnitImpact of(String place, String document) {
        return UnitImpact.of(place, before.evaluation(document), after.evaluation(document));
    }

    /**
     * What the change means for many units, worked on by all processors in bounded memory.
     *
     * @param documents an assessment in JSON each, such as the lines of a file
     * @param top how many units are kept of each kind
     * @throws id.zonaintegritas.rules.problem.RulesException if one of the editions does not decide
     *     everything
     */
    public Impact of(Stream<String> documents, int top) {
        return of(numbered(documents.iterator()), n -> of("#" + n.number(), n.document()), top);
    }

    /**
     * The same for documents that the caller reads from a source of his own.
     *
     * @param source gives batches
     * @param work the impact of one document
     */
    public <T> Impact of(Pipeline.Source<List<T>> source, Function<T, UnitImpact> work, int top) {
        Impact impact = new Impact(top, verdicts());
        try (Stream<List<UnitImpact>> impacts =
                Pipeline.inOrder(source, batch -> batch.stream().map(work).toList())) {
            impacts.forEach(batch -> batch.forEach(impact::add));
        }
        return impact;
    }

    private static Pipeline.Source<List<Numbered>> numbered(Iterator<String> documents) {
        return new Pipeline.Source<>() {
            private long number;

            @Override
            public @Nullable List<Numbered> next() {
                List<Numbered> batch = new ArrayList<>();
                while (batch.size() < BATCH && documents.hasNext()) {
                    batch.add(new Numbered(++number, documents.next()));
                }
                return batch.isEmpty() ? null : batch;
            }
        };
    }
}
