package id.zonaintegritas.rules.worksheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet that hold something. Rows and columns count from 1. */
final class SheetGrid {

    /** Beyond these nobody keeps a worksheet, and nothing is read. */
    static final int MOST_ROWS = 3_000;

    static final int MOST_COLUMNS = 120;

    /** Cells that are shown as one; only the first of them holds a value. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && isIn(column);
        }

        private boolean isIn(int column) {
            return column >= firstColumn && column <= lastColumn;
        }
    }

    private final String name;
    private final boolean hidden;
    private final List<Merge> merges;
    private final Map<Integer, Map<Integer, SheetCell>> cells = new HashMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private int lastRow;
    private int lastColumn;

    SheetGrid(String name, boolean hidden, List<Merge> merges) {
        this.name = name;
        this.hidden = hidden;
        this.merges = List.copyOf(merges);
    }

    void add(SheetCell cell) {
        cells.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell);
        lastRow = Math.max(lastRow, cell.row());
        lastColumn = Math.max(lastColumn, cell.column());
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isHidden(int row) {
        return hiddenRows.contains(row);
    }

    int lastRow() {
        return lastRow;
    }

    int lastColumn() {
        return lastColumn;
    }

    @Nullable SheetCell cell(int row, int column) {
        Map<Integer, SheetCell> inRow = cells.get(row);
        return inRow == null ? null : inRow.get(column);
    }

    /** What is stored there, or an empty text. */
    String text(int row, int column) {
        SheetCell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The cells that are shown as one with this one, or null if it stands alone. */
    @Nullable Merge merge(int row, int column) {
        for (Merge merge : merges) {
            if (merge.covers(row, column)) {
                return merge;
            }
        }
        return null;
    }

    /** What is shown there: of cells shown as one, the value of the first. */
    String shown(int row, int column) {
        Merge merge = merge(row, column);
        return merge == null ? text(row, column) : text(merge.firstRow(), merge.firstColumn());
    }

    /** Where a cell stands, as a formula would write it. */
    String at(int row, int column) {
        return at(SheetCell.address(row, column));
    }

    String at(String address) {
        return "'" + name + "'!" + address;
    }
}
