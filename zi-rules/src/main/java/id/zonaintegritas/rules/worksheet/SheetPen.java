package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Rational;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells of a sheet by their places as a spreadsheet counts, from 1. */
final class SheetPen {

    /** No cell of a spreadsheet holds more characters. */
    static final int LONGEST_TEXT = 32_767;

    private static final int STORED_DIGITS = 15;
    private static final int DECIMALS = 33;

    /** What the format cannot hold, or would read as something else. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;

    SheetPen(Worksheet sheet) {
        this.sheet = sheet;
    }

    Worksheet sheet() {
        return sheet;
    }

    /**
     * Writes a text; it is never taken for a formula.
     *
     * @throws WorksheetException if it is longer than a cell holds
     */
    void text(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        String fit =
                UNFIT.matcher(text)
                        .replaceAll(
                                m ->
                                        Matcher.quoteReplacement(
                                                String.format(
                                                        Locale.ROOT,
                                                        "_x%04X_",
                                                        (int) m.group().charAt(0))));
        if (fit.length() > LONGEST_TEXT) {
            throw WorksheetException.of(SheetCell.address(row, column), "write.long", LONGEST_TEXT);
        }
        sheet.value(row - 1, column - 1, fit);
    }

    void number(int row, int column, Rational value) {
        BigDecimal decimal = new BigDecimal(value.toDecimal(DECIMALS));
        if (!Rational.of(decimal).equals(value)) {
            formula(row, column, value.toString());
        } else if (decimal.precision() > STORED_DIGITS) {
            text(row, column, decimal.toPlainString());
        } else {
            sheet.value(row - 1, column - 1, decimal);
        }
    }

    /** The library writes a formula into its document as it is. */
    void formula(int row, int column, String formula) {
        String escaped = formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        sheet.formula(row - 1, column - 1, escaped);
    }

    void bold(int row, int column) {
        sheet.style(row - 1, column - 1).bold().wrapText(true).verticalAlignment("top").set();
    }

    void wrapped(int row, int column) {
        sheet.style(row - 1, column - 1).wrapText(true).verticalAlignment("top").set();
    }

    /** A number as a formula writes it. */
    static String literal(Rational value) {
        String decimal = value.toDecimal(DECIMALS);
        return Rational.of(new BigDecimal(decimal)).equals(value) ? decimal : "(" + value + ")";
    }
}
