package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecinctTest {

    static final String OPEN =
            """
            { "schema": "zi-precinct/1",
              "precinct": { "id": "KWS-1", "name": "Kawasan Pelabuhan Contoh" },
              "holdsWbk": false,
              "integrationScore": 6.5,
              "units": [
                { "schema": "zi-assessment/1", "unit": { "id": "U-1", "name": "Kantor Satu" } },
                { "unit": { "id": "U-2" }, "date": "2024-07-31" } ] }
            """;

    private static PrecinctEvaluation evaluate(String json) {
        return ZiEvaluator.of(Edition.current()).evaluate(PrecinctReader.json().read(json));
    }

    private static List<String> findings(PrecinctEvaluation evaluation) {
        return evaluation.predicates().stream()
                .flatMap(p -> p.findings().stream())
                .map(Finding::id)
                .toList();
    }

    @Test
    void precinct_readFromAFile_isEvaluatedInThreeLines(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("precinct.json"), OPEN);

        PrecinctAssessment precinct = PrecinctReader.json().read(file);
        PrecinctEvaluation evaluation = ZiEvaluator.of(Edition.current()).evaluate(precinct);
        String report = Report.text(Locale.ENGLISH).render(evaluation);

        assertThat(findings(evaluation))
                .containsExactly(
                        "WBK.allUnits",
                        "WBK.integration",
                        "WBBM.holdsPrecinctWbk",
                        "WBBM.allUnits",
                        "WBBM.integration");
        assertThat(evaluation.decision()).isInstanceOf(Decision.Undetermined.class);
        assertThat(report)
                .contains(
                        "Kawasan Pelabuhan Contoh (KWS-1)",
                        "not known yet",
                        "6.50 of at least 6.50")
                .contains("0 to 2 of at least 2", "Kantor Satu (U-1): undetermined", "Tabel 7")
                .contains(
                        "✗ Score of the integration of business processes: 6.50 of at least 7.50");
    }

    @Test
    void report_inIndonesian_saysTheSame() {
        assertThat(Report.text(new Locale("id")).render(evaluate(OPEN)))
                .contains("Belum pasti", "6,50 dari paling sedikit 7,50", "Unit di kawasan")
                .contains("sudah berpredikat Kawasan Menuju WBK: tidak");
    }

    @ParameterizedTest
    @CsvSource({
        "6.499, NOT_MET, NOT_MET",
        "6.5, MET, NOT_MET",
        "7.499, MET, NOT_MET",
        "7.5, MET, MET",
        "10, MET, MET",
        "0, NOT_MET, NOT_MET",
        "null, UNDETERMINED, UNDETERMINED"
    })
    void integration_belowAtAndAboveItsLeast_isFound(String score, Status wbk, Status wbbm) {
        PrecinctEvaluation evaluation = evaluate(OPEN.replace("6.5", score));

        assertThat(evaluation.predicate("WBK").findings())
                .filteredOn(f -> f.id().equals("WBK.integration"))
                .extracting(Finding::status)
                .containsExactly(wbk);
        assertThat(evaluation.predicate("WBBM").findings())
                .filteredOn(f -> f.id().equals("WBBM.integration"))
                .extracting(Finding::status)
                .containsExactly(wbbm);
    }

    @Test
    void units_ofDifferentDays_areEvaluatedByTheirOwnVersions() {
        PrecinctEvaluation evaluation =
                ZiVersions.of(Edition.all()).evaluate(PrecinctReader.json().read(OPEN));

        assertThat(evaluation.units().get(0).edition().amendedBy()).isNotEmpty();
        assertThat(evaluation.units().get(1).edition().amendedBy()).isEmpty();
        assertThat(evaluation.edition().from()).isEqualTo(Edition.current().from());
    }

    @Test
    void unit_whoseDayNoVersionCovers_isNamed() {
        PrecinctAssessment precinct =
                PrecinctReader.json().read(OPEN.replace("2024-07-31", "1999-07-31"));
        ZiVersions versions = ZiVersions.of(Edition.all());

        assertThatThrownBy(() -> versions.evaluate(precinct))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("Precinct KWS-1")
                .hasMessageContaining("/units/1/date");
    }

    @Test
    void document_withManyProblems_hasAllOfThemAtOnce() {
        String broken =
                """
                { "schema": "zi-precinct/2", "precinct": { "id": " " }, "holdsWbk": "no",
                  "integrationScore": 11, "more": 1,
                  "units": [
                    { "unit": { "id": "U" }, "answers": { "A.I.1.i.a": "C", "Z": 1 } },
                    { "schema": "zi-assessment/9" }, 7 ] }
                """;
        PrecinctReader reader = PrecinctReader.json();

        assertThatThrownBy(() -> reader.read(broken))
                .isInstanceOfSatisfying(
                        AssessmentException.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .extracting(Problem::at)
                                        .contains(
                                                "/schema",
                                                "/precinct/id",
                                                "/holdsWbk",
                                                "/integrationScore",
                                                "/more",
                                                "/units/0/answers/A.I.1.i.a",
                                                "/units/0/answers/Z",
                                                "/units/1/schema",
                                                "/units/1/unit",
                                                "/units/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"U-2\"|\"U-1\"|/units/1/unit/id",
                "\"precinct\": { \"id\": \"KWS-1\", |\"precinct\": { |/precinct/id",
                "\"schema\": \"zi-precinct/1\",|``|/schema"
            })
    void document_withOneProblem_isRefusedThere(String part, String instead, String at) {
        PrecinctReader reader = PrecinctReader.json();
        assertThat(OPEN).contains(part);

        assertThatThrownBy(() -> reader.read(OPEN.replace(part, instead)))
                .isInstanceOfSatisfying(
                        AssessmentException.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .extracting(Problem::at)
                                        .containsExactly(at));
    }

    @Test
    void precinct_withoutUnits_isRefused() {
        PrecinctReader reader = PrecinctReader.json();
        String empty =
                "{ \"schema\": \"zi-precinct/1\", \"precinct\": { \"id\": \"K\" }, \"units\": [] }";

        assertThatThrownBy(() -> reader.read(empty))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("/units");
    }

    @Test
    void document_thatIsNoJson_isRefusedWithItsPlace() {
        PrecinctReader reader = PrecinctReader.json();

        assertThatThrownBy(() -> reader.read("{ \"schema\": }"))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("line 1");
    }
}
