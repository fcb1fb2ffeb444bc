package id.zonaintegritas.rules;

import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.Worksheet.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
        if (minimums.stream().allMatch(m -> m.row().sound())) {
            minimums.forEach(this::warnOfNoPair);
        }
    }

    /** Every predicate has a minimum of this name, or a row is missing. */
    private void warnOfNoPair(Written<Minimum> written) {
        Minimum minimum = written.value();
        for (Predicate predicate : Predicate.values()) {
            String pair = predicate + "." + name(minimum);
            if (minimums.stream().noneMatch(m -> m.value().id().equals(pair))) {
                written.row()
                        .warn("there is " + minimum.id() + ", but no " + pair, "a row is missing");
            }
        }
    }

    /** The higher predicate asks about the same as the lower one, and never asks less. */
    private void checkPair(Map<String, Minimum> lower, Row row, Minimum minimum) {
        Minimum other = lower.putIfAbsent(name(minimum), minimum);
        if (other == null || !isOfSame(other, minimum)) {
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

    private static String name(Minimum minimum) {
        return minimum.id().substring(minimum.predicate().name().length() + 1);
    }

    private static boolean isOfSame(Minimum one, Minimum other) {
        return one.measure() == other.measure()
                && Set.copyOf(one.subject()).equals(Set.copyOf(other.subject()));
    }

    /** One thing has one minimum of a kind for each predicate, under one name for both. */
    private void checkSubject(Written<Minimum> written) {
        Minimum minimum = written.value();
        for (Written<Minimum> before : minimums) {
            Minimum other = before.value();
            if (before.equals(written)) {
                break;
            }
            boolean samePredicate = other.predicate() == minimum.predicate();
            boolean sameName =
                    !samePredicate
                            && minimum.id().startsWith(minimum.predicate() + ".")
                            && minimum.id().equals(minimum.predicate() + "." + name(other));
            if (samePredicate && isOfSame(other, minimum)) {
                reportSame(before, written);
                return;
            }
            if (sameName && before.row().sound() && !isOfSame(other, minimum)) {
                reportOther(before, written);
                return;
            }
        }
    }

    /** Of two minimums with one subject, that one is wrong whose counterpart has another. */
    private void reportSame(Written<Minimum> before, Written<Minimum> written) {
        Written<Minimum> wrong = fits(written) && !fits(before) ? before : written;
        Written<Minimum> other = wrong.equals(written) ? before : written;
        wrong.row()
                .problem(
                        "subject",
                        wrong.value().id()
                                + " is about "
                                + String.join(" + ", wrong.value().subject())
                                + ", and so is "
                                + other.value().id(),
                        "the subject was not changed after a copy");
    }

    private boolean fits(Written<Minimum> written) {
        String name = name(written.value());
        return minimums.stream()
                .map(Written::value)
                .filter(m -> m.predicate() != written.value().predicate())
                .filter(m -> m.id().equals(m.predicate() + "." + name))
                .allMatch(m -> isOfSame(m, written.value()));
    }

    private void reportOther(Written<Minimum> before, Written<Minimum> written) {
        Minimum one = before.value();
        Minimum other = written.value();
        boolean measure = one.measure() != other.measure();
        // The wrong one lacks something, or takes something that another minimum is about.
        boolean first =
                !measure
                        && (one.subject().size() < other.subject().size()
                                || (isShared(one) && !isShared(other)));
        (first ? before : written)
                .row()
                .problem(
                        measure ? "measure" : "subject",
                        one.id()
                                + " is about "
                                + shown(one)
                                + ", but "
                                + other.id()
                                + " is about "
                                + shown(other),
                        "one of them was mistyped; two different things need two names");
    }

    private boolean isShared(Minimum minimum) {
        return minimums().stream()
                .filter(m -> !m.equals(minimum) && m.predicate() == minimum.predicate())
                .anyMatch(m -> !Collections.disjoint(m.subject(), minimum.subject()));
    }

    private static String shown(Minimum minimum) {
        return (minimum.measure() == Measure.POINTS ? "points of " : "percent of ")
                + String.join(" + ", minimum.subject());
    }

    void checkSubjects(Worksheet worksheet) {
        for (Written<Minimum> written : minimums) {
            Row row = written.row();
            Minimum minimum = written.value();
            minimum.subject().forEach(s -> row.refer("subject", s, worksheet.ids(), "the part"));
            if (minimum.subject().isEmpty() && row.sound()) {
                row.problem("subject", "\"subject\" names no part of the worksheet", "");
            }
            checkOverlap(row, minimum);
        }
        if (minimums().stream().map(Minimum::id).distinct().count() == minimums.size()) {
            sound().forEach(this::checkSubject);
        }
        sound().forEach(m -> checkReachable(worksheet, m.row(), m.value()));
    }

    private List<Written<Minimum>> sound() {
        return minimums.stream().filter(m -> m.row().sound()).toList();
    }

    private static void checkOverlap(Row row, Minimum minimum) {
        for (String part : minimum.subject()) {
            for (String other : minimum.subject()) {
                if (row.sound() && part.startsWith(other + ".")) {
                    row.problem(
                            "subject",
                            part + " is a part of " + other + " and would count twice",
                            "one of the two is meant");
                }
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
                    points && minimum.minimum().signum() > 0 ? "percentOfWeight is meant" : "");
        }
    }
}
