package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found about one requirement. */
public final class Findings extends Concluded<Findings.Cell> {

    private static final Rational HUNDRED = Rational.of(100);

    /** The finding about one unit. */
    record Cell(
            Status status,
            @Nullable FactValue actual,
            @Nullable FactValue highest,
            @Nullable FactValue minimum,
            @Nullable Rational margin,
            int readings) {

        Cell with(Status other) {
            return new Cell(other, actual, highest, minimum, margin, readings);
        }
    }

    private final Requirement requirement;
    private final Function<Workings, @Nullable Cell> finding;

    private Findings(Requirement requirement, Function<Workings, @Nullable Cell> finding) {
        this.requirement = requireNonNull(requirement, "requirement");
        this.finding = finding;
    }

    /** A finding that a case states. */
    public static Findings stated(Requirement requirement, Status status) {
        Cell stated = new Cell(status, null, null, null, null, 0);
        return new Findings(requirement, unit -> stated);
    }

    /** The points reach the minimum: exactly the minimum is enough. */
    public static Findings atLeast(Minimum minimum, Sum points, Reading comparison) {
        Amount least = new Amount(least(minimum, points.weight()));
        return new Findings(minimum, unit -> atLeast(least, points.value(unit), comparison));
    }

    /** Each part reaches its own minimum; the finding shows the part that is furthest below. */
    public static Findings eachAtLeast(Minimum minimum, Sum points, Reading comparison) {
        List<Amount> least =
                points.parts().stream()
                        .map(part -> new Amount(least(minimum, part.node().weight())))
                        .toList();
        return new Findings(
                minimum,
                unit -> {
                    Cell weakest = null;
                    for (int i = 0; i < least.size(); i++) {
                        Value value = points.parts().get(i).points(unit);
                        Cell cell = atLeast(least.get(i), value, comparison);
                        weakest = weakest == null ? cell : weaker(weakest, cell);
                    }
                    return requireNonNull(weakest);
                });
    }

    private static Rational least(Minimum minimum, Rational weight) {
        return minimum.measure() == Measure.POINTS
                ? minimum.minimum()
                : minimum.minimum().times(weight).dividedBy(HUNDRED);
    }

    private static Cell atLeast(Amount least, Value points, Reading comparison) {
        Integer decimals = comparison.row().decimals();
        Rational lowest = decimals == null ? points.lowest() : points.lowest().rounded(decimals);
        Rational highest =
                decimals == null || points.isKnown()
                        ? points.highest()
                        : points.highest().rounded(decimals);
        Rational margin = lowest.minus(least.value());
        Status status =
                margin.signum() >= 0
                        ? Status.MET
                        : points.isKnown() || highest.compareTo(least.value()) < 0
                                ? Status.NOT_MET
                                : Status.UNDETERMINED;
        return new Cell(
                status,
                new Amount(points.lowest()),
                points.isKnown() ? null : new Amount(points.highest()),
                least,
                margin,
                points.readings() | comparison.bit());
    }

    private static Cell weaker(Cell one, Cell other) {
        Cell weaker = rank(other.status()) < rank(one.status()) ? other : one;
        if (rank(one.status()) == rank(other.status())) {
            weaker =
                    requireNonNull(other.margin()).compareTo(requireNonNull(one.margin())) < 0
                            ? other
                            : one;
        }
        return new Cell(
                weaker.status(),
                weaker.actual(),
                weaker.highest(),
                weaker.minimum(),
                weaker.margin(),
                one.readings() | other.readings());
    }

    private static int rank(Status status) {
        return switch (status) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET, WAIVED -> 2;
        };
    }

    /** The stated fact reaches the least that is asked; a fact that is not known leaves it open. */
    public static Findings atLeast(Eligibility requirement, StatedFacts facts) {
        FactValue least = requireNonNull(requirement.minimum(), "minimum");
        return new Findings(
                requirement,
                unit -> {
                    FactValue actual = facts.value(unit);
                    Status status =
                            actual == null
                                    ? Status.UNDETERMINED
                                    : reaches(requirement, actual, least)
                                            ? Status.MET
                                            : Status.NOT_MET;
                    return new Cell(status, actual, null, least, margin(actual, least), 0);
                });
    }

    private static boolean reaches(Eligibility requirement, FactValue actual, FactValue least) {
        if (actual instanceof Amount a && least instanceof Amount l) {
            return a.value().compareTo(l.value()) >= 0;
        }
        if (actual instanceof FactValue.Grade a && least instanceof FactValue.Grade l) {
            return requirement.ladder().indexOf(a.letter())
                    >= requirement.ladder().indexOf(l.letter());
        }
        return actual.equals(least);
    }

    private static @Nullable Rational margin(@Nullable FactValue actual, FactValue least) {
        return actual instanceof Amount a && least instanceof Amount l
                ? a.value().minus(l.value())
                : null;
    }

    /** What is known does not settle it, for any unit. */
    public static Findings undetermined(Eligibility requirement) {
        Cell open = new Cell(Status.UNDETERMINED, null, null, requirement.minimum(), null, 0);
        return new Findings(requirement, unit -> open);
    }

    /**
     * The same finding, and none about a unit of an institution that is not asked. Where it is not
     * known what institution a unit belongs to, it stays open.
     */
    public Findings ofThoseAsked(Units units) {
        InstitutionType asked = ((Eligibility) requirement).appliesTo();
        return asked == null
                ? this
                : new Findings(
                        requirement,
                        unit -> asked(value(unit), asked, units.institutionType(unit)));
    }

    private static @Nullable Cell asked(
            @Nullable Cell cell, InstitutionType asked, @Nullable InstitutionType type) {
        if (type != null && type != asked) {
            return null;
        }
        return cell == null || type != null ? cell : cell.with(Status.UNDETERMINED);
    }

    /** The same finding; what is not met, or not known, is waived for a unit that is affirmed. */
    public Findings waivedBy(Reliefs reliefs) {
        return new Findings(requirement, unit -> waived(value(unit), reliefs.outcome(unit)));
    }

    private static @Nullable Cell waived(@Nullable Cell cell, Outcome affirmed) {
        if (cell == null || cell.status() == Status.MET || affirmed == Outcome.NOT_MET) {
            return cell;
        }
        return cell.with(affirmed == Outcome.MET ? Status.WAIVED : Status.UNDETERMINED);
    }

    public Predicate predicate() {
        return requirement.predicate();
    }

    /** Null where the unit is not asked. */
    @Nullable Status status(Workings unit) {
        Cell cell = value(unit);
        return cell == null ? null : cell.status();
    }

    @Override
    public String id() {
        return requirement.id();
    }

    @Override
    public String subject() {
        return requirement.id();
    }

    @Override
    public String citation() {
        return requirement.citation();
    }

    @Override
    @Nullable Cell workedOut(Workings unit) {
        return finding.apply(unit);
    }

    @Override
    @Nullable Conclusion about(Workings unit, Writing writing) {
        Cell cell = value(unit);
        if (cell == null) {
            return null;
        }
        return new Finding(
                requirement.id(),
                requirement.predicate(),
                requirement.title(),
                cell.status(),
                cell.actual(),
                cell.highest(),
                cell.minimum(),
                cell.margin(),
                writing.citation(),
                writing.rule(),
                writing.interpretations(cell.readings(), requirement.interpretation()));
    }
}
