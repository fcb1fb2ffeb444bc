package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    private static final String UNIT =
            Sources.GOLDEN.resolve("plan-to-wbk/assessment.json").toString();

    @TempDir Path folder;

    @Test
    void plan_asText_saysWhatToDoAndWhy() {
        Run run = Run.of("plan", UNIT, "--target", "wbk", "--format", "text", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("at a cost of 3", "is proven", "A.II.4.ii.a  C → B")
                .contains(
                        "To be so:", "WBK.area.4", "PermenPANRB 90/2021 Lampiran III A.II.4.ii.a");
    }

    @Test
    void plan_inIndonesian_isInIndonesian() {
        Run run = Run.of("plan", UNIT, "--target", "WBK", "--format", "text", "--lang", "id");

        assertThat(run.out()).contains("Terbukti").doesNotContain("changes", "cost");
    }

    @Test
    void plan_elsewhereThanOnATerminal_isJson() {
        assertThat(Run.of("plan", UNIT, "--target", "WBK").out())
                .startsWith("{")
                .contains("\"schema\" : \"zi-plan/1\"", "\"status\" : \"REACHABLE\"");
        assertThat(Run.onTerminal("plan", UNIT, "--target", "WBK").out()).doesNotContain("{");
    }

    @Test
    void plan_withCostsAndBudget_followsThem() throws IOException {
        String costs =
                Run.file(
                        folder,
                        "costs.yaml",
                        "default: 2",
                        "cannot: [A.II.4.ii.a]",
                        "atMost: { A.II.4.iii.a: B }");

        Run run =
                Run.of(
                        "plan",
                        UNIT,
                        "--target",
                        "WBK",
                        "--costs",
                        costs,
                        "--budget",
                        "4.5",
                        "--format",
                        "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"limit\" : 4.5", "\"highestTotal\"", "\"mostRequirements\"")
                .doesNotContain("\"A.II.4.ii.a\"");
    }

    @Test
    void plan_withCostsThatAreNone_namesThemAll() throws IOException {
        String costs = Run.file(folder, "costs.yaml", "cannot: [A.IX]", "costs: { A.I.1: -1 }");

        Run run = Run.of("plan", UNIT, "--target", "WBK", "--costs", costs, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID.number());
        assertThat(run.error()).contains("2 problems", "costs.yaml:1", "A.IX", "-1");
    }

    @ParameterizedTest
    @CsvSource({
        "--target, WBX, WBX",
        "--budget, -1, --budget",
        "--budget, 1e-999999, --budget",
        "--budget, 1e999999999, --budget",
        "--timeout, -0.5, --timeout",
        "--timeout, 1e99, --timeout",
        "--alternatives, 1000000, --alternatives",
        "--costs, missing.yaml, missing.yaml"
    })
    void plan_askedWrongly_saysWhat(String option, String value, String named) {
        Run run =
                option.equals("--target")
                        ? Run.of("plan", UNIT, option, value)
                        : Run.of("plan", UNIT, "--target", "WBK", option, value);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.error()).contains(named).doesNotContain("Exception", "--fail-on");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void plan_outOfTime_saysThatItIsNotProven() {
        Run run = Run.of("plan", UNIT, "--target", "WBK", "--timeout", "0", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"status\" : \"NOT_PROVEN\"", "\"reason\"", "\"gap\"");
    }

    @Test
    void explain_sensitivity_goesThroughReadingsAndAnswers() {
        String unit = Sources.GOLDEN.resolve("flips-by-a-reading/assessment.json").toString();

        Run text = Run.of("explain", unit, "--sensitivity", "--lang", "en");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .contains("Decision: WBBM", "areaMinimum=eachHalf: WBK")
                .contains("The fewest corrections that cost WBBM");
    }

    @Test
    void explain_againstAnotherAssessment_namesTheFewestDifferences() {
        String granted = Sources.GOLDEN.resolve("granted-wbk/assessment.json").toString();

        Run text = Run.of("explain", UNIT, "--against", granted, "--lang", "en");
        Run json = Run.of("explain", UNIT, "--against", granted, "--format", "json");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains("The decisions are NOT_GRANTED and WBK", "proven");
        assertThat(json.out())
                .contains("\"schema\" : \"zi-sensitivity/1\"", "\"other\" : \"WBK\"")
                .doesNotContain("\"readings\"");
    }
}
