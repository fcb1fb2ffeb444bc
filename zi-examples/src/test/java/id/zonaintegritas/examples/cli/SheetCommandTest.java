package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SheetCommandTest {

    private static final String WEIGHTS = "xl/worksheets/sheet1.xml";
    private static final String MINIMUMS = "xl/worksheets/sheet5.xml";

    @TempDir Path folder;
    private EditionFolder edition;
    private Path workbook;

    @BeforeEach
    void exportEdition() throws IOException {
        edition = EditionFolder.in(folder.resolve("edition"));
        workbook = folder.resolve("rows.xlsx");
        assertThat(Run.of("sheet", "export", edition.toString(), workbook.toString()).exitCode())
                .isZero();
    }

    private Run importing(String... more) {
        String[] arguments = new String[more.length + 4];
        String[] first = {"sheet", "import", edition.toString(), workbook.toString()};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Run.of(arguments);
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** Writes something else into a cell, as a spreadsheet program does. */
    private void cell(String sheet, String address, String content) throws IOException {
        Map<String, String> parts = parts();
        String old = parts.get(sheet);
        String changed =
                old.replaceAll(
                        "<c r=\"" + address + "\"( s=\"\\d+\")?( t=\"\\w+\")?(/>|>.*?</c>)",
                        content.replace("@", "r=\"" + address + "\""));
        assertThat(changed).isNotEqualTo(old);
        parts.put(sheet, changed);
        try (OutputStream out = Files.newOutputStream(workbook);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String number(String value) {
        return "<c @ t=\"n\"><v>" + value + "</v></c>";
    }

    private static String text(String value) {
        return "<c @ t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    @Test
    void workbook_unchanged_changesNothing() throws IOException {
        Map<String, String> before = edition.texts();

        Run run = importing("--write", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Both editions say the same.");
        assertThat(edition.texts()).isEqualTo(before);
    }

    @Test
    void workbook_inTheOtherLanguage_isRead() {
        Run.of("sheet", "export", edition.toString(), workbook.toString(), "--lang", "en");

        assertThat(importing().out()).contains("Kedua edisi sama isinya.");
    }

    @Test
    void weight_changed_isShownAndNotWrittenUnlessAsked() throws IOException {
        Map<String, String> before = edition.texts();
        cell(MINIMUMS, "D3", number("76.450000000000003"));

        Run run = importing("--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Minimum WBK.total Total score", "minimum: 75 → 76.45\n");
        assertThat(run.error()).contains("Nothing is written yet; add --write.");
        assertThat(edition.texts()).isEqualTo(before);
    }

    @Test
    void weights_changed_changeTheirLinesAndNothingElse() throws IOException {
        Map<String, String> expected = edition.texts();
        cell(WEIGHTS, "E7", number("0.75"));
        cell(WEIGHTS, "E8", number("0.75"));

        Run run = importing("--write");

        assertThat(run.error()).contains("Ditulis: worksheet/A.I.1.yaml");
        expected.computeIfPresent(
                "worksheet/A.I.1.yaml",
                (name, text) ->
                        text.replaceFirst("weight: 0\\.5\n", "weight: 0.75\n")
                                .replaceFirst("weight: 1\n", "weight: 0.75\n"));
        assertThat(edition.texts()).isEqualTo(expected);
    }

    @Test
    void weights_thatDoNotAddUp_areRefusedAtTheirCellAndNothingIsWritten() throws IOException {
        Map<String, String> before = edition.texts();
        cell(WEIGHTS, "E7", number("0.75"));

        Run run = importing("--write", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains("Bobot!E6", "its parts weigh 4.25");
        assertThat(edition.texts()).isEqualTo(before);
    }

    @Test
    void wrongCells_areAllNamed() throws IOException {
        cell(WEIGHTS, "E7", text("0,5"));
        cell(WEIGHTS, "E8", "<c @><f>1/2</f><v>0.5</v></c>");
        cell(WEIGHTS, "A9", text("A.I.1.x"));
        cell(WEIGHTS, "B10", text("area"));
        cell(MINIMUMS, "E3", "<c @/>");

        Run run = importing("--write", "--lang", "en");

        assertThat(importing().error()).contains("tidak diterima (6 masalah)", "di sini ada rumus");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error())
                .contains(
                        " is not taken in (problems: 6):",
                        "Bobot!E7   \"0,5\" is not a number. Maybe the cell is formatted as text.",
                        "Bobot!E8   a formula stands here. Maybe its result is meant",
                        "Bobot!A9   \"A.I.1.x\" is no row of the edition",
                        "Bobot!B10   \"area\" instead of \"indicator\"",
                        "Bobot   the row A.I.1.iii is missing",
                        "Nilai minimal!E3   this cell is empty; it was \"Nilai total\"");
    }

    @Test
    void text_changed_isQuotedWhereYamlNeedsIt() throws IOException {
        cell(MINIMUMS, "F3", text("Total: all &amp; everything"));

        assertThat(importing("--write").exitCode()).isZero();

        assertThat(edition.texts().get("minimums.yaml"))
                .contains("      en: \"Total: all & everything\"\n");
    }

    @Test
    void sheets_areWellFormedProtectedAndFrozenWithChecksOnOpenCells() throws Exception {
        Map<String, String> parts = parts();
        for (int i = 1; i <= SheetTable.values().length; i++) {
            Document sheet =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(
                                    new ByteArrayInputStream(
                                            parts.get("xl/worksheets/sheet" + i + ".xml")
                                                    .getBytes(StandardCharsets.UTF_8)));
            assertThat(sheet.getElementsByTagName("sheetProtection").getLength()).isOne();
            assertThat(sheet.getElementsByTagName("pane").getLength()).isOne();
            assertThat(sheet.getElementsByTagName("dataValidation").getLength()).isPositive();
        }
        assertThat(parts.get(MINIMUMS))
                .contains("<formula1>\"points,percentOfWeight\"</formula1>")
                .contains("<formula1>AND(ISNUMBER(D3),D3>=0,100>=D3)</formula1>");
        assertThat(parts.get("xl/worksheets/sheet6.xml"))
                .contains("<formula1>\"TMP,TW,WDP,WTP\"</formula1>");
    }

    @Test
    void fileThatIsNoWorkbook_isRefused() throws IOException {
        Files.writeString(workbook, "id;weight");

        Run run = importing();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("this is not an .xlsx workbook.");
    }

    @Test
    void bundledEdition_isNotChanged() {
        Run run = Run.of("sheet", "import", "bundled", workbook.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("The bundled edition cannot be changed; name a folder.");
    }

    @Test
    void help_fitsATerminal() {
        for (String[] command :
                new String[][] {
                    {"diff"}, {"doc"}, {"sheet"}, {"sheet", "export"}, {"sheet", "import"}
                }) {
            String[] arguments = new String[command.length + 1];
            System.arraycopy(command, 0, arguments, 0, command.length);
            arguments[command.length] = "--help";
            Run run = Run.of(arguments);

            assertThat(run.exitCode()).isZero();
            assertThat(run.out().lines()).hasSizeGreaterThan(5).allMatch(l -> l.length() <= 80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "rows.xls", "rows", "rows.xlsx.ods"})
    void export_endingThatItCannotWrite_isRefused(String name) {
        Path file = folder.resolve(name);
        Run run = Run.of("sheet", "export", "bundled", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .isEqualTo(file + ": akhiran nama ini tidak dapat ditulis. Yang dapat: .xlsx.\n");
        assertThat(file).doesNotExist();
    }
}
