package id.zonaintegritas.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.TraceStep;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every case of the bundled edition, and shows that nothing is without one. */
class RuleCasesTest {

    private static final RuleCases CASES = RuleCases.of(Edition.current());

    @TestFactory
    Stream<DynamicTest> cases_ofTheBundledEdition_hold() {
        List<RuleCases.Case> cases = CASES.stream().toList();
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(c -> dynamicTest(c.toString(), () -> assertThat(c.failure()).isEmpty()));
    }

    @Test
    void everyRule_hasACaseThatFiresIt() {
        CaseRunner runner = new CaseRunner();
        Set<String> fired =
                CASES.written().stream()
                        .filter(c -> runner.run(c).holds())
                        .map(c -> c.rule().id())
                        .collect(toSet());
        assertThat(fired).isEqualTo(Edition.current().rulebook().rules().keySet());
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

    @Test
    void everyRequirement_hasACaseThatMeetsItAndOneThatDoesNot() {
        Set<String> shown =
                expectedFindings().stream().map(f -> f.id() + " " + f.status()).collect(toSet());
        assertThat(Edition.current().requirements())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(shown).contains(r.id() + " MET", r.id() + " NOT_MET"));
    }

    /** The findings that cases speak of; what else their rules conclude shows nothing. */
    private static List<Finding> expectedFindings() {
        CaseRunner runner = new CaseRunner();
        return CASES.written().stream()
                .flatMap(
                        c -> {
                            CaseTrace trace = runner.run(c).trace();
                            return c.expected().stream()
                                    .map(e -> trace.concluded(e.subject()))
                                    .filter(Finding.class::isInstance)
                                    .map(Finding.class::cast);
                        })
                .toList();
    }

    @Test
    void everyReading_ofEveryInterpretation_isGivenInACase() {
        Set<String> given = new HashSet<>();
        CASES.written()
                .forEach(
                        c ->
                                c.given()
                                        .readings()
                                        .forEach((id, choice) -> given.add(id + " " + choice)));
        assertThat(Edition.current().interpretations())
                .isNotEmpty()
                .flatExtracting(i -> i.readings())
                .allSatisfy(r -> assertThat(given).contains(r.id() + " " + r.choice()));
    }

    @Test
    void everyOption_isChosenInACase() {
        Set<String> chosen = new HashSet<>();
        CASES.written().stream()
                .flatMap(c -> c.given().assessment().answers().entrySet().stream())
                .forEach(a -> chosen.add(a.getKey() + " " + a.getValue()));
        for (Question question : Edition.current().questions()) {
            if (question instanceof ChoiceQuestion choice) {
                assertThat(choice.options())
                        .allSatisfy(
                                o ->
                                        assertThat(chosen)
                                                .contains(
                                                        choice.id()
                                                                + " Choice[option="
                                                                + o.letter()
                                                                + "]"));
            }
        }
    }

    @Test
    void trace_ofACase_isOfItsStageAlone() {
        CaseRunner runner = new CaseRunner();
        assertThat(CASES.written())
                .allSatisfy(
                        c ->
                                assertThat(runner.run(c).trace().steps())
                                        .extracting(TraceStep::stage)
                                        .containsOnly(c.rule().stage()));
    }
}
