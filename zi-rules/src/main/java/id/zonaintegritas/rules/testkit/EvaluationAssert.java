package id.zonaintegritas.rules.testkit;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an evaluation must show. An assertion that fails throws an {@link AssertionError} that says
 * what was expected, what is there instead, and shows the report of the unit.
 */
public final class EvaluationAssert {

    private final Evaluation evaluation;

    EvaluationAssert(Evaluation evaluation) {
        this.evaluation = requireNonNull(evaluation, "evaluation");
    }

    /**
     * This predicate is granted, and not a higher one.
     *
     * @param predicate its id, such as {@code WBK}
     */
    public EvaluationAssert grants(String predicate) {
        return require(
                evaluation.granted().filter(predicate::equals).isPresent(),
                "grants",
                predicate,
                decision());
    }

    /** No predicate is granted, and what is still open cannot change it. */
    public EvaluationAssert grantsNothing() {
        return require(
                evaluation.decision() instanceof Decision.NotGranted, "grantsNothing", decision());
    }

    /** No predicate is granted yet, and what is open may change it. */
    public EvaluationAssert isUndetermined() {
        return require(
                evaluation.decision() instanceof Decision.Undetermined,
                "isUndetermined",
                decision());
    }

    /**
     * These requirements are met.
     *
     * @param requirements their ids, such as {@code WBK.total}
     */
    public EvaluationAssert meets(String... requirements) {
        return have(Status.MET, requirements);
    }

    /** These requirements are not met. There may be others. */
    public EvaluationAssert misses(String... requirements) {
        return have(Status.NOT_MET, requirements);
    }

    /**
     * These requirements of a predicate are not met, and no other one is.
     *
     * @param predicate its id, such as {@code WBBM}
     * @param requirements their ids, in any order; none, if all are met, waived or open
     */
    public EvaluationAssert missesOnly(String predicate, String... requirements) {
        List<String> missed =
                evaluation.predicate(predicate).findings(Status.NOT_MET).stream()
                        .map(Finding::id)
                        .sorted()
                        .toList();
        List<String> expected = List.of(requirements).stream().sorted().toList();
        return require(missed.equals(expected), "missesOnly", predicate, expected, missed);
    }

    /** These requirements are neither met nor not met: something they look at is not known. */
    public EvaluationAssert leavesOpen(String... requirements) {
        return have(Status.UNDETERMINED, requirements);
    }

    /** These requirements need not be met by this unit. */
    public EvaluationAssert waives(String... requirements) {
        return have(Status.WAIVED, requirements);
    }

    /**
     * A node has exactly these points, and they are not open.
     *
     * @param node its id, such as {@code A.I.1} or {@code TOTAL}
     * @param points an exact number: a decimal, or a fraction such as {@code 2/3}
     */
    public EvaluationAssert scores(String node, String points) {
        return scores(node, points, points);
    }

    /** A node has points between these two, and can have each of the two. */
    public EvaluationAssert scores(String node, String lowest, String highest) {
        Score score = evaluation.score(node);
        return require(
                score.lowest().equals(Rational.parse(lowest))
                        && score.highest().equals(Rational.parse(highest)),
                "scores",
                node,
                lowest.equals(highest) ? lowest : lowest + " … " + highest,
                score.lowest().equals(score.highest())
                        ? score.lowest()
                        : score.lowest() + " … " + score.highest());
    }

    /** There is a warning of this kind, such as {@code stated-total-differs}. */
    public EvaluationAssert warns(String code) {
        List<String> codes = evaluation.warnings().stream().map(Warning::code).distinct().toList();
        return require(codes.contains(code), "warns", code, codes);
    }

    /** There is no warning. */
    public EvaluationAssert warnsNothing() {
        List<String> codes = evaluation.warnings().stream().map(Warning::code).distinct().toList();
        return require(codes.isEmpty(), "warnsNothing", codes);
    }

    /** The evaluation, for assertions of another kind. */
    public Evaluation evaluation() {
        return evaluation;
    }

    private EvaluationAssert have(Status status, String... requirements) {
        if (requirements.length == 0) {
            throw new IllegalArgumentException("no requirement is named: this would always hold");
        }
        for (String requirement : requirements) {
            Finding finding = evaluation.finding(requirement);
            require(
                    finding.status() == status,
                    "status",
                    requirement,
                    word(status),
                    word(finding.status()));
        }
        return this;
    }

    private String decision() {
        Decision decision = evaluation.decision();
        if (decision instanceof Decision.Granted granted) {
            return Expectation.text("granted", granted.predicate());
        }
        return decision instanceof Decision.NotGranted none
                ? Expectation.text("notGranted", ids(none.unmet()))
                : Expectation.text("undetermined", ids(((Decision.Undetermined) decision).open()));
    }

    private static String ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.joining(", "));
    }

    private static String word(Status status) {
        return Expectation.text(status.name());
    }

    private EvaluationAssert require(boolean holds, String expectation, Object... values) {
        if (!holds) {
            Locale locale = Expectation.language();
            throw new AssertionError(
                    evaluation.unit().id()
                            + ": "
                            + Expectation.text(expectation, values)
                            + "\n\n"
                            + Report.text(locale).render(evaluation));
        }
        return this;
    }
}
