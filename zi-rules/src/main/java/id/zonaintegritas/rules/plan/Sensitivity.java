package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.ZiEvaluator;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision hangs on: how the regulation is read, single answers, and where two assessors
 * differ. Keeps the evaluators that it made, so keep it; safe to share between threads.
 */
public final class Sensitivity {

    static final String REFUSED = "REFUSED";

    /**
     * What comes out under all combinations of readings.
     *
     * @param decision the one under the readings of the evaluator: the id of a predicate, {@code
     *     NOT_GRANTED} or {@code UNDETERMINED}; under other readings also {@code REFUSED}, where
     *     the assessment is not valid
     * @param relevant the interpretations that can make a difference to a finding of this unit
     * @param decisions how many combinations of the readings of all interpretations give each
     * @param flips the smallest sets of other readings that change the decision, single ones first:
     *     none contains another
     */
    public record OfReadings(
            String decision,
            List<String> relevant,
            Map<String, BigInteger> decisions,
            List<Flip> flips) {
        public OfReadings {
            relevant = List.copyOf(relevant);
            flips = List.copyOf(flips);
        }
    }

    /**
     * Other readings, and the decision under them.
     *
     * @param readings by interpretation
     */
    public record Flip(Map<String, String> readings, String decision) {}

    /**
     * What single answers change.
     *
     * @param decision as in {@link OfReadings}
     * @param lower the answers that change a predicate if they are one step less
     * @param higher the answers that change a predicate if they are one step more
     * @param weakest those of the lower ones whose correction costs the predicate that is granted
     * @param corrections the fewest corrections by one step that take it away, and none if no
     *     predicate is granted
     * @param blocked the id of the finding that they make unmet, or null
     * @param proven whether fewer corrections cannot do it
     */
    public record OfAnswers(
            String decision,
            List<Nudge> lower,
            List<Nudge> higher,
            List<Nudge> weakest,
            List<Correction> corrections,
            @Nullable String blocked,
            boolean proven) {
        public OfAnswers {
            lower = List.copyOf(lower);
            higher = List.copyOf(higher);
            weakest = List.copyOf(weakest);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * One answer, one step away: a level, one thing counted, a hundredth of an index.
     *
     * @param points by which the total differs then
     * @param predicates the outcomes that differ then
     */
    public record Nudge(
            String id,
            Question question,
            @Nullable AnswerValue from,
            AnswerValue to,
            Rational points,
            Map<String, Outcome> predicates) {}

    /**
     * An answer that is lowered.
     *
     * @param steps by how many
     */
    public record Correction(
            String id, Question question, AnswerValue from, AnswerValue to, long steps) {}

    /**
     * Where two assessments of a unit differ.
     *
     * @param decision of the first one
     * @param other of the second one
     * @param differences in the order of the worksheet
     * @param facts the names of facts that differ
     * @param explaining the fewest differences, by their ids and the names of facts, that give the
     *     first assessment the predicate of the second; none if the decisions are the same
     * @param proven whether fewer differences cannot do it
     */
    public record OfAssessors(
            String decision,
            String other,
            List<Difference> differences,
            List<String> facts,
            List<String> explaining,
            boolean proven) {
        public OfAssessors {
            differences = List.copyOf(differences);
            facts = List.copyOf(facts);
            explaining = List.copyOf(explaining);
        }
    }

    /**
     * A question that was answered in two ways.
     *
     * @param points by which the total of the first assessment differs with the answer of the
     *     second
     */
    public record Difference(
            String id,
            Question question,
            @Nullable AnswerValue one,
            @Nullable AnswerValue other,
            Rational points) {}

    private final ZiEvaluator evaluator;
    private final AllReadings readings;

    private Sensitivity(ZiEvaluator evaluator) {
        this.evaluator = requireNonNull(evaluator, "evaluator");
        this.readings = new AllReadings(evaluator.edition());
    }

    /** By the edition and the readings of an evaluator. */
    public static Sensitivity of(ZiEvaluator evaluator) {
        return new Sensitivity(evaluator);
    }

    /**
     * The decisions under all combinations of readings; nothing is sampled.
     *
     * @throws id.zonaintegritas.rules.problem.AssessmentException if the assessment does not fit
     *     the edition
     */
    public OfReadings readings(Assessment unit) {
        return readings.of(evaluator.evaluate(unit));
    }

    /**
     * What a step of single answers changes, and the fewest corrections that matter.
     *
     * @throws id.zonaintegritas.rules.problem.AssessmentException if the assessment does not fit
     *     the edition
     */
    public OfAnswers answers(Assessment unit) {
        return new Nudges(evaluator, unit).answers();
    }

    /**
     * What two assessors see differently, and what of it makes the decision another one.
     *
     * @throws id.zonaintegritas.rules.problem.AssessmentException if an assessment does not fit the
     *     edition
     */
    public OfAssessors assessors(Assessment one, Assessment other) {
        return new Differences(evaluator, one, other).compared();
    }

    /** The id of the predicate that is granted, or what else was decided. */
    static String label(Evaluation evaluation) {
        Decision decision = evaluation.decision();
        return decision instanceof Decision.Granted granted
                ? granted.predicate()
                : decision instanceof Decision.NotGranted ? "NOT_GRANTED" : "UNDETERMINED";
    }
}
