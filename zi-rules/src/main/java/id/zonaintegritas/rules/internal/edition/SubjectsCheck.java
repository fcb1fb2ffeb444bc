package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;
import static id.zonaintegritas.rules.internal.document.Row.shown;
import static id.zonaintegritas.rules.internal.edition.MinimumPairs.isOfSame;
import static id.zonaintegritas.rules.internal.edition.MinimumPairs.name;

import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.Worksheet.Part;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what minimums say about the worksheet, once its files are read. */
public final class SubjectsCheck {

    private static final Rational HUNDRED = Rational.of(100);

    private final List<Dated<Minimum>> minimums;
    private final Worksheet worksheet;

    private SubjectsCheck(List<Dated<Minimum>> minimums, Worksheet worksheet) {
        this.minimums = minimums;
        this.worksheet = worksheet;
    }

    static void check(List<Dated<Minimum>> minimums, Worksheet worksheet) {
        SubjectsCheck check = new SubjectsCheck(minimums, worksheet);
        minimums.forEach(check::checkParts);
        if (!Dated.hasRepeats(minimums, Minimum::id)) {
            check.sound().forEach(check::checkOthers);
        }
        check.sound().forEach(check::checkReachable);
    }

    private void checkParts(Dated<Minimum> written) {
        Row row = written.row();
        Minimum minimum = written.value();
        Title what = Row.MESSAGES.text("a.part");
        Set<String> questions =
                worksheet.questions().stream().map(Question::id).collect(Collectors.toSet());
        for (String part : minimum.subject()) {
            if (worksheet.part(part) == null && questions.contains(part)) {
                row.problem("subject", say("subject.question", part));
            } else {
                row.refer("subject", part, worksheet.ids(), what);
            }
        }
        if (minimum.subject().isEmpty() && row.sound()) {
            row.problem("subject", say("subject.empty"));
        }
        for (String part : minimum.subject()) {
            for (String other : minimum.subject()) {
                if (row.sound() && part.startsWith(other + ".")) {
                    row.problem("subject", say("subject.twice", part, other));
                }
            }
        }
    }

    private List<Dated<Minimum>> sound() {
        return minimums.stream()
                .filter(m -> m.row().sound())
                .filter(m -> m.value().id().startsWith(m.value().predicate() + "."))
                .toList();
    }

    /** One thing has one minimum of a kind for each predicate, under one name for all. */
    private void checkOthers(Dated<Minimum> written) {
        Minimum minimum = written.value();
        for (Dated<Minimum> before : sound()) {
            Minimum other = before.value();
            if (before.equals(written)) {
                return;
            }
            if (!before.span().overlaps(written.span()) || minimum.id().equals(other.id())) {
                continue;
            }
            boolean samePredicate = other.predicate().equals(minimum.predicate());
            if (samePredicate && isOfSame(other, minimum)) {
                reportSame(before, written);
                return;
            }
            boolean sameName = !samePredicate && name(minimum).equals(name(other));
            boolean sameUnits = minimum.onlyFor().equals(other.onlyFor());
            if (sameName && sameUnits && !isOfSame(other, minimum)) {
                reportOther(before, written);
                return;
            }
        }
    }

    /** Of two minimums with one subject, that one is wrong whose counterpart has another. */
    private void reportSame(Dated<Minimum> before, Dated<Minimum> written) {
        Dated<Minimum> wrong = fits(written) && !fits(before) ? before : written;
        Dated<Minimum> other = wrong.equals(written) ? before : written;
        wrong.row()
                .problem(
                        "subject",
                        say(
                                "subject.same",
                                wrong.value().id(),
                                String.join(" + ", wrong.value().subject()),
                                other.value().id()));
    }

    private boolean fits(Dated<Minimum> written) {
        String name = name(written.value());
        return minimums.stream()
                .map(Dated::value)
                .filter(m -> !m.predicate().equals(written.value().predicate()))
                .filter(m -> m.id().equals(m.predicate() + "." + name))
                .allMatch(m -> isOfSame(m, written.value()));
    }

    private void reportOther(Dated<Minimum> before, Dated<Minimum> written) {
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
                        say("subject.other", one.id(), about(one), other.id(), about(other)));
    }

    private boolean isShared(Minimum minimum) {
        return minimums.stream()
                .map(Dated::value)
                .filter(m -> !m.equals(minimum) && m.predicate().equals(minimum.predicate()))
                .anyMatch(m -> !Collections.disjoint(m.subject(), minimum.subject()));
    }

    private static Title about(Minimum minimum) {
        return Row.MESSAGES.text(
                minimum.measure() == Measure.POINTS ? "subject.points" : "subject.percent",
                String.join(" + ", minimum.subject()));
    }

    private void checkReachable(Dated<Minimum> written) {
        Minimum minimum = written.value();
        boolean points = minimum.measure() == Measure.POINTS;
        Rational most = points ? weight(minimum) : HUNDRED;
        Rational least = minimum.minimum();
        if (least.signum() <= 0 || least.compareTo(most) > 0) {
            written.row()
                    .problem(
                            "minimum",
                            say(
                                    points && least.signum() > 0
                                            ? "minimum.above"
                                            : points ? "minimum.zero" : "minimum.percent",
                                    shown(least),
                                    String.join(" + ", minimum.subject()),
                                    shown(most)));
        }
    }

    private Rational weight(Minimum minimum) {
        return minimum.subject().stream()
                .map(worksheet::part)
                .filter(Objects::nonNull)
                .map(Part::weight)
                .reduce(Rational.ZERO, Rational::plus);
    }
}
