package id.zonaintegritas.rules.internal.document;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong in the files of an edition. Of a file with very many problems the first
 * are told and the others counted, so that neither time nor output grows beyond the input.
 */
public final class EditionProblems {

    public static final Place START = new Place(1, 1);

    /** A longer line is not repeated beside its problem. */
    private static final int LONGEST_LINE = 2_000;

    private static final Comparator<Place> ORDER =
            comparingInt(Place::line).thenComparing(Place::column);

    private final Map<String, ProblemsOfFile> files = new LinkedHashMap<>();
    private boolean empty = true;

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
        ProblemsOfFile of = of(file);
        if (file.endsWith(".drl") && of.hasError(place)) {
            return; // What follows from the first problem is the same mistake.
        }
        empty &= level == Level.WARNING;
        Title cause = new Title(closed(maybe.indonesian()), closed(maybe.english()));
        of.add(place, level, message, cause);
    }

    private ProblemsOfFile of(String file) {
        return files.computeIfAbsent(file, f -> new ProblemsOfFile(Limits.PROBLEMS.most()));
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
        return empty;
    }

    /** Whether there is an error at this place. */
    public boolean has(String file, Place place) {
        return files.containsKey(file) && of(file).hasError(place);
    }

    /** Whether there is an error from one line to another, both included. */
    public boolean has(String file, int from, int to) {
        return files.containsKey(file) && of(file).hasError(from, to);
    }

    /** Whether a file has an error. */
    public boolean has(String file) {
        return files.containsKey(file) && of(file).hasError();
    }

    /** Whether what is found in a file from now on is counted only. */
    public boolean isFull(String file) {
        return files.containsKey(file) && of(file).isFull();
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
        List<EditionProblem> all = new ArrayList<>();
        files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        file ->
                                all.addAll(
                                        all(
                                                file.getKey(),
                                                file.getValue(),
                                                texts.getOrDefault(file.getKey(), ""))));
        return all;
    }

    private static List<EditionProblem> all(String file, ProblemsOfFile of, String text) {
        List<String> written = of.told().isEmpty() ? List.of() : text.lines().toList();
        List<EditionProblem> all = new ArrayList<>();
        of.told().stream()
                .sorted(comparing(ProblemsOfFile.Told::place, ORDER))
                .forEach(told -> all.add(problem(file, told, written)));
        of.rest().ifPresent(rest -> all.add(problem(file, rest, written)));
        return all;
    }

    private static EditionProblem problem(
            String file, ProblemsOfFile.Told told, List<String> lines) {
        int line = told.place().line();
        String source = line <= lines.size() ? lines.get(line - 1) : "";
        return new EditionProblem(
                file,
                line,
                told.place().column(),
                told.level(),
                told.message(),
                told.maybe(),
                source.length() > LONGEST_LINE ? "" : source);
    }
}
