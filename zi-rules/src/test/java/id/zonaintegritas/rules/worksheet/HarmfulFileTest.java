package id.zonaintegritas.rules.worksheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.rules.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Files that are no worksheet, or that were made to do harm. */
class HarmfulFileTest {

    private static final int MEGABYTES = 300;

    private interface Part {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] worksheet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorksheetWriter.of(Edition.current(), "lke-zi").write(List.of(), out);
        return out.toByteArray();
    }

    /** The worksheet with one part of it exchanged. */
    private static byte[] with(String name, Part part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in =
                        ZipFile.builder()
                                .setSeekableByteChannel(
                                        new SeekableInMemoryByteChannel(worksheet()))
                                .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.write(zip);
                } else {
                    in.getInputStream(entry).transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    private static void isRefused(byte[] file, String because) {
        assertThatThrownBy(
                        () ->
                                WorksheetReader.of(Edition.current())
                                        .read("jahat.xlsx", new ByteArrayInputStream(file)))
                .isInstanceOf(WorksheetException.class)
                .hasMessageContaining("jahat.xlsx")
                .hasMessageContaining(because);
    }

    private static Part repeated(String start, String filling) {
        return zip -> {
            zip.write(start.getBytes(UTF_8));
            byte[] megabyte = filling.repeat(1_000_000 / filling.length()).getBytes(UTF_8);
            for (int i = 0; i < MEGABYTES; i++) {
                zip.write(megabyte);
            }
        };
    }

    @Test
    void giantSharedStrings_areRefused() throws IOException {
        isRefused(
                with("xl/sharedStrings.xml", repeated("<sst>", "<si><t>a</t></si>")), "more than");
        isRefused(with("xl/sharedStrings.xml", repeated("<sst><si><t>", "a")), "more than");
    }

    @Test
    void zipBomb_inAPicture_isRefused() throws IOException {
        isRefused(with("docProps/app.xml", repeated("x", "0")), "more than");
    }

    @Test
    void externalEntities_areRefused() throws IOException {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<sst><si><t>&x;</t></si></sst>";
        isRefused(
                with("xl/sharedStrings.xml", zip -> zip.write(xml.getBytes(UTF_8))),
                "document type");
    }

    @Test
    void entitiesThatMultiply_areRefused() throws IOException {
        String xml =
                "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<sst><si><t>&b;</t></si></sst>";
        isRefused(
                with("xl/sharedStrings.xml", zip -> zip.write(xml.getBytes(UTF_8))),
                "document type");
    }

    @Test
    void cellsThatNoSpreadsheetHas_areRefused() throws IOException {
        String xml =
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>"
                        + "</worksheet>";
        isRefused(
                with("xl/worksheets/sheet1.xml", zip -> zip.write(xml.getBytes(UTF_8))), "damaged");
    }

    @Test
    void otherFormats_areRefusedWithAHint() throws IOException {
        byte[] ole2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
        isRefused(ole2, ".xls");
        ByteArrayOutputStream ods = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ods)) {
            byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(type);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
        }
        isRefused(ods.toByteArray(), ".ods");
        isRefused("satu,dua".getBytes(UTF_8), "not an .xlsx workbook");
        isRefused(new byte[0], "empty");
    }

    @Test
    void brokenCopies_areRefused() {
        byte[] whole = worksheet();
        for (int length : List.of(5, 100, whole.length / 2, whole.length - 10)) {
            isRefused(Arrays.copyOf(whole, length), "damaged");
        }
    }

    @Test
    void anotherWorkbook_isRefusedWithItsSheets() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "t", null);
        workbook.newWorksheet("Anggaran").value(0, 0, "Jawaban");
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        isRefused(out.toByteArray(), "Anggaran");
    }
}
