package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets through the program. */
class WorksheetCommandTest {

    @TempDir Path folder;
    private String unit = "";
    private String tpi = "";

    @BeforeEach
    void assessments() throws IOException {
        unit = Run.file(folder, "unit.json", Run.everythingReached());
        tpi =
                Run.file(
                        folder,
                        "tpi.json",
                        Run.everythingReached()
                                .replaceFirst("\"answers\"", "\"assessor\":\"TPI\",\"answers\""));
    }

    private String both() {
        String file = folder.resolve("both.xlsx").toString();
        Run run = Run.of("worksheet", "export", "--layout", "jawaban", unit, tpi, file);
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return file;
    }

    private static Assessment assessment(String json) {
        return AssessmentReader.json(Edition.current()).read(json);
    }

    @Test
    void import_printsWhatWasExported_forEachAssessorOrTheOneAskedFor() {
        Run all = Run.of("worksheet", "import", both());
        assertThat(all.exitCode()).isZero();
        assertThat(all.out().lines().map(WorksheetCommandTest::assessment))
                .extracting(each -> String.valueOf(each.assessor()))
                .containsExactly("null", "TPI");

        Run one = Run.of("worksheet", "import", both(), "--assessor", "internal");
        assertThat(one.out().lines().toList()).hasSize(1);
        assertThat(assessment(one.out()).answers())
                .isEqualTo(assessment(all.out().lines().toList().get(0)).answers());
    }

    @Test
    void import_ofWhoDidNotAssess_isSaid() {
        Run run = Run.of("worksheet", "import", both(), "--assessor", "further", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("no assessment of further");
        assertThat(Run.of("worksheet", "import", both(), "--assessor", "boss").exitCode())
                .isEqualTo(1);
    }

    @Test
    void evaluate_reportAndCompare_takeWorksheets() throws IOException {
        String file = both();
        Run evaluated = Run.of("evaluate", file, "--no-trace");
        assertThat(evaluated.exitCode()).isZero();
        assertThat(evaluated.out().lines().toList())
                .hasSize(2)
                .allMatch(line -> line.contains("\"GRANTED\""));
        assertThat(Run.of("evaluate", file, "--format", "csv").out().lines().toList()).hasSize(3);
        assertThat(Run.of("compare", file).exitCode()).isZero();
        Path page = folder.resolve("unit.html");
        assertThat(Run.of("report", file, "-o", page.toString()).exitCode()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("TPI");
    }

    @Test
    void export_ofAWorksheet_bringsItIntoTheOtherForm() {
        String one = folder.resolve("one.xlsx").toString();
        assertThat(Run.of("worksheet", "export", "--layout", "lke-zi", unit, one).exitCode())
                .isZero();
        String other = folder.resolve("other.xlsx").toString();
        assertThat(Run.of("worksheet", "export", "--layout", "jawaban", one, other).exitCode())
                .isZero();
        assertThat(Run.of("worksheet", "import", other).out())
                .isEqualTo(Run.of("worksheet", "import", one).out());
    }

    @Test
    void export_overAnAssessment_isRefused() throws IOException {
        String before = Files.readString(Path.of(tpi));
        Run run = Run.of("worksheet", "export", "--layout", "lke-zi", unit, tpi);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains(".xlsx");
        assertThat(Files.readString(Path.of(tpi))).isEqualTo(before);
    }

    @Test
    void brokenFile_amongMany_isToldAndTheOthersGoOn() throws IOException {
        String broken = Run.file(folder, "broken.xlsx", "no workbook");
        String missing = folder.resolve("missing.xlsx").toString();
        List<String> files = new ArrayList<>(List.of("evaluate", "--no-trace"));
        for (int i = 0; i < 20; i++) {
            files.addAll(List.of(both(), broken));
        }
        files.add(missing);
        Run run = Run.of(files.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("missing.xlsx: there is no such file.");
        assertThat(run.out().lines().filter(line -> line.contains("\"error\""))).hasSize(20);
        assertThat(run.out().lines().filter(line -> line.contains("\"GRANTED\""))).hasSize(40);
    }

    @Test
    void check_ofAnOverwrittenScore_endsWith4() throws IOException {
        Path file = folder.resolve("check.xlsx");
        Run untouched = Run.of("worksheet", "check", both(), "--lang", "en");
        assertThat(untouched.exitCode()).isZero();
        assertThat(untouched.error()).contains("nothing was compared");

        Run.of("worksheet", "export", "--layout", "lke-zi", unit, file.toString());
        overwrite(file, "L4", "1.25");
        Run run = Run.of("worksheet", "check", file.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("'LKE ZI'!L4", "overwritten");
    }

    /** Puts a number where a formula stands. */
    private static void overwrite(Path file, String cell, String number) throws IOException {
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            String before = Files.readString(sheet);
            String after =
                    before.replaceFirst(
                            "(<c r=\"" + cell + "\"[^>]*>)<f>[^<]*</f>(<v></v>)?",
                            "$1<v>" + number + "</v>");
            assertThat(after).isNotEqualTo(before);
            Files.writeString(sheet, after);
        }
    }

    @Test
    void anotherWorkbook_isRefusedWithItsSheets() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", null);
            workbook.newWorksheet("Anggaran").value(0, 0, "Rincian");
            workbook.finish();
        }
        Run run = Run.of("worksheet", "check", file.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("no sheet of it is an official worksheet", "Anggaran");
    }
}
