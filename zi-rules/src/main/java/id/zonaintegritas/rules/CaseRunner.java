package id.zonaintegritas.rules;

import id.zonaintegritas.rules.CaseOutcome.Difference;
import id.zonaintegritas.rules.RuleCase.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs cases: each is one unit, for which the stage of its rule alone is run. Safe to share between
 * threads.
 */
final class CaseRunner {

    private record Setting(Edition edition, Map<String, String> readings) {}

    private final Map<Setting, RowsInForce> rows = new ConcurrentHashMap<>();

    CaseOutcome run(RuleCase one) {
        CaseGiven given = one.given();
        RowsInForce inForce =
                rows.computeIfAbsent(
                        new Setting(given.edition(), given.readings()),
                        s -> new RowsInForce(s.edition(), s.readings()));
        Derivation derivation;
        CaseTrace trace;
        try {
            derivation = Derivation.of(inForce, given.facts(inForce), one.rule().stage());
            trace = new CaseTrace(derivation.trace(derivation.follow(given.assessment())));
        } catch (RulesException refused) {
            return new CaseOutcome(
                    one,
                    new CaseTrace(List.of()),
                    refused.problems().stream().map(p -> undecided(one, p)).toList(),
                    List.of());
        }
        boolean fired = derivation.steps().stream().anyMatch(s -> s.info().equals(one.rule()));
        return new CaseOutcome(
                one, trace, fired ? List.of() : List.of(notFired(one)), differences(one, trace));
    }

    private static Problem undecided(RuleCase one, Problem problem) {
        return new Problem(one.at(), problem.at() + ": " + problem.message(), problem.maybe());
    }

    private static Problem notFired(RuleCase one) {
        return new Problem(
                one.at(),
                "the rule " + one.rule().id() + " did not fire",
                "a fact that its conditions need is not given.");
    }

    private static List<Difference> differences(RuleCase one, CaseTrace trace) {
        List<Difference> differences = new ArrayList<>();
        for (Expectation expectation : one.expected()) {
            String actual = expectation.actual().in(trace);
            if (!actual.equals(expectation.expected())) {
                differences.add(new Difference(expectation, actual));
            }
        }
        return differences;
    }
}
