package id.zonaintegritas.rules.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentTableTest {

    private static final Edition EDITION = Edition.current();
    private static final AssessmentReader READER = AssessmentReader.json(EDITION);

    private static List<Assessment> read(String csv) throws IOException {
        List<Assessment> read = new ArrayList<>();
        try (AssessmentTable table = AssessmentTable.csv(EDITION, new StringReader(csv))) {
            table.forEachRemaining(row -> read.add(READER.read(row.json())));
        }
        return read;
    }

    private static String written(List<Assessment> assessments) {
        StringWriter text = new StringWriter();
        AssessmentTableWriter table = AssessmentTableWriter.csv(EDITION, text);
        assessments.forEach(table::write);
        table.flush();
        return text.toString();
    }

    @Test
    void randomUnits_writtenAndRead_areTheSame() throws IOException {
        RandomUnits random = new RandomUnits(EDITION, 42, 0.1);
        List<Assessment> units = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            units.add(random.next("UNIT-" + i));
        }

        assertThat(read(written(units))).isEqualTo(units);
    }

    @Test
    void spreadsheetOfAnIndonesian_isRead() throws IOException {
        List<Assessment> read =
                read(
                        """
                        \uFEFFUnit;Nama;A.I.1.i.a;B.I.a;B.I.a/respondents;spipMaturity;coreService\r
                        U-1;"Kantor; satu";Ya;3,72;64;3,0;ya\r
                        """);

        assertThat(read)
                .singleElement()
                .satisfies(
                        unit -> {
                            assertThat(unit.unit().name()).isEqualTo("Kantor; satu");
                            assertThat(unit.answers())
                                    .containsEntry("A.I.1.i.a", new AnswerValue.Choice("YA"))
                                    .containsEntry(
                                            "B.I.a",
                                            new AnswerValue.Index(Rational.parse("3.72"), 64L));
                            assertThat(unit.eligibility())
                                    .containsEntry(
                                            "spipMaturity", new FactValue.Amount(Rational.of(3)))
                                    .containsEntry("coreService", new FactValue.Truth(true));
                        });
    }

    @Test
    void wrongCells_areAllReportedByTheirColumn() {
        assertThatThrownBy(
                        () ->
                                read(
                                        """
                                        unit,A.I.1.i.a,A.II.1.i.a/agents,B.I.a,auditOpinion
                                        U-1,Z,-1,hello,BEST
                                        """))
                .isInstanceOfSatisfying(
                        AssessmentException.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .extracting(p -> p.at())
                                        .anyMatch(at -> at.contains("A.I.1.i.a"))
                                        .anyMatch(at -> at.contains("agents"))
                                        .anyMatch(at -> at.contains("B.I.a"))
                                        .anyMatch(at -> at.contains("auditOpinion")));
    }

    @Test
    void wrongColumns_areAllReportedAtOnce() {
        assertThatThrownBy(() -> read("name,A.I.1.i.a,A.I.1.i.a,A.I.9.z\nx,YA,YA,A\n"))
                .isInstanceOfSatisfying(
                        TableException.class,
                        wrong -> {
                            assertThat(wrong.problems()).hasSize(3);
                            assertThat(wrong.getMessage(Locale.forLanguageTag("id")))
                                    .contains("A.I.9.z", "kolom \"unit\"");
                        });
    }

    @Test
    void cellsBeyondTheHead_areReported() {
        assertThatThrownBy(() -> read("unit,year\nU-1,2026,extra\n"))
                .isInstanceOf(AssessmentException.class)
                .hasMessageContaining("column 3");
    }

    @Test
    void openQuote_isReported() {
        assertThat(catching("unit,name\nU-1,\"never closed\n" + "x".repeat(20_000_000)))
                .isInstanceOf(TableException.class);
    }

    private static Throwable catching(String csv) {
        return catchThrowable(() -> read(csv));
    }

    @Test
    void formulas_inTexts_areHarmlessAndComeBack() throws IOException {
        List<Assessment> units = new ArrayList<>();
        for (String name :
                List.of(
                        "=HYPERLINK(\"http://x\")",
                        "@SUM(A1)",
                        "+1",
                        "-1+1|cmd",
                        "\t=1",
                        " =1",
                        "'quoted'")) {
            units.add(
                    new Assessment(
                            new Unit("U", name.strip(), null, null, null),
                            2026,
                            null,
                            null,
                            Map.of(),
                            Map.of()));
        }
        String csv = written(units);

        assertThat(csv.lines().skip(1)).allMatch(line -> line.matches("U,(\"?'.*|'quoted'.*)"));
        assertThat(read(csv)).isEqualTo(units);
    }

    @Test
    void emptyTable_hasNoUnit() {
        assertThatThrownBy(() -> read("")).isInstanceOf(TableException.class);
    }
}
