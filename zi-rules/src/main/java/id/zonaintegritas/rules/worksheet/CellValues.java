package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.rules.worksheet.SheetCell.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of cells. Of a formula that no program has computed only what it refers to, or states,
 * is known: {@code =K12}, {@code ='Sheet 2'!B3}, {@code ="A"}.
 */
final class CellValues {

    private static final int LONGEST_WAY = 20;
    private static final Pattern REFERENCE =
            Pattern.compile("(?:'([^']+)'!|([\\p{L}\\p{N}_.]+)!)?\\$?([A-Z]{1,3})\\$?([0-9]{1,6})");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final StoredWorkbook workbook;

    CellValues(StoredWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A cell with its value; uncomputed if that is not known. Null if there is no such cell. */
    @Nullable SheetCell value(SheetGrid sheet, int row, int column) {
        SheetGrid.Merge merge = sheet.merge(row, column);
        SheetCell cell = sheet.cell(row, column);
        if (cell == null && merge != null && merge.firstColumn() == column) {
            cell = sheet.cell(merge.firstRow(), column);
        }
        return cell == null || !cell.isUncomputed() ? cell : known(sheet, cell);
    }

    private SheetCell known(SheetGrid sheet, SheetCell cell) {
        SheetGrid at = sheet;
        SheetCell now = cell;
        for (int way = 0; way < LONGEST_WAY && now.isUncomputed(); way++) {
            String formula = String.valueOf(now.formula()).strip();
            Matcher text = TEXT.matcher(formula);
            if (text.matches()) {
                return found(cell, Kind.TEXT, text.group(1));
            }
            if (NUMBER.matcher(formula).matches()) {
                return found(cell, Kind.NUMBER, formula);
            }
            Matcher reference = REFERENCE.matcher(formula);
            if (!reference.matches()) {
                return cell;
            }
            String name = reference.group(1) == null ? reference.group(2) : reference.group(1);
            SheetGrid there = name == null ? at : workbook.sheet(name).orElse(null);
            if (there == null) {
                return cell;
            }
            SheetCell next =
                    there.cell(
                            Integer.parseInt(reference.group(4)),
                            SheetCell.columnNumber(reference.group(3)));
            if (next == null) {
                return found(cell, Kind.TEXT, "");
            }
            at = there;
            now = next;
        }
        return now.isUncomputed() ? cell : found(cell, now.kind(), now.text());
    }

    private static SheetCell found(SheetCell cell, Kind kind, String text) {
        return new SheetCell(cell.row(), cell.column(), kind, text, cell.formula());
    }
}
