package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.cases.CaseOutcome.Difference;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation;
import id.zonaintegritas.rules.internal.inference.RowsInForce;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.internal.loading.RuleFailures;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs cases: each is one unit, for which the stage of its rule is run. Safe to share between
 * threads.
 */
public final class CaseRunner {

    private record Setting(LoadedEdition edition, Map<String, String> readings, boolean precinct) {

        RulesInForce rules() {
            RowsInForce rows = new RowsInForce(edition, readings);
            return precinct ? RulesInForce.ofPrecincts(rows) : new RulesInForce(rows);
        }
    }

    private final Map<Setting, RulesInForce> rules = new ConcurrentHashMap<>();

    public CaseOutcome run(RuleCase one) {
        CaseGiven given = one.given();
        RulesInForce inForce =
                rules.computeIfAbsent(
                        new Setting(given.edition(), given.readings(), given.precinct() != null),
                        Setting::rules);
        try {
            Workings workings = given.run(inForce, one.rule().stage());
            CaseTrace trace = CaseTrace.of(workings);
            List<Undecided> undecided =
                    workings.undecided().stream().filter(u -> matters(u, one)).toList();
            return new CaseOutcome(
                    one,
                    trace,
                    undecided.isEmpty() ? List.of() : RuleFailures.of(undecided).problems(),
                    differences(one, trace));
        } catch (RulesException failed) {
            return new CaseOutcome(one, CaseTrace.EMPTY, failed.problems(), List.of());
        }
    }

    /** What a case says nothing of may be left open for that. */
    private static boolean matters(Undecided undecided, RuleCase one) {
        return undecided instanceof Undecided.Overlap
                || one.expected().stream().anyMatch(e -> e.subject().equals(undecided.id()));
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
