package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.contracts.AssessmentProblems;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.problem.RulesException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an edition, of which the one evaluates an assessment that holds on its day. The
 * date of the assessment chooses; without one its year does, by the newest version that holds in
 * it; an assessment that states neither is evaluated by the newest version. Immutable and safe to
 * share between threads.
 */
public final class ZiVersions {

    private static final Messages MESSAGES = Messages.of("versions");

    private final List<ZiEvaluator> evaluators;

    private ZiVersions(List<ZiEvaluator> evaluators) {
        this.evaluators = List.copyOf(evaluators);
    }

    /**
     * Evaluators of all versions, with the standard reading of every interpretation.
     *
     * @param versions the oldest first, such as {@link Edition#all()}
     * @throws IllegalArgumentException if there is none
     */
    public static ZiVersions of(List<Edition> versions) {
        return of(versions, ZiEvaluator::of);
    }

    /**
     * Evaluators of all versions.
     *
     * @param versions the oldest first
     * @param evaluator makes the evaluator of a version
     * @throws IllegalArgumentException if there is none
     */
    public static ZiVersions of(List<Edition> versions, Function<Edition, ZiEvaluator> evaluator) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there is no version");
        }
        return new ZiVersions(versions.stream().map(evaluator).toList());
    }

    /**
     * Evaluates a unit by the version that holds on its day.
     *
     * @throws AssessmentException if no version covers that day or year, or the assessment does not
     *     fit the version that does
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public Evaluation evaluate(Assessment assessment) {
        return evaluator(assessment).evaluate(assessment);
    }

    /**
     * Evaluates any number of units, each by the version that holds on its day.
     *
     * @see ZiEvaluator#evaluateEach(Stream)
     */
    public Stream<UnitResult> evaluateEach(Stream<Assessment> assessments) {
        return new EachUnit(this::evaluate).of(assessments);
    }

    /**
     * Reads any number of units and evaluates each by the version that holds on its day.
     *
     * @see ZiEvaluator#evaluateEach(AssessmentReader, Stream)
     */
    public Stream<UnitResult> evaluateEach(AssessmentReader reader, Stream<String> documents) {
        return new EachUnit(this::evaluate).of(reader, documents);
    }

    /**
     * Evaluates a precinct: each of its units by the version that holds on the unit's day, and the
     * precinct by the newest of these versions.
     *
     * @throws AssessmentException with every problem, if no version covers the day or year of a
     *     unit, or something does not fit the version that does
     * @throws RulesException if the rules of the edition do not decide everything
     */
    public PrecinctEvaluation evaluate(PrecinctAssessment precinct) {
        return PrecinctEvaluations.evaluate(precinct, this::evaluator);
    }

    /**
     * The evaluator of the version that holds on the day of an assessment.
     *
     * @throws AssessmentException if no version covers that day or year
     */
    public ZiEvaluator evaluator(Assessment assessment) {
        LocalDate date = assessment.date();
        Integer year = assessment.year();
        if (date != null) {
            return newest(date, date, assessment, "/date", date.toString());
        }
        if (year != null) {
            return newest(
                    LocalDate.of(year, Month.JANUARY, 1),
                    LocalDate.of(year, Month.DECEMBER, 31),
                    assessment,
                    "/year",
                    year.toString());
        }
        return evaluators.get(evaluators.size() - 1);
    }

    /** The newest one that holds at some time between two days. */
    private ZiEvaluator newest(
            LocalDate from, LocalDate until, Assessment assessment, String at, String shown) {
        for (int i = evaluators.size() - 1; i >= 0; i--) {
            if (evaluators.get(i).edition().loaded().holdsBetween(from, until)) {
                return evaluators.get(i);
            }
        }
        Problem problem =
                new Problem(
                        at,
                        MESSAGES.text("notCovered", shown, times()),
                        MESSAGES.text("notCovered.maybe"));
        throw AssessmentProblems.refusal(
                AssessmentCheck.called(assessment.unit().id()),
                List.of(problem),
                new Title("", ""));
    }

    private Title times() {
        return new Title(times(MESSAGES.text("until").indonesian()), times("until"));
    }

    private String times(String word) {
        return evaluators.stream()
                .map(ZiEvaluator::edition)
                .map(e -> e.from() + until(word, e.until().orElse(null)))
                .collect(joining(", "));
    }

    private static String until(String word, @Nullable LocalDate last) {
        return last == null ? "" : " " + word + " " + last;
    }
}
