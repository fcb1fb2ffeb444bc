package id.zonaintegritas.rules.units;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.units.TableCells.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Evaluations as a workbook: a sheet with a row for each unit, and one with what they come to. Rows
 * are handed on as they come, so that a long list needs little memory.
 */
public final class XlsxUnitTable implements UnitTable {

    private static final int ROWS_HELD = 200;

    /** The most characters that a cell may have. */
    private static final int LONGEST = 32_767;

    private final Phrases words;
    private final UnitSummary summary;
    private final TableCells cells;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = 1;

    private XlsxUnitTable(Edition edition, OutputStream out, Locale locale) {
        this.words = Phrases.of("table", locale);
        this.summary = new UnitSummary(edition);
        this.cells = new TableCells(edition);
        this.workbook = new Workbook(out, "zi", null);
        this.sheet = workbook.newWorksheet(words.say("sheet.units"));
        sheet.freezePane(1, 1);
        List<String> heads = cells.heads();
        for (int i = 0; i < heads.size(); i++) {
            sheet.inlineString(0, i, heads.get(i));
            sheet.style(0, i).bold().set();
        }
    }

    /** Begins a workbook. */
    public static XlsxUnitTable of(Edition edition, OutputStream out, Locale locale) {
        return new XlsxUnitTable(edition, out, locale);
    }

    @Override
    public void write(UnitRow unit) {
        summary.add(unit);
        record(cells.of(unit));
    }

    @Override
    public void refuse(String place, String problem) {
        summary.addRefused();
        record(cells.refused(place, problem));
    }

    private void record(List<Cell> cellsOfRow) {
        for (int i = 0; i < cellsOfRow.size(); i++) {
            Cell cell = cellsOfRow.get(i);
            Rational number = cell.number();
            if (number != null) {
                sheet.value(row, i, new BigDecimal(number.toDecimal(cell.decimals())));
            } else if (!cell.text().isEmpty()) {
                sheet.inlineString(row, i, shown(cell.text()));
            }
        }
        row++;
        if (row % ROWS_HELD == 0) {
            flush();
        }
    }

    /** An apostrophe keeps it harmless also when the sheet is saved as CSV. */
    private static String shown(String text) {
        String harmless = Harmless.text(text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]", "\uFFFD"));
        return harmless.length() > LONGEST ? harmless.substring(0, LONGEST) : harmless;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private static UncheckedIOException unwritable(IOException failed) {
        return new UncheckedIOException("the workbook cannot be written", failed);
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            new SummarySheet(workbook.newWorksheet(words.say("sheet.summary")), words)
                    .write(summary);
            workbook.finish();
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }
}
