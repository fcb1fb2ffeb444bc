package id.zonaintegritas.rules.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * An edition that does not load, or whose cases do not; it carries every problem that was found.
 */
public final class EditionException extends RuntimeException {

    private final transient List<Problem> problems;

    public EditionException(String edition, List<Problem> problems) {
        this(problems, "Edition " + edition + " does not load");
    }

    private EditionException(List<Problem> problems, String what) {
        super(
                problems.stream()
                        .map(p -> "\n  " + p)
                        .collect(
                                joining(
                                        "",
                                        what
                                                + " ("
                                                + problems.size()
                                                + (problems.size() == 1
                                                        ? " problem):"
                                                        : " problems):"),
                                        "")));
        this.problems = List.copyOf(problems);
    }

    /** The edition loads, but the cases beside its rules cannot be read. */
    public static EditionException ofCases(String edition, List<Problem> problems) {
        return new EditionException(problems, "The cases of edition " + edition + " are not right");
    }

    /** All problems, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
