package id.zonaintegritas.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.zonaintegritas.rules.Tree.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in the files of an edition. */
final class EditionProblems {

    static final Place START = new Place(1, 1);

    private record Found(String file, Place place, String message, String maybe) {
        Problem problem() {
            return new Problem(file + ":" + place, message, maybe);
        }
    }

    private final Set<Found> found = new LinkedHashSet<>();

    void add(String file, Place place, String message, String maybe) {
        boolean open = !maybe.isEmpty() && !maybe.endsWith(".");
        found.add(new Found(file, place, message, open ? maybe + "." : maybe));
    }

    /** Adds a problem that is located by {@code file:line} or {@code file:line:column}. */
    void add(Problem problem) {
        String[] at = problem.at().split(":", 3);
        Place place =
                new Place(Integer.parseInt(at[1]), at.length < 3 ? 1 : Integer.parseInt(at[2]));
        add(at[0], place, problem.message(), problem.maybe());
    }

    /**
     * @throws EditionException if there are problems
     */
    void throwIfAny(String edition) {
        if (!isEmpty()) {
            throw new EditionException(edition, sorted());
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file, line and column. */
    List<Problem> sorted() {
        return found.stream()
                .sorted(
                        comparing(Found::file)
                                .thenComparing(
                                        Found::place,
                                        comparingInt(Place::line).thenComparing(Place::column)))
                .map(Found::problem)
                .toList();
    }
}
