package id.zonaintegritas.rules.problem;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of an edition did not decide something exactly once; no evaluation is made of it. */
public final class RulesException extends RuntimeException {

    private final transient List<Problem> problems;
    private final transient List<Undecided> undecided;

    /**
     * What the rules of an edition did not decide, and why.
     *
     * @param problems each names a rule or what was to be decided
     * @param undecided what was not decided, or more than once; empty if a rule failed
     * @param cause why a rule failed, if the engine said so
     */
    public RulesException(
            List<Problem> problems, List<Undecided> undecided, @Nullable Throwable cause) {
        super(
                "The rules do not decide everything exactly once:"
                        + problems.stream().map(p -> "\n  " + p).collect(joining()),
                cause);
        this.problems = List.copyOf(problems);
        this.undecided = List.copyOf(undecided);
    }

    /** All problems; each names a rule or what was to be decided. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was not decided, or more than once; empty if a rule failed. */
    public List<Undecided> undecided() {
        return undecided;
    }
}
