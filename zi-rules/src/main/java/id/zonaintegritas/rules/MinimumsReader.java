package id.zonaintegritas.rules;

import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.Worksheet.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads {@code minimums.yaml}: Lampiran II BAB III huruf D. */
final class MinimumsReader {

    private static final Rational HUNDRED = Rational.of(100);

    private final List<Written<Minimum>> minimums = new ArrayList<>();

    MinimumsReader add(Row file) {
        minimums.addAll(file.rows("minimums", MinimumsReader::minimum));
        return this;
    }

    private static Written<Minimum> minimum(Row row) {
        return new Written<>(
                new Minimum(
                        row.text("id"),
                        row.constant("predicate", Predicate.class),
                        row.texts("subject"),
                        row.word("measure", Measure.class),
                        row.number("minimum"),
                        row.title("title"),
                        row.text("citation"),
                        row.optionalText("interpretation")),
                row);
    }

    List<Minimum> minimums() {
        return minimums.stream().map(Written::value).toList();
    }

    void check(Collection<String> interpretations) {
        Set<String> ids = new HashSet<>();
        Map<String, Minimum> lower = new HashMap<>();
        for (Written<Minimum> written : minimums) {
            Row row = written.row();
            Minimum minimum = written.value();
            row.refer(
                    "interpretation",
                    minimum.interpretation(),
                    interpretations,
                    "the interpretation");
            if (!row.sound()) {
                continue;
            }
            if (!ids.add(minimum.id())) {
                row.problem("id", "the minimum " + minimum.id() + " is repeated", "");
            } else if (!minimum.id().startsWith(minimum.predicate() + ".")) {
                row.problem(
                        "id",
                        "the id "
                                + minimum.id()
                                + " must begin with \""
                                + minimum.predicate()
                                + ".\"",
                        "the id or the predicate was not changed after a copy");
            } else {
                checkPair(lower, row, minimum);
            }
        }
    }

    /** The higher predicate never asks less than the lower one. */
    private static void checkPair(Map<String, Minimum> lower, Row row, Minimum minimum) {
        String name = minimum.id().substring(minimum.predicate().name().length() + 1);
        Minimum other = lower.putIfAbsent(name, minimum);
        if (other == null || other.measure() != minimum.measure()) {
            return;
        }
        boolean falls =
                other.predicate().compareTo(minimum.predicate())
                                * other.minimum().compareTo(minimum.minimum())
                        < 0;
        if (falls) {
            row.problem(
                    "minimum",
                    minimum.id()
                            + " asks "
                            + minimum.minimum().toDecimal(12)
                            + ", but "
                            + other.id()
                            + " asks "
                            + other.minimum().toDecimal(12)
                            + ": WBBM never asks less than WBK",
                    "the two were swapped");
        }
    }

    void checkSubjects(Worksheet worksheet) {
        for (Written<Minimum> written : minimums) {
            Row row = written.row();
            Minimum minimum = written.value();
            minimum.subject().forEach(s -> row.refer("subject", s, worksheet.ids(), "the part"));
            if (minimum.subject().isEmpty() && row.sound()) {
                row.problem("subject", "\"subject\" names no part of the worksheet", "");
            }
            if (row.sound()) {
                checkReachable(worksheet, row, minimum);
            }
        }
    }

    private static void checkReachable(Worksheet worksheet, Row row, Minimum minimum) {
        boolean points = minimum.measure() == Measure.POINTS;
        Rational most =
                points
                        ? minimum.subject().stream()
                                .map(worksheet::part)
                                .filter(Objects::nonNull)
                                .map(Part::weight)
                                .reduce(Rational.ZERO, Rational::plus)
                        : HUNDRED;
        if (minimum.minimum().signum() <= 0 || minimum.minimum().compareTo(most) > 0) {
            row.problem(
                    "minimum",
                    "a minimum of "
                            + minimum.minimum().toDecimal(12)
                            + " cannot be: "
                            + String.join(" + ", minimum.subject())
                            + " brings more than 0 and at most "
                            + most.toDecimal(12)
                            + (points ? " points" : " percent"),
                    points ? "percentOfWeight is meant" : "");
        }
    }
}
