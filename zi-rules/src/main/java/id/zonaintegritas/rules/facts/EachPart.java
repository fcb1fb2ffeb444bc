package id.zonaintegritas.rules.facts;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A minimum that each part of its subject must reach by itself. */
@Word(
        id = "Batas minimal yang harus dicapai masing-masing bagian",
        en = "A minimum that each part must reach by itself")
public final class EachPart extends Required {

    /** One part: its points as they are and as they are compared. */
    @Word(id = "Satu bagian beserta batasnya", en = "One part with its own minimum")
    public static final class Part {

        private final Value points;
        private final Rational lowest;
        private final Rational highest;
        private final Rational least;

        private Part(Value points, Rational lowest, Rational highest, Rational least) {
            this.points = points;
            this.lowest = lowest;
            this.highest = highest;
            this.least = least;
        }

        @Word(id = "Nilai paling rendah yang mungkin", en = "The fewest points there can be")
        public Rational getLowest() {
            return lowest;
        }

        @Word(id = "Nilai paling tinggi yang mungkin", en = "The most points there can be")
        public Rational getHighest() {
            return highest;
        }

        @Word(id = "Batas minimalnya", en = "Its minimum")
        public Rational getLeast() {
            return least;
        }

        private Rational margin() {
            return lowest.minus(least);
        }

        private Rational exactMargin() {
            return requireNonNull(points.lowest()).minus(least);
        }

        private Rational marginAtBest() {
            return highest.minus(least);
        }
    }

    /** Parts with one margin differ by their points before rounding, then by what is open. */
    private static final Comparator<Part> WEAKEST =
            comparing(Part::margin)
                    .thenComparing(Part::exactMargin)
                    .thenComparing(Part::marginAtBest);

    private static final Comparator<Part> WEAKEST_AT_BEST =
            comparing(Part::marginAtBest).thenComparing(WEAKEST);

    private final Row row;
    private final List<Part> parts;

    /** With the smallest margin that is certain. */
    private final Part weakest;

    /** With the smallest margin that is possible. */
    private final Part weakestAtBest;

    private EachPart(Workings unit, Row row, List<Part> parts) {
        super(unit, row.requirement);
        this.row = row;
        this.parts = parts;
        Part low = parts.get(0);
        Part best = low;
        for (Part part : parts) {
            low = WEAKEST.compare(part, low) < 0 ? part : low;
            best = WEAKEST_AT_BEST.compare(part, best) < 0 ? part : best;
        }
        this.weakest = low;
        this.weakestAtBest = best;
    }

    @Word(
            id = "Bagian yang nilai terendahnya paling jauh di bawah batasnya",
            en = "The part that is furthest below its minimum, at the fewest points")
    public Part getWeakest() {
        return weakest;
    }

    @Word(
            id = "Bagian yang nilai tertingginya paling jauh di bawah batasnya",
            en = "The part that stays furthest below its minimum, at the most points")
    public Part getWeakestAtBest() {
        return weakestAtBest;
    }

    @Word(id = "Syarat ini terpenuhi", en = "The requirement is met")
    public Finding met() {
        return finding(Status.MET, weakest);
    }

    @Word(id = "Syarat ini tidak terpenuhi", en = "The requirement is not met")
    public Finding notMet() {
        Part shown = weakestAtBest;
        for (Part part : parts) {
            boolean fails = part.marginAtBest().signum() < 0;
            shown = fails && WEAKEST.compare(part, shown) < 0 ? part : shown;
        }
        return finding(Status.NOT_MET, shown);
    }

    private Finding finding(Status status, Part shown) {
        Readings readings = row.comparison;
        for (Part part : parts) {
            readings = part.points.readings().with(readings);
        }
        Value points = shown.points;
        return found(
                status,
                new Amount(requireNonNull(points.lowest())),
                points.isKnown() ? null : new Amount(requireNonNull(points.highest())),
                new Amount(shown.least),
                null,
                shown.margin(),
                readings);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public List<FactValue> bounds(String part) {
        for (int i = 0; i < row.subject.length; i++) {
            if (unit().nameOf(row.subject[i]).equals(part)) {
                return List.of(new Amount(row.least.get(i)));
            }
        }
        return List.of();
    }

    @Override
    public boolean hasUnknown() {
        return parts.stream().anyMatch(part -> !part.points.isKnown());
    }

    @Override
    Concluded open() {
        return finding(Status.UNDETERMINED, weakest);
    }

    /** A minimum and the nodes of which each must reach its own share of it. */
    static final class Row extends PlannedRow {

        private final PlannedRequirement requirement;
        private final int[] subject;
        private final List<Rational> least;
        private final @Nullable Integer decimals;
        private final Readings comparison;

        Row(
                PlannedRequirement requirement,
                int[] subject,
                List<Rational> least,
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
            this.least = least;
            this.decimals = decimals;
            this.comparison = comparison;
        }

        @Override
        PlannedRequirement requirement() {
            return requirement;
        }

        @Override
        Class<? extends Put> type() {
            return EachPart.class;
        }

        @Override
        Put put(Workings unit) {
            List<Part> parts = new ArrayList<>(subject.length);
            for (int i = 0; i < subject.length; i++) {
                Value points = unit.points(subject[i]).quantity();
                Rational lowest = compared(requireNonNull(points.lowest()));
                Rational highest =
                        points.isKnown() ? lowest : compared(requireNonNull(points.highest()));
                parts.add(new Part(points, lowest, highest, least.get(i)));
            }
            return new EachPart(unit, this, parts);
        }

        private Rational compared(Rational points) {
            return decimals == null ? points : points.rounded(decimals);
        }
    }
}
