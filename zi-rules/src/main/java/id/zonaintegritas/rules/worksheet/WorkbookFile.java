package id.zonaintegritas.rules.worksheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.zonaintegritas.rules.worksheet.SheetCell.Kind;
import id.zonaintegritas.rules.worksheet.WorkbookGuard.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Takes the cells out of the bytes of a spreadsheet file. */
final class WorkbookFile {

    /** Packed. */
    static final int MOST_BYTES = 40_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** A computed error is stored as its text. */
    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

    /** How a workbook writes a character that its format cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private WorkbookFile() {}

    /**
     * Reads a workbook.
     *
     * @throws WorksheetException if it is none, or none that is safe to read
     */
    static StoredWorkbook read(String name, byte[] bytes) {
        requireWorkbook(name, bytes);
        try (ZipFile zip = zip(bytes)) {
            WorkbookGuard guard = WorkbookGuard.look(zip);
            return cells(bytes, guard);
        } catch (RefusedException refused) {
            throw WorksheetException.of(name, refused.name(), refused.values()).because(refused);
        } catch (IOException | RuntimeException broken) {
            // The library throws whatever it stumbles over.
            throw broken instanceof WorksheetException known
                    ? known
                    : WorksheetException.of(name, "file.damaged", name).because(broken);
        }
    }

    private static ZipFile zip(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static void requireWorkbook(String name, byte[] bytes) {
        if (startsWith(bytes, OLE2)) {
            throw WorksheetException.of(
                    name, contains(bytes, ENCRYPTED) ? "file.encrypted" : "file.xls");
        }
        if (bytes.length == 0) {
            throw WorksheetException.of(name, "file.empty");
        }
        if (!startsWith(bytes, ZIP)) {
            throw WorksheetException.of(name, "file.noWorkbook");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), ISO_8859_1);
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            throw WorksheetException.of(name, "file.ods");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        return new String(bytes, ISO_8859_1).contains(new String(part, ISO_8859_1));
    }

    private static StoredWorkbook cells(byte[] bytes, WorkbookGuard guard) throws IOException {
        List<SheetGrid> grids = new ArrayList<>();
        ReadingOptions lenient = new ReadingOptions(false, true);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), lenient);
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                SheetGrid grid =
                        new SheetGrid(
                                sheet.getName(),
                                sheet.getVisibility() != SheetVisibility.VISIBLE,
                                guard.merges(sheet.getId()));
                try (Stream<Row> rows = sheet.openStream()) {
                    fill(grid, rows.iterator());
                }
                grids.add(grid);
            }
        }
        return new StoredWorkbook(grids);
    }

    private static void fill(SheetGrid grid, Iterator<Row> rows) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.getRowNum() > SheetGrid.MOST_ROWS) {
                return;
            }
            if (row.isHidden()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                if (cell != null && cell.getColumnIndex() < SheetGrid.MOST_COLUMNS) {
                    SheetCell stored = stored(cell, row.getRowNum());
                    if (stored != null) {
                        grid.add(stored);
                    }
                }
            }
        }
    }

    private static @Nullable SheetCell stored(Cell cell, int row) {
        String raw = cell.getRawValue();
        String formula = cell.getFormula();
        boolean none = raw == null || raw.isEmpty();
        if (none && formula == null) {
            return null;
        }
        Object value = cell.getValue();
        Kind kind =
                none
                        ? Kind.EMPTY
                        : switch (cell.getType()) {
                            case NUMBER -> Kind.NUMBER;
                            case BOOLEAN -> Kind.TRUTH;
                            case ERROR -> Kind.ERROR;
                            case EMPTY -> Kind.EMPTY;
                            default -> kind(value);
                        };
        String text = kind == Kind.TEXT ? unescaped(String.valueOf(value)) : none ? "" : raw;
        return new SheetCell(
                row,
                cell.getColumnIndex() + 1,
                kind,
                text,
                formula == null || formula.isEmpty() ? null : formula);
    }

    private static Kind kind(@Nullable Object value) {
        return value instanceof String text && ERRORS.contains(text)
                ? Kind.ERROR
                : plainKind(value);
    }

    private static Kind plainKind(@Nullable Object value) {
        return value instanceof Number
                ? Kind.NUMBER
                : value instanceof Boolean ? Kind.TRUTH : Kind.TEXT;
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                m ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
