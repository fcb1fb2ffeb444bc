package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The rules of an edition did not decide something exactly once; no evaluation is made of it. */
public final class RulesException extends RuntimeException {

    private final transient List<Problem> problems;

    RulesException(List<Problem> problems) {
        super(
                "The rules do not decide everything exactly once:"
                        + problems.stream().map(p -> "\n  " + p).collect(joining()));
        this.problems = List.copyOf(problems);
    }

    /** All problems; each names a rule or what was to be decided. */
    public List<Problem> problems() {
        return problems;
    }

    /** A rule could not conclude anything. */
    static RulesException failed(String rule, RuntimeException unfit) {
        RulesException failed =
                new RulesException(
                        List.of(
                                new Problem(
                                        rule,
                                        "fails when it is applied",
                                        "a row lacks what the rule needs, or the rule computes with"
                                                + " what was gathered from nothing: a condition such"
                                                + " as count == $parts is missing.")));
        failed.initCause(unfit);
        return failed;
    }
}
