package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.Compiled;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Editions;
import id.zonaintegritas.rules.internal.cases.CaseOutcome;
import id.zonaintegritas.rules.internal.check.RuleSilence;
import id.zonaintegritas.rules.internal.language.RuleText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of the bundled edition once, and shows that nothing is without one. {@link
 * CasesForMutation} runs them anew for each mutant.
 */
class RuleCasesTest {

    private static final RuleCases CASES = Workbench.bundledCases();

    @TestFactory
    Stream<DynamicTest> cases_ofTheBundledEdition_hold() {
        List<RuleCases.Case> cases = CASES.stream().toList();
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(c -> dynamicTest(c.toString(), () -> assertThat(c.failure()).isEmpty()));
    }

    @Test
    void coverage_ofTheBundledEdition_isComplete() {
        CaseCoverage coverage = CASES.coverage(EditionSource.bundled());
        assertThat(coverage.items())
                .extracting(CaseCoverage.Item::kind)
                .contains(CaseCoverage.Kind.values());
        assertThat(coverage.uncovered()).isEmpty();
    }

    @Test
    void everyCase_standsBesideItsRule() {
        assertThat(CASES.written())
                .allSatisfy(
                        c ->
                                assertThat(
                                                Compiled.BUNDLED
                                                        .texts()
                                                        .get(
                                                                c.file()
                                                                        .replace(
                                                                                ".cases.yaml",
                                                                                ".drl")))
                                        .contains("rule \"" + c.rule().id() + "\""));
    }

    @Test
    void everyMinimum_hasACaseBelowAtAndAboveIt() {
        Set<String> shown = new HashSet<>();
        for (Finding finding : expectedFindings()) {
            if (finding.margin() != null) {
                shown.add(finding.id() + " " + finding.margin().signum());
            }
        }
        Set<String> needed = new TreeSet<>();
        for (var requirement : Edition.current().requirements()) {
            if (requirement instanceof Minimum minimum) {
                for (int side = -1; side <= 1; side++) {
                    needed.add(minimum.id() + " " + side);
                }
            }
        }
        assertThat(needed).isNotEmpty();
        assertThat(shown).containsAll(needed);
    }

    /** The findings that cases speak of; what else their rules conclude shows nothing. */
    private static List<Finding> expectedFindings() {
        return outcomes().stream()
                .flatMap(
                        one ->
                                one.ran().expected().stream()
                                        .map(e -> one.trace().concluded(e.subject()))
                                        .filter(Finding.class::isInstance)
                                        .map(Finding.class::cast))
                .toList();
    }

    private static List<CaseOutcome> outcomes() {
        return CASES.stream().map(RuleCases.Case::outcome).toList();
    }

    @Test
    void trace_ofACase_hasNothingOfLaterStages() {
        assertThat(outcomes())
                .allSatisfy(
                        one ->
                                assertThat(one.trace().steps())
                                        .extracting(TraceStep::stage)
                                        .allMatch(s -> s.compareTo(one.ran().rule().stage()) <= 0));
    }

    @Test
    void everyRule_hasACaseInWhichItApplies_andOneInWhichItDoesNot() {
        Map<String, Set<Boolean>> fired = new TreeMap<>();
        for (CaseOutcome one : outcomes()) {
            fired.computeIfAbsent(one.ran().rule().id(), r -> new HashSet<>()).add(one.fired());
        }
        for (RuleText file : Editions.loaded(Edition.current()).rulebook().texts()) {
            for (RuleText.Rule rule : file.rules()) {
                assertThat(fired.get(rule.name().text())).as(rule.name().text()).contains(true);
                if (RuleSilence.isPossible(rule)) {
                    assertThat(fired.get(rule.name().text()))
                            .as(rule.name().text())
                            .contains(false);
                }
            }
        }
    }
}
