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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, String> texts;
    private final Map<String, WrittenNames> written = new HashMap<>();
    private final NotUnderstood notUnderstood = new NotUnderstood();
    private final Set<String> unsound = new HashSet<>();
    private int errors;

    /**
     * Problems of files.
     *
     * @param texts what stands in them, for the names in those that are not understood
     */
    public EditionProblems(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Problems of files about which nothing else is known. */
    public EditionProblems() {
        this(Map.of());
    }

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

    /** Something in a file could not be read. */
    public void leftOut(String file, String text) {
        of(file).leaveOut();
        notUnderstood.leftOut(text);
    }

    /** A file is not there, and nobody knows what it would say. */
    public void missing(String file, Remark remark) {
        notUnderstood.missing(file);
        add(file, START, remark.what(), remark.maybe());
    }

    /** A list is not there, and nobody knows what it would name. */
    void unlisted() {
        notUnderstood.unlisted();
    }

    /** Two bear a name, of which one should have another that nobody knows. */
    public void repeated(String name) {
        notUnderstood.repeated(name);
    }

    /**
     * Whether a name that a file speaks of may stand where another file, or a part of this one, was
     * not understood. Then it may seem to be missing only for that.
     */
    public boolean mayBeSaid(String file, String name) {
        return notUnderstood.mayBear(name)
                || files.keySet().stream()
                        .filter(other -> !other.equals(file) && !other.endsWith(".cases.yaml"))
                        .filter(other -> has(other) || of(other).isUnsure())
                        .anyMatch(other -> written(other).has(name));
    }

    private WrittenNames written(String file) {
        return written.computeIfAbsent(
                file,
                f -> {
                    WrittenNames names = new WrittenNames();
                    names.add(texts.getOrDefault(f, ""));
                    return names;
                });
    }

    /** A row in a file is about something that may be there, and can be relied on no more. */
    void unsure(String file) {
        of(file).beUnsure();
    }

    /** Something about what bears this name is wrong: what is said of it may be, for that. */
    void unsound(String name) {
        unsound.add(name);
    }

    /** Whether something is wrong about what bears a name. */
    public boolean isUnsound(String name) {
        return unsound.contains(name);
    }

    /** Whether something was left out of what begins on a line. */
    boolean isIncomplete(String file, int line) {
        return files.containsKey(file) && of(file).isIncomplete(line);
    }

    /** Something was left out of what begins on a line, which therefore may seem incomplete. */
    void incomplete(String file, int line) {
        of(file).incomplete(line);
    }

    /** Whether something in a file could not be read. */
    public boolean isLeftOut(String file) {
        return files.containsKey(file) && of(file).isLeftOut();
    }

    private void add(String file, Place place, Level level, Title message, Title maybe) {
        ProblemsOfFile of = of(file);
        if ((file.endsWith(".drl") && of.hasError(place)) || of.isIncomplete(place.line())) {
            return; // What follows from the first problem is the same mistake.
        }
        errors += level == Level.ERROR ? 1 : 0;
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

    /** How many errors there are, those that are not told included. */
    public int errors() {
        return errors;
    }

    /** Whether there is no error. */
    public boolean isEmpty() {
        return errors == 0;
    }

    /** Whether there is an error at this place. */
    public boolean has(String file, Place place) {
        return files.containsKey(file) && of(file).hasError(place);
    }

    /** Whether there is an error from one line to another, both included. */
    public boolean has(String file, int from, int to) {
        return files.containsKey(file) && of(file).hasError(from, to);
    }

    /** The lines of a file on which there is an error. */
    public Set<Integer> errorLines(String file) {
        return files.containsKey(file) ? of(file).errorLines() : Set.of();
    }

    /** Adds all that was found elsewhere. */
    public void addAll(EditionProblems others) {
        others.files.forEach(
                (file, of) ->
                        of.told()
                                .forEach(
                                        told ->
                                                add(
                                                        file,
                                                        told.place(),
                                                        told.level(),
                                                        told.message(),
                                                        told.maybe())));
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
        AlikeProblems.joined(
                        of.told().stream()
                                .sorted(comparing(ProblemsOfFile.Told::place, ORDER))
                                .toList())
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
