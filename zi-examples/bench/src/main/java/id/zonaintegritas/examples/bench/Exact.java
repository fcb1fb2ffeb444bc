package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Unit;
import java.util.Collection;
import java.util.Map;

/**
 * Functions for engines that have no exact fractions, or no words for what the regulation does with
 * counts and grades. For units that answer everything.
 */
public final class Exact {

    private static final Rational HUNDRED = Rational.of(100);

    private Exact() {}

    public static Rational sum(Collection<?> parts) {
        Rational sum = Rational.ZERO;
        for (Object part : parts) {
            sum = sum.plus((Rational) part);
        }
        return sum;
    }

    public static Rational mean(Collection<?> parts) {
        return sum(parts).dividedBy(Rational.of(parts.size()));
    }

    /** A share from 0 to 1; over 0, what the row of the question says. */
    public static Rational share(long numerator, long denominator, Rational zeroOverZero) {
        if (denominator == 0) {
            return numerator == 0 ? zeroOverZero : Rational.ZERO;
        }
        return Rational.of(numerator, denominator).min(Rational.ONE).max(Rational.ZERO);
    }

    /** The ratio of a question from its counts. */
    public static Rational ratio(String question, Map<String, Long> counts, Rational zeroOverZero) {
        return switch (question) {
            case "A.II.1.i.a" -> share(counts.get("changes"), counts.get("agents"), zeroOverZero);
            case "A.II.1.i.b" ->
                    share(counts.get("integratedChanges"), counts.get("changes"), zeroOverZero);
            case "A.II.3.iii.a" ->
                    share(
                            counts.get("violationsPreviousYear") - counts.get("violationsThisYear"),
                            counts.get("violationsPreviousYear"),
                            zeroOverZero);
            case "A.II.4.i.a" ->
                    share(counts.get("targetsFullyMet"), counts.get("targets"), zeroOverZero);
            case "A.II.5.ii.a" ->
                    share(
                            counts.get("complaintsResolved"),
                            counts.get("complaintsToResolve"),
                            zeroOverZero);
            case "A.II.5.iii.a" ->
                    share(
                            counts.get("reported"),
                            obliged(counts, "unitHeads", "lhkpnOfficials", "otherObliged"),
                            zeroOverZero);
            case "A.II.5.iii.b" ->
                    share(
                            counts.get("reported"),
                            obliged(counts, "administrators", "supervisors", "functionalAndStaff"),
                            zeroOverZero);
            case "A.II.6.i.b" ->
                    share(
                            counts.get("simplifiedServices"),
                            counts.get("registeredServices"),
                            zeroOverZero);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static long obliged(Map<String, Long> counts, String... parts) {
        Long stated = counts.get("obligedToReport");
        if (stated != null) {
            return stated;
        }
        long sum = 0;
        for (String part : parts) {
            sum += counts.get(part);
        }
        return sum;
    }

    /** What a minimum asks, in points, of nodes of this weight. */
    public static Rational least(Minimum minimum, Rational weight) {
        return minimum.measure() == Measure.POINTS
                ? minimum.minimum()
                : minimum.minimum().times(weight).dividedBy(HUNDRED);
    }

    public static Status atLeast(Rational value, Rational least) {
        return value.compareTo(least) >= 0 ? Status.MET : Status.NOT_MET;
    }

    /** Whether a stated fact is what is asked. */
    public static Status reached(FactValue value, FactValue asked, Map<String, Long> ranks) {
        return reaches(plain(value), plain(asked), ranks) ? Status.MET : Status.NOT_MET;
    }

    /** Whether a letter or number reaches the least that is asked, or a truth is the same. */
    static boolean reaches(Object value, Object asked, Map<String, Long> ranks) {
        if (value instanceof Rational actual && asked instanceof Rational least) {
            return actual.compareTo(least) >= 0;
        }
        return value instanceof String ? ranks.get(value) >= ranks.get(asked) : value.equals(asked);
    }

    /** The letter, number or truth itself. */
    static Object plain(FactValue value) {
        if (value instanceof Grade grade) {
            return grade.letter();
        }
        return value instanceof Amount amount ? amount.value() : ((Truth) value).value();
    }

    /** Whether a unit that states both of its types is affirmed. */
    public static boolean isAffirmed(Affirmation row, Unit unit) {
        return row.institutionTypes().contains(String.valueOf(unit.institutionType()))
                && row.serviceTypes().contains(String.valueOf(unit.serviceType()));
    }

    /** Whether such a unit is asked. */
    public static boolean isAsked(Scope scope, Unit unit) {
        return (scope.institutionTypes().isEmpty()
                        || scope.institutionTypes()
                                .contains(String.valueOf(unit.institutionType())))
                && (scope.serviceTypes().isEmpty()
                        || scope.serviceTypes().contains(String.valueOf(unit.serviceType())));
    }

    public static Outcome every(Collection<?> statuses) {
        return statuses.contains(Status.NOT_MET) ? Outcome.NOT_MET : Outcome.MET;
    }
}
