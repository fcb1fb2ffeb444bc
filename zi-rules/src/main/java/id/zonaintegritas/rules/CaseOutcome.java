package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleCase.Expectation;
import id.zonaintegritas.rules.RuleCases.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of running a case.
 *
 * @param trace what its stage concluded
 * @param undecided why its rule concluded nothing, each with its place; none if it did
 * @param differences what is not as expected
 */
record CaseOutcome(
        RuleCase ran, CaseTrace trace, List<Problem> undecided, List<Difference> differences) {

    /** What was concluded where something else was expected, in the words of cases. */
    record Difference(Expectation expectation, String actual) {}

    boolean holds() {
        return undecided.isEmpty() && differences.isEmpty();
    }

    /** What does not hold, each with the steps that led to it. */
    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        undecided.forEach(u -> failures.add(new Failure(u.at(), message(u), List.of())));
        differences.forEach(d -> failures.add(failure(d)));
        return failures;
    }

    private static String message(Problem problem) {
        return problem.message() + (problem.maybe().isEmpty() ? "" : ". Maybe " + problem.maybe());
    }

    private Failure failure(Difference difference) {
        Expectation expectation = difference.expectation();
        return new Failure(
                ran.at(expectation),
                expectation.aspect()
                        + ": expected "
                        + expectation.expected()
                        + ", but it is "
                        + difference.actual(),
                trace.slice(expectation.subject()).lines().toList());
    }
}
