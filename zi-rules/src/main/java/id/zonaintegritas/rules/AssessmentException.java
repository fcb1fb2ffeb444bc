package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An assessment that cannot be evaluated; it carries every problem that was found. */
public final class AssessmentException extends RuntimeException {

    private final transient List<Problem> problems;

    AssessmentException(String assessment, List<Problem> problems, String maybe) {
        super(
                problems.stream()
                        .map(p -> "\n  " + p)
                        .collect(
                                joining(
                                        "",
                                        assessment
                                                + " is not valid ("
                                                + problems.size()
                                                + (problems.size() == 1
                                                        ? " problem):"
                                                        : " problems):"),
                                        maybe.isEmpty() ? "" : "\nMaybe " + maybe)));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
