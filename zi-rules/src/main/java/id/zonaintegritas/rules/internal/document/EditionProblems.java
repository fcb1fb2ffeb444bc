package id.zonaintegritas.rules.internal.document;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what is wrong in the files of an edition. */
public final class EditionProblems {

    public static final Place START = new Place(1, 1);

    private record Found(String file, Place place, Level level, Title message, Title maybe) {

        boolean isAt(String file, Place place) {
            return this.file.equals(file) && this.place.equals(place);
        }

        EditionProblem in(Map<String, String> texts) {
            String text = texts.getOrDefault(file, "");
            String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
            return new EditionProblem(
                    file, place.line(), place.column(), level, message, maybe, line);
        }
    }

    private final Set<Found> found = new LinkedHashSet<>();

    public void add(String file, Place place, String message, String maybe) {
        add(file, place, Level.ERROR, both(message), both(maybe));
    }

    public void add(String file, Place place, Title message, Title maybe) {
        add(file, place, Level.ERROR, message, maybe);
    }

    private static Title both(String text) {
        return new Title(text, text);
    }

    /** Something odd that keeps nobody from using the edition. */
    public void warn(String file, Place place, String message, String maybe) {
        add(file, place, Level.WARNING, both(message), both(maybe));
    }

    /** Something odd that keeps nobody from using the edition. */
    public void warn(String file, Place place, Title message, Title maybe) {
        add(file, place, Level.WARNING, message, maybe);
    }

    private void add(String file, Place place, Level level, Title message, Title maybe) {
        if (file.endsWith(".drl") && found.stream().anyMatch(f -> f.isAt(file, place))) {
            return; // What follows from the first problem is the same mistake.
        }
        found.add(
                new Found(
                        file,
                        place,
                        level,
                        message,
                        new Title(closed(maybe.indonesian()), closed(maybe.english()))));
    }

    private static String closed(String sentence) {
        return sentence.isEmpty() || sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** Adds a problem that is located by {@code file:line} or {@code file:line:column}. */
    public void add(Problem problem) {
        String[] at = problem.at().split(":", 3);
        Place place =
                new Place(Integer.parseInt(at[1]), at.length < 3 ? 1 : Integer.parseInt(at[2]));
        add(at[0], place, problem.what(), problem.cause());
    }

    /**
     * Ends here if anything is wrong.
     *
     * @throws EditionException if there are errors
     */
    public void throwIfAny(String edition) {
        if (!isEmpty()) {
            throw new EditionException(edition, sorted());
        }
    }

    /** Whether there is no error. */
    public boolean isEmpty() {
        return errors().findAny().isEmpty();
    }

    /** Whether there is an error at this place. */
    public boolean has(String file, Place place) {
        return errors().anyMatch(f -> f.isAt(file, place));
    }

    /** Whether there is an error from one line to another, both included. */
    public boolean has(String file, int from, int to) {
        return errors().filter(f -> f.file().equals(file))
                .anyMatch(f -> f.place().line() >= from && f.place().line() <= to);
    }

    /** Whether a file has an error. */
    public boolean has(String file) {
        return errors().anyMatch(f -> f.file().equals(file));
    }

    private Stream<Found> errors() {
        return found.stream().filter(f -> f.level() == Level.ERROR);
    }

    /** The errors by file, line and column. */
    public List<Problem> sorted() {
        return all(Map.of()).stream()
                .filter(p -> p.level() == Level.ERROR)
                .map(EditionProblem::problem)
                .toList();
    }

    /** Errors and warnings by file, line and column, with the lines that they are about. */
    public List<EditionProblem> all(Map<String, String> texts) {
        return found.stream()
                .sorted(
                        comparing(Found::file)
                                .thenComparing(
                                        Found::place,
                                        comparingInt(Place::line).thenComparing(Place::column)))
                .map(f -> f.in(texts))
                .toList();
    }
}
