package id.zonaintegritas.rules.units;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.wording.Subjects;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in a row of a table.
 *
 * @param assessment as given, of which a row keeps no answers, notes and evidence
 * @param decision {@code GRANTED}, {@code NOT_GRANTED} or {@code UNDETERMINED}
 * @param granted the id of the predicate, or null
 * @param predicates the lowest one first
 * @param points what minimums ask for, in their order: the total first
 * @param next the lowest predicate that is not met, or null if all are
 * @param nearest the requirement of the next predicate that is not met by the least, or null
 * @param tightest the requirement of what is granted that is met by the least, or null
 */
public record UnitRow(
        Assessment assessment,
        boolean complete,
        String decision,
        @Nullable String granted,
        List<Reached> predicates,
        List<Points> points,
        @Nullable String next,
        @Nullable Margin nearest,
        @Nullable Margin tightest) {

    /**
     * What became of a predicate.
     *
     * @param notMet findings that are not met
     * @param open findings that are undetermined
     */
    public record Reached(
            String predicate,
            Title title,
            Outcome outcome,
            List<Requirement> notMet,
            List<Requirement> open,
            int waived) {}

    /** A requirement by its id, such as {@code WBK.total}, and its title. */
    public record Requirement(String id, Title title) {}

    /**
     * Points that a minimum asks for.
     *
     * @param name of the requirement without its predicate, such as {@code total}
     * @param highest what they can still become
     * @param weight the most that they can be
     * @param minimums of all predicates
     */
    public record Points(
            String name,
            Title title,
            Rational lowest,
            Rational highest,
            Rational weight,
            List<Rational> minimums) {}

    /**
     * By how much a requirement is met, or missed.
     *
     * @param margin negative if it is missed
     */
    public record Margin(Requirement requirement, Rational margin) {}

    /** The row of an evaluation. */
    public static UnitRow of(Evaluation evaluation) {
        PredicateOutcome next =
                evaluation.predicates().stream()
                        .filter(p -> p.outcome() != Outcome.MET)
                        .findFirst()
                        .orElse(null);
        String granted =
                evaluation.decision() instanceof Decision.Granted decision
                        ? decision.predicate()
                        : null;
        return new UnitRow(
                head(evaluation.assessment()),
                evaluation.complete(),
                granted != null
                        ? "GRANTED"
                        : evaluation.decision() instanceof Decision.NotGranted
                                ? "NOT_GRANTED"
                                : "UNDETERMINED",
                granted,
                evaluation.predicates().stream().map(UnitRow::reached).toList(),
                new Subjects(evaluation).all().stream().map(UnitRow::points).toList(),
                next == null ? null : next.predicate(),
                next == null ? null : closest(next.findings(Status.NOT_MET)),
                granted == null
                        ? null
                        : closest(evaluation.predicate(granted).findings(Status.MET)));
    }

    private static Assessment head(Assessment assessment) {
        return new Assessment(
                assessment.unit(),
                assessment.year(),
                assessment.date(),
                assessment.assessor(),
                Map.of(),
                Map.of());
    }

    private static Reached reached(PredicateOutcome predicate) {
        return new Reached(
                predicate.predicate(),
                predicate.title(),
                predicate.outcome(),
                predicate.findings(Status.NOT_MET).stream().map(UnitRow::requirement).toList(),
                predicate.findings(Status.UNDETERMINED).stream().map(UnitRow::requirement).toList(),
                predicate.findings(Status.WAIVED).size());
    }

    private static Requirement requirement(Finding finding) {
        return new Requirement(finding.id(), finding.title());
    }

    private static Points points(Subjects.Subject subject) {
        Finding first = subject.findings().get(0);
        return new Points(
                first.id().substring(first.predicate().length() + 1),
                first.title(),
                subject.lowest(),
                subject.highest(),
                subject.weight(),
                subject.minimums());
    }

    /** By the part of what is asked. */
    private static @Nullable Margin closest(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.margin() != null && asked(f).signum() > 0)
                .min(comparing(UnitRow::part))
                .map(f -> new Margin(requirement(f), margin(f)))
                .orElse(null);
    }

    private static Rational part(Finding finding) {
        Rational margin = margin(finding);
        return (margin.signum() < 0 ? margin.negated() : margin).dividedBy(asked(finding));
    }

    private static Rational margin(Finding finding) {
        return finding.margin() == null ? Rational.ZERO : finding.margin();
    }

    private static Rational asked(Finding finding) {
        FactValue bound = finding.minimum() == null ? finding.maximum() : finding.minimum();
        return bound instanceof FactValue.Amount amount ? amount.value() : Rational.ZERO;
    }
}
