package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class CoverageFloorTest {

    private static final String NAMES =
            "GROUP,PACKAGE,CLASS,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED";

    @TempDir Path folder;

    @Test
    void percent_isThatOfAllClassesTogether() {
        List<String> rows = List.of(NAMES, "a,p,A,3,1,1,9", "b,p,B,1,3,1,9");

        assertThat(CoverageFloor.percent(rows, "LINE")).isEqualTo(90);
        assertThat(CoverageFloor.percent(rows, "BRANCH")).isEqualTo(50);
    }

    @Test
    void report_withoutAnyClass_isRefused() {
        assertThatThrownBy(() -> CoverageFloor.percent(List.of(NAMES), "LINE"))
                .hasMessage("the report of coverage is empty");
    }

    /** The build may be asked for single tests, and then asks for nothing. */
    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void coverage_belowTheFloor_failsAndAtTheFloorDoesNot() throws IOException {
        String report = Run.file(folder, "jacoco.csv", NAMES, "a,p,A,1,1,1,9");
        String asked = System.clearProperty("test");
        try {
            assertThatCode(() -> CoverageFloor.main(new String[] {report, "90", "50"}))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> CoverageFloor.main(new String[] {report, "91", "50"}))
                    .hasMessageStartingWith("line coverage of all modules: 90.0 %, at least 91");
            assertThatThrownBy(() -> CoverageFloor.main(new String[] {report, "90", "51"}))
                    .hasMessageStartingWith("branch coverage of all modules: 50.0 %, at least 51");
        } finally {
            if (asked != null) {
                System.setProperty("test", asked);
            }
        }
    }
}
