package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A minimum with the points that are compared with it. */
@Word(
        id = "Batas minimal beserta nilai yang dibandingkan",
        en = "A minimum with the points that are compared with it")
public final class Minimum extends Required {

    private final Row row;
    private final Value points;
    private final Rational lowest;
    private final Rational highest;

    private Minimum(Workings unit, Row row, Value points) {
        super(unit, row.requirement);
        this.row = row;
        this.points = points;
        this.lowest = row.compared(requireNonNull(points.lowest()));
        this.highest = points.isKnown() ? lowest : row.compared(requireNonNull(points.highest()));
    }

    @Word(
            id = "Nilai paling rendah yang mungkin, dibulatkan bila tafsir comparison memintanya",
            en = "The fewest points there can be, rounded if the reading of comparison says so")
    public Rational getLowest() {
        return lowest;
    }

    @Word(
            id = "Nilai paling tinggi yang mungkin, dibulatkan bila tafsir comparison memintanya",
            en = "The most points there can be, rounded if the reading of comparison says so")
    public Rational getHighest() {
        return highest;
    }

    @Word(id = "Batas minimalnya dalam nilai", en = "The minimum, in points")
    public Rational getLeast() {
        return row.least.value();
    }

    @Word(id = "Syarat ini terpenuhi", en = "The requirement is met")
    public Finding met() {
        return finding(Status.MET);
    }

    @Word(id = "Syarat ini tidak terpenuhi", en = "The requirement is not met")
    public Finding notMet() {
        return finding(Status.NOT_MET);
    }

    private Finding finding(Status status) {
        return found(
                status,
                new Amount(requireNonNull(points.lowest())),
                points.isKnown() ? null : new Amount(requireNonNull(points.highest())),
                row.least,
                null,
                lowest.minus(row.least.value()),
                points.readings().with(row.comparison));
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public List<FactValue> bounds(String part) {
        return List.of(row.least);
    }

    @Override
    public boolean hasUnknown() {
        return !points.isKnown();
    }

    @Override
    Concluded open() {
        return finding(Status.UNDETERMINED);
    }

    /** A minimum and the nodes that it is about. */
    static final class Row extends PlannedRow {

        private final PlannedRequirement requirement;
        private final int[] subject;
        private final Amount least;
        private final @Nullable Integer decimals;
        private final Readings comparison;

        /**
         * A minimum.
         *
         * @param subject the slots of the points that it is about
         * @param least in points
         * @param decimals to how many decimals points are rounded before they are compared
         * @param comparison the interpretation that says so
         */
        Row(
                PlannedRequirement requirement,
                int[] subject,
                Rational least,
                @Nullable Integer decimals,
                Readings comparison,
                int[] restsOn,
                List<String> because) {
            super(
                    requirement.row().id(),
                    Stage.REQUIREMENTS,
                    new int[] {requirement.slot()},
                    restsOn,
                    because);
            this.requirement = requirement;
            this.subject = subject;
            this.least = new Amount(least);
            this.decimals = decimals;
            this.comparison = comparison;
        }

        private Rational compared(Rational points) {
            return decimals == null ? points : points.rounded(decimals);
        }

        @Override
        PlannedRequirement requirement() {
            return requirement;
        }

        @Override
        Class<? extends Put> type() {
            return Minimum.class;
        }

        @Override
        Put put(Workings unit) {
            return new Minimum(unit, this, unit.sum(subject));
        }
    }
}
