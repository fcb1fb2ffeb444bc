package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;
import static id.zonaintegritas.rules.internal.document.Row.shown;

import id.zonaintegritas.model.Requirement.Minimum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares the minimums that different predicates ask under one name. */
final class MinimumPairs {

    private final EditionHead head;
    private final List<Dated<Minimum>> minimums;

    MinimumPairs(EditionHead head, List<Dated<Minimum>> minimums) {
        this.head = head;
        this.minimums = minimums;
    }

    void check() {
        for (int i = 0; i < minimums.size(); i++) {
            for (Dated<Minimum> before : minimums.subList(0, i)) {
                doubtFall(before, minimums.get(i));
            }
        }
        if (minimums.stream().allMatch(m -> m.row().sound())) {
            head.predicateIds().forEach(this::doubtGaps);
        }
    }

    /** The name of a minimum within its predicate. */
    static String name(Minimum minimum) {
        return minimum.id().substring(minimum.predicate().length() + 1);
    }

    static boolean isOfSame(Minimum one, Minimum other) {
        return one.measure() == other.measure()
                && one.onlyFor().equals(other.onlyFor())
                && Set.copyOf(one.subject()).equals(Set.copyOf(other.subject()));
    }

    /** The higher predicate asks about the same as the lower one, and hardly asks less. */
    private void doubtFall(Dated<Minimum> before, Dated<Minimum> row) {
        Minimum one = before.value();
        Minimum other = row.value();
        boolean comparable =
                before.row().sound()
                        && row.row().sound()
                        && before.span().overlaps(row.span())
                        && name(one).equals(name(other))
                        && isOfSame(one, other);
        int rank = Integer.compare(head.rank(one.predicate()), head.rank(other.predicate()));
        if (comparable && rank * one.minimum().compareTo(other.minimum()) < 0) {
            row.row()
                    .doubt(
                            "minimum",
                            say(
                                    "minimum.falls",
                                    other.id(),
                                    shown(other.minimum()),
                                    one.id(),
                                    shown(one.minimum())));
        }
    }

    /** A predicate that has most of the names lacks the others by mistake. */
    private void doubtGaps(String predicate) {
        Set<String> all = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        for (Dated<Minimum> row : minimums) {
            all.add(name(row.value()));
            if (row.value().predicate().equals(predicate)) {
                own.add(name(row.value()));
            }
        }
        if (own.size() * 2 <= all.size()) {
            return;
        }
        for (Dated<Minimum> row : minimums) {
            if (!own.contains(name(row.value()))) {
                row.row()
                        .doubt(
                                "id",
                                say(
                                        "minimum.noPair",
                                        row.value().id(),
                                        predicate + "." + name(row.value())));
            }
        }
    }
}
