package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleCase.Expectation;
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
}
