package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, portal documents, reports and letters through the program. */
class UnitFilesTest {

    private static final String TABLE =
            "unit,name,A.I.1.i.a,B.I.a\nU-1,Satu,YA,3.7\nU-2,\"=1+1\",TIDAK,3.9\n";

    private static final String PORTAL =
            "{\"unit_id\":\"P-1\",\"nama_unit\":\"Kantor\",\"tahun\":2026,\"answers\":["
                    + "{\"soal_id\":1,\"jawaban_unit\":\"Ya\",\"jawaban_tpi\":\"Tidak\"},"
                    + "{\"soal_id\":125,\"jawaban_unit\":\"3,7\",\"jawaban_tpi\":\"3.5\"}]}";

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String best(String id) throws IOException {
        return Run.everythingReached().replaceFirst("\"id\": *\"[^\"]*\"", "\"id\":\"" + id + "\"");
    }

    @Test
    void evaluate_table_isAnEvaluationForEachRow() throws IOException {
        Run run = Run.of("evaluate", file("units.csv", TABLE), "--no-trace");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"schema\":\"zi-evaluation/1\""));
        assertThat(run.error()).contains("2 unit");
    }

    @Test
    void evaluate_rowThatIsWrong_isRefusedInItsPlace() throws IOException {
        Run run = Run.of("evaluate", file("units.csv", TABLE + "U-3,Tiga,Z,\n"), "--no-trace");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .contains("\"error\"", "\"line\":4", "A.I.1.i.a");
    }

    @Test
    void evaluate_tableWithUnknownColumns_namesThemAll() throws IOException {
        Run run = Run.of("evaluate", file("units.csv", "unit,foo,bar\nU,1,2\n"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains("\"foo\"", "\"bar\"");
    }

    @Test
    void evaluate_portalDocument_isAnEvaluationForEachAssessor() throws IOException {
        Run run = Run.of("evaluate", file("p.json", PORTAL), "--no-trace");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList()).hasSize(2);
        assertThat(run.out().lines().toList().get(0)).contains("\"assessor\":\"UNIT\"");
        assertThat(run.out().lines().toList().get(1)).contains("\"assessor\":\"TPI\"");
        assertThat(run.error()).contains("125");
    }

    @Test
    void evaluate_brokenPortalDocument_isRefused() throws IOException {
        Run run =
                Run.of(
                        "evaluate",
                        file("p.json", PORTAL.replace("\"Ya\"", "\"Q\"")),
                        "--format",
                        "text",
                        "--lang",
                        "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("/answers/0/jawaban_unit", "\"Q\" is not one of YA");
    }

    @Test
    void evaluate_asCsv_isARowForEachUnitAndASummary() throws IOException {
        Run run =
                Run.of(
                        "evaluate",
                        file("units.csv", TABLE),
                        file("bad.jsonl", Run.BROKEN + "\n" + Run.MISSED + "\n"),
                        "--format",
                        "csv",
                        "--lang",
                        "en");

        assertThat(run.exitCode()).isEqualTo(3);
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).startsWith("unit,name,").contains(",decision,predicate,WBK,WBBM");
        assertThat(lines.get(2)).startsWith("U-2,'=1+1,");
        assertThat(run.out()).contains("INVALID", "NOT_GRANTED", "WBK.coreService");
        assertThat(run.error())
                .contains("4 units", "not granted 1", "invalid 1", "Most often not met: WBBM.core");
    }

    @Test
    void evaluate_toAFile_writesTheTableThatItsNameAsksFor() throws IOException {
        for (String name : List.of("out.csv", "out.xlsx", "out.html")) {
            Path out = folder.resolve(name);
            Run run = Run.of("evaluate", file("units.csv", TABLE), "-o", out.toString());

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("out.html")))
                .contains("U-2")
                .contains("</html>");
        assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).startsWith('P', 'K');
        assertThat(Run.of("evaluate", file("units.csv", TABLE), "-o", "out.txt").exitCode())
                .isEqualTo(1);
    }

    @Test
    void evaluate_asTable_stillJudgesWhatWasAskedFor() throws IOException {
        assertThat(
                        Run.of(
                                        "evaluate",
                                        file("u.json", Run.MISSED),
                                        "--format",
                                        "csv",
                                        "--fail-on",
                                        "WBK")
                                .exitCode())
                .isEqualTo(2);
    }

    @Test
    void report_onOneUnit_isItsPage() throws IOException {
        Path out = folder.resolve("unit.html");
        Run run =
                Run.of("report", file("u.json", best("U-1")), "-o", out.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(out))
                .contains("Integrity Zone evaluation report", "SHA-256 of the assessment")
                .doesNotContain("Side by side");
    }

    @Test
    void report_withAPlan_showsTheWay() throws IOException {
        String unit = Sources.GOLDEN.resolve("one-area-short/assessment.json").toString();

        Run run = Run.of("report", unit, "--plan", "wbk", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The way to WBK", "Needed for", "WBK.area.4");
        Run none = Run.of("report", unit, "--plan", "WBX", "--lang", "en");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.error()).contains("--plan", "WBX", "WBK, WBBM");
        assertThat(Run.of("report", unit, unit, "--plan", "WBK").exitCode()).isEqualTo(1);
    }

    @Test
    void report_onOneUnitAssessedTwice_hasBothSides() throws IOException {
        Run run = Run.of("report", file("p.json", PORTAL), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Side by side", "From Unit to TPI");
    }

    @Test
    void report_onSeveralUnits_isATableOrAFolder() throws IOException {
        Path pages = folder.resolve("pages");
        String units = file("units.csv", TABLE + "\"../../evil\",x,YA,3\n");

        assertThat(Run.of("report", units).out()).contains("id=\"units\"");
        assertThat(Run.of("report", units, "-o", pages.toString()).exitCode()).isZero();
        try (var files = Files.list(pages)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "U-1.html", "U-2.html", "evil.html");
        }
        assertThat(folder.resolve("evil.html")).doesNotExist();
    }

    @Test
    void report_asLetter_isTheOneThatWasAskedFor() throws IOException {
        String unit = file("u.json", best("U-1"));
        Path docx = folder.resolve("lhe.docx");
        Path markdown = folder.resolve("letter.md");

        assertThat(Run.of("report", unit, "-o", docx.toString()).exitCode()).isZero();
        assertThat(
                        Run.of(
                                        "report",
                                        unit,
                                        "-o",
                                        markdown.toString(),
                                        "--letter",
                                        "monitoring",
                                        "--predicate",
                                        "WBBM")
                                .exitCode())
                .isZero();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("[Content_Types].xml");
        }
        assertThat(Files.readString(markdown)).contains("masih memenuhi kriteria");
        assertThat(Run.of("report", file("units.csv", TABLE), "-o", docx.toString()).exitCode())
                .isEqualTo(1);
        assertThat(
                        Run.of(
                                        "report",
                                        unit,
                                        "-o",
                                        docx.toString(),
                                        "--letter",
                                        "monitoring",
                                        "--predicate",
                                        "GOLD")
                                .error())
                .contains("--predicate: no predicate GOLD");
    }

    @Test
    void report_onNothingThatIsValid_writesNothing() throws IOException {
        Path out = folder.resolve("unit.html");
        Run run = Run.of("report", file("u.json", Run.BROKEN), "-o", out.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void compare_twoFilesOrOne_showsWhatDiffers() throws IOException {
        Run portal = Run.of("compare", file("p.json", PORTAL), "--lang", "en");
        assertThat(portal.exitCode()).isZero();
        assertThat(portal.out()).contains("From Unit to TPI", "A.I.1.i.a", "B.I.a");

        String one = file("1.json", best("U"));
        String other =
                file(
                        "2.json",
                        best("U").replace("\"A.I.1.i.a\": \"YA\"", "\"A.I.1.i.a\": \"TIDAK\""));
        Run json = Run.of("compare", one, other, "--format", "json");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out()).contains("\"schema\":\"zi-comparison/1\"");
        Path html = folder.resolve("c.html");
        assertThat(Run.of("compare", one, other, "-o", html.toString()).exitCode()).isZero();
        assertThat(Files.readString(html)).contains("Berdampingan");
    }

    @Test
    void compare_oneAssessment_saysThatItNeedsTwo() throws IOException {
        Run run = Run.of("compare", file("1.json", best("U")), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("Two or three assessments");
        assertThat(Run.of("compare", file("b.json", Run.BROKEN)).exitCode()).isEqualTo(3);
    }

    @Test
    void convert_thereAndBack_isTheSame() throws IOException {
        String unit = file("u.json", best("U"));
        String lines = Run.of("convert", unit).out();
        String csv = file("u.csv", Run.of("convert", unit, "--to", "csv").out());

        AssessmentReader reader = AssessmentReader.json(Edition.current());
        assertThat(reader.read(Run.of("convert", csv).out())).isEqualTo(reader.read(lines));
    }

    @Test
    void convert_toThePortal_saysWhatIsLost() throws IOException {
        Run run = Run.of("convert", file("u.json", best("U")), "--to", "portal", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"unit_id\":\"U\"");
        assertThat(run.error()).contains("no place for");
        assertThat(Run.of("convert", file("units.csv", TABLE), "--to", "portal").exitCode())
                .isEqualTo(1);
    }
}
