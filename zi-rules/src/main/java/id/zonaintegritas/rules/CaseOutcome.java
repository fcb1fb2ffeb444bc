package id.zonaintegritas.rules;

import java.util.List;

/**
 * What came of running a case.
 *
 * @param trace what its stage concluded
 * @param failures what is not as expected, each with its place; none if the case holds
 */
record CaseOutcome(RuleCase ran, CaseTrace trace, List<String> failures) {

    boolean holds() {
        return failures.isEmpty();
    }
}
