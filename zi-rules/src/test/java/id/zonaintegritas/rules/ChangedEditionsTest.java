package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change that a ministry might make is checked, and what it says it does. */
class ChangedEditionsTest {

    /** What is remarked, rightly: a sentence may mean it. */
    private static final Map<String, List<String>> WARNINGS =
            Map.of(
                    "32-not-below-its-institution",
                    List.of(
                            "a better answer to sakip lowers WBK.notBelowInstitution from MET to"
                                    + " NOT_MET"));

    @Test
    void changes_areThere() {
        assertThat(ChangedEdition.all()).hasSizeGreaterThanOrEqualTo(26);
    }

    @TestFactory
    Stream<DynamicTest> change_saysItsSentence_andThatItIsInvented() {
        return ChangedEdition.all().stream()
                .map(
                        name ->
                                dynamicTest(
                                        name,
                                        () ->
                                                assertThat(ChangedEdition.text(name, "README.md"))
                                                        .startsWith("# ")
                                                        .contains("invented")));
    }

    @TestFactory
    Stream<DynamicTest> changedEdition_isInOrder() {
        return ChangedEdition.all().stream()
                .map(
                        name ->
                                dynamicTest(
                                        name,
                                        () ->
                                                assertThat(ChangedEdition.of(name).problems())
                                                        .extracting(EditionProblem::message)
                                                        .containsExactlyElementsOf(
                                                                expected(name))));
    }

    private static List<String> expected(String name) {
        return WARNINGS.getOrDefault(name, List.of());
    }

    @TestFactory
    Stream<DynamicTest> casesOfAChangedEdition_hold() {
        return ChangedEdition.all().stream()
                .map(
                        name ->
                                dynamicTest(
                                        name,
                                        () -> {
                                            List<String> failures =
                                                    ChangedEdition.of(name).cases().stream()
                                                            .flatMap(c -> c.failure().stream())
                                                            .toList();
                                            assertThat(failures).isEmpty();
                                        }));
    }
}
