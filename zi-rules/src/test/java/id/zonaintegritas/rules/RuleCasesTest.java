package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every case of the bundled edition. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> cases_ofTheBundledEdition_hold() {
        List<RuleCases.Case> cases = RuleCases.of(Edition.current()).stream().toList();
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(c -> dynamicTest(c.toString(), () -> assertThat(c.failure()).isEmpty()));
    }
}
