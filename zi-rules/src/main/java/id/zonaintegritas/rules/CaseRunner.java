package id.zonaintegritas.rules;

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
        } catch (RulesException undecided) {
            return new CaseOutcome(
                    one,
                    new CaseTrace(List.of()),
                    undecided.problems().stream().map(p -> one.at() + "   " + p).toList());
        }
        return new CaseOutcome(one, trace, failures(one, derivation, trace));
    }

    private static List<String> failures(RuleCase one, Derivation derivation, CaseTrace trace) {
        List<String> failures = new ArrayList<>();
        if (derivation.steps().stream().noneMatch(s -> s.info().equals(one.rule()))) {
            failures.add(
                    one.at()
                            + "   the rule "
                            + one.rule().id()
                            + " did not fire. Maybe a fact that its conditions need is not given.");
        }
        for (Expectation expectation : one.expected()) {
            String actual = expectation.actual().in(trace);
            if (!actual.equals(expectation.expected())) {
                failures.add(failure(one, expectation, actual, trace));
            }
        }
        return failures;
    }

    private static String failure(
            RuleCase one, Expectation expectation, String actual, CaseTrace trace) {
        return one.at(expectation)
                + "   "
                + expectation.aspect()
                + ": expected "
                + expectation.expected()
                + ", but it is "
                + actual
                + trace.slice(expectation.subject())
                        .lines()
                        .map(line -> "\n      " + line)
                        .reduce("", String::concat);
    }
}
