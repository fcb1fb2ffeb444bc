package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleCase.Expectation;
import id.zonaintegritas.rules.RuleCases.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of running a case.
 *
 * @param trace what was concluded
 * @param broken what the rules did not decide exactly once, or that one of them failed
 * @param differences what is not as expected
 */
record CaseOutcome(
        RuleCase ran, CaseTrace trace, List<Problem> broken, List<Difference> differences) {

    /** What was concluded where something else was expected, in the words of cases. */
    record Difference(Expectation expectation, String actual) {}

    boolean holds() {
        return broken.isEmpty() && differences.isEmpty();
    }

    /** Whether the rule that the case is about concluded something. */
    boolean fired() {
        return trace.fired().contains(ran.rule().id());
    }

    /** What does not hold, each with the steps that led to it. */
    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        broken.forEach(b -> failures.add(failure(b)));
        differences.forEach(d -> failures.add(failure(d)));
        return failures;
    }

    private Failure failure(Problem problem) {
        return new Failure(
                ran.at(),
                problem.cause().english().isEmpty()
                        ? CaseFile.words("about", problem.at(), problem.what())
                        : CaseFile.words(
                                "about.maybe", problem.at(), problem.what(), problem.cause()),
                List.of());
    }

    private Failure failure(Difference difference) {
        Expectation expectation = difference.expectation();
        return new Failure(
                ran.at(expectation),
                CaseFile.words(
                        "differs",
                        expectation.aspect(),
                        expectation.expected(),
                        difference.actual()),
                trace.slice(expectation.subject()));
    }
}
