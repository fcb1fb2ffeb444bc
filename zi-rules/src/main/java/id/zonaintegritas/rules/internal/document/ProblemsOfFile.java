package id.zonaintegritas.rules.internal.document;

import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong in one file: the first problems, and how many there are besides. */
final class ProblemsOfFile {

    /** A problem, without the file. */
    record Told(Place place, Level level, Title message, Title maybe) {}

    private static final Messages MESSAGES = Messages.of("limits");

    private final int most;
    private final Set<Told> told = new LinkedHashSet<>();
    private final Set<Place> errors = new HashSet<>();
    private final TreeSet<Integer> lines = new TreeSet<>();

    /** Where there is a problem that is not told. */
    private final Set<Place> untold = new HashSet<>();

    /** The lines on which begins what is not complete. */
    private final Set<Integer> incomplete = new HashSet<>();

    private boolean leftOut;
    private boolean unsure;
    private Level worst = Level.WARNING;

    /**
     * @param most so many problems are told
     */
    ProblemsOfFile(int most) {
        this.most = most;
    }

    public void add(Place place, Level level, Title message, Title maybe) {
        if (level == Level.ERROR) {
            errors.add(place);
            lines.add(place.line());
        }
        Told one = new Told(place, level, message, maybe);
        if (!isFull()) {
            told.add(one);
        } else if (!told.contains(one) && untold.add(place) && level == Level.ERROR) {
            worst = Level.ERROR;
        }
    }

    void leaveOut() {
        leftOut = true;
    }

    void incomplete(int line) {
        incomplete.add(line);
    }

    boolean isLeftOut() {
        return leftOut;
    }

    void beUnsure() {
        unsure = true;
    }

    boolean isUnsure() {
        return unsure;
    }

    boolean isIncomplete(int line) {
        return incomplete.contains(line);
    }

    boolean isFull() {
        return told.size() >= most;
    }

    boolean hasError() {
        return !errors.isEmpty();
    }

    Set<Integer> errorLines() {
        return Collections.unmodifiableSet(lines);
    }

    boolean hasError(Place place) {
        return errors.contains(place);
    }

    boolean hasError(int from, int to) {
        Integer line = lines.ceiling(from);
        return line != null && line <= to;
    }

    /** Those that are told, in the order in which they were found. */
    public Collection<Told> told() {
        return told;
    }

    /** How many there are besides, behind the last one that is told. */
    public Optional<Told> rest() {
        return untold.isEmpty()
                ? Optional.empty()
                : told.stream()
                        .map(Told::place)
                        .max(comparingInt(Place::line).thenComparing(Place::column))
                        .map(
                                last ->
                                        new Told(
                                                last,
                                                worst,
                                                MESSAGES.text("problems.rest", untold.size()),
                                                MESSAGES.text("problems.rest.maybe")));
    }
}
