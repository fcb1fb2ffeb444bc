package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.cases.CaseOutcome;
import id.zonaintegritas.rules.internal.cases.CaseRunner;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of the bundled edition for mutants of Java. Many mutants meet the same process, and
 * what a case gave before one of them says nothing about the next: each case makes its plan and
 * runs anew. The build runs them in {@link RuleCasesTest}.
 */
class CasesForMutation {

    private static final List<RuleCase> CASES = RuleCases.of(Edition.current()).written();

    @TestFactory
    Stream<DynamicTest> cases_ofTheBundledEdition_hold() {
        return CASES.stream()
                .map(
                        one ->
                                dynamicTest(
                                        one.at(),
                                        () -> {
                                            CaseOutcome outcome = new CaseRunner().run(one);
                                            assertThat(outcome.broken()).isEmpty();
                                            assertThat(outcome.differences()).isEmpty();
                                        }));
    }
}
