package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An edition that does not load; it carries every problem that was found. */
public final class EditionException extends RuntimeException {

    private final transient List<Problem> problems;

    EditionException(String edition, List<Problem> problems) {
        super(
                problems.stream()
                        .map(p -> "\n  " + p)
                        .collect(
                                joining(
                                        "",
                                        "Edition "
                                                + edition
                                                + " does not load ("
                                                + problems.size()
                                                + (problems.size() == 1
                                                        ? " problem):"
                                                        : " problems):"),
                                        "")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
