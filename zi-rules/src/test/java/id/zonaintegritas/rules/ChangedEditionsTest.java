package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change that a ministry might make is checked, and what it says it does. */
class ChangedEditionsTest {

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
                                                        .isEmpty()));
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
