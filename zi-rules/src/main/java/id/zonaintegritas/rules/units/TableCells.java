package id.zonaintegritas.rules.units;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.units.UnitRow.Margin;
import id.zonaintegritas.rules.units.UnitRow.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cells of a row about a unit. */
final class TableCells {

    /**
     * A cell.
     *
     * @param number null for a text
     * @param decimals as many as tell the number from what it is compared with
     */
    record Cell(String text, @Nullable Rational number, int decimals) {

        static Cell of(@Nullable Object value) {
            return new Cell(value == null ? "" : value.toString(), null, 0);
        }
    }

    /** As many as evaluations have in JSON, at the most. */
    private static final int DECIMALS = 9;

    private final List<String> predicates;
    private final List<String> points;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);

    TableCells(Edition edition) {
        this.predicates = edition.predicates().stream().map(p -> p.id()).toList();
        this.points =
                edition.requirements().stream()
                        .filter(Minimum.class::isInstance)
                        .map(requirement -> requirement.name())
                        .distinct()
                        .toList();
    }

    List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.addAll(
                List.of(
                        "unit",
                        "name",
                        "institution",
                        "year",
                        "date",
                        "assessor",
                        "decision",
                        "predicate"));
        heads.addAll(predicates);
        heads.addAll(points);
        heads.addAll(
                List.of(
                        "total.highest",
                        "notMet",
                        "open",
                        "waived",
                        "nearest",
                        "nearestMargin",
                        "tightest",
                        "tightestMargin",
                        "problem"));
        return heads;
    }

    List<Cell> of(UnitRow row) {
        List<Cell> cells = new ArrayList<>();
        Assessment assessment = row.assessment();
        cells.add(Cell.of(assessment.unit().id()));
        cells.add(Cell.of(assessment.unit().name()));
        cells.add(Cell.of(assessment.unit().institution()));
        cells.add(whole(assessment.year()));
        cells.add(Cell.of(assessment.date()));
        cells.add(Cell.of(assessment.assessor()));
        cells.add(Cell.of(row.decision()));
        cells.add(Cell.of(row.granted()));
        for (String predicate : predicates) {
            cells.add(
                    Cell.of(
                            row.predicates().stream()
                                    .filter(p -> p.predicate().equals(predicate))
                                    .map(p -> p.outcome().name())
                                    .findFirst()
                                    .orElse("")));
        }
        for (String name : points) {
            cells.add(
                    row.points().stream()
                            .filter(p -> p.name().equals(name))
                            .map(p -> points(p, p.lowest()))
                            .findFirst()
                            .orElse(Cell.of("")));
        }
        Points total = row.points().isEmpty() ? null : row.points().get(0);
        cells.add(total == null ? Cell.of("") : points(total, total.highest()));
        cells.add(
                Cell.of(
                        row.predicates().stream()
                                .flatMap(p -> p.notMet().stream())
                                .map(r -> r.id())
                                .collect(joining(" "))));
        cells.add(
                Cell.of(
                        row.predicates().stream()
                                .flatMap(p -> p.open().stream())
                                .map(r -> r.id())
                                .collect(joining(" "))));
        cells.add(whole(row.predicates().stream().mapToInt(p -> p.waived()).sum()));
        margin(row.nearest(), cells);
        margin(row.tightest(), cells);
        cells.add(Cell.of(""));
        return cells;
    }

    private static Cell whole(@Nullable Integer value) {
        return value == null ? Cell.of("") : new Cell(value.toString(), Rational.of(value), 0);
    }

    private Cell points(Points points, Rational value) {
        List<Rational> compared = new ArrayList<>(points.minimums());
        compared.add(points.weight());
        int decimals = numbers.decimals(List.of(value), compared);
        return new Cell("", value, Math.max(DECIMALS, decimals));
    }

    private void margin(@Nullable Margin margin, List<Cell> cells) {
        if (margin == null) {
            cells.add(Cell.of(""));
            cells.add(Cell.of(""));
            return;
        }
        cells.add(Cell.of(margin.requirement().id()));
        int decimals = numbers.decimals(List.of(margin.margin()), List.of(Rational.ZERO));
        cells.add(new Cell("", margin.margin(), Math.max(DECIMALS, decimals)));
    }

    List<Cell> refused(String place, String problem) {
        List<Cell> cells = new ArrayList<>();
        for (String head : heads()) {
            cells.add(
                    Cell.of(
                            switch (head) {
                                case "unit" -> place;
                                case "decision" -> "INVALID";
                                case "problem" -> problem;
                                default -> "";
                            }));
        }
        return cells;
    }
}
