package id.zonaintegritas.rules.worksheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell as its file stores it.
 *
 * @param row from 1, as a spreadsheet counts
 * @param column from 1: 1 is A
 * @param text the stored value; a number as the file writes it
 * @param formula without its equals sign, or null if the cell has none
 */
record SheetCell(int row, int column, Kind kind, String text, @Nullable String formula) {

    /** What the stored value is. */
    enum Kind {
        /** Nothing is stored; if there is a formula, no program has computed it. */
        EMPTY,
        TEXT,
        NUMBER,
        TRUTH,
        /** Such as {@code #DIV/0!}. */
        ERROR
    }

    private static final int LETTERS = 26;

    String address() {
        return address(row, column);
    }

    boolean isFormula() {
        return formula != null;
    }

    /** Whether it is a formula that no program has computed. */
    boolean isUncomputed() {
        return kind == Kind.EMPTY && formula != null;
    }

    /** Such as {@code K12}. */
    static String address(int row, int column) {
        return columnName(column) + row;
    }

    /** The letters of a column. */
    static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }

    /** The number of a column from its letters, in capitals. */
    static int columnNumber(String name) {
        int column = 0;
        for (int i = 0; i < name.length(); i++) {
            column = column * LETTERS + name.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
