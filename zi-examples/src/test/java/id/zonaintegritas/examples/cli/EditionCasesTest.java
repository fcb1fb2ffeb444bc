package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a host that keeps an edition beside its code tests it: each case is a test of its own. Here
 * with the cases of one folder; all cases of the bundled edition run where the library is tested.
 */
class EditionCasesTest {

    @TempDir private static Path edition;
    private static RuleCases cases;

    @BeforeAll
    static void readTheEdition() throws IOException {
        Edition.copyBundled(edition);
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cases.yaml")).toList()) {
                if (!file.startsWith(edition.resolve("3-decision"))) {
                    Files.delete(file);
                }
            }
        }
        cases = RuleCases.in(edition);
    }

    @TestFactory
    Stream<DynamicTest> everyCase_holds() {
        return cases.stream()
                .map(one -> dynamicTest(one.toString(), () -> assertThat(one.failure()).isEmpty()));
    }

    @Test
    void everyRuleOfTheDecision_isExercised() {
        assertThat(cases.coverage(EditionSource.in(edition)).uncovered())
                .isNotEmpty()
                .noneMatch(item -> item.file().startsWith("3-decision/"));
    }
}
