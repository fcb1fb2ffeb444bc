package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;

/**
 * What came of running a case.
 *
 * @param trace what was concluded
 * @param broken what the rules did not decide exactly once, or that one of them failed
 * @param differences what is not as expected
 */
public record CaseOutcome(
        RuleCase ran, CaseTrace trace, List<Problem> broken, List<Difference> differences) {

    /** What was concluded where something else was expected, in the words of cases. */
    public record Difference(Expectation expectation, String actual) {}

    public boolean holds() {
        return broken.isEmpty() && differences.isEmpty();
    }

    /** Whether the rule that the case is about concluded something. */
    public boolean fired() {
        return trace.fired().contains(ran.rule().id());
    }
}
