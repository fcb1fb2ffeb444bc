package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Points that a requirement needs, as the rows and the readings in force have it.
 *
 * @param finding the id of the finding about it
 * @param nodes whose points count, taken together
 * @param least the least that is enough, before any rounding
 */
record Need(String finding, List<String> nodes, Rational least) {

    private static final Rational HALF = Rational.of(1, 2);

    /** Those of a predicate, as far as they are asked of the unit. */
    static List<Need> of(Edition edition, Evaluation evaluation, String predicate) {
        List<Need> needs = new ArrayList<>();
        List<Reading> readings = readings(edition, evaluation);
        for (Requirement requirement : edition.requirements()) {
            if (requirement instanceof Requirement.Minimum row
                    && row.predicate().equals(predicate)) {
                evaluation.predicate(predicate).findings().stream()
                        .filter(finding -> finding.id().equals(row.id()))
                        .forEach(finding -> needs.addAll(of(edition, row, finding, readings)));
            }
        }
        return needs;
    }

    private static List<Need> of(
            Edition edition, Requirement.Minimum row, Finding finding, List<Reading> readings) {
        boolean each =
                row.subject().size() > 1
                        && readings.stream()
                                .anyMatch(r -> r.id().equals(row.interpretation()) && r.eachPart());
        if (!each) {
            return finding.minimum() instanceof Amount least
                    ? List.of(new Need(row.id(), row.subject(), exact(least.value(), readings)))
                    : List.of();
        }
        return row.subject().stream()
                .map(
                        id ->
                                new Need(
                                        row.id(),
                                        List.of(id),
                                        exact(ofPart(edition, row, id), readings)))
                .toList();
    }

    private static Rational ofPart(Edition edition, Requirement.Minimum row, String id) {
        Node node =
                edition.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
        return row.measure() == Measure.POINTS
                ? row.minimum()
                : row.minimum().times(node.weight()).dividedBy(Rational.of(100));
    }

    /** What a score that is rounded half up must be at least to reach a minimum. */
    private static Rational exact(Rational least, List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> Stream.ofNullable(reading.decimals()))
                .findFirst()
                .map(
                        decimals -> {
                            Rational unit = unit(decimals);
                            Rational up = least.rounded(decimals);
                            up = up.compareTo(least) < 0 ? up.plus(unit) : up;
                            return up.minus(unit.times(HALF));
                        })
                .orElse(least);
    }

    private static Rational unit(int decimals) {
        Rational unit = Rational.ONE;
        for (int i = 0; i < decimals; i++) {
            unit = unit.times(Rational.parse("0.1"));
        }
        return unit;
    }

    private static List<Reading> readings(Edition edition, Evaluation evaluation) {
        return edition.interpretations().stream()
                .map(
                        interpretation ->
                                interpretation
                                        .reading(
                                                String.valueOf(
                                                        evaluation
                                                                .edition()
                                                                .interpretations()
                                                                .get(interpretation.id())))
                                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The points that a unit has of it, the lowest if they are open. */
    Rational points(Evaluation evaluation) {
        return nodes.stream()
                .map(id -> evaluation.score(id).lowest())
                .reduce(Rational.ZERO, Rational::plus);
    }
}
