package id.zonaintegritas.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostsTest {

    @TempDir private Path folder;

    @Test
    void evaluateOneUnit_everythingReached_reportsTheGrant() throws IOException {
        String file = Run.file(folder, "unit.json", Run.everythingReached());

        assertThat(EvaluateOneUnit.report(Path.of(file)))
                .contains(" is granted: every requirement is met.");
    }

    @Test
    void explainDenial_requirementMissed_leadsToItsFact() throws IOException {
        String file = Run.file(folder, "unit.json", Run.MISSED);

        assertThat(ExplainDenial.why(Path.of(file)))
                .startsWith("WBK.coreService · ")
                .contains("not met", "/eligibility/coreService");
    }

    @Test
    void manyUnits_severalDecisions_areCounted() throws IOException {
        String file = Run.file(folder, "units.jsonl", Run.MISSED, Run.UNANSWERED, Run.MISSED);

        assertThat(ManyUnits.decisions(Path.of(file)))
                .containsExactly(entry("NotGranted", 2L), entry("Undetermined", 1L));
    }
}
